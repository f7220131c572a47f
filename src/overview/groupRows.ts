import { type Cell, cell, fingerprint } from './cells';
import type { GroupColumn } from './columns';
import type { GroupNow } from './groupNow';
import { awaitingWords, type IndexEntry, readingWords, taskWord } from './indexRows';
import { documentLink, folderLink, isFileId } from './links';
import { states } from './states';
import { bodyRows, type Table, textsOf } from './table';
import { withMarks } from './typed';
import type { SheetWords } from './words';

/** A group's row, from the group as it stands today. */
export function groupCells(now: GroupNow, words: SheetWords): Record<GroupColumn, Cell> {
  const { overview, templates, invites } = words;
  const { group, state, latest, weeks, next, template } = now;
  const since =
    state === 'longer' && latest ? overview.sinceNote(words.day(latest.facts.date), weeks ?? 0) : undefined;
  const cells = {
    group: cell(now.name, folderLink(group.id)),
    subject: cell(now.subject),
    schools: cell(now.schoolsText),
    leader: cell(now.leader),
    state: cell(`${states[state].icon} ${overview.states[state]}`, null, since),
    last: cell(latest?.facts.date, latest && linkTo(latest)),
    weeks: cell(weeks?.toString()),
    next: cell(next),
    // What could not be read may have been a meeting.
    meetings: cell(state === 'unreadable' ? null : overview.meetingsOfPlan(now.days.length, now.planned)),
    latest: cell(template && templates[template]),
    focus: cell(now.focus),
    task: cell(taskWord(latest?.facts.task, overview.task)),
    invite: cell(latest?.facts.invite && invites[latest.facts.invite]),
    awaiting: cell(awaitingWords(now.awaiting, overview)),
    shared: sharedCell(now, overview),
    reading: cell(howRead(now, overview)),
    folder: cell(group.id),
  };
  return { ...cells, check: cell(withMarks(checkOf(Object.values(cells)), cells)) };
}

const linkTo = ({ document, place }: IndexEntry, heading = place.heading): string | null =>
  documentLink(document, place.tab, heading);

function sharedCell({ shared }: GroupNow, words: SheetWords['overview']): Cell {
  if (!shared) return cell();
  return cell(words.sharedFrom(shared.facts.date), linkTo(shared, shared.place.shared ?? undefined));
}

/** How the latest was read, or that it is a draft; a document that cannot be read at all is told about first. */
function howRead({ entries, latest }: GroupNow, words: SheetWords['overview']): string | null {
  const troubled = entries.find(({ trouble }) => trouble !== null);
  const shown = troubled ?? latest ?? entries.find(({ facts }) => facts !== null);
  if (shown && shown === latest && !shown.facts?.final) return words.statuses.draft;
  return shown ? readingWords(shown, words) : null;
}

const checkOf = (cells: readonly Cell[]): string =>
  fingerprint(cells.flatMap(({ text, link, note }) => [text, link ?? '', note ?? '']));

/** What the groups' rows say, as they stand; rows that people have made themselves are none. */
export const groupTexts = (table: Table<GroupColumn>): Record<GroupColumn, string>[] =>
  bodyRows(table)
    .map((row) => textsOf(table, row))
    .filter(({ folder }) => isFileId(folder));
