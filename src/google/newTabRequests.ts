import type { NewTab } from '../overview/newTabs';
import type { Grid } from '../overview/table';
import { markColumn, markTab, type Request, span, writeCells } from './sheetRequests';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;

/** Rows of a new tab beneath what is written in it: room for notes of one's own. */
const spareRows = 50;
const spareColumns = 3;
const headerGround = '#E8EEF0';
const quietInk = '#5F6368';

/** Makes the tabs, in order. An empty spreadsheet's own empty tab becomes the first of them. */
export function tabRequests(tabs: readonly NewTab[], grids: readonly Grid[]): Request[] {
  const [only] = grids;
  const empty = grids.length === 1 && only?.mark === null && only.rows.length === 0 ? only : null;
  const free = Math.max(1000, ...grids.map(({ sheetId }) => sheetId)) + 1;
  return tabs.flatMap((tab, index) => {
    const takesOver = index === 0 && empty !== null;
    const sheetId = takesOver ? empty.sheetId : free + index;
    const properties = { sheetId, title: tab.title, index: tab.position, gridProperties: gridOf(tab) };
    const made: Request = takesOver
      ? { updateSheetProperties: { properties, fields: 'title,gridProperties' } }
      : { addSheet: { properties } };
    return [made, ...contentRequests(tab, sheetId)];
  });
}

const gridOf = ({ rows, columns, frozenColumns }: NewTab) => ({
  rowCount: rows.length + 1 + spareRows,
  columnCount: columns.length + spareColumns,
  frozenRowCount: 1,
  frozenColumnCount: frozenColumns,
});

/** New rows take their looks from the row below them, so it is enough to say it once. */
function contentRequests(tab: NewTab, sheetId: number): Request[] {
  const { columns, rows, colours } = tab;
  const texts = [columns.map(({ header }) => header), ...rows];
  const header = { sheetId, endRowIndex: 1, endColumnIndex: columns.length };
  return [
    markTab(sheetId, tab.mark),
    ...columns.flatMap(({ key, width }, index) => [
      widthOf(sheetId, index, width),
      ...(key === null ? [] : [markColumn(sheetId, index, key)]),
    ]),
    looks({ sheetId }, { verticalAlignment: 'TOP', wrapStrategy: 'WRAP' }),
    looks(header, {
      verticalAlignment: 'MIDDLE',
      backgroundColorStyle: colourOf(headerGround),
      textFormat: { bold: true },
    }),
    ...columns.flatMap(({ isQuiet }, index) =>
      isQuiet
        ? [
            looks(beneath(sheetId, index), {
              wrapStrategy: 'CLIP',
              textFormat: { foregroundColorStyle: colourOf(quietInk) },
            }),
          ]
        : [],
    ),
    writeCells(sheetId, 0, 0, texts),
    ...colours.map((colour, index) => colourRule(sheetId, colour, index)),
  ];
}

const beneath = (sheetId: number, index: number): GridRange => ({
  sheetId,
  startRowIndex: 1,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});

const widthOf = (sheetId: number, index: number, pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: span(sheetId, 'COLUMNS', index, 1),
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});

const looks = (range: GridRange, format: CellFormat): Request => ({
  repeatCell: {
    range,
    cell: { userEnteredFormat: format },
    fields: `userEnteredFormat(${Object.keys(format)})`,
  },
});

function colourRule(sheetId: number, colour: NewTab['colours'][number], index: number): Request {
  const { column, text, ink, ground } = colour;
  const format = {
    backgroundColorStyle: colourOf(ground),
    textFormat: { foregroundColorStyle: colourOf(ink) },
  };
  // The whole column: rows that come beneath the header would push a range that begins there down.
  const ranges = [{ sheetId, startColumnIndex: column, endColumnIndex: column + 1 }];
  const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] };
  return { addConditionalFormatRule: { index, rule: { ranges, booleanRule: { condition, format } } } };
}

/** "#RRGGBB" as shares of one. */
function colourOf(hex: string): ColorStyle {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return { rgbColor: { red, green, blue } };
}
