import type { NewTab } from '../overview/newTabs';
import type { Grid } from '../overview/table';
import { markColumn, markTab, type Request, writeCells } from './sheetRequests';

/** Rows of a new tab beneath what is written in it: room for notes of one's own. */
const spareRows = 50;
const spareColumns = 3;
const headerGround = '#E8EEF0';
const quietInk = '#5F6368';

/** Makes the tabs, in order. An empty spreadsheet's own empty tab becomes the first of them. */
export function tabRequests(tabs: readonly NewTab[], grids: readonly Grid[]): Request[] {
  const taken = new Set(grids.map(({ sheetId }) => sheetId));
  const [only] = grids;
  const spare =
    grids.length === 1 && only && only.rows.length === 0 && only.mark === null ? only.sheetId : null;
  return tabs.flatMap((tab, index) => {
    if (index === 0 && spare !== null) return [takeOver(tab, spare), ...contentRequests(tab, spare)];
    const sheetId = freeId(taken);
    return [addTab(tab, sheetId), ...contentRequests(tab, sheetId)];
  });
}

function freeId(taken: Set<number>): number {
  let id = 1001;
  while (taken.has(id)) id += 1;
  taken.add(id);
  return id;
}

function addTab(tab: NewTab, sheetId: number): Request {
  const { title, position } = tab;
  return { addSheet: { properties: { sheetId, title, index: position, gridProperties: gridOf(tab) } } };
}

const takeOver = (tab: NewTab, sheetId: number): Request => ({
  updateSheetProperties: {
    properties: { sheetId, title: tab.title, gridProperties: gridOf(tab) },
    fields: 'title,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)',
  },
});

const gridOf = ({ rows, columns, frozenColumns }: NewTab) => ({
  rowCount: rows.length + 1 + spareRows,
  columnCount: columns.length + spareColumns,
  frozenRowCount: 1,
  frozenColumnCount: frozenColumns,
});

function contentRequests(tab: NewTab, sheetId: number): Request[] {
  const { columns, rows, colours } = tab;
  const texts = [columns.map(({ header }) => header), ...rows];
  return [
    markTab(sheetId, tab.mark),
    ...columns.flatMap(({ width }, index) => columnLooks(sheetId, index, width)),
    ...columns.map(({ key }, index) => markColumn(sheetId, index, key)),
    ...columns.map((column, index) => bodyLooks(sheetId, index, column)),
    headerLooks(sheetId, columns.length),
    writeCells(sheetId, 0, 0, texts),
    ...colours.map((colour, index) => colourRule(sheetId, colour, index)),
  ];
}

const columnLooks = (sheetId: number, index: number, width: number): Request[] => [
  {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
      properties: { pixelSize: width },
      fields: 'pixelSize',
    },
  },
];

/** New rows take their looks from the row below them, so it is enough to say it once for each column. */
function bodyLooks(sheetId: number, index: number, { wraps, quiet }: NewTab['columns'][number]): Request {
  return {
    repeatCell: {
      range: { sheetId, startRowIndex: 1, startColumnIndex: index, endColumnIndex: index + 1 },
      cell: {
        userEnteredFormat: {
          verticalAlignment: 'TOP',
          wrapStrategy: wraps ? 'WRAP' : 'CLIP',
          ...(quiet && { textFormat: { foregroundColorStyle: colourOf(quietInk) } }),
        },
      },
      fields: `userEnteredFormat(verticalAlignment,wrapStrategy${quiet ? ',textFormat.foregroundColorStyle' : ''})`,
    },
  };
}

function headerLooks(sheetId: number, columns: number): Request {
  return {
    repeatCell: {
      range: { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: columns },
      cell: {
        userEnteredFormat: {
          backgroundColorStyle: colourOf(headerGround),
          verticalAlignment: 'MIDDLE',
          wrapStrategy: 'WRAP',
          textFormat: { bold: true },
        },
      },
      fields: 'userEnteredFormat(backgroundColorStyle,verticalAlignment,wrapStrategy,textFormat.bold)',
    },
  };
}

function colourRule(sheetId: number, colour: NewTab['colours'][number], index: number): Request {
  const { column, text, ink, ground } = colour;
  return {
    addConditionalFormatRule: {
      index,
      rule: {
        // The whole column: rows that come beneath the header would push a range that begins there down.
        ranges: [{ sheetId, startColumnIndex: column, endColumnIndex: column + 1 }],
        booleanRule: {
          condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] },
          format: {
            backgroundColorStyle: colourOf(ground),
            textFormat: { foregroundColorStyle: colourOf(ink) },
          },
        },
      },
    },
  };
}

/** "#RRGGBB" as shares of one. */
function colourOf(hex: string): GoogleAppsScript.Sheets.Schema.ColorStyle {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { rgbColor: { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 } };
}
