import { dateOf } from './dates';
import { type Edit, edited } from './edits';
import { extraFields, type FieldDefinition, fields } from './fields';
import { isDateField, isUnwritten, ownValue } from './fieldViews';
import { type Wanted, waysFor } from './fieldWays';
import type { FieldKey, Language, Minutes } from './minutes';
import type { Outline } from './outline';
import { isPlaceholder, isPrompt } from './prompts';
import { oneLine } from './words';

/** One field as a panel sends it: what it read there, and what it shall say. */
export interface Change {
  field: FieldKey;
  was: string;
  value: string;
}

/** What is written, in order; each edit's places are those that the ones before it leave. */
export type FieldPlan = { edits: Edit[]; outline: Outline } | 'fieldChanged' | 'noPlace';

const every: readonly FieldDefinition[] = [...fields, ...extraFields];

/** Reads minutes; the same for every outline of one document. */
export type Reader = (outline: Outline) => Minutes[];

/**
 * Plans changes of the meeting with this number. Every way of writing is read back before it is taken: it
 * must give the value, and leave every other field, heading and meeting as it was.
 */
export function planFields(
  outline: Outline,
  at: number,
  changes: readonly Change[],
  read: Reader,
): FieldPlan {
  const plan = { edits: [] as Edit[], outline };
  for (const change of changes) {
    const meetings = read(plan.outline);
    const meeting = meetings[at];
    const field = every.find(({ key }) => key === change.field);
    if (!meeting || !field) return 'noPlace';
    const wanted = { meeting, field, value: change.value.trim() };
    const written = ownValue(field.key, meeting.values[field.key] ?? '');
    if (says(written, wanted)) continue;
    if (!isSame(field, written, change.was)) return 'fieldChanged';
    const way = waysFor(plan.outline, wanted).find((edits) => {
      const after = read(edits.reduce(edited, plan.outline));
      return isUnharmed(meetings, after, at, field) && after[at] && isRead(after[at], wanted);
    });
    if (!way) return 'noPlace';
    plan.edits.push(...way);
    plan.outline = way.reduce(edited, plan.outline);
  }
  return plan;
}

/** Whether a field says what the panel read: the same words, or nothing in both. */
const isSame = (field: FieldDefinition, written: string, was: string): boolean =>
  oneLine(written) === oneLine(was) || (isUnwritten(field, written) && isUnwritten(field, was));

const dayOf = (value: string, language: Language): string | null => {
  const date = dateOf(value, language);
  if (!date) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.year ?? ''}-${two(date.month)}-${two(date.day)}`;
};

/** Whether a field's words say the value already. */
function says(written: string, { meeting, field, value }: Wanted): boolean {
  if (oneLine(written) === oneLine(value)) return true;
  return isDateField(field) && value !== '' && dayOf(written, meeting.language) === value;
}

/** Whether minutes that are read again give the value. */
function isRead(meeting: Minutes, wanted: Wanted): boolean {
  const { key } = wanted.field;
  const { value } = wanted;
  const written = ownValue(key, meeting.values[key] ?? '');
  const isNothing = isPlaceholder(value) || isPrompt(value);
  if (value === '' && isDateField(wanted.field)) return dayOf(written, meeting.language) === null;
  if (isNothing ? written !== '' : !says(written, { ...wanted, meeting })) return false;
  if (isNothing) return true;
  return (
    (key !== 'date' || meeting.date?.iso === value) && (key !== 'nextDate' || meeting.nextDate?.iso === value)
  );
}

/** Whether nothing is read differently but the one field. */
function isUnharmed(
  before: readonly Minutes[],
  after: readonly Minutes[],
  at: number,
  field: FieldDefinition,
): boolean {
  return (
    before.length === after.length &&
    before.every((meeting, index) => {
      const but = index === at ? field.key : null;
      const then = after[index];
      return then !== undefined && tellingOf(meeting, but) === tellingOf(then, but);
    })
  );
}

/** All that a meeting says but one field. A day is told without the hour that may stand with it. */
function tellingOf({ title, values, sections, feedback, language }: Minutes, but: FieldKey | null): string {
  const others = every.flatMap((field) => {
    const value = values[field.key];
    if (field.key === but || value === undefined) return [];
    return [[field.key, (isDateField(field) && dayOf(value, language)) || value]];
  });
  return JSON.stringify([title, others, sections.map(({ key, heading }) => [key, heading]), feedback?.rows]);
}
