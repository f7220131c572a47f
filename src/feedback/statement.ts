import type { feedbackSv } from '../text/sv/feedback';
import { oneLine, sectionName } from './names';
import type { Note } from './reaction';
import type { Reaction } from './reactions';
import { stems } from './stems';

export type FeedbackWords = typeof feedbackSv;

/** What the sender adds to a reaction. */
export interface Addition {
  /** The day that the group will hear, YYYY-MM-DD: only for what needs a date. */
  promised: string | null;
  note: Note | null;
}

export const nothingAdded: Addition = { promised: null, note: null };

/** The label that stands before the statement. The icon is decoration: the label says the same. */
export const labelOf = ({ icon, key }: Pick<Reaction, 'icon' | 'key'>, words: FeedbackWords): string =>
  `${icon} ${words.labels[key]}`;

/** A note's words as they are kept: on one line, and without the full stop at the end. */
export const noteText = (text: string): string =>
  oneLine(text.replace(/\p{Cc}/gu, ' '))
    .replace(/^[\s:]+/u, '')
    .replace(/[\s.]+$/u, '');

/**
 * All that stands in the document's cell, word for word: it always says that it asks for nothing. What
 * is not added yet shows as "…", without a full stop. `day` is the day that it is written, YYYY-MM-DD.
 */
export function statementOf(
  reaction: Reaction,
  heading: string,
  words: FeedbackWords,
  day: string,
  { promised, note }: Addition = nothingAdded,
): string {
  const said = note && withStop(noteText(note.text));
  const filled: Record<string, string> = {
    section: sectionName(heading),
    date: promised ? dayInWords(promised, day, words) : '…',
    note: said ?? '…',
  };
  const statement = words.statements[reaction.key].replace(
    /\{(\w+)\}(\.?)/g,
    (_, name: string, stop: string) => (filled[name] === '…' ? '…' : `${filled[name] ?? ''}${stop}`),
  );
  const added = said && !reaction.stem ? ` ${stems[words.language][note.stem]} ${said}` : '';
  return `${labelOf(reaction, words)}: ${statement}${added} ${words.noReply}`;
}

/**
 * An offered statement with what its sender has added so far, as it will stand in the document. `day` is the
 * promised day in words; `noReply` is the sentence that the statement ends with.
 */
export function filledIn(
  statement: string,
  needs: 'date' | 'note' | null,
  day: string | null,
  note: Note | null,
  { language, noReply }: Pick<FeedbackWords, 'language' | 'noReply'>,
): string {
  const text = note ? noteText(note.text) : '';
  const said = needs === 'date' ? day : needs === 'note' ? text : null;
  const filled = said ? statement.replace('…', () => withStop(said)) : statement;
  if (!note || !text || needs === 'note') return filled;
  return `${filled.slice(0, -noReply.length)}${stems[language][note.stem]} ${withStop(text)} ${noReply}`;
}

const withStop = (text: string): string => (/[.!…]$/u.test(text) ? text : `${text}.`);

/** "3 december", with the year when it is another than that of the day when it is written. */
export function dayInWords(iso: string, day: string, { months }: FeedbackWords): string {
  const [year, month, date] = iso.split('-');
  const named = `${Number(date)} ${months[Number(month) - 1] ?? month}`;
  return day.startsWith(`${year}-`) ? named : `${named} ${year}`;
}

/** What the group answers, on a line of its own in the same cell. */
export const responseLine = (response: keyof FeedbackWords['responses'], words: FeedbackWords): string =>
  `${words.group}: ${words.responses[response]}`;

/** That a promise is kept, on a line of its own in the same cell. */
export const doneLine = (today: string, words: FeedbackWords): string =>
  words.done.replace('{date}', dayInWords(today, today, words));
