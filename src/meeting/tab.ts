import { yearNamed } from './calendar';
import { type Draft, draftOf } from './drafts';
import { looksLikeMinutes } from './evidence';
import { languageOf } from './language';
import { type Line, looksLikeHeading } from './line';
import { linesOf } from './lines';
import { meetingSpans, type Span } from './meetings';
import type { Language } from './minutes';
import type { OutlineTab } from './outline';
import { titleDate } from './titles';

/** A tab with its meetings cut out and their fields found. */
export interface TabReading {
  drafts: Draft[];
  /** For each draft the school year that the nearest heading above it names (a day in it), or null. */
  years: (string | null)[];
  /** Lines above the first meeting, whose group, schools and leader hold for all. */
  preamble: Line[];
}

/**
 * Reads one tab; `title` is the name of the document. What a heading keeps apart from the minutes above it is
 * read as a tab of its own would be.
 */
export function readTab(
  { title: name, blocks }: OutlineTab,
  tab: number,
  language: Language,
  title: string | null,
): TabReading {
  const names = [title, name].filter((text): text is string => text !== null && text !== '');
  const readings = partsOf(linesOf(blocks)).map((lines) => readLines(lines, tab, language, names));
  return {
    drafts: readings.flatMap(({ drafts }) => drafts),
    years: readings.flatMap(({ years }) => years),
    preamble: readings[0]?.preamble ?? [],
  };
}

function partsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (line.apart) parts.push([]);
    else parts[parts.length - 1]?.push(line);
  }
  return parts;
}

function readLines(
  lines: readonly Line[],
  tab: number,
  language: Language,
  names: readonly string[],
): TabReading {
  const spans = meetingSpans(lines, language);
  const dateHeadings = spans.filter(({ from }) => datedHead(lines, from, language)).length;
  if (!lines.some(({ role }) => role !== 'blank') || !looksLikeMinutes(lines, names, dateHeadings)) {
    return { drafts: [], years: [], preamble: [...lines] };
  }
  const meetings = withPreamble(lines, spans);
  const first = meetings[0]?.from ?? 0;
  return {
    years: yearsAbove(lines, meetings),
    drafts: meetings.map((span) =>
      draftOf(lines, span, tab, meetings.length === 1 ? language : languageOfSpan(lines, span, language)),
    ),
    preamble: lines.slice(0, first),
  };
}

const datedHead = (lines: readonly Line[], from: number, language: Language): boolean =>
  lines
    .slice(from, from + 4)
    .some((line) => looksLikeHeading(line) && titleDate(line.text, language) !== null);

const languageOfSpan = (lines: readonly Line[], { from, to }: Span, otherwise: Language): Language => {
  const text = lines
    .slice(from, Math.min(to, from + 20))
    .map((line) => line.text.slice(0, 200))
    .join(' ');
  return text.length < 40 ? otherwise : languageOf(text);
};

/** Text above the first meeting belongs to it when it is the only one; minutes without a date stand for themselves. */
function withPreamble(lines: readonly Line[], spans: readonly Span[]): Span[] {
  const [first, second] = spans;
  if (!first) return [{ from: 0, to: lines.length }];
  const above = lines.slice(0, first.from);
  const filled = above.filter(
    ({ role, fields }) =>
      role === 'fields' && fields.some(({ key, value }) => key === 'present' && value !== ''),
  );
  const sections = above.filter(({ role }) => role === 'section');
  if (first.from > 0 && (filled.length > 0 || sections.length > 1) && looksLikeMinutes(above, [], 0)) {
    return [{ from: 0, to: first.from }, ...spans];
  }
  const texts = above.filter(({ role }) => role === 'text' || role === 'section').length;
  if (!second && texts <= 3) return [{ from: 0, to: first.to }];
  return [...spans];
}

/** A year that stands this many lines into a meeting is still its own. */
const intoMeeting = 6;

function yearsAbove(lines: readonly Line[], meetings: readonly Span[]): (string | null)[] {
  let index = 0;
  let year: string | null = null;
  return meetings.map(({ from }) => {
    for (; index < Math.min(lines.length, from + intoMeeting); index += 1) {
      const line = lines[index];
      if (
        line &&
        line.role !== 'blank' &&
        line.text.length <= 120 &&
        (index < intoMeeting || looksLikeHeading(line))
      ) {
        year = yearNamed(line.text) ?? year;
      }
    }
    return year;
  });
}
