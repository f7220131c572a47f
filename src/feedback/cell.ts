import { dayAt, isoOf } from './days';
import type { FeedbackRow, Note, ReactionKey, ResponseKey } from './reaction';
import { type Reaction, reactions } from './reactions';
import { lastOf, type Span, spansOf, stand, wordsOf } from './spans';
import { type FeedbackWords, noteText } from './statement';
import { type StemKey, stems } from './stems';

/** What the text of a row says. */
export type CellContent = Pick<
  FeedbackRow,
  'reaction' | 'text' | 'note' | 'promised' | 'done' | 'response' | 'together'
>;

/** What the rest of the row says, which helps to understand its text. */
export interface Beside {
  section: string;
  date: string | null;
}

/**
 * Reads the text of a row in any of the languages. Icons, spaces, punctuation and what people have added
 * in the cell make no difference; a text that is not understood is kept whole and has no reaction. So is one
 * where people have put several statements together: what is done to one of them would be done to all.
 */
export function readCell(text: string, beside: Beside, languages: readonly FeedbackWords[]): CellContent {
  const lines = text.split('\n');
  const answers = lines.map((line, index) => (index > 0 ? responseIn(line, languages) : null));
  const marks = lines.map((line, index) => index > 0 && saysDone(line, languages));
  const rest = lines.filter((_, index) => answers[index] === null && !marks[index]).join('\n');
  const together = statementsIn(rest.normalize('NFC'), beside, languages);
  if (together.length > 1) {
    const [promised = null] = together.flatMap((one) => one.promised ?? []);
    const keys = together.map(({ reaction }) => reaction);
    return { ...asWritten(text), together: keys, promised, done: marks.includes(true) };
  }
  const found = statementIn(rest.normalize('NFC'), beside, languages);
  if (!found) return asWritten(text);
  const done = found.reaction === 'mine' && marks.includes(true);
  const response = answers.filter((answer) => answer !== null).pop() ?? null;
  return { ...found, text: rest, done, response };
}

/** Whether a cell begins with the statement of a reaction. */
export const saysReaction = (text: string, languages: readonly FeedbackWords[]): boolean =>
  statementIn(text.normalize('NFC'), { section: '', date: null }, languages) !== null;

/** A text that is not understood, or that stands where nothing can be added to it. */
export const asWritten = (text: string): CellContent => ({
  reaction: null,
  text,
  note: null,
  promised: null,
  done: false,
  response: null,
});

/** The group's answer that a line says and nothing else; null for any other line. */
export function responseIn(line: string, languages: readonly FeedbackWords[]): ResponseKey | null {
  const said = wordsOf(line).join(' ');
  if (!said) return null;
  for (const words of languages)
    for (const [key, answer] of Object.entries(words.responses)) {
      const plain = wordsOf(answer).join(' ');
      if (said === plain || said === `${wordsOf(words.group).join(' ')} ${plain}`) return key as ResponseKey;
    }
  return null;
}

/** "Klart 3 december.", with or without the day. */
export function saysDone(line: string, languages: readonly FeedbackWords[]): boolean {
  const spans = spansOf(line.normalize('NFC'));
  return languages.some((words) => {
    const [mark = ''] = wordsOf(words.done);
    if (spans[0]?.word !== mark || spans.length > 5) return false;
    return spans.length === 1 || dayAt(spans, 1, words) !== null;
  });
}

type Found = Pick<CellContent, 'note' | 'promised'> & { reaction: ReactionKey };

function statementIn(text: string, beside: Beside, languages: readonly FeedbackWords[]): Found | null {
  const spans = spansOf(text);
  for (const words of languages)
    for (const reaction of reactions) {
      const found = patternOf(words, reaction).read(text, spans, beside, languages);
      if (found) return { reaction: reaction.key, ...found };
    }
  return null;
}

/** The statements that stand one after the other, each on lines of its own or up to its "no reply is needed". */
function statementsIn(text: string, beside: Beside, languages: readonly FeedbackWords[]): Found[] {
  const ends = languages.map(({ noReply }) => noReply).join('|');
  return text
    .split(new RegExp(`\\n|(?<=${ends})`, 'i'))
    .flatMap((part) => statementIn(part, beside, languages) ?? []);
}

