import type { StoredSpreadsheet } from '../../spreadsheets/model';
import type { SpreadsheetPatch } from '../../spreadsheets/patch';

/** What the stream tells: first the whole content, then each change of it as it is saved. */
export type SpreadsheetEvent =
  | { kind: 'hello'; name: string; trashed: boolean; spreadsheet: StoredSpreadsheet }
  | { kind: 'change'; patch: SpreadsheetPatch }
  | { kind: 'item'; name: string; trashed: boolean };
