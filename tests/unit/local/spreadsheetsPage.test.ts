import fc from 'fast-check';
import { asTable, fromTable } from '../../../local/pages/sheets/clipboard';
import { at, stepped } from '../../../local/pages/sheets/selection';
import { viewOf } from '../../../local/pages/sheets/view';
import { type Action, requestsFor } from '../../../local/spreadsheets/actions';
import { applyBatch } from '../../../local/spreadsheets/apply';
import { conditionalFormat } from '../../../local/spreadsheets/conditions';
import type { StoredSpreadsheet } from '../../../local/spreadsheets/model';
import { newSpreadsheet } from '../../../local/spreadsheets/newSpreadsheet';
import { formatNumber, serialOf } from '../../../local/spreadsheets/numberFormat';
import { patchBetween, patched } from '../../../local/spreadsheets/patch';
import { readTyped } from '../../../local/spreadsheets/typed';
import { valueRange } from '../../../local/spreadsheets/values';

const owner = { email: 'astrid.lind@ekasa.example', owner: true };
const apply = (stored: StoredSpreadsheet, ...requests: object[]) =>
  applyBatch(stored, { requests }, owner, { anyFormula: true }).spreadsheet;
const act = (stored: StoredSpreadsheet, action: Action) => apply(stored, ...requestsFor(stored, action));
const typed = (...texts: string[][]) =>
  act(newSpreadsheet({ locale: 'sv' }), { kind: 'type', sheetId: 0, row: 0, column: 0, texts });
const sheetOf = (stored: StoredSpreadsheet) => {
  const [sheet] = stored.sheets;
  if (!sheet) throw new Error('There is no sheet');
  return sheet;
};
const values = (stored: StoredSpreadsheet) => valueRange(stored, 'Blad1').values;

