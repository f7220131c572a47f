import type { Carried, CarriedTask } from '../carried';
import type { Language } from '../minutes';
import { type ParagraphPiece, paragraph } from './piece';
import type { InBoth } from './template';

/**
 * What was fetched from earlier minutes, as it stands in a document: "Förra uppgiften: … (hämtat från
 * 14 oktober)". A text of several lines keeps them, one paragraph each, because nobody knows what Google
 * makes of a line break within one.
 */
export const lastTask: InBoth<string> = { sv: 'Förra uppgiften:', en: 'Last task:' };
const shortTerm: InBoth<string> = { sv: 'Väntad effekt på kort sikt:', en: 'Expected in the short term:' };
const longTerm: InBoth<string> = { sv: 'Väntad effekt på lång sikt:', en: 'Expected in the long term:' };
const earlierTask: InBoth<string> = { sv: 'Uppgift:', en: 'Task:' };

const beginnings = [lastTask, shortTerm, longTerm, earlierTask].flatMap((each) => Object.values(each));
const begins = new RegExp(`^(?:${beginnings.join('|')})`);
/** A quick look at the first letter. */
const mayBegin = new Set(beginnings.map((words) => words.charAt(0)));
const bracketed = /\((?:hämta[td] från|fetched from) [^()]*\)\s*\.?$/i;
/** Whether a line waits for something that is fetched, or written by hand. */
export const waitsForFetched = (line: string): boolean =>
  [lastTask, expectedByHand, tasksByHand].some((each) => Object.values(each).includes(line));

/** More paragraphs than a task of 10,000 letters can fill. */
const longest = 10_000;

/**
 * Which of these paragraphs, by index, hold nothing but what was fetched: each text from its beginning to
 * the bracket, in one paragraph with line breaks or in several without an empty one between.
 */
export function fetchedAmong(texts: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  texts.forEach((text, index) => {
    if (!mayBegin.has(text.charAt(0)) || found.has(index) || !begins.test(text)) return;
    for (let last = index; last < index + longest && texts[last]?.trim(); last += 1) {
      if (last > index && begins.test(texts[last] ?? '')) return;
      if (!bracketed.test(texts[last]?.slice(-200) ?? '')) continue;
      for (let each = index; each <= last; each += 1) found.add(each);
      return;
    }
  });
  return found;
}

/** Where the group can fill in by hand what nobody fetched. */
export const expectedByHand: InBoth<string> = {
  sv: 'De här effekterna väntade vi oss:',
  en: 'These are the effects we expected:',
};
export const tasksByHand: InBoth<string> = {
  sv: 'Det här skulle vi pröva:',
  en: 'This is what we would try:',
};

const from: InBoth<string> = { sv: 'hämtat från', en: 'fetched from' };

const undated: InBoth<string> = { sv: 'ett tidigare protokoll', en: 'earlier minutes' };

/** A day as people say it, from YYYY-MM-DD. */
export type DayInWords = (iso: string) => string;

/** What stands in place of a line that waits for it; nothing where nothing was fetched. */
export function fetchedInstead(
  line: string,
  { task, tasks, expected }: Carried,
  language: Language,
  day: DayInWords,
): ParagraphPiece[] {
  const written = (begins: InBoth<string>, found: readonly CarriedTask[]) =>
    found.flatMap((one) => fetchedPieces(begins[language], one, language, day));
  switch (line) {
    case lastTask[language]:
      return written(lastTask, task ? [task] : []);
    case tasksByHand[language]:
      return written(earlierTask, tasks.length > 0 || !task ? tasks : [task]);
    case expectedByHand[language]: {
      if (!expected) return [];
      const { short, long, source } = expected;
      return [
        ...written(shortTerm, [{ text: short, source }]),
        ...written(longTerm, [{ text: long, source }]),
      ];
    }
    default:
      return [];
  }
}

/** A line within a text that would begin another one ("Uppgift: …") gets a dash before it. */
const withinText = (line: string): string => (begins.test(line) ? `– ${line}` : line);

/** Only a document of Google's may be led to. */
const document = /^https:\/\/docs\.google\.com\/document\//;

function fetchedPieces(
  begins: string,
  { text, source }: CarriedTask,
  language: Language,
  day: DayInWords,
): ParagraphPiece[] {
  const lines = text
    .split(/[\r\n\v\u2028\u2029]+/)
    .map((line) => line.trimEnd())
    .filter(Boolean);
  if (lines.length === 0) return [];
  const when = source.date === null ? undated[language] : day(source.date);
  const bracket = `(${from[language]} ${when})`;
  return lines.map((line, index) => {
    const start = index === 0 ? `${begins} ${line.trimStart()}` : withinText(line);
    if (index < lines.length - 1) return paragraph(start);
    const whole = `${start} ${bracket}`;
    const url = source.link !== null && document.test(source.link) ? source.link : null;
    const links = url ? [{ from: whole.length - bracket.length, to: whole.length, url }] : [];
    return paragraph(whole, { links });
  });
}
