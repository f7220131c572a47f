import { ownEmail } from '../google/account';
import { panelLanguage } from '../google/person';
import { isSwitchedOn } from '../google/triggers';
import { inOrder, sortKey } from '../overview/alphabet';
import { groupTexts } from '../overview/groupRows';
import { type Summary, summarise } from '../overview/indexPlan';
import { documentLink, folderLink, newDocumentLink } from '../overview/links';
import { textsOf } from '../overview/table';
import { wordsFor } from '../text/words';
import type { OverviewSheet } from './overviewSheet';
import type { OverviewView } from './overviewViews';

/** A spreadsheet that has not been set up. */
export function emptyView(): OverviewView {
  return {
    language: panelLanguage(),
    stands: false,
    folder: null,
    refreshed: null,
    notice: null,
    groups: 0,
    meetings: 0,
    unreadable: [],
    newMinutes: [],
    leftOff: null,
    hourly: { on: false, mine: false, by: null },
  };
}

/** The overview as the panel shows it, in the person's language. */
export function overviewView(sheet: OverviewSheet, summary: Summary = summaryOf(sheet)): OverviewView {
  const { folder, refreshedAt, refreshedBy, hourlyBy, notice } = sheet.settings;
  const language = panelLanguage();
  const { troubles } = wordsFor(language).overview;
  return {
    language,
    stands: true,
    folder: folder && { ...folder, link: folderLink(folder.id) ?? '' },
    refreshed: refreshedAt ? { at: refreshedAt.replace(' ', 'T'), by: refreshedBy ?? '' } : null,
    notice,
    groups: summary.groups.length,
    meetings: summary.meetings,
    unreadable: summary.unreadable.map(({ title, document, trouble }) => ({
      title,
      link: documentLink(document) ?? '',
      reason: troubles[trouble],
    })),
    newMinutes: inOrder(summary.groups, ({ name }) => sortKey(name)).map(({ id, name }) => ({
      group: name,
      link: newDocumentLink(id) ?? '',
    })),
    leftOff: null,
    hourly: hourlyOf(sheet.id, hourlyBy),
  };
}

/** Of others' triggers nothing but the sheet tells. */
function hourlyOf(id: string, by: string | null): OverviewView['hourly'] {
  const mine = by !== null && by === ownEmail();
  return by === null || (mine && !isSwitchedOn(id))
    ? { on: false, mine: false, by: null }
    : { on: true, mine, by };
}

/** What the sheet says by itself, without looking at any folder. */
function summaryOf({ groups, index, standing }: OverviewSheet): Summary {
  const summary: Summary = {
    groups: groupTexts(groups).map(({ folder, group }) => ({ id: folder, name: group })),
    meetings: 0,
    unreadable: [],
  };
  const told = new Set<string>();
  for (const { row, entry } of standing.rows) {
    const first = !told.has(entry.document);
    told.add(entry.document);
    summarise(summary, textsOf(index, row).document, [first ? entry : { ...entry, trouble: null }]);
  }
  return summary;
}
