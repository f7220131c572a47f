import type { StoredSpreadsheet } from '../../spreadsheets/model';
import type { SpreadsheetPatch } from '../../spreadsheets/patch';
import type { Right } from '../../workspace/item';

/** What the page needs to know of the file before its content comes. */
export interface SpreadsheetFacts {
  id: string;
  name: string;
  right: Right;
  trashed: boolean;
  folder: { id: string; name: string } | null;
}

/** What the stream tells: first the whole content, then each change of it as it is saved. */
export type SpreadsheetEvent =
  | { kind: 'hello'; name: string; trashed: boolean; spreadsheet: StoredSpreadsheet }
  | { kind: 'change'; patch: SpreadsheetPatch }
  | { kind: 'item'; name: string; trashed: boolean };