describe('what someone types', () => {
  test.each([
    ['01234', { numberValue: 1234 }],
    ["'01234", { stringValue: '01234' }],
    ['1,5', { numberValue: 1.5 }],
    ['1.5', { stringValue: '1.5' }],
    ['25 %', { numberValue: 0.25 }],
    ['2026-03-04', { numberValue: 46085 }],
    ['2026-02-30', { stringValue: '2026-02-30' }],
    ['sant', { boolValue: true }],
    ['=1+1', { formulaValue: '=1+1' }],
    ['=', { stringValue: '=' }],
    [' två ', { stringValue: ' två ' }],
    ['3 av 6', { stringValue: '3 av 6' }],
  ])('%s is read as Google reads it', (text, value) => {
    expect(readTyped(text, 'sv_SE').value).toEqual(value);
  });

  test('makes the grid larger when it is pasted beyond it', () => {
    const stored = act(typed(['a']), {
      kind: 'type',
      sheetId: 0,
      row: 999,
      column: 25,
      texts: [
        ['x', 'y'],
        ['z', 'w'],
      ],
    });
    expect(sheetOf(stored).properties.gridProperties).toMatchObject({ rowCount: 1001, columnCount: 27 });
  });

  test('keeps rows beneath the frozen ones in order when a column is sorted', () => {
    const frozen = apply(typed(['Grupp'], ['b'], ['a'], ['å']), {
      updateSheetProperties: {
        properties: { gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
    const sorted = act(frozen, { kind: 'sort', sheetId: 0, column: 0, ascending: true });
    expect(values(sorted)).toEqual([['Grupp'], ['a'], ['b'], ['å']]);
  });
});

describe('numbers and days', () => {
  test.each([
    ['yyyy-mm-dd', '2026-03-04'],
    ['d mmmm yyyy', '4 mars 2026'],
    ['ddd d mmm', 'ons 4 mar'],
    ['dd/mm/yy', '04/03/26'],
    ['"den" d', 'den 4'],
  ])('%s', (pattern, shown) => {
    expect(formatNumber(serialOf('2026-03-04') ?? 0, { type: 'DATE', pattern }, 'sv_SE')).toBe(shown);
  });

  test('minutes are minutes beside hours', () => {
    const serial = (serialOf('2026-03-04') ?? 0) + 0.5 + 5 / 1440;
    const format = { type: 'DATE_TIME' as const, pattern: 'yyyy-mm-dd hh:mm' };
    expect(formatNumber(serial, format, 'sv_SE')).toBe('2026-03-04 12:05');
  });

  test('amounts take the marks of the language', () => {
    expect(formatNumber(-1234567.891, { type: 'NUMBER', pattern: '#,##0.00' }, 'sv_SE')).toBe(
      '-1\u00a0234\u00a0567,89',
    );
    expect(formatNumber(0.125, { type: 'PERCENT', pattern: '0%' }, 'en_GB')).toBe('13%');
  });
});

describe('conditional colours', () => {
  const rule = (type: string, ...wanted: string[]) => ({
    addConditionalFormatRule: {
      rule: {
        ranges: [{ sheetId: 0, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }],
        booleanRule: {
          condition: { type, values: wanted.map((userEnteredValue) => ({ userEnteredValue })) },
          format: { textFormat: { bold: true } },
        },
      },
    },
  });
  const holds = (type: string, ...wanted: string[]) => {
    const stored = apply(
      typed(['Läge', 'x'], ['Paus', 'ja'], ['', 'nej'], ['Startar', 'ja']),
      rule(type, ...wanted),
    );
    return [0, 1, 2, 3].filter((row) => conditionalFormat(sheetOf(stored), row, 0, 'sv_SE').textFormat?.bold);
  };

  test('follow the text of the cell, or of another in its row', () => {
    expect(holds('TEXT_EQ', 'paus')).toEqual([1]);
    expect(holds('TEXT_CONTAINS', 'a')).toEqual([1, 3]);
    expect(holds('NOT_BLANK')).toEqual([1, 3]);
    expect(holds('CUSTOM_FORMULA', '=$B2="ja"')).toEqual([1, 3]);
    expect(holds('CUSTOM_FORMULA', '=AND($B2<>"ja"; ISBLANK(A2))')).toEqual([2]);
  });

  test('are refused where their formula cannot be worked out here', () => {
    expect(() => holds('CUSTOM_FORMULA', '=REGEXMATCH(A2; "x")')).toThrow(
      'is not modelled in the local workspace',
    );
  });
});

describe('the clipboard', () => {
  test('carries any texts there and back', () => {
    const texts = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(texts, (rows) => {
        const plain = rows.map((row) => row.map((text) => `x${text.replaceAll('\r', '')}x`));
        const stored = typed(...plain);
        const box = { top: 0, bottom: plain.length, left: 0, right: 2 };
        expect(fromTable(asTable(sheetOf(stored), box, 'sv_SE'))).toEqual(plain);
      }),
    );
  });

  test('takes what other programs write', () => {
    expect(fromTable('a\tb\r\nc\t"d\n""e"""\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd\n"e"'],
    ]);
    expect(fromTable('say "hi"')).toEqual([['say "hi"']]);
    expect(fromTable('"open')).toEqual([['"open']]);
  });
});

describe('moving about', () => {
  const stored = apply(
    typed(['h'], ['a'], ['b'], ['c'], [], ['d']),
    {
      setBasicFilter: {
        filter: { range: { sheetId: 0, endRowIndex: 4 }, criteria: { 0: { hiddenValues: ['a'] } } },
      },
    },
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        properties: { hiddenByUser: true },
        fields: 'hiddenByUser',
      },
    },
  );
  const view = viewOf(sheetOf(stored), 'sv_SE');
  const from = (row: number, column: number, step: { rows: number; columns: number; jump?: boolean }) => {
    const { active } = at(row, column);
    return Object.values(stepped(view, active, step));
  };

  test('steps over what is hidden and stays in the grid', () => {
    expect(from(0, 0, { rows: 1, columns: 0 })).toEqual([2, 0]);
    expect(from(0, 0, { rows: 0, columns: 1 })).toEqual([0, 2]);
    expect(from(0, 0, { rows: -5, columns: -5 })).toEqual([0, 0]);
    expect(from(999, 25, { rows: 1, columns: 1 })).toEqual([999, 25]);
  });

  test('jumps to the edge of what is filled in', () => {
    expect(from(0, 0, { rows: 1, columns: 0, jump: true })).toEqual([3, 0]);
    expect(from(3, 0, { rows: 1, columns: 0, jump: true })).toEqual([5, 0]);
    expect(from(5, 0, { rows: 1, columns: 0, jump: true })).toEqual([999, 0]);
  });
});

test('a patch makes of the state before the state after, and leaves the rest as it was', () => {
  const before = typed(['a'], ['b'], ['c']);
  const changes: object[][] = [
    [{ addSheet: { properties: { sheetId: 5, title: 'Ny' } } }],
    [{ deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }],
    [{ updateSheetProperties: { properties: { sheetId: 0, title: 'Annat' }, fields: 'title' } }],
    [{ addSheet: { properties: { sheetId: 5, index: 0 } } }, { deleteSheet: { sheetId: 0 } }],
  ];
  for (const requests of changes) {
    const after = apply(before, ...requests);
    const sent = JSON.parse(JSON.stringify(patchBetween(before, after)));
    expect(patched(before, sent)).toEqual(after);
  }
  const after = apply(before, { addSheet: { properties: { sheetId: 5, title: 'Ny' } } });
  expect(patched(before, patchBetween(before, after)).sheets[0]).toBe(before.sheets[0]);
});
