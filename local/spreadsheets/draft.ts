import { rangeName } from './a1';
import { drawsFrom } from './chartShift';
import {
  type DimensionProperties,
  type EmbeddedChart,
  type GridRange,
  mostCells,
  type StoredRow,
  type StoredSheet,
  type StoredSpreadsheet,
} from './model';
import { SheetsRefusal } from './refusal';

/** Who changes the spreadsheet: protected ranges ask. */
export interface Actor {
  email: string;
  owner: boolean;
}

/** A range with its edges filled in from the grid. */
export interface Area {
  sheetId: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * A spreadsheet while a batch is tried on it: what is changed is copied first, so that the stored one
 * stands untouched until the whole batch has been accepted.
 */
export class Draft {
  properties: StoredSpreadsheet['properties'];
  sheets: StoredSheet[];
  namedRanges: StoredSpreadsheet['namedRanges'];
  developerMetadata: StoredSpreadsheet['developerMetadata'];
  /** A new name for the file, when one was asked for. */
  title: string | null = null;
  private readonly copies = new WeakSet<object>();
  private nextNumber = 0;

  constructor(
    stored: StoredSpreadsheet,
    readonly actor: Actor,
    /** Whether a formula that cannot be calculated here may be kept: as what someone typed, not from the API. */
    readonly anyFormula: boolean,
  ) {
    this.properties = stored.properties;
    this.sheets = [...stored.sheets];
    this.namedRanges = stored.namedRanges;
    this.developerMetadata = stored.developerMetadata;
  }

  /** @throws SheetsRefusal "No sheet with id: …" */
  sheet(sheetId = 0, word: 'sheet' | 'grid' = 'sheet'): StoredSheet {
    const found = this.sheets.find((sheet) => sheet.properties.sheetId === sheetId);
    if (!found) throw new SheetsRefusal(`No ${word} with id: ${sheetId}`);
    return found;
  }

  /** The sheet as one that may be written to. */
  change(sheetId = 0, word: 'sheet' | 'grid' = 'sheet'): Writable<StoredSheet> {
    const sheet = this.sheet(sheetId, word);
    if (this.copies.has(sheet)) return sheet;
    const copy = { ...sheet };
    this.copies.add(copy);
    this.sheets[this.sheets.indexOf(sheet)] = copy;
    return copy;
  }

  /** The sheet's rows as a list that may be written to; the rows in it may not. */
  rows(sheetId: number): StoredRow[] {
    const sheet = this.change(sheetId, 'grid');
    if (!this.copies.has(sheet.rows)) {
      sheet.rows = [...sheet.rows];
      this.copies.add(sheet.rows);
    }
    return sheet.rows as StoredRow[];
  }

  /** The sheet's columns likewise. */
  columns(sheetId: number): DimensionProperties[] {
    const sheet = this.change(sheetId, 'grid');
    if (!this.copies.has(sheet.columns)) {
      sheet.columns = [...sheet.columns];
      this.copies.add(sheet.columns);
    }
    return sheet.columns as DimensionProperties[];
  }

  /** Every chart that draws from a sheet, wherever it lies, made anew. */
  redraw(sheetId: number, anew: (chart: EmbeddedChart) => EmbeddedChart): void {
    for (const { properties, charts } of this.sheets) {
      if (!charts.some((chart) => drawsFrom(chart, sheetId))) continue;
      this.change(properties.sheetId).charts = charts.map((chart) =>
        drawsFrom(chart, sheetId) ? anew(chart) : chart,
      );
    }
  }

  /** @throws SheetsRefusal when the range is no range or lies outside the grid. */
  area(range: GridRange = {}): Area {
    const { properties } = this.sheet(range.sheetId, 'grid');
    const { rowCount, columnCount } = properties.gridProperties;
    const top = range.startRowIndex ?? 0;
    const left = range.startColumnIndex ?? 0;
    const bottom = range.endRowIndex ?? rowCount;
    const right = range.endColumnIndex ?? columnCount;
    if (top < 0 || left < 0 || bottom < 0 || right < 0)
      throw new SheetsRefusal('GridRange indexes must be zero or greater.');
    if (bottom <= top || right <= left)
      throw new SheetsRefusal('GridRange endIndex must be greater than startIndex.');
    if (bottom > rowCount || right > columnCount) {
      const whole = {
        startRowIndex: top,
        endRowIndex: bottom,
        startColumnIndex: left,
        endColumnIndex: right,
      };
      const name = rangeName(properties.title, whole);
      throw new SheetsRefusal(
        `Range (${name}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
      );
    }
    return { sheetId: properties.sheetId, top, bottom, left, right };
  }

  /** @throws SheetsRefusal when someone else has protected a part of the area. */
  requireUnprotected(area: Area): void {
    if (this.actor.owner) return;
    for (const protection of this.sheet(area.sheetId).protectedRanges) {
      if (protection.warningOnly || protection.editors?.users?.includes(this.actor.email)) continue;
      if (
        protection.range &&
        overlaps(area, protection.range) &&
        !isOpened(area, protection.unprotectedRanges)
      )
        throw new SheetsRefusal(
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
        );
    }
  }

  /** @throws SheetsRefusal above Google's limit of cells. */
  requireRoom(): void {
    let cells = 0;
    for (const { properties } of this.sheets)
      cells += properties.gridProperties.rowCount * properties.gridProperties.columnCount;
    if (cells > mostCells)
      throw new SheetsRefusal(
        `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
      );
  }

  /** A number that none of these have yet; the same spreadsheet and batch give the same one. */
  unused(taken: (number: number) => boolean): number {
    do this.nextNumber = (this.nextNumber * 1103515245 + 12345) % 2 ** 31;
    while (this.nextNumber === 0 || taken(this.nextNumber));
    return this.nextNumber;
  }

  finished(): StoredSpreadsheet {
    const { properties, sheets, namedRanges, developerMetadata } = this;
    return { properties, sheets, namedRanges, developerMetadata };
  }
}

const isOpened = (area: Area, ranges: readonly GridRange[] = []) =>
  ranges.some((range) => covers(range, area));

/** Whether an area and a range (of the same sheet) have a cell in common. */
export function overlaps(area: Area, range: GridRange): boolean {
  return (
    area.top < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    area.bottom > (range.startRowIndex ?? 0) &&
    area.left < (range.endColumnIndex ?? Number.POSITIVE_INFINITY) &&
    area.right > (range.startColumnIndex ?? 0)
  );
}

function covers(range: GridRange, area: Area): boolean {
  return (
    area.top >= (range.startRowIndex ?? 0) &&
    area.bottom <= (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
    area.left >= (range.startColumnIndex ?? 0) &&
    area.right <= (range.endColumnIndex ?? Number.POSITIVE_INFINITY)
  );
}

/** The area as the API's own range. */
export const rangeOfArea = (area: Area): Required<GridRange> => ({
  sheetId: area.sheetId,
  startRowIndex: area.top,
  endRowIndex: area.bottom,
  startColumnIndex: area.left,
  endColumnIndex: area.right,
});
