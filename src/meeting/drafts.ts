import { dateOf, findDates, timeIn, type WrittenDate } from './dates';
import { extraFields, fields } from './fields';
import type { Labelled } from './labelled';
import { type Line, lineAt, looksLikeHeading } from './line';
import { plainDate, type Span } from './meetings';
import type { FieldKey, FieldPlace, Language } from './minutes';
import { type OwnTemplate, ownTemplate, readAsOwn } from './own';
import { isPlaceholder, isPrompt } from './prompts';
import { type DraftSection, sectionsOf, titleLines } from './sections';
import { templateOf } from './templates';
import { groupInTitle, titleDate } from './titles';
import { oneLine } from './words';

/** A meeting with its fields found and its words not yet understood. */
export interface Draft {
  tab: number;
  span: Span;
  lines: readonly Line[];
  language: Language;
  /** The template of ours that the meeting follows, or null. */
  own: OwnTemplate | null;
  /** The line that names the meeting, or null. */
  title: Line | null;
  fields: Map<FieldKey, Found>;
  sections: DraftSection[];
  date: WrittenDate | null;
  time: string | null;
  /** The group as its title or the lines beside it name it. */
  titleGroup: string | null;
}

export interface Found {
  value: string;
  weak: boolean;
  place: FieldPlace;
}

/** Fields that a weak label names only where a meeting's head stands or where its end is. */
const late: ReadonlySet<string> = new Set(['nextDate', 'nextTask', 'secretary', 'status', 'share', 'invite']);

/** Reads the fields of a meeting's lines: the first filled one of each counts, a clear label before a vague one. */
export function fieldsOf(lines: readonly Line[], tab: number): Map<FieldKey, Found> {
  const found = new Map<FieldKey, Found>();
  let inHead = true;
  let ending = false;
  for (const line of lines) {
    if (line.role === 'section') {
      inHead = false;
      ending = line.section === 'decide' || line.section === 'parking' || line.section === 'reading';
    }
    // "Till nästa träff 10/12": the day is said in the heading.
    if (line.section === 'decide' && line.role === 'section' && findDates(line.text, 'sv').length === 1)
      add(
        found,
        'nextDate',
        { key: 'nextDate', value: line.text, weak: true },
        { tab, block: line.block, row: line.row },
      );
    if (line.fields.some(({ key }) => late.has(key)) && looksLikeHeading(line)) ending = true;
    for (const field of line.fields) {
      if (field.key === 'other' || field.key === 'absent') continue;
      if (field.weak && !inHead && !(ending && late.has(field.key)) && !isOnlyNextDay(field)) continue;
      const place = { tab, block: line.block, row: line.row };
      if (field.key === 'dateTime') addDateTime(found, field, place);
      else add(found, field.key, field, place);
    }
  }
  return found;
}

/** "Nästa gång: onsdag 7/10 kl. 14": whatever it stands under, that is a day and nothing else. */
const isOnlyNextDay = ({ key, value }: Labelled): boolean =>
  key === 'nextDate' &&
  value.length < 60 &&
  dateOf(value, 'sv') !== null &&
  !/\p{L}{3}/u.test(withoutDate(value));

function addDateTime(found: Map<FieldKey, Found>, field: Labelled, place: FieldPlace): void {
  if (dateOf(field.value, 'sv')) add(found, 'date', field, place);
  const time = timeIn(withoutDate(field.value));
  if (time !== null) add(found, 'time', { ...field, value: time }, place);
}

function add(found: Map<FieldKey, Found>, key: FieldKey, { value, weak }: Labelled, place: FieldPlace): void {
  const before = found.get(key);
  const empty = isEmpty(value);
  if (before && !(before.weak && !weak && !empty) && (before.value !== '' || empty)) return;
  found.set(key, { value: empty ? '' : value.trim(), weak, place });
}

