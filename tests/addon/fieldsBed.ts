import { heading, paragraph, table } from '../../local/documents/write';
import type { Payload } from '../../src/actions/calls';
import type { DocumentView, MeetingView } from '../../src/actions/documentViews';
import { type DocumentBed, only } from './documentBed';

export type Field = Payload<'setFields'>['changes'][number]['field'];

export function field({ fields }: MeetingView, key: Field): MeetingView['fields'][number] {
  const found = fields.find((one) => one.key === key);
  if (!found) throw new Error(`There is no field ${key}`);
  return found;
}

export const valuesOf = (view: DocumentView): Record<string, string> =>
  Object.fromEntries(only(view).fields.map(({ key, value }) => [key, value]));

/** Sets fields to values, from what the panel read just before. */
export function set(bed: DocumentBed, values: Partial<Record<Field, string>>, person = 'ylva'): DocumentView {
  const meeting = only(bed.view(person, 'openDocument', {}));
  return bed.told(person, 'setFields', payloadFor(meeting, values));
}

export const payloadFor = (
  meeting: MeetingView,
  values: Partial<Record<Field, string>>,
): Payload<'setFields'> => ({
  meeting: meeting.place,
  changes: Object.entries(values).map(([key, value]) => ({
    field: key as Field,
    was: field(meeting, key as Field).value,
    value,
  })),
});

export const head = [heading(1, 'Lärträff – Matematik 4–6')];
export const body = [
  heading(2, 'Laget runt'),
  paragraph('Petra prövade bråk.'),
  heading(2, 'Diskussion'),
  paragraph('Text'),
];
export const ofLines = (...lines: string[]) => [...head, ...lines.map((line) => paragraph(line)), ...body];
export const ofTable = (...rows: Parameters<typeof table>[0]) => [...head, table(rows), ...body];