const known = new WeakMap<FeedbackWords, Map<ReactionKey, Pattern>>();

function patternOf(words: FeedbackWords, reaction: Reaction): Pattern {
  const patterns = known.get(words) ?? new Map<ReactionKey, Pattern>();
  known.set(words, patterns);
  const pattern = patterns.get(reaction.key) ?? new Pattern(words, reaction);
  patterns.set(reaction.key, pattern);
  return pattern;
}

/** One reaction's statement in one language, as words before and after what is filled in. */
class Pattern {
  private readonly label: string[];
  private readonly before: string[];
  private readonly after: string[];
  private readonly gap: string | undefined;

  constructor(
    private readonly words: FeedbackWords,
    private readonly reaction: Reaction,
  ) {
    const label = words.labels[reaction.key];
    const statement = words.statements[reaction.key];
    const [before = '', gap, after = ''] = statement.split(/\{(\w+)\}/);
    this.label = wordsOf(label);
    this.before = wordsOf(before);
    this.after = wordsOf(after);
    this.gap = gap;
  }

  /** A reaction is its statement, introduced by its label or followed by "no reply is needed". */
  read(
    text: string,
    spans: readonly Span[],
    beside: Beside,
    languages: readonly FeedbackWords[],
  ): Pick<CellContent, 'note' | 'promised'> | null {
    const start = stand(spans, 0, this.label) ? this.label.length : 0;
    const labelled = start > 0 && stand(spans, start, this.before);
    if (!labelled && !stand(spans, 0, this.before)) return null;
    const end = endOf(spans, languages);
    if (!labelled && end < 0) return null;
    const at = (labelled ? start : 0) + this.before.length;
    const until = end < 0 ? endOfLine(text, spans, at) : end;
    if (this.gap === 'note') return { note: this.ownNote(text, spans, at, until), promised: null };
    const day = this.gap === 'date' ? dayAt(spans, at, this.words) : null;
    const promised = day && isoOf(day, beside.date);
    const next = this.gap === 'section' ? afterSection(spans, at, beside.section) : at + (day?.words ?? 0);
    return { note: noteAt(text, spans, next, until, this.gap === 'section'), promised };
  }

  /** The note of a statement that is itself the beginning of it. */
  private ownNote(text: string, spans: readonly Span[], at: number, until: number): Note | null {
    const after = this.after.length > 0 ? lastOf(spans, this.after, at, until) : until;
    const said = between(text, spans, at, after < 0 ? until : after);
    return said && this.reaction.stem ? { stem: this.reaction.stem, text: said } : null;
  }
}

/** Where "no reply is needed" begins, the last time it is said. */
const endOf = (spans: readonly Span[], languages: readonly FeedbackWords[]): number =>
  Math.max(...languages.map(({ noReply }) => lastOf(spans, wordsOf(noReply))));

function endOfLine(text: string, spans: readonly Span[], at: number): number {
  const line = text.indexOf('\n', spans[at]?.from ?? text.length);
  const end = spans.findIndex(({ from }) => line >= 0 && from > line);
  return end < 0 ? spans.length : end;
}

function afterSection(spans: readonly Span[], at: number, section: string): number {
  const words = wordsOf(section);
  return words.length > 0 && stand(spans, at, words) ? at + words.length : at;
}

/** The note that begins with one of the fixed stems here, or after a section that has got another name. */
function noteAt(
  text: string,
  spans: readonly Span[],
  at: number,
  until: number,
  anywhere: boolean,
): Note | null {
  for (let from = at; from < (anywhere ? until : at + 1); from++)
    for (const inLanguage of Object.values(stems))
      for (const [key, stem] of Object.entries(inLanguage)) {
        const words = wordsOf(stem);
        if (!stand(spans, from, words)) continue;
        const said = between(text, spans, from + words.length, until);
        if (said) return { stem: key as StemKey, text: said };
      }
  return null;
}

/** What is written from after the word before `from` to the word at `until`. */
function between(text: string, spans: readonly Span[], from: number, until: number): string {
  if (from > until) return '';
  return noteText(text.slice(spans[from - 1]?.to ?? 0, spans[until]?.from ?? text.length));
}