/** A field's value that is a placeholder or a prompt is no value; nor are boxes that nobody has ticked. */
const isEmpty = (value: string): boolean => isPlaceholder(value) || isPrompt(value) || untickedBoxes(value);

/** All the boxes of a row as a template writes them. */
const untickedBoxes = (value: string): boolean =>
  value.startsWith('☐') &&
  [...fields, ...extraFields].some(
    ({ placeholder }) =>
      placeholder && Object.values(placeholder).some((boxes) => oneLine(boxes) === oneLine(value)),
  );

/** The words beside a date, where a time may stand. */
function withoutDate(value: string, language: Language = 'sv'): string {
  const date = dateOf(value, language);
  return date ? `${value.slice(0, date.start)} ${value.slice(date.end)}` : value;
}

export function draftOf(all: readonly Line[], span: Span, tab: number, language: Language): Draft {
  const lines = all.slice(span.from, span.to);
  const own = ownTemplate(lines, titleAmong(lines, titleLines(lines)));
  if (own) readAsOwn(lines, own);
  const titles = titleLines(lines);
  const found = fieldsOf(lines, tab);
  const extra = own ? templateOf(own.template).extraFields : [];
  for (const { key } of extraFields) if (!extra.includes(key)) found.delete(key);
  const draft: Draft = {
    tab,
    span,
    lines,
    language,
    fields: found,
    own,
    title: titleAmong(lines, titles),
    sections: sectionsOf(lines, titles),
    date: null,
    time: withDigit(found.get('time')?.value ?? ''),
    titleGroup: null,
  };
  const heading = lines.slice(0, titles).filter(({ role }) => role !== 'blank');
  draft.titleGroup = firstOf(heading, ({ text }) => groupInTitle(text));
  readDate(draft, heading);
  return draft;
}

const titleAmong = (lines: readonly Line[], titles: number): Line | null =>
  lines.slice(0, titles).find(({ role }) => role !== 'blank') ?? null;

const withDigit = (value: string): string | null => (/\d/.test(value) ? value : null);

function firstOf<Item, Value>(items: readonly Item[], read: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}

/** The day: from its field, else from the title, else from a line that is a date, else from the field for the time. */
function readDate(draft: Draft, heading: readonly Line[]): void {
  const { fields, language } = draft;
  const written = fields.get('date')?.value ?? '';
  const time = fields.get('time')?.value ?? '';
  if (written !== '') {
    draft.date = dateOf(written, language);
    draft.time ??= timeIn(withoutDate(written, language));
    return;
  }
  const dated = heading.find(({ text }) => titleDate(text, language) !== null) ?? dateLine(draft);
  if (dated) {
    draft.date = titleDate(dated.text, language)?.date ?? null;
    draft.time ??=
      draft.date && timeIn(`${dated.text.slice(0, draft.date.start)} ${dated.text.slice(draft.date.end)}`);
    return;
  }
  draft.date = time === '' ? null : dateOf(time, language);
  if (draft.date) draft.time = timeIn(withoutDate(time, language));
  else draft.date = openingDate(draft);
}

/** "Träff 27 januari 2026. Med var …": notes in one paragraph begin with their day. */
function openingDate({ lines, language }: Draft): WrittenDate | null {
  const first = lines.find(({ role }) => role !== 'blank');
  const [opening = ''] = first?.role === 'text' ? first.text.split(/(?<=\p{L}{3,}|\d{4})[.!] /u) : [];
  if (opening === '' || opening === first?.text) return null;
  return plainDate(lineAt(0, opening), language)?.date ?? null;
}

/** A line in the meeting's head that is a date, or that has one beside a place. */
function dateLine({ lines, language }: Draft): Line | undefined {
  const first = lines.findIndex(({ role }) => role === 'section');
  const head = lines
    .slice(0, first < 0 ? 12 : first)
    .filter(({ role }) => role === 'text' || role === 'heading');
  return head.slice(0, 5).find((line) => plainDate(line, language) !== null);
}
