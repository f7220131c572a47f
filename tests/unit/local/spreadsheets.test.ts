import fc from 'fast-check';
import { applyBatch } from '../../../local/spreadsheets/apply';
import { requestKinds } from '../../../local/spreadsheets/messages';
import type { StoredSpreadsheet } from '../../../local/spreadsheets/model';
import { newSpreadsheet } from '../../../local/spreadsheets/newSpreadsheet';
import { SheetsNotModelled, SheetsRefusal } from '../../../local/spreadsheets/refusal';
import { spreadsheetResource } from '../../../local/spreadsheets/resource';
import { valueRange } from '../../../local/spreadsheets/values';

const owner = { email: 'astrid.lind@ekasa.example', owner: true };
const apply = (stored: StoredSpreadsheet, ...requests: object[]) => applyBatch(stored, { requests }, owner);
const changed = (stored: StoredSpreadsheet, ...requests: object[]) => apply(stored, ...requests).spreadsheet;
const empty = () => newSpreadsheet({ locale: 'sv' });

const text = (...lines: string[][]) => ({
  updateCells: {
    start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
    rows: lines.map((line) => ({
      values: line.map((stringValue) => ({ userEnteredValue: { stringValue } })),
    })),
    fields: 'userEnteredValue',
  },
});
const shown = (stored: StoredSpreadsheet, range = 'Blad1') => valueRange(stored, range).values ?? [];

