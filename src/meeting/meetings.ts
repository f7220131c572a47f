import { findDates, type WrittenDate } from './dates';
import { type Line, looksLikeHeading } from './line';
import type { Language } from './minutes';
import { groupInTitle, namesMeeting, type TitleDate, titleDate } from './titles';

/**
 * Where the meetings of a tab begin. A meeting begins where a title or heading is followed by a field table
 * or labelled lines, or where a heading, a line in bold or a line by itself is a date. Its head goes on until
 * the first section or text, and a second date after that begins the next meeting.
 */
export interface Span {
  /** Index of its first line. */
  from: number;
  /** Index after its last line. */
  to: number;
}

/** Fields that stand at the head of a meeting; the others may as well end the one before. */
const head: ReadonlySet<string> = new Set([
  'date',
  'dateTime',
  'time',
  'group',
  'schools',
  'leader',
  'secretary',
  'present',
  'focus',
  'absent',
  'other',
]);
const evident: ReadonlySet<string> = new Set([
  'present',
  'secretary',
  'leader',
  'time',
  'group',
  'schools',
  'focus',
  'absent',
]);

const hasField = (line: Line | undefined, keys: ReadonlySet<string>): boolean =>
  line?.fields.some(({ key }) => keys.has(key)) ?? false;
/** A label for the date, or one for time and place with a date beside it. */
const isDated = (line: Line | undefined, language: Language): boolean =>
  line?.fields.some(
    ({ key, value }) => key === 'date' || (key === 'dateTime' && findDates(value, language).length > 0),
  ) ?? false;
const dateKeys: ReadonlySet<string> = new Set(['date', 'dateTime']);

/** A short line that can be the title of a meeting or stand beside one. */
function isTitle(line: Line): boolean {
  if (line.template) return true;
  if (line.row !== null || line.list) return false;
  if (line.role === 'heading' && line.level !== null) return true;
  if (line.text.length > 110) return false;
  if (line.role === 'heading') return true;
  return (
    line.role === 'text' &&
    !/[.,;]$/.test(line.text) &&
    line.text.length < 90 &&
    (/^.{0,30}$/.test(line.text)
      ? namesMeeting(line.text) || groupInTitle(line.text) !== null
      : namesMeeting(line.text))
  );
}

type Anchor = 'dateField' | 'dateHeading' | 'title' | 'entry';

class Finder {
  private readonly starts: number[] = [];
  private headed = false;
  private date: WrittenDate | null = null;
  private dateLabelled = false;
  private fielded = false;
  /** Level of the heading that the last meeting began with, or null. */
  private level: number | null = null;

  constructor(
    private readonly lines: readonly Line[],
    private readonly language: Language,
  ) {}

  find(): number[] {
    this.lines.forEach((line, index) => {
      if (line.role === 'blank' || line.role === 'value') return;
      const anchor = this.anchorOf(line, index);
      if (this.headed) this.inHead(line, index, anchor);
      else if (anchor !== null) this.begin(this.upFrom(index), line, anchor);
    });
    return this.starts;
  }

  private begin(from: number, line: Line, anchor: Anchor): void {
    this.starts.push(from);
    this.headed = true;
    this.date = null;
    this.dateLabelled = false;
    this.fielded = false;
    this.level = anchor === 'dateHeading' ? line.level : (this.lines[from]?.level ?? line.level);
    this.note(line, anchor);
  }

  /** What the head holds so far. */
  private note(line: Line, anchor: Anchor | null): void {
    if (anchor === 'dateHeading') this.date = titleDate(line.text, this.language)?.date ?? this.date;
    if (isDated(line, this.language)) {
      this.dateLabelled = true;
      this.date ??= firstDate(line, this.language);
    }
    this.fielded ||= line.fields.length > 0;
  }

  private inHead(line: Line, index: number, anchor: Anchor | null): void {
    if (anchor !== null && this.isAnother(line, anchor)) {
      this.begin(anchor === 'dateField' ? this.upFrom(index) : index, line, anchor);
    } else if (
      line.role === 'fields' ||
      (line.role === 'heading' && !this.fielded) ||
      anchor !== null ||
      this.isAside(line)
    ) {
      this.note(line, anchor);
    } else {
      this.headed = line.role === 'text' && !this.fielded && this.date === null;
    }
  }

  /** A line between the fields that is none itself: "Plats: …", a date, a word for the meeting. */
  private isAside(line: Line): boolean {
    if (line.role !== 'text' && line.role !== 'heading') return false;
    return (
      line.fields.length > 0 ||
      (isTitle(line) && !this.fielded) ||
      (plainDate(line, this.language)?.alone ?? false)
    );
  }

  /** Whether an anchor in the head of a meeting begins one more. */
  private isAnother(line: Line, anchor: Anchor): boolean {
    if (line.entry) return this.fielded;
    if (anchor === 'dateField') {
      if (!this.dateLabelled) return false;
      const date = firstDate(line, this.language);
      return (
        date === null || this.date === null || date.day !== this.date.day || date.month !== this.date.month
      );
    }
    if (anchor === 'title')
      return (
        this.fielded && (line.template || line.level !== null) && (this.dateLabelled || this.date !== null)
      );
    const date = titleDate(line.text, this.language)?.date;
    if (!date || this.date === null) return false;
    return (
      (date.day !== this.date.day || date.month !== this.date.month) &&
      (this.fielded || looksLikeHeading(line))
    );
  }

  private anchorOf(line: Line, index: number): Anchor | null {
    if (line.entry && line.role === 'fields') return 'entry';
    if (line.template) return 'title';
    if (isDated(line, this.language)) return this.isDateField(line, index) ? 'dateField' : null;
    if (line.role !== 'heading' && line.role !== 'text') return null;
    if (line.text.length > 120 || line.row !== null) return null;
    if (this.isDateHeading(line, index)) return 'dateHeading';
    return this.isMeetingTitle(line, index) ? 'title' : null;
  }

