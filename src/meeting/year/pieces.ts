import type { Language } from '../minutes';
import { type ParagraphPiece, paragraph } from '../templates/piece';
import { oneLine } from '../words';
import type { YearEntry } from './entries';
import { yearMark } from './gathered';
import * as words from './words';

export interface GatheredYear {
  /** The year that it began in. */
  year: number;
  group: string | null;
  entries: readonly YearEntry[];
  /** Names of documents that could not be read. */
  unread: readonly string[];
  /** How many documents were read, where there are more. */
  notAll: number | null;
  /** Today, as people say it. */
  today: string;
}

/** Lines and letters of one section that are enough here: the rest stands where the link leads. */
const mostLines = 15;
const longestLine = 1500;

/** A school year as it is written into a document. `day` says a day in words, with its year. */
export function yearPieces(
  { year, group, entries, unread, notAll, today }: GatheredYear,
  language: Language,
  day: (iso: string) => string,
): ParagraphPiece[] {
  const title = [words.titleOf[language](year), group].filter(Boolean).join(' – ');
  const isMixed = new Set(entries.map((entry) => entry.group)).size > 1;
  const notes = [
    ...(unread.length > 0 ? [words.notRead[language](unread.map(oneLine).join(', '))] : []),
    ...(notAll === null ? [] : [words.notAll[language](notAll)]),
  ];
  return [
    paragraph(title, { heading: 1, mark: yearMark }),
    paragraph(words.intro[language](today), { look: 'small' }),
    ...entries.flatMap((entry) => entryPieces(entry, language, day, isMixed)),
    ...notes.map((text) => paragraph(`${words.bullet} ${text}`)),
    paragraph(words.end[language], { look: 'small' }),
  ];
}

function entryPieces(
  entry: YearEntry,
  language: Language,
  day: (iso: string) => string,
  isMixed: boolean,
): ParagraphPiece[] {
  const when = entry.date === null ? entry.name : day(entry.date);
  const start = words.fromMinutes[language].length + 1;
  const group = isMixed && entry.group ? `, ${entry.group}` : '';
  const heading = paragraph(`${words.fromMinutes[language]} ${when}${group}`, {
    heading: 2,
    mark: yearMark,
    links: [{ from: start, to: start + when.length, url: entry.link }],
  });
  const { focus, sections, expected, task } = entry;
  return [
    heading,
    ...lines(words.focus[language], focus ? [focus] : [], language),
    ...(expected ? lines(words.shortTerm[language], split(expected.short), language) : []),
    ...(expected ? lines(words.longTerm[language], split(expected.long), language) : []),
    ...sections.flatMap((section) => lines(labelOf(section, language), section.lines, language)),
    ...lines(words.task[language], task, language),
  ];
}

/** A group's own "Vi vet: …" needs no label before it, and what the heading asks for is put as what was done. */
function labelOf({ key, heading, lines: [first = ''] }: YearEntry['sections'][number], language: Language) {
  if (key !== 'decide') return /^\p{Lu}[^.:?!]{1,30}:\s/u.test(first) ? null : heading;
  return words.decided[language];
}

const split = (text: string): string[] => text.split('\n').filter((line) => line.trim());

/** The label stands before the first line. */
function lines(label: string | null, texts: readonly string[], language: Language): ParagraphPiece[] {
  const shown = texts.slice(0, mostLines).map((text) => text.slice(0, longestLine));
  const all = texts.length > mostLines ? [...shown, words.goesOn[language]] : shown;
  return all.map((text, index) =>
    paragraph([words.bullet, index === 0 && label ? `${label}:` : '', text].filter(Boolean).join(' ')),
  );
}
