import { oneLine } from './names';
import { listIn } from './promises';

/** More is not a list for one conversation. */
const most = 20;
const longest = 300;
/** What Google takes for one value is 9 kB; a letter of UTF-16 is at most three bytes. */
const mostBytes = 9000;

/** The questions that a person has saved for the next check-in; whatever else was kept counts as none. */
export const questionsIn = (kept: string): string[] =>
  listIn(kept).filter((question): question is string => typeof question === 'string');

/** With one more at the end, once only; null when the list is full or the question has no words or too many. */
export function withQuestion(questions: readonly string[], text: string): string[] | null {
  const question = oneLine(text.replace(/\p{Cc}/gu, ' '));
  if (!/[\p{L}\p{N}]/u.test(question) || question.length > longest) return null;
  if (questions.includes(question)) return [...questions];
  const all = [...questions, question];
  return all.length > most || bytesOf(JSON.stringify(all)) > mostBytes ? null : all;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