  /** A label for the date with other fields of a head near it, or the title of a meeting above it. */
  private isDateField(line: Line, index: number): boolean {
    if (hasField(line, evident)) return true;
    if (this.starts.length === 0 && this.near(index, -1, 3, () => true) === false) return true;
    return (
      this.near(index, 1, 6, (other) => hasField(other, evident)) ||
      this.near(index, -1, 3, (other) => hasField(other, evident) || isTitle(other)) ||
      looksLikeHeading(line)
    );
  }

  /** Whether one of the next (or previous) lines with words in them is of a kind; a section ends the look. */
  private near(index: number, step: 1 | -1, count: number, fits: (line: Line) => boolean): boolean {
    let seen = 0;
    for (let place = index + step; seen < count; place += step) {
      const line = this.lines[place];
      if (!line) return false;
      if (line.role === 'blank' || line.role === 'value') continue;
      if (fits(line)) return true;
      if (line.role === 'section') return false;
      seen += 1;
    }
    return false;
  }

  private isDateHeading(line: Line, index: number): boolean {
    const styled = looksLikeHeading(line);
    const found = styled ? titleDate(line.text, this.language) : plainDate(line, this.language);
    if (!found) return false;
    if (!styled) return this.startsPlainly(found, index);
    if (this.level !== null && this.starts.length > 0 && (line.level === null || line.level > this.level)) {
      return this.near(index, 1, 4, (other) => hasField(other, evident));
    }
    return found.alone || found.leads;
  }

  /** A date on a line by itself, not styled at all: it needs a head or a section after it. */
  private startsPlainly(found: TitleDate, index: number): boolean {
    if (!found.alone && !found.leads) return false;
    const follows = (other: Line) => hasField(other, evident) || other.role === 'section';
    return this.near(index, 1, found.alone ? 3 : 2, follows);
  }

  /** "Lärträff – Matematik 4–6", "Träff 3": words for a meeting above the fields of its head. */
  private isMeetingTitle(line: Line, index: number): boolean {
    if (!isTitle(line) || !namesMeeting(line.text)) return false;
    const styled = looksLikeHeading(line);
    return this.near(
      index,
      1,
      styled ? 4 : 2,
      (other) => hasField(other, evident) || hasField(other, dateKeys),
    );
  }

  /** Goes up from an anchor over the head's own lines to its title. */
  private upFrom(index: number): number {
    const floor = this.starts.length === 0 ? 0 : (this.starts[this.starts.length - 1] ?? 0) + 1;
    let from = index;
    let titles = 0;
    for (let place = index - 1; place >= floor; place -= 1) {
      const line = this.lines[place];
      if (!line) break;
      if (line.role === 'blank' || line.role === 'value') continue;
      const sameTable =
        line.row !== null && line.block === this.lines[index]?.block && !this.lines[index]?.entry;
      if (
        sameTable ||
        (titles === 0 && line.role === 'fields' && line.fields.every(({ key }) => head.has(key)))
      )
        from = place;
      else if (titles < 2 && isTitle(line) && !(titles > 0 && this.datedAbove(line, from))) {
        from = place;
        titles += 1;
      } else break;
    }
    return from;
  }

  /** A title that has a date of its own, above one that has, belongs to another meeting. */
  private datedAbove(line: Line, from: number): boolean {
    return (
      titleDate(line.text, this.language) !== null &&
      titleDate(this.lines[from]?.text ?? '', this.language) !== null
    );
  }
}

function firstDate(line: Line, language: Language): WrittenDate | null {
  const field = line.fields.find(({ key }) => dateKeys.has(key));
  return field ? (findDates(field.value, language)[0] ?? null) : null;
}

/** A line in plain text that is a date, or begins with words for a meeting and a date. */
export function plainDate(line: Line, language: Language): TitleDate | null {
  if (line.text.length > 70 || /[.;,]$/.test(line.text.replace(/\d\.$/, ''))) return null;
  const found = titleDate(line.text, language);
  return found && (found.alone || (found.leads && namesMeeting(line.text))) ? found : null;
}

/** The first meeting begins with the same kind of line as the second one: what stands above it is for all. */
function firstOfKind(lines: readonly Line[], from: number, second: Line, language: Language): number {
  if (titleDate(second.text, language) === null) return from;
  const head = lines.slice(from, from + 12);
  const section = head.findIndex(({ role }) => role === 'section');
  const same = head
    .slice(0, section < 0 ? head.length : section)
    .findIndex(
      (line) =>
        line.level === second.level && line.bold === second.bold && titleDate(line.text, language) !== null,
    );
  return same < 0 ? from : from + same;
}

/** What stands above the heading that a template wrote is for all meetings, when it tells of no day. */
function firstOfTemplate(lines: readonly Line[], from: number, to: number, language: Language): number {
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line?.template) return at;
    if (!line || line.role === 'section') return from;
    if (hasField(line, dateKeys) || titleDate(line.text, language) !== null) return from;
  }
  return from;
}

/** The meetings of a tab as spans of its lines; nothing where no meeting begins. */
export function meetingSpans(lines: readonly Line[], language: Language): Span[] {
  const starts = new Finder(lines, language).find();
  const first = starts[0];
  const second = lines[starts[1] ?? -1];
  if (first !== undefined && second) starts[0] = firstOfKind(lines, first, second, language);
  if (first !== undefined && starts[0] === first)
    starts[0] = firstOfTemplate(lines, first, starts[1] ?? lines.length, language);
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? lines.length }));
}
