import type { FieldKey } from '../../../meeting/minutes';

let wanted: FieldKey | null = null;

/** The field that the room shall show first, for those who come from the reading to change just that one. */
export function askForField(key: FieldKey): void {
  wanted = key;
}

/** The field that was asked for, once. */
export function takeWantedField(): FieldKey | null {
  const key = wanted;
  wanted = null;
  return key;
}
