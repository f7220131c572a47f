import fc from 'fast-check';
import type { Action } from '../../../local/spreadsheets/actions';
import { applyBatch } from '../../../local/spreadsheets/apply';
import { columnsOf } from '../../../local/spreadsheets/chartData';
import type { StoredSheet, StoredSpreadsheet } from '../../../local/spreadsheets/model';
import { newSpreadsheet } from '../../../local/spreadsheets/newSpreadsheet';
import { spreadsheetResource } from '../../../local/spreadsheets/resource';
import { valueRange } from '../../../local/spreadsheets/values';
import { warningFor } from '../../../local/spreadsheets/warned';

const owner = { email: 'astrid.lind@ekasa.example', owner: true };
const apply = (stored: StoredSpreadsheet, ...requests: object[]) =>
  applyBatch(stored, { requests }, owner).spreadsheet;
const sheetOf = (stored: StoredSpreadsheet, sheetId = 0): StoredSheet => {
  const sheet = stored.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw new Error('There is no such sheet');
  return sheet;
};

const cell = (sheetId: number, startRowIndex: number, endRowIndex: number, startColumnIndex: number) => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex: startColumnIndex + 1,
});
const data = (range: object) => ({ sourceRange: { sources: [range] } });
const chart = (names: object, numbers: object, anchorCell: object = { rowIndex: 2 }) => ({
  spec: {
    title: 'Träffar per månad',
    altText: 'Stapeldiagram',
    basicChart: {
      chartType: 'COLUMN',
      headerCount: 1,
      domains: [{ domain: data(names) }],
      series: [{ series: data(numbers), targetAxis: 'LEFT_AXIS' }],
    },
  },
  position: { overlayPosition: { anchorCell } },
});

/** Months on a sheet of their own, drawn on the first. */
const drawn = apply(
  newSpreadsheet({ locale: 'sv' }),
  { addSheet: { properties: { sheetId: 7, title: 'Månader' } } },
  { addChart: { chart: chart(cell(7, 0, 13, 3), cell(7, 0, 13, 4)) } },
);
const sources = (stored: StoredSpreadsheet) => {
  const { basicChart } = sheetOf(stored).charts[0]?.spec ?? {};
  const [domain] = basicChart?.domains ?? [];
  const [series] = basicChart?.series ?? [];
  return [domain?.domain, series?.series].map((one) => one?.sourceRange?.sources);
};

