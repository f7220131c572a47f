import type { Column } from '../overview/columns';
import type { LostHeaders } from '../overview/lostHeaders';
import type { MonthsPlace, NewTab } from '../overview/newTabs';
import type { Grid } from '../overview/table';
import { chartOf, colourOf } from './chartRequest';
import { markColumn, markTab, type Request, span, writeCells } from './sheetRequests';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** Rows of a new tab beneath what is written in it: room for notes of one's own. */
const spareRows = 50;
const spareColumns = 3;
const headerHeight = 56;
const headerGround = '#E8EEF0';
const quietInk = '#5F6368';

/** Makes the tabs, in order. An empty spreadsheet's own empty tab becomes the first of them. */
export function tabRequests(tabs: readonly NewTab[], grids: readonly Grid[]): Request[] {
  const [only] = grids;
  const empty = grids.length === 1 && only?.mark === null && only.rows.length === 0 ? only : null;
  const free = Math.max(1000, ...grids.map(({ sheetId }) => sheetId)) + 1;
  const idOf = (index: number) => (index === 0 && empty ? empty.sheetId : free + index);
  const made = tabs.flatMap((tab, index) => {
    const sheetId = idOf(index);
    const properties = { sheetId, title: tab.title, index: tab.position, gridProperties: gridOf(tab) };
    const request: Request =
      index === 0 && empty
        ? { updateSheetProperties: { properties, fields: 'title,gridProperties' } }
        : { addSheet: { properties } };
    return [request, ...contentRequests(tab, sheetId)];
  });
  // Last, as a chart is drawn from cells that stand there.
  const months = monthsIn(tabs, idOf);
  const charts = tabs.flatMap(({ chart }, index) => {
    const place = chart?.months ?? months;
    return chart && place ? [chartOf(chart, place, idOf(index))] : [];
  });
  return [...made, ...charts];
}

/** The months of the settings, where these are among the new tabs. */
function monthsIn(tabs: readonly NewTab[], idOf: (index: number) => number): MonthsPlace | null {
  const at = tabs.findIndex(({ columns }) => columns.some(({ key }) => key === 'month'));
  const columnOf = (wanted: Column) => tabs[at]?.columns.findIndex(({ key }) => key === wanted) ?? 0;
  if (at < 0) return null;
  return { sheetId: idOf(at), header: 0, names: columnOf('month'), meetings: columnOf('monthMeetings') };
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
  return [
    markTab(sheetId, tab.mark),
    ...columns.flatMap(({ key, width }, index) => [
      sizeOf(span(sheetId, 'COLUMNS', index, 1), width),
      ...(key === null ? [] : [markColumn(sheetId, index, key)]),
    ]),
    looks({ sheetId }, { verticalAlignment: 'TOP', wrapStrategy: 'WRAP' }),
    ...headerLooks(sheetId, columns.length, tab.isTable),
    ...columns.flatMap(({ isTyped }, index) =>
      isTyped ? [looks(beneath(sheetId, index), { numberFormat: { type: 'TEXT' } })] : [],
    ),
    ...columns.flatMap(({ isQuiet }, index) =>
      isQuiet
        ? [
            looks(beneath(sheetId, index), {
              wrapStrategy: 'CLIP',
              textFormat: { foregroundColorStyle: { rgbColor: colourOf(quietInk) } },
            }),
          ]
        : [],
    ),
    writeCells(sheetId, 0, 0, texts),
    ...(tab.isTable ? [filterOf(sheetId, tableRows.endRowIndex, columns.length + spareColumns)] : []),
    ...columns.flatMap(({ warning }, index) => (warning ? [warningOf(tab, sheetId, index, warning)] : [])),
    ...colours.map((colour, index) => colourRule(sheetId, colour, index)),
  ];
}

const headerLooks = (sheetId: number, endColumnIndex: number, isTable: boolean): Request[] => [
  // The button of the filter lies in the lower corner of a header; its words stand above it.
  ...(isTable ? [sizeOf(span(sheetId, 'ROWS', 0, 1), headerHeight)] : []),
  looks(
    { sheetId, endRowIndex: 1, endColumnIndex },
    {
      verticalAlignment: isTable ? 'TOP' : 'MIDDLE',
      wrapStrategy: 'WRAP',
      backgroundColorStyle: { rgbColor: colourOf(headerGround) },
      textFormat: { bold: true },
    },
  ),
];

/** Headers at the top of a tab that has lost them. One whose words alone are gone has kept its looks. */
export function headerRequests({ sheetId, isRowGone, headers, columnCount, rows }: LostHeaders): Request[] {
  const texts = headers.map(({ column, cell }) => writeCells(sheetId, 0, column, [[cell]]));
  if (!isRowGone) return texts;
  const properties = { sheetId, gridProperties: { frozenRowCount: 1 } };
  const endColumnIndex = Math.max(...headers.map(({ column }) => column)) + 1;
  return [
    { insertDimension: { range: span(sheetId, 'ROWS', 0, 1), inheritFromBefore: false } },
    // Those of the row beneath.
    {
      repeatCell: {
        range: { sheetId, endRowIndex: 1, endColumnIndex },
        cell: {},
        fields: 'userEnteredFormat',
      },
    },
    ...headerLooks(sheetId, endColumnIndex, rows !== null),
    ...texts,
    { updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } },
    ...(rows === null ? [] : [filterOf(sheetId, rows, columnCount)]),
  ];
}

/**
 * The header and one empty row: what comes in between makes the range longer, and what people write
 * further down is theirs.
 */
const tableRows = { startRowIndex: 0, endRowIndex: 2 };

/** The columns that people may add of their own are in it: what they write there is sorted with its row. */
const filterOf = (sheetId: number, endRowIndex: number, endColumnIndex: number): Request => ({
  setBasicFilter: {
    filter: { range: { sheetId, startRowIndex: 0, endRowIndex, startColumnIndex: 0, endColumnIndex } },
  },
});

/** Asks before a change, and forbids none. Column by column: one that people put in between is theirs. */
const warningOf = ({ isTable }: NewTab, sheetId: number, index: number, description: string): Request => ({
  addProtectedRange: {
    protectedRange: {
      range: {
        sheetId,
        ...(isTable && tableRows),
        startColumnIndex: index,
        endColumnIndex: index + 1,
      },
      description,
      warningOnly: true,
    },
  },
});

const beneath = (sheetId: number, index: number): GridRange => ({
  sheetId,
  startRowIndex: 1,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});

const sizeOf = (range: ReturnType<typeof span>, pixelSize: number): Request => ({
  updateDimensionProperties: { range, properties: { pixelSize }, fields: 'pixelSize' },
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
    backgroundColorStyle: { rgbColor: colourOf(ground) },
    textFormat: { foregroundColorStyle: { rgbColor: colourOf(ink) } },
  };
  // The whole column: rows that come beneath the header would push a range that begins there down.
  const ranges = [{ sheetId, startColumnIndex: column, endColumnIndex: column + 1 }];
  const condition = { type: 'TEXT_EQ', values: [{ userEnteredValue: text }] };
  return { addConditionalFormatRule: { index, rule: { ranges, booleanRule: { condition, format } } } };
}
