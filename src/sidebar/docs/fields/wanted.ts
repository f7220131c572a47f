import type { FieldKey } from '../../../meeting/minutes';

/** The field that the room shall show first, and the room that one comes from to change just that one. */
export interface Wanted {
  field: FieldKey;
  from: 'finish' | 'meeting';
}

let wanted: Wanted | null = null;

export function askForField(field: FieldKey, from: Wanted['from']): void {
  wanted = { field, from };
}

/** What was asked for, once. */
export function takeWantedField(): Wanted | null {
  const taken = wanted;
  wanted = null;
  return taken;
}