describe('a chart', () => {
  test('is given back as it was made, under a number of its own', () => {
    const { sheets } = spreadsheetResource(drawn, { id: 'x', name: 'x' }, { fields: 'sheets.charts' }) as {
      sheets: { charts?: { chartId: number }[] }[];
    };
    expect(sheets[0]?.charts?.[0]).toMatchObject({
      chartId: expect.any(Number),
      ...chart(cell(7, 0, 13, 3), cell(7, 0, 13, 4)),
    });
    expect(sheets[1]).toEqual({});
  });

  test.each([
    ['names and numbers of different length', cell(7, 0, 13, 3), cell(7, 0, 12, 4), /same number/],
    [
      'a block of cells',
      { ...cell(7, 0, 13, 3), endColumnIndex: 5 },
      cell(7, 0, 13, 4),
      /Exactly one dimension/,
    ],
    ['a sheet that is not there', cell(8, 0, 13, 3), cell(7, 0, 13, 4), /No grid with id: 8/],
    ['cells beyond the sheet', cell(7, 995, 1008, 3), cell(7, 0, 13, 4), /exceeds grid limits/],
  ])('is refused of %s', (_, names, numbers, words) => {
    expect(() => apply(drawn, { addChart: { chart: chart(names, numbers) } })).toThrow(words);
  });

  test('is refused a field that Google has not, and says of one that is not modelled which it is', () => {
    const given = chart(cell(7, 0, 13, 3), cell(7, 0, 13, 4));
    const add = (spec: object) => () =>
      apply(drawn, { addChart: { chart: { ...given, spec: { ...given.spec, ...spec } } } });
    expect(add({ colour: 'green' })).toThrow(/Unknown name "colour"/);
    expect(add({ subtitle: 'x' })).toThrow('ChartSpec.subtitle');
  });

  test('lies where rows that come in above it push it, and draws from where its cells have gone', () => {
    const insert = (sheetId: number, dimension: string, startIndex: number, endIndex: number) => ({
      insertDimension: { range: { sheetId, dimension, startIndex, endIndex } },
    });
    const moved = apply(drawn, insert(0, 'ROWS', 1, 45), insert(7, 'COLUMNS', 0, 2), insert(7, 'ROWS', 5, 6));
    expect(sheetOf(moved).charts[0]?.position.overlayPosition.anchorCell).toEqual({ rowIndex: 46 });
    expect(sources(moved)).toEqual([[cell(7, 0, 14, 5)], [cell(7, 0, 14, 6)]]);
  });

  test('stands empty when its cells are gone, and can be drawn anew where it lies, or taken away', () => {
    const emptied = apply(drawn, { deleteSheet: { sheetId: 7 } });
    expect(sources(emptied)).toEqual([[], []]);
    const objectId = sheetOf(emptied).charts[0]?.chartId;
    const { spec } = chart(cell(0, 0, 5, 0), cell(0, 0, 5, 1));
    const anew = apply(emptied, { updateChartSpec: { chartId: objectId, spec } });
    expect(sources(anew)).toEqual([[cell(0, 0, 5, 0)], [cell(0, 0, 5, 1)]]);
    expect(sheetOf(anew).charts[0]?.position).toEqual(sheetOf(drawn).charts[0]?.position);
    const gone = chart(cell(7, 0, 5, 0), cell(7, 0, 5, 1));
    expect(() => apply(emptied, { updateChartSpec: { chartId: objectId, spec: gone.spec } })).toThrow(
      'No grid with id: 7',
    );
    expect(() => apply(emptied, { updateChartSpec: { chartId: 1, spec } })).toThrow('No object with id: 1');
    expect(sheetOf(apply(emptied, { deleteEmbeddedObject: { objectId } })).charts).toEqual([]);
    expect(() => apply(emptied, { deleteEmbeddedObject: { objectId: 1 } })).toThrow('No object with id: 1');
  });
});

describe('what a chart shows', () => {
  const written = (...cells: object[]) =>
    apply(drawn, {
      updateCells: {
        start: { sheetId: 7, rowIndex: 0, columnIndex: 3 },
        rows: cells.map((value, row) => ({
          values: [
            { userEnteredValue: { stringValue: row === 0 ? 'Månad' : `månad ${row}` } },
            { userEnteredValue: value },
          ],
        })),
        fields: 'userEnteredValue',
      },
    });
  const shownBy = (stored: StoredSpreadsheet) => {
    const [first] = sheetOf(stored).charts;
    return first ? columnsOf(stored, first) : [];
  };

  test('is the numbers beneath the header, and no text that looks like one', () => {
    const stored = written({ stringValue: 'Träffar' }, { numberValue: 4 }, { stringValue: '5' });
    expect(shownBy(stored).slice(0, 3)).toEqual([
      { name: 'månad 1', value: 4 },
      { name: 'månad 2', value: null },
      { name: '', value: null },
    ]);
    expect(shownBy(stored)).toHaveLength(12);
  });

  test('is nothing where its sheet is gone', () => {
    expect(shownBy(apply(drawn, { deleteSheet: { sheetId: 7 } }))).toEqual([]);
  });
});

