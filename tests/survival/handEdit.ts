import fc from 'fast-check';
import { type Action, requestsFor } from '../../local/spreadsheets/actions';
import { applyBatch } from '../../local/spreadsheets/apply';
import type { StoredSheet } from '../../local/spreadsheets/model';
import { SheetsRefusal } from '../../local/spreadsheets/refusal';
import { saveSpreadsheet } from '../../local/spreadsheets/store';
import type { OverviewBed } from '../addon/overviewBed';
import { hostileText } from './hostileText';

const actor = { email: 'karin.almgren@ekasa.example', owner: true };

/** What one types in a cell: words, numbers, days, ticks, formulas and their errors. */
const typed = fc.oneof(
  { weight: 2, arbitrary: hostileText.map((text) => text.slice(0, 200)) },
  fc.constantFrom(
    '',
    '0',
    '-1',
    '99999999999999999999',
    '1,5',
    '12%',
    'SANT',
    'FALSE',
    '2025-11-04',
    '4/11',
    '=1/0',
    '#N/A',
    '#REFERENS!',
    '=IMPORTRANGE("x";"A1")',
    '=ARRAYFORMULA(A1:A)',
    '=HYPERLINK("https://example.org";"Kemi")',
    "'=1",
    'Översikt',
    'Grupp',
    'Mapp',
    'Kemi',
    'v. 44, 8',
    'https://drive.google.com/drive/folders/',
    '1made00000000000000000000000000000000000001',
  ),
);

const small = fc.nat(24);
const span = fc.record({ at: small, count: fc.integer({ min: 1, max: 3 }) });
const dimension = fc.constantFrom<'ROWS' | 'COLUMNS'>('ROWS', 'COLUMNS');
const tab = fc.nat(9);
const title = fc.oneof(
  fc.constantFrom('Översikt', 'Protokoll', 'Inställningar', "Mar's 'tab'", 'A1', '1'),
  hostileText,
);

/** One thing that somebody does in the spreadsheet; `tab` says which of those that there are. */
type Doing = (sheet: StoredSheet) => object[] | Action | StoredSheet[];
export interface HandEdit {
  tab: number;
  what: string;
  given: unknown;
  doing: Doing;
}

function edit<Given>(
  what: string,
  given: fc.Arbitrary<Given>,
  doing: (sheet: StoredSheet, given: Given) => ReturnType<Doing>,
): fc.Arbitrary<HandEdit> {
  return fc
    .tuple(tab, given)
    .map(([tab, chosen]) => ({ tab, what, given: chosen, doing: (sheet) => doing(sheet, chosen) }));
}

const idOf = ({ properties }: StoredSheet): number => properties.sheetId;
const rangeOf = (sheet: StoredSheet, row: number, column: number, size: number) => ({
  sheetId: idOf(sheet),
  startRowIndex: row,
  endRowIndex: row + size,
  startColumnIndex: column,
  endColumnIndex: column + size,
});
const place = fc.record({ row: small, column: small, size: fc.integer({ min: 1, max: 3 }) });

