import type { Language } from '../meeting/minutes';
import type { IndexEntry } from '../overview/indexRows';
import { documentLink } from '../overview/links';
import type { Trouble } from '../overview/listing';
import type { SheetWords } from '../overview/words';
import { capitalised, nearDay, wholeDay } from '../text/dates';
import type { Words } from '../text/words';
import type { CardLead, CardWidget } from './view';

/** What every card needs to speak: the words, those of the overview with them, and today, YYYY-MM-DD. */
export interface CardSetting {
  words: Words;
  sheet: SheetWords;
  language: Language;
  today: string;
}

export type Meeting = IndexEntry & { facts: NonNullable<IndexEntry['facts']> };

/** Why a document could not be read, by what is known of it. */
export const troubleIn = (entries: readonly IndexEntry[] = []): Trouble | null =>
  entries.find(({ trouble }) => trouble !== null)?.trouble ?? null;

export const isMeeting = (entry: IndexEntry): entry is Meeting => entry.facts !== null;

/** Where the meeting stands in its document. */
export function leadTo({ document, place }: IndexEntry): CardLead | null {
  const link = documentLink(document, place.tab, place.heading);
  return link === null ? null : { kind: 'link', link };
}

export const dayOf = ({ facts }: Meeting, { words, language }: CardSetting): string =>
  facts.date ? capitalised(wholeDay(language, facts.date)) : words.cards.noDate;

/** A meeting in one row: its day, its focus, what comes next and what the group wants to hear. */
export function meetingRow(meeting: Meeting, setting: CardSetting): CardWidget {
  const { facts } = meeting;
  const { cards } = setting.words;
  const invite = facts.invite && setting.sheet.invites[facts.invite];
  const below = [nextWords(meeting, setting), invite && cards.wants(invite)].filter(Boolean);
  return {
    kind: 'row',
    label: dayOf(meeting, setting),
    text: facts.focus ?? titleOf(meeting, setting),
    below: below.join(' · ') || null,
    leads: leadTo(meeting),
  };
}

/** In place of a focus: of a draft nothing but its dates is known. */
function titleOf({ facts }: Meeting, { words, sheet }: CardSetting): string {
  if (facts.reading === 'unreadable') return sheet.overview.readings.unreadable;
  if (!facts.final) return words.cards.draft;
  return (facts.template && sheet.templates[facts.template]) ?? words.cards.minutes;
}

function nextWords({ facts }: Meeting, { words, language, today }: CardSetting): string | null {
  if (facts.paused) return words.cards.paused;
  return facts.nextDate && words.cards.next(nearDay(language, facts.nextDate, today));
}