describe('a batch', () => {
  test('is refused whole when one request is bad, and says which', () => {
    const stored = changed(empty(), text(['a', 'b'], ['c', 'd']));
    const before = JSON.stringify(stored);
    expect(() =>
      apply(
        stored,
        text(['changed']),
        { addSheet: { properties: { title: 'Översikt' } } },
        { deleteSheet: { sheetId: 9 } },
      ),
    ).toThrow(new SheetsRefusal('Invalid requests[2].deleteSheet: No sheet with id: 9'));
    expect(JSON.stringify(stored)).toBe(before);
  });

  test('leaves the rows that it does not touch as the same objects', () => {
    const stored = changed(empty(), text(['a'], ['b'], ['c']));
    const later = changed(stored, text(['new']));
    expect(later.sheets[0]?.rows[0]).not.toBe(stored.sheets[0]?.rows[0]);
    expect(later.sheets[0]?.rows[2]).toBe(stored.sheets[0]?.rows[2]);
  });

  test.each([
    [{ requests: [] }, 'Must specify at least one request.'],
    [
      { requests: [{ updateCell: {} }] },
      'Invalid JSON payload received. Unknown name "updateCell" at \'requests[0]\': Cannot find field.',
    ],
    [
      { requests: [{ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', start: 1 } } }] },
      'Invalid JSON payload received. Unknown name "start" at \'requests[0].delete_dimension.range\': Cannot find field.',
    ],
    [
      { requests: [{ deleteSheet: { sheetId: 'first' } }] },
      'Invalid value at \'requests[0].delete_sheet.sheet_id\' (TYPE_INT32), "first"',
    ],
    [
      { requests: [{ addSheet: {}, deleteSheet: {} }] },
      "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'",
    ],
    [
      { requests: [{ addSheet: { properties: { title: 'blad1' } } }] },
      'Invalid requests[0].addSheet: A sheet with the name "blad1" already exists. Please enter another name.',
    ],
    [
      { requests: [{ repeatCell: { range: { sheetId: 0 }, cell: {} } }] },
      "Invalid requests[0].repeatCell: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      { requests: [{ repeatCell: { range: { sheetId: 0 }, cell: {}, fields: 'userEnteredFormat.colour' } }] },
      'Invalid requests[0].repeatCell: Invalid field: userEnteredFormat.colour',
    ],
    [
      {
        requests: [
          {
            updateSheetProperties: {
              properties: { gridProperties: { rowCount: 500_000 } },
              fields: 'gridProperties.rowCount',
            },
          },
        ],
      },
      'Invalid requests[0].updateSheetProperties: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      { requests: [text([`${'å'.repeat(50_001)}`])] },
      'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      {
        requests: [
          { setBasicFilter: { filter: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2000 } } } },
        ],
      },
      'Invalid requests[0].setBasicFilter: Range (Blad1!A1:Z2000) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
  ])('refuses what is wrong, case %#', (payload, message) => {
    expect(() => applyBatch(empty(), payload, owner)).toThrow(new SheetsRefusal(message));
  });

  test('refuses more than two megabytes, counted as they are sent', () => {
    const rows = Array.from({ length: 60 }, () => ['å'.repeat(20_000)]);
    expect(() => apply(empty(), text(...rows))).toThrow('Request payload size exceeds the limit');
  });

  test('says that what Google has and this has not is not modelled', () => {
    expect(() => apply(empty(), { addBanding: {} })).toThrow(SheetsNotModelled);
    expect(() =>
      apply(empty(), { repeatCell: { range: {}, cell: { pivotTable: {} }, fields: '*' } }),
    ).toThrow('CellData.pivotTable is not modelled in the local workspace');
    const sum = { userEnteredValue: { formulaValue: '=SUM(A1:A3)' } };
    expect(() =>
      apply(empty(), { updateCells: { start: {}, rows: [{ values: [sum] }], fields: '*' } }),
    ).toThrow('The formula =SUM(A1:A3) is not modelled in the local workspace');
  });

  test('knows nothing that a hostile request can break, and changes nothing when it refuses', () => {
    const names = [...Object.keys(requestKinds), '__proto__', 'constructor', 'toString'];
    const fields = fc.constantFrom(
      'range',
      'fields',
      'properties',
      'rows',
      'start',
      'sheetId',
      'rule',
      'dimension',
      'filter',
      'index',
      'source',
    );
    const leaf = fc.oneof(
      fc.integer(),
      fc.constantFrom('*', 'userEnteredValue', 'a(b', 'ROWS', 'COLUMNS', '', null, true),
      fc.constant({ sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 3 }),
      fc.constant({ sheetId: 0, startRowIndex: -1 }),
      fc.constant([{ values: [{ userEnteredValue: { stringValue: '=1' } }] }]),
      fc.jsonValue(),
    );
    const request = fc
      .tuple(fc.constantFrom(...names), fc.dictionary(fields, leaf))
      .map(([kind, message]) => ({ [kind]: message }));
    const stored = changed(empty(), text(['a', 'b'], ['c', 'd']));
    const before = JSON.stringify(stored);
    fc.assert(
      fc.property(fc.array(request, { maxLength: 4 }), (requests) => {
        try {
          applyBatch(stored, { requests }, owner);
        } catch (error) {
          if (!(error instanceof SheetsRefusal || error instanceof SheetsNotModelled)) throw error;
        }
        expect(JSON.stringify(stored)).toBe(before);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('text', () => {
  test('comes back as it was written, whatever it is', () => {
    const awkward = fc.constantFrom(
      '=IMPORTXML("http://x","//a")',
      '<img src=x onerror=alert(1)>',
      "'01234",
      '01234',
      '+46',
      '@a',
      '2026-03-04',
      '1,5',
      'SANT',
      'a\u030a',
      '\u202eabc',
      '👩‍🏫',
    );
    const any = fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), awkward);
    fc.assert(
      fc.property(any, (written) => {
        const stored = changed(empty(), text([written]));
        const options = { fields: 'sheets.data.rowData.values(userEnteredValue,formattedValue)' };
        const saved = JSON.parse(JSON.stringify(stored)) as StoredSpreadsheet;
        expect(spreadsheetResource(saved, { id: 'x', name: 'y' }, options)).toEqual({
          sheets: [
            {
              data: [
                {
                  rowData: [
                    { values: [{ userEnteredValue: { stringValue: written }, formattedValue: written }] },
                  ],
                },
              ],
            },
          ],
        });
      }),
      { numRuns: 300 },
    );
  });

  test('loses its links when it is written anew', () => {
    const linked = {
      userEnteredValue: { stringValue: 'Läs' },
      textFormatRuns: [{ format: { link: { uri: 'https://docs.google.com/document/d/1/edit' } } }],
    };
    const stored = changed(empty(), {
      updateCells: { start: {}, rows: [{ values: [linked] }], fields: 'userEnteredValue,textFormatRuns' },
    });
    const get = (from: StoredSpreadsheet) =>
      spreadsheetResource(from, { id: 'x', name: 'y' }, { fields: 'sheets.data.rowData.values.hyperlink' });
    expect(JSON.stringify(get(stored))).toContain('/document/d/1/edit');
    expect(JSON.stringify(get(changed(stored, text(['Läs']))))).not.toContain('hyperlink');
  });
});

describe('rows and columns', () => {
  const rule = (startRowIndex: number, endRowIndex: number, formula: string) => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [{ sheetId: 0, startRowIndex, endRowIndex, startColumnIndex: 0, endColumnIndex: 2 }],
        booleanRule: {
          condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: formula }] },
          format: {},
        },
      },
    },
  });
  const mark = (row: number) => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'document',
        metadataValue: `d${row}`,
        visibility: 'PROJECT',
        location: { dimensionRange: { sheetId: 0, dimension: 'ROWS', startIndex: row, endIndex: row + 1 } },
      },
    },
  });
  const rows = (startIndex: number, endIndex: number) => ({
    range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex },
  });

  const marked = () =>
    changed(empty(), text(['0'], ['1'], ['2'], ['3'], ['4']), mark(1), mark(3), rule(2, 5, '=$A3="x"'));
  const places = (stored: StoredSpreadsheet) =>
    stored.sheets[0]?.rows.flatMap((row, index) =>
      (row.properties?.developerMetadata ?? []).map(({ metadataValue }) => [metadataValue, index]),
    );

  test('that are deleted take their metadata along and draw the rest together', () => {
    const stored = changed(marked(), { deleteDimension: rows(1, 3) });
    expect(shown(stored)).toEqual([['0'], ['3'], ['4']]);
    expect(places(stored)).toEqual([['d3', 1]]);
    const [format] = stored.sheets[0]?.conditionalFormats ?? [];
    expect(format?.ranges[0]).toMatchObject({ startRowIndex: 1, endRowIndex: 3 });
    expect(stored.sheets[0]?.properties.gridProperties.rowCount).toBe(998);
  });

  test('that are inserted push metadata, rules and their formulas down', () => {
    const stored = changed(marked(), { insertDimension: rows(0, 2) });
    expect(places(stored)).toEqual([
      ['d1', 3],
      ['d3', 5],
    ]);
    const [format] = stored.sheets[0]?.conditionalFormats ?? [];
    expect(format?.ranges[0]).toMatchObject({ startRowIndex: 4, endRowIndex: 7 });
    expect(format?.booleanRule?.condition?.values).toEqual([{ userEnteredValue: '=$A5="x"' }]);
  });

  test('that are moved take their metadata along', () => {
    const stored = changed(marked(), { moveDimension: { source: rows(3, 4).range, destinationIndex: 0 } });
    expect(shown(stored)).toEqual([['3'], ['0'], ['1'], ['2'], ['4']]);
    expect(places(stored)).toEqual([
      ['d3', 0],
      ['d1', 2],
    ]);
  });

  test('are all back after they have been inserted and deleted again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 4 }), (at, count) => {
        const stored = marked();
        const there = changed(stored, { insertDimension: rows(at, at + count) });
        const back = changed(there, { deleteDimension: rows(at, at + count) });
        expect([shown(back), places(back), back.sheets[0]?.conditionalFormats]).toEqual([
          shown(stored),
          places(stored),
          stored.sheets[0]?.conditionalFormats,
        ]);
      }),
    );
  });

  test('are sorted with empty cells last, and metadata stays where it is', () => {
    const stored = changed(empty(), text(['ö', '1'], [' ', '2'], ['Å', '3'], ['a', '4']), mark(0), {
      sortRange: {
        range: { sheetId: 0, endRowIndex: 6, endColumnIndex: 2 },
        sortSpecs: [{ dimensionIndex: 0 }],
      },
    });
    expect(shown(stored).map((line) => line[1])).toEqual(['2', '4', '3', '1']);
    expect(places(stored)).toEqual([['d0', 0]]);
  });

  test('cannot all go, nor all but the frozen ones', () => {
    expect(() => changed(empty(), { deleteDimension: rows(0, 1000) })).toThrow(
      "You can't delete all the rows on the sheet.",
    );
    const frozen = changed(empty(), {
      updateSheetProperties: {
        properties: { gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
    expect(() => changed(frozen, { deleteDimension: rows(1, 1000) })).toThrow(
      'not possible to delete all non-frozen rows',
    );
  });
});

describe('the answer of get', () => {
  test('holds only the fields that were asked for', () => {
    const stored = changed(empty(), text(['a']));
    expect(
      spreadsheetResource(
        stored,
        { id: 'x', name: 'Översikt' },
        { fields: 'properties.title,sheets(properties(sheetId,title))' },
      ),
    ).toEqual({
      properties: { title: 'Översikt' },
      sheets: [{ properties: { sheetId: 0, title: 'Blad1' } }],
    });
  });

  test('refuses a field that there is not', () => {
    expect(() => spreadsheetResource(empty(), { id: 'x', name: '' }, { fields: 'sheet.properties' })).toThrow(
      SheetsRefusal,
    );
    expect(() => spreadsheetResource(empty(), { id: 'x', name: '' }, { ranges: ['Blad9!A1'] })).toThrow(
      'Unable to parse range: Blad9!A1',
    );
  });
});

describe('protected ranges', () => {
  const protect = (given: object) => ({
    addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 1 }, ...given } },
  });
  const colleague = { email: 'bo.ek@ekasa.example', owner: false };

  test('with a warning stop nobody; with editors they stop everyone else', () => {
    const warned = changed(empty(), protect({ warningOnly: true }));
    expect(applyBatch(warned, { requests: [text(['x'])] }, colleague).replies).toHaveLength(1);
    const closed = changed(empty(), protect({ editors: { users: ['astrid.lind@ekasa.example'] } }));
    expect(() => applyBatch(closed, { requests: [text(['x'])] }, colleague)).toThrow(
      'You are trying to edit a protected cell',
    );
  });
});