const any: fc.Arbitrary<HandEdit> = fc.oneof(
  {
    weight: 8,
    arbitrary: edit(
      'type',
      fc.tuple(
        place,
        fc.array(fc.array(typed, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      ),
      (sheet, [{ row, column }, texts]) => ({
        kind: 'type',
        sheetId: idOf(sheet),
        row,
        column,
        texts: texts.map((line) =>
          line.length === 2 ? line : [line[0] ?? '', ''].slice(0, texts[0]?.length ?? 1),
        ),
      }),
    ),
  },
  edit('clear', place, (sheet, { row, column, size }) => ({
    kind: 'clear',
    sheetId: idOf(sheet),
    top: row,
    bottom: row + size,
    left: column,
    right: column + size,
  })),
  edit('insert', fc.tuple(dimension, span), (sheet, [side, { at, count }]) => ({
    kind: 'insert',
    sheetId: idOf(sheet),
    dimension: side,
    at,
    count,
  })),
  edit('delete', fc.tuple(dimension, span), (sheet, [side, { at, count }]) => ({
    kind: 'delete',
    sheetId: idOf(sheet),
    dimension: side,
    from: at,
    to: at + count,
  })),
  edit('sort', fc.tuple(small, fc.boolean()), (sheet, [column, ascending]) => ({
    kind: 'sort',
    sheetId: idOf(sheet),
    column,
    ascending,
  })),
  edit('filter', fc.boolean(), (sheet, on) => ({ kind: 'filter', sheetId: idOf(sheet), on })),
  edit('hide', fc.tuple(small, typed), (sheet, [column, value]) => ({
    kind: 'hide',
    sheetId: idOf(sheet),
    column,
    values: [value],
  })),
  edit('add', title, (_, name) => ({ kind: 'addSheet', title: name })),
  edit('rename', title, (sheet, name) => ({ kind: 'renameSheet', sheetId: idOf(sheet), title: name })),
  edit('deleteTab', fc.constant(null), (sheet) => ({ kind: 'deleteSheet', sheetId: idOf(sheet) })),
  edit('moveTab', small, (sheet, index) => ({ kind: 'moveSheet', sheetId: idOf(sheet), index })),
  edit('moveRows', fc.tuple(dimension, span, small), (sheet, [side, { at, count }, to]) => [
    {
      moveDimension: {
        source: { sheetId: idOf(sheet), dimension: side, startIndex: at, endIndex: at + count },
        destinationIndex: to,
      },
    },
  ]),
  edit('merge', place, (sheet, { row, column, size }) => [
    { mergeCells: { range: rangeOf(sheet, row, column, size), mergeType: 'MERGE_ALL' } },
  ]),
  edit('protect', fc.tuple(place, fc.boolean()), (sheet, [{ row, column, size }, whole]) => [
    {
      addProtectedRange: {
        protectedRange: {
          range: whole ? { sheetId: idOf(sheet) } : rangeOf(sheet, row, column, size),
          editors: { users: ['karin.almgren@ekasa.example'] },
        },
      },
    },
  ]),
  edit('freeze', fc.nat(3), (sheet, rows) => [
    {
      updateSheetProperties: {
        properties: { sheetId: idOf(sheet), gridProperties: { frozenRowCount: rows } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
  ]),
  // Whether Google copies the marks with a tab is not written anywhere, so both are tried.
  edit('copyTab', fc.tuple(fc.boolean(), title), (sheet, [marks, name]) => [copyOf(sheet, marks, name)]),
);

export const handEdits: fc.Arbitrary<HandEdit[]> = fc.array(any, { minLength: 1, maxLength: 6 });

function copyOf(sheet: StoredSheet, marks: boolean, title: string): StoredSheet {
  const { developerMetadata, columns } = sheet;
  return {
    ...sheet,
    properties: {
      ...sheet.properties,
      sheetId: 7_000_000 + (idOf(sheet) % 1_000_000),
      title: `Kopia ${title.slice(0, 50)}`,
    },
    developerMetadata: marks ? developerMetadata : [],
    columns: marks ? columns : columns.map(({ developerMetadata: _, ...column }) => column),
    charts: [],
    filterViews: [],
    protectedRanges: [],
  };
}

const isSheets = (made: object[]): made is StoredSheet[] =>
  made.some((one) => 'rows' in one && 'properties' in one);

/** Does it, where Google Sheets lets one. */
export function doByHand(bed: OverviewBed, { tab: which, doing }: HandEdit): void {
  const { stored } = bed;
  const sheet = stored.sheets[which % stored.sheets.length];
  if (!sheet) return;
  const made = doing(sheet);
  try {
    if (Array.isArray(made) && isSheets(made)) {
      const isThere = made.some((copy) =>
        stored.sheets.some(
          (one) => idOf(one) === idOf(copy) || one.properties.title === copy.properties.title,
        ),
      );
      if (!isThere)
        saveSpreadsheet(bed.workspace, bed.sheet.id, { ...stored, sheets: [...stored.sheets, ...made] });
      return;
    }
    const requests = Array.isArray(made) ? made : requestsFor(stored, made);
    if (requests.length === 0) return;
    const { spreadsheet } = applyBatch(stored, { requests }, actor, { anyFormula: true });
    saveSpreadsheet(bed.workspace, bed.sheet.id, spreadsheet);
  } catch (error) {
    if (!(error instanceof SheetsRefusal)) throw error;
  }
}
