import { isDay } from '../feedback/days';
import { planFields } from '../meeting/fieldPlan';
import { extraFields, fields } from '../meeting/fields';
import { isDateField } from '../meeting/fieldViews';
import type { FieldKey } from '../meeting/minutes';
import type { Payload } from './calls';
import { changing } from './changing';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { checkLine } from './oneLine';
import { findMeeting } from './places';
import { readerFor } from './reading';

/** Letters that a field takes at most; a list of those present may be forty long names. */
const longestOf = (key: FieldKey): number => (key === 'present' ? 3000 : 500);

/** Writes fields of a meeting where they stand. Nothing is touched when one of them has changed meanwhile. */
export function setFields({ meeting: wanted, changes }: Payload<'setFields'>): DocumentView {
  for (const { field, value } of changes) check(field, value);
  return changing((reading, undo) => {
    const { document, outline, meetings } = reading;
    const at = meetings.indexOf(findMeeting(outline, meetings, wanted));
    const plan = planFields(outline, at, changes, readerFor(reading));
    if (typeof plan === 'string') throw new Refusal(plan);
    if (plan.edits.length === 0) return outline;
    const editing = document.editing();
    undo.push(() => editing.takeOut());
    editing.write(plan.edits);
    // What the document says now was read before it was written: reading it again would take as long as all the rest.
    return plan.outline;
  });
}

function check(key: FieldKey, value: string): void {
  checkLine(value, longestOf(key));
  const field = [...fields, ...extraFields].find((one) => one.key === key);
  if (field && isDateField(field) && value.trim() !== '' && !isDay(value.trim()))
    throw new Refusal('badDate');
}
