import type { Reading } from '../meeting/minutes';
import type { IndexEntry } from '../overview/indexRows';
import { documentLink } from '../overview/links';
import { nearDay } from '../text/dates';
import { type CardSetting, dayOf, isMeeting, leadTo, type Meeting, troubleIn } from './meeting';
import { pageOf, pageTurner } from './pages';
import { filled } from './sections';
import type { CardLead, CardSection, CardView, CardWidget } from './view';

/** Each meeting is a section of up to nine widgets. */
const meetingsAPage = 10;

/** How the minutes in a document are read, and how sure that is: meeting by meeting, in the document's order. */
export function documentCard(
  { id, title }: { id: string; title: string },
  entries: readonly IndexEntry[],
  wanted: number,
  setting: CardSetting,
): CardView {
  const { cards } = setting.words;
  const meetings = entries.filter(isMeeting);
  const trouble = troubleIn(entries);
  const page = pageOf(meetings, wanted, meetingsAPage);
  const turn = (to: number): CardLead => ({
    kind: 'action',
    name: 'document',
    id,
    title,
    page: to,
    on: 'instead',
  });
  const first = trouble
    ? cards.troubles[trouble]
    : meetings.length > 0
      ? cards.howRead[leastSure(meetings)]
      : cards.noMinutes;
  const link = documentLink(id);
  return {
    title,
    subtitle: meetings.length > 0 ? cards.readAs : null,
    sections: filled([
      { header: null, widgets: [{ kind: 'text', text: first }] },
      ...page.items.map((meeting) => sectionOf(meeting, meetings.length > 1, setting)),
      { header: null, widgets: pageTurner(page, turn, setting.words) },
    ]),
    footer: link ? { words: cards.open, leads: { kind: 'link', link } } : null,
  };
}

const sureness: readonly Reading[] = ['unreadable', 'uncertain', 'certain'];

const leastSure = (meetings: readonly Meeting[]): Reading =>
  sureness.find((reading) => meetings.some(({ facts }) => facts.reading === reading)) ?? 'certain';

/** The overview's own columns where something is known, and of several meetings the way to each. */
function sectionOf(meeting: Meeting, ofSeveral: boolean, setting: CardSetting): CardSection {
  const { facts } = meeting;
  const { overview, templates, invites } = setting.sheet;
  const { columns } = overview;
  const known: [label: string, text: string | null | false][] = [
    [columns.reading, overview.readings[facts.reading]],
    [columns.status, overview.statuses[facts.final ? 'final' : 'draft']],
    [columns.template, (facts.template && templates[facts.template]) ?? null],
    [columns.focus, facts.focus],
    [columns.next, facts.paused ? overview.pause : facts.nextDate && nearDayOf(facts.nextDate, setting)],
    [columns.task, facts.task !== null && overview.task[facts.task ? 'written' : 'open']],
    [columns.invite, facts.invite && invites[facts.invite]],
    [columns.shared, facts.share && overview.shares[facts.share]],
  ];
  const rows = known.flatMap(([label, text]): CardWidget[] =>
    text ? [{ kind: 'row', label, text, below: null, leads: null }] : [],
  );
  const leads = ofSeveral ? leadTo(meeting) : null;
  if (leads) rows.push({ kind: 'buttons', buttons: [{ words: setting.words.cards.toMeeting, leads }] });
  return { header: dayOf(meeting, setting), widgets: rows };
}

const nearDayOf = (day: string, { language, today }: CardSetting): string => nearDay(language, day, today);
