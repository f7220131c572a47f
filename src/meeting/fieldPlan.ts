import { dateOf } from './dates';
import { type Edit, edited } from './edits';
import { extraFields, type FieldDefinition, fields } from './fields';
import { isDateField, isUnwritten, ownValue } from './fieldViews';
import { type Wanted, waysFor } from './fieldWays';
import type { FieldKey, Language, Minutes } from './minutes';
import type { Outline } from './outline';
import { isPlaceholder, isPrompt } from './prompts';
import type { Reader } from './reader';
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
  // A next meeting before this one is odd, but it is what the person wrote.
  return isNothing || key !== 'date' || meeting.date?.iso === value;
}

/** Whether nothing is read differently but the one field. */
function isUnharmed(
  before: readonly Minutes[],
  after: readonly Minutes[],
  at: number,
  field: FieldDefinition,
): boolean {
  const own = before[at];
  const then = after[at];
  const keep = (key: string) => key !== field.key;
  return (
    own !== undefined &&
    then !== undefined &&
    isAlike(before, after, at) &&
    JSON.stringify(fieldsTold(own).filter(([key]) => keep(key))) ===
      JSON.stringify(fieldsTold(then).filter(([key]) => keep(key))) &&
    restTold(own) === restTold(then)
  );
}

/** Whether all that was read before is still read, also when there is more now. */
export function tellsTheRest(before: readonly Minutes[], after: readonly Minutes[], at: number): boolean {
  const own = before[at];
  const then = after[at];
  if (!own || !then || !isAlike(before, after, at) || own.title !== then.title) return false;
  const told = new Map(fieldsTold(then));
  const headings = headingsTold(then);
  return (
    fieldsTold(own).every(([key, value]) => told.get(key) === value) &&
    headingsTold(own).every((heading) => headings.includes(heading))
  );
}

/** Whether there are as many meetings, and the others say the same. */
const isAlike = (before: readonly Minutes[], after: readonly Minutes[], at: number): boolean =>
  before.length === after.length &&
  before.every((meeting, index) => {
    const then = after[index];
    return index === at || (then !== undefined && allTold(meeting) === allTold(then));
  });

/** A day is told without the hour that may stand with it. */
const fieldsTold = ({ values, language }: Minutes): [FieldKey, string][] =>
  every.flatMap((field): [FieldKey, string][] => {
    const value = values[field.key];
    if (value === undefined) return [];
    return [[field.key, (isDateField(field) && dayOf(value, language)) || value]];
  });

const headingsTold = ({ sections }: Minutes): string[] =>
  sections.map(({ key, heading }) => `${key ?? ''} ${heading}`);

const restTold = (meeting: Minutes): string =>
  JSON.stringify([meeting.title, headingsTold(meeting), meeting.feedback?.rows]);

const allTold = (meeting: Minutes): string => JSON.stringify(fieldsTold(meeting)) + restTold(meeting);
