/**
 * A spreadsheet as it is kept: close to the Sheets API's own resource, so that what the API is asked
 * for can be stored and given back as it came. Rows are kept only as far down as something stands in
 * them. Everything in it is treated as immutable: a change replaces a row, never writes in it, so that
 * a batch can be tried on a shallow copy and what has changed is seen by identity.
 */
export interface StoredSpreadsheet {
  properties: { locale: string; timeZone: string };
  /** In the order of the tabs. */
  sheets: readonly StoredSheet[];
  namedRanges: readonly NamedRange[];
  developerMetadata: readonly DeveloperMetadata[];
}

export interface StoredSheet {
  properties: SheetProperties;
  rows: readonly StoredRow[];
  /** As far to the right as a column has a width, is hidden or has metadata. */
  columns: readonly DimensionProperties[];
  merges: readonly GridRange[];
  conditionalFormats: readonly ConditionalFormatRule[];
  basicFilter: BasicFilter | null;
  filterViews: readonly FilterView[];
  protectedRanges: readonly ProtectedRange[];
  /** Those that lie on this sheet, whatever sheet they draw from. */
  charts: readonly EmbeddedChart[];
  developerMetadata: readonly DeveloperMetadata[];
}

export interface StoredRow {
  cells: readonly (CellData | null)[];
  properties?: DimensionProperties;
}

export interface SheetProperties {
  sheetId: number;
  title: string;
  sheetType: 'GRID';
  hidden?: boolean;
  tabColor?: Color;
  tabColorStyle?: ColorStyle;
  rightToLeft?: boolean;
  gridProperties: GridProperties;
}

export interface GridProperties {
  rowCount: number;
  columnCount: number;
  frozenRowCount?: number;
  frozenColumnCount?: number;
  hideGridlines?: boolean;
}

export interface DimensionProperties {
  /** Absent: the default, 100 for a column and 21 for a row. */
  pixelSize?: number;
  hiddenByUser?: boolean;
  developerMetadata?: readonly DeveloperMetadata[];
}

export interface CellData {
  userEnteredValue?: ExtendedValue;
  userEnteredFormat?: CellFormat;
  note?: string;
  textFormatRuns?: readonly TextFormatRun[];
  dataValidation?: DataValidationRule;
}

/** One of the four. */
export interface ExtendedValue {
  numberValue?: number;
  stringValue?: string;
  boolValue?: boolean;
  formulaValue?: string;
}

export interface CellFormat {
  numberFormat?: { type: NumberFormatType; pattern?: string };
  backgroundColor?: Color;
  backgroundColorStyle?: ColorStyle;
  borders?: { top?: Border; bottom?: Border; left?: Border; right?: Border };
  padding?: { top?: number; right?: number; bottom?: number; left?: number };
  horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  wrapStrategy?: 'OVERFLOW_CELL' | 'LEGACY_WRAP' | 'CLIP' | 'WRAP';
  textDirection?: 'LEFT_TO_RIGHT' | 'RIGHT_TO_LEFT';
  textFormat?: TextFormat;
  hyperlinkDisplayType?: 'LINKED' | 'PLAIN_TEXT';
}

export type NumberFormatType =
  | 'TEXT'
  | 'NUMBER'
  | 'PERCENT'
  | 'CURRENCY'
  | 'DATE'
  | 'TIME'
  | 'DATE_TIME'
  | 'SCIENTIFIC';

export interface TextFormat {
  foregroundColor?: Color;
  foregroundColorStyle?: ColorStyle;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  link?: { uri?: string };
}

export interface TextFormatRun {
  /** Absent means 0. In UTF-16 units. */
  startIndex?: number;
  format?: TextFormat;
}

/** Shares of 1; absent means 0. */
export interface Color {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}

export interface ColorStyle {
  rgbColor?: Color;
  themeColor?: string;
}

export interface Border {
  style?: 'DOTTED' | 'DASHED' | 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'NONE' | 'DOUBLE';
  width?: number;
  color?: Color;
  colorStyle?: ColorStyle;
}

/** Half open, zero-based; an absent edge is open. An absent sheetId means 0. */
export interface GridRange {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface BooleanCondition {
  type: string;
  values?: readonly { userEnteredValue?: string; relativeDate?: string }[];
}

export interface ConditionalFormatRule {
  ranges: readonly GridRange[];
  booleanRule?: { condition?: BooleanCondition; format?: CellFormat };
}

export interface DataValidationRule {
  condition?: BooleanCondition;
  inputMessage?: string;
  strict?: boolean;
  showCustomUi?: boolean;
}

export interface FilterCriteria {
  hiddenValues?: readonly string[];
  condition?: BooleanCondition;
}

export interface BasicFilter {
  range?: GridRange;
  sortSpecs?: readonly SortSpec[];
  /** By column index; what is given as filterSpecs is kept here too. */
  criteria?: Readonly<Record<string, FilterCriteria>>;
}

/** A filter with a name, that each reader chooses for themselves. */
export interface FilterView extends BasicFilter {
  filterViewId: number;
  title: string;
}

export interface SortSpec {
  dimensionIndex?: number;
  sortOrder?: 'ASCENDING' | 'DESCENDING';
}

export interface ProtectedRange {
  protectedRangeId: number;
  range?: GridRange;
  description?: string;
  warningOnly?: boolean;
  editors?: { users?: readonly string[]; groups?: readonly string[]; domainUsersCanEdit?: boolean };
  unprotectedRanges?: readonly GridRange[];
}

/** As much of a chart as is modelled: columns of numbers that stand in cells. */
export interface EmbeddedChart {
  chartId: number;
  spec: ChartSpec;
  position: { overlayPosition: OverlayPosition };
}

export interface ChartSpec {
  title?: string;
  altText?: string;
  backgroundColor?: Color;
  hiddenDimensionStrategy?: string;
  basicChart: BasicChartSpec;
}

export interface BasicChartSpec {
  chartType: 'COLUMN';
  legendPosition?: string;
  headerCount?: number;
  axis?: readonly { position?: 'BOTTOM_AXIS' | 'LEFT_AXIS'; title?: string }[];
  domains: readonly { domain?: ChartData }[];
  series: readonly { series?: ChartData; targetAxis?: 'LEFT_AXIS'; color?: Color }[];
}

export interface ChartData {
  sourceRange?: { sources?: readonly GridRange[] };
}

/** Where it floats: from the upper left corner of a cell, in pixels. */
export interface OverlayPosition {
  anchorCell: { sheetId?: number; rowIndex?: number; columnIndex?: number };
  offsetXPixels?: number;
  offsetYPixels?: number;
  widthPixels?: number;
  heightPixels?: number;
}

export interface NamedRange {
  namedRangeId: string;
  name: string;
  range: GridRange;
}

/** Where it stands is told by where it is kept. */
export interface DeveloperMetadata {
  metadataId: number;
  metadataKey: string;
  metadataValue?: string;
  visibility: 'DOCUMENT' | 'PROJECT';
}

/** Google's limits: cells in a spreadsheet, and characters in a cell. */
export const mostCells = 10_000_000;
export const mostCharacters = 50_000;
export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;
/** A chart whose size is not given. */
export const defaultChartSize = { width: 600, height: 371 };

/** An empty sheet with Google's default grid. */
export function newSheet(sheetId: number, title: string): StoredSheet {
  return {
    properties: { sheetId, title, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 } },
    rows: [],
    columns: [],
    merges: [],
    conditionalFormats: [],
    basicFilter: null,
    filterViews: [],
    protectedRanges: [],
    charts: [],
    developerMetadata: [],
  };
}
