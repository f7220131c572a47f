import { inOrder, sortKey } from '../overview/alphabet';
import type { GroupNow } from '../overview/groupNow';
import type { FoundGroup } from '../overview/listing';
import { states } from '../overview/states';
import { nearDay } from '../text/dates';
import type { FolderStep } from './groupCard';
import type { CardSetting } from './meeting';
import { type Page, pageOf, pageTurner } from './pages';
import { type ReadSoFar, readOn } from './readSoFar';
import { filled } from './sections';
import type { CardLead, CardView, CardWidget } from './view';

/** A page of the groups, in alphabetical order and in no other. */
export const groupsPage = (groups: readonly FoundGroup[], wanted: number): Page<FoundGroup> =>
  pageOf(
    inOrder(groups, ({ name }) => sortKey(name)),
    wanted,
  );

/** The groups of a folder, each with its state; `nows` has those of the page whose state is known. */
export function groupsCard(
  step: FolderStep,
  page: Page<FoundGroup>,
  nows: ReadonlyMap<string, GroupNow>,
  reading: ReadSoFar,
  setting: CardSetting,
): CardView {
  const { words } = setting;
  const { cards } = words;
  const turn = (to: number): CardLead => ({ kind: 'action', ...step, page: to, on: 'instead' });
  const rows = page.items.map((group) => groupRow(group, nows.get(group.id), setting));
  return {
    title: step.title,
    subtitle: cards.groups,
    sections: filled([
      {
        header: null,
        widgets: readOn(reading, { kind: 'action', ...step, on: 'instead' }, words, cards.latestOfEachFirst),
      },
      { header: null, widgets: rows },
      { header: null, widgets: pageTurner(page, turn, words) },
      { header: null, widgets: [{ kind: 'text', text: cards.howStates }, oneGroup(step, setting)] },
    ]),
    footer: null,
  };
}

function groupRow({ id, name }: FoundGroup, now: GroupNow | undefined, setting: CardSetting): CardWidget {
  const { words, sheet } = setting;
  const leads: CardLead = {
    kind: 'action',
    name: 'folder',
    id,
    title: name,
    as: 'group',
    page: 0,
    on: 'above',
  };
  if (!now) return { kind: 'row', label: null, text: name, below: words.cards.notReadYet, leads };
  const label = `${states[now.state].icon} ${sheet.overview.states[now.state]}`;
  return { kind: 'row', label, text: name, below: daysOf(now, setting), leads };
}

function daysOf({ latest, next }: GroupNow, { words, language, today }: CardSetting): string | null {
  const { cards } = words;
  const days = [
    latest && cards.last(nearDay(language, latest.facts.date, today)),
    next && cards.next(nearDay(language, next, today)),
  ].filter(Boolean);
  return days.join(' · ') || null;
}

function oneGroup(step: FolderStep, { words }: CardSetting): CardWidget {
  const leads: CardLead = { kind: 'action', ...step, as: 'group', page: 0, on: 'instead' };
  return { kind: 'buttons', buttons: [{ words: words.cards.asGroup, leads }] };
}
