import type { TabKey } from '../../src/overview/columns';
import { tabOf, typedFirst } from './overviewActs';
import type { OverviewBed } from './overviewBed';

/** The parts of an overview, each rows of texts by header; the settings are three tables side by side. */
const parts = {
  overview: { tab: 'overview', headers: null },
  schools: { tab: 'schools', headers: null },
  index: { tab: 'index', headers: null },
  settings: { tab: 'settings', headers: ['Inställning', 'Värde'] },
  plans: {
    tab: 'settings',
    headers: [
      'Grupp',
      'Namn i översikten',
      'Ämne och stadium',
      'Skolor',
      'Lärledare (kontakt)',
      'Planerade träffar',
      'Paus',
      'Mapp',
    ],
  },
  months: { tab: 'settings', headers: ['Månad', 'Träffar'] },
} as const satisfies Record<string, { tab: TabKey; headers: readonly string[] | null }>;

export type Part = keyof typeof parts;
export const allParts = Object.keys(parts) as Part[];
type Row = Record<string, string>;

/** What people write beside the rows, in columns of their own. */
export const ownHeader = 'Egen anteckning';
/** When it was read and by whom says nothing of whether it is true. */
const moving = new Set(['Läst', 'Ändrat', 'Radnyckel', ownHeader]);
const movingSettings = new Set(['Senast uppdaterad', 'Uppdaterad av', 'Att veta']);
const reading = 'Så lästes protokollet';
/** What may be as it never was while a document could not be read. */
const mixed = new Set([reading, 'Träffar i år', 'Plats']);
export const isTroubled = (row: Row): boolean => row[reading]?.startsWith('Kunde inte läsas') ?? false;

/** The rows of a part: what stands in each cell, with its links. */
export function rowsOf(bed: OverviewBed, part: Part): Row[] {
  const { tab, headers } = parts[part];
  const [top, ...rows] = tabOf(bed, tab)?.rows ?? [];
  const found = (top?.cells ?? []).map((cell) => cell?.userEnteredValue?.stringValue ?? '');
  const wanted = new Set<string>(headers ?? found.filter((header) => header !== '' && !moving.has(header)));
  return rows.flatMap(({ cells }) => {
    const row: Row = {};
    for (const [column, header] of found.entries()) {
      const { userEnteredValue: value, textFormatRuns } = cells[column] ?? {};
      if (!wanted.has(header) || !value) continue;
      const links = textFormatRuns?.map(({ format }) => format?.link?.uri ?? '') ?? [];
      row[header] = [value.stringValue ?? value.numberValue ?? '', ...links].join(' ');
    }
    const isMoving = part === 'settings' && movingSettings.has(row.Inställning ?? '');
    return isMoving || Object.keys(row).length === 0 ? [] : [row];
  });
}

export const said = (row: Row): string =>
  JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));

/** All that an overview says, in no order: rows stand where people have sorted them. */
export const saying = (bed: OverviewBed): Record<Part, string[]> =>
  Object.fromEntries(allParts.map((part) => [part, rowsOf(bed, part).map(said).sort()])) as Record<
    Part,
    string[]
  >;

/** Rows that stand there more than once; of settings and months there may be some alike. */
export function doubledIn({ settings, months, ...rows }: Record<Part, string[]>): string[] {
  return Object.values(rows).flatMap((part) => part.filter((row, at) => part.indexOf(row) !== at));
}

/** How the tabs are made up; what is made twice shows here. */
export const makeUp = (bed: OverviewBed) =>
  bed.stored.sheets
    .map(({ charts, basicFilter, protectedRanges, filterViews, conditionalFormats, developerMetadata }) => ({
      mark: developerMetadata.map(({ metadataValue }) => metadataValue),
      charts: charts.length,
      filter: basicFilter !== null,
      warned: protectedRanges.length,
      coloured: conditionalFormats.length,
      views: filterViews.map(({ title }) => title).sort(),
    }))
    .sort((one, other) => (JSON.stringify(one.mark) < JSON.stringify(other.mark) ? -1 : 1));

/** What is written in columns of one's own, each with the row that it stands in. */
export const ownWords = (bed: OverviewBed): string[] =>
  (['overview', 'index'] as const).flatMap((tab) => {
    const [top, ...rows] = tabOf(bed, tab)?.rows ?? [];
    const textAt = (cells: NonNullable<typeof top>['cells'], column: number) =>
      cells[column]?.userEnteredValue?.stringValue ?? '';
    const headers = top?.cells.map((_, column) => textAt(top.cells, column)) ?? [];
    const [own, ...keys] = [ownHeader, 'Mapp', 'Dokument', 'Datum'].map((header) => headers.indexOf(header));
    return rows
      .filter(({ cells }) => textAt(cells, own ?? -1) !== '')
      .map(({ cells }) => [own, ...keys].map((column) => textAt(cells, column ?? -1)).join(' | '));
  });

/** What an overview has ever said of the world as it was then. */
export class Known {
  readonly #rows = new Map(allParts.map((part) => [part, new Set<string>()]));
  readonly #texts = new Set<string>(['']);

  learn(bed: OverviewBed): void {
    for (const part of allParts)
      for (const row of rowsOf(bed, part)) {
        this.#rows.get(part)?.add(said(row));
        for (const text of Object.values(row)) this.#texts.add(text);
      }
  }

  /**
   * The rows that are not true: none of what was ever so. Where a document could not be read, or words were
   * typed before a refresh, a row is made up of what was so at different times, and figures that are added up
   * from such rows are too.
   */
  untrue(bed: OverviewBed, isTroubledNow: boolean): string[] {
    return allParts.flatMap((part) => {
      const isSum = part === 'schools' || part === 'months';
      if (isSum && isTroubledNow) return [];
      return rowsOf(bed, part).flatMap((row) => {
        if (this.#rows.get(part)?.has(said(row))) return [];
        const isOfManyTimes =
          isTroubled(row) || Object.values(row).some((text) => text.startsWith(typedFirst));
        const isMixed = isOfManyTimes && Object.entries(row).every((cell) => this.#knows(cell));
        return isMixed ? [] : [`${part}: ${said(row)}`];
      });
    });
  }

  #knows([header, text]: [string, string]): boolean {
    return mixed.has(header) || this.#texts.has(text);
  }
}