describe('a warning', () => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 };
  const protect = (given: object) =>
    sheetOf(
      apply(newSpreadsheet({ locale: 'sv' }), { addProtectedRange: { protectedRange: { range, ...given } } }),
    );
  const warned = protect({ warningOnly: true, description: 'Räknas ut' });
  const sheetId = 0;

  test.each<[Action, boolean]>([
    [{ kind: 'type', sheetId, row: 2, column: 0, texts: [['a', 'b']] }, true],
    [{ kind: 'type', sheetId, row: 2, column: 0, texts: [['a']] }, false],
    [{ kind: 'type', sheetId, row: 3, column: 1, texts: [['a']] }, false],
    [{ kind: 'clear', sheetId, top: 2, bottom: 9, left: 0, right: 9 }, true],
    [{ kind: 'delete', sheetId, dimension: 'ROWS', from: 2, to: 3 }, true],
    [{ kind: 'delete', sheetId, dimension: 'COLUMNS', from: 2, to: 3 }, false],
    [{ kind: 'sort', sheetId, column: 0, ascending: true }, true],
    [{ kind: 'insert', sheetId, dimension: 'ROWS', at: 1, count: 1 }, false],
  ])('%j: %s', (action, comes) => {
    expect(warningFor(warned, action)).toEqual(comes ? { description: 'Räknas ut' } : null);
  });

  test('comes not where a range is locked, as Google then refuses', () => {
    const locked = protect({ editors: { users: [owner.email] } });
    expect(warningFor(locked, { kind: 'clear', sheetId, top: 0, bottom: 1, left: 1, right: 2 })).toBeNull();
  });
});

describe('a filter view', () => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 4 };
  const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: '2025–2026' }] };
  const view = (title: string) => ({
    addFilterView: { filter: { title, range, criteria: { 2: { condition } } } },
  });
  const viewed = apply(newSpreadsheet({ locale: 'sv' }), view('Läsår 2025–2026'));

  test('follows its columns and grows with rows that come into it', () => {
    const moved = apply(
      viewed,
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 1, endIndex: 11 } } },
      {
        moveDimension: {
          source: { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
          destinationIndex: 1,
        },
      },
    );
    expect(sheetOf(moved).filterViews).toEqual([
      {
        filterViewId: expect.any(Number),
        title: 'Läsår 2025–2026',
        range: { ...range, endRowIndex: 13 },
        criteria: { 1: { condition } },
      },
    ]);
  });

  test('hides nothing from what a script reads', () => {
    const written = apply(viewed, {
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
        fields: 'userEnteredValue',
      },
    });
    expect(valueRange(written, 'Blad1').values).toEqual([['x']]);
  });

  test('is refused for a column that it does not cover, and under a name that the sheet has already', () => {
    const beyond = { title: 'b', range, criteria: { 4: { condition } } };
    expect(() => apply(viewed, { addFilterView: { filter: beyond } })).toThrow(/outside the filter/);
    expect(() => apply(viewed, view('Läsår 2025–2026'))).toThrow(/Two filter views/);
  });

  test('can be taken away, and goes with its sheet', () => {
    const filterId = sheetOf(viewed).filterViews[0]?.filterViewId;
    expect(sheetOf(apply(viewed, { deleteFilterView: { filterId } })).filterViews).toEqual([]);
    expect(() => apply(viewed, { deleteFilterView: { filterId: 1 } })).toThrow('No filter view with id: 1');
  });
});

test('whatever rows and columns come, go and move, charts and views stay within what is there', () => {
  const dimension = fc.constantFrom('ROWS', 'COLUMNS');
  const at = fc.nat(8);
  const change = fc.oneof(
    fc.record({ kind: fc.constant('insertDimension'), dimension, at, count: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('deleteDimension'), dimension, at, count: fc.integer({ min: 1, max: 4 }) }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
      const start = apply(drawn, {
        addFilterView: { filter: { title: 'x', range: { sheetId: 0, endRowIndex: 9 } } },
      });
      const after = changes.reduce((stored, { kind, dimension, at: startIndex, count }) => {
        const range = { dimension, startIndex, endIndex: startIndex + count };
        return [0, 7].reduce(
          (one, sheetId) => apply(one, { [kind]: { range: { ...range, sheetId } } }),
          stored,
        );
      }, start);
      // What is still there can be said anew, which Google would refuse if it were outside the sheet.
      const [names, numbers] = sources(after).map((list) => list?.[0]);
      const anchor = sheetOf(after).charts[0]?.position.overlayPosition.anchorCell;
      if (names && numbers) apply(after, { addChart: { chart: chart(names, numbers, anchor) } });
      for (const { title, filterViewId: _, ...filter } of sheetOf(after).filterViews)
        apply(after, { addFilterView: { filter: { ...filter, title: `${title} igen` } } });
    }),
    { numRuns: 60 },
  );
});
