import type { Draft } from '../draft';
import { merged, updateMask } from '../fieldMask';
import type { DeveloperMetadata, StoredSpreadsheet } from '../model';
import { SheetsRefusal } from '../refusal';
import type { Dimension } from '../shift';
import { changeDimensions } from './dimensions';

interface Location {
  locationType?: 'ROW' | 'COLUMN' | 'SHEET' | 'SPREADSHEET';
  spreadsheet?: boolean;
  sheetId?: number;
  dimensionRange?: { sheetId?: number; dimension?: Dimension; startIndex?: number; endIndex?: number };
}

/** Metadata as the API shows it: with where it stands. */
export type PlacedMetadata = DeveloperMetadata & { location: Location };

interface Lookup {
  locationType?: Location['locationType'];
  metadataLocation?: Location;
  locationMatchingStrategy?: 'EXACT_LOCATION' | 'INTERSECTING_LOCATION';
  metadataId?: number;
  metadataKey?: string;
  metadataValue?: string;
  visibility?: DeveloperMetadata['visibility'];
}

export interface DataFilter {
  developerMetadataLookup?: Lookup;
}

/** All metadata of a spreadsheet, each with where it stands now. */
export function allMetadata(
  spreadsheet: Pick<StoredSpreadsheet, 'sheets' | 'developerMetadata'>,
): PlacedMetadata[] {
  const placed = (list: readonly DeveloperMetadata[] = [], location: Location) =>
    list.map((metadata) => ({ ...metadata, location }));
  const onSheet = spreadsheet.sheets.flatMap(({ properties, rows, columns, developerMetadata }) => {
    const { sheetId } = properties;
    const along = (dimension: Dimension, index: number): Location => ({
      locationType: dimension === 'ROWS' ? 'ROW' : 'COLUMN',
      dimensionRange: { sheetId, dimension, startIndex: index, endIndex: index + 1 },
    });
    return [
      ...placed(developerMetadata, { locationType: 'SHEET', sheetId }),
      ...rows.flatMap((row, index) => placed(row.properties?.developerMetadata, along('ROWS', index))),
      ...columns.flatMap((column, index) => placed(column.developerMetadata, along('COLUMNS', index))),
    ];
  });
  return [
    ...placed(spreadsheet.developerMetadata, { locationType: 'SPREADSHEET', spreadsheet: true }),
    ...onSheet,
  ];
}

/** @throws SheetsRefusal when the filter asks for nothing. */
function foundMetadata(all: readonly PlacedMetadata[], filter: DataFilter | undefined): PlacedMetadata[] {
  const lookup = filter?.developerMetadataLookup;
  if (!lookup || Object.keys(lookup).length === 0)
    throw new SheetsRefusal('Must specify a developerMetadataLookup.');
  const same = <T>(wanted: T | undefined, found: T) => wanted === undefined || wanted === found;
  return all.filter(
    (metadata) =>
      same(lookup.metadataId, metadata.metadataId) &&
      same(lookup.metadataKey, metadata.metadataKey) &&
      same(lookup.metadataValue, metadata.metadataValue ?? '') &&
      same(lookup.visibility, metadata.visibility) &&
      same(lookup.locationType, metadata.location.locationType) &&
      (lookup.metadataLocation === undefined || isAt(metadata.location, lookup)),
  );
}

function isAt(location: Location, { metadataLocation = {}, locationMatchingStrategy }: Lookup): boolean {
  const wanted = metadataLocation.dimensionRange;
  const found = location.dimensionRange;
  const sheetId = found?.sheetId ?? location.sheetId;
  if (metadataLocation.spreadsheet)
    return location.spreadsheet === true || locationMatchingStrategy !== 'EXACT_LOCATION';
  if (metadataLocation.sheetId !== undefined)
    return sheetId === metadataLocation.sheetId && (!found || locationMatchingStrategy !== 'EXACT_LOCATION');
  if (!wanted || !found || sheetId !== (wanted.sheetId ?? 0) || wanted.dimension !== found.dimension)
    return false;
  const start = found.startIndex ?? 0;
  return start >= (wanted.startIndex ?? 0) && start < (wanted.endIndex ?? Number.POSITIVE_INFINITY);
}

export function createDeveloperMetadata(
  draft: Draft,
  { developerMetadata = {} }: { developerMetadata?: Partial<DeveloperMetadata> & { location?: Location } },
) {
  const { location, metadataKey, visibility, metadataValue } = developerMetadata;
  if (!metadataKey) throw new SheetsRefusal('Developer metadata must have a metadataKey.');
  if (!visibility) throw new SheetsRefusal('Developer metadata must have a visibility.');
  const all = allMetadata(draft);
  const taken = (id: number) => all.some((other) => other.metadataId === id);
  const metadataId = developerMetadata.metadataId ?? draft.unused(taken);
  if (taken(metadataId)) throw new SheetsRefusal(`Developer metadata with id ${metadataId} already exists.`);
  const added: DeveloperMetadata = {
    metadataId,
    metadataKey,
    visibility,
    ...(metadataValue === undefined ? {} : { metadataValue }),
  };
  place(draft, added, location);
  const now = allMetadata(draft);
  const created = now.find((other) => other.metadataId === metadataId);
  if (created) requireSpace(now, created);
  return { createDeveloperMetadata: { developerMetadata: created } };
}

/** Google's limit for the spreadsheet itself and for each sheet with its rows and columns, in characters. */
const mostMetadata = 30_000;
const sheetOf = ({ location }: PlacedMetadata) =>
  location.sheetId ?? location.dimensionRange?.sheetId ?? null;

function requireSpace(all: readonly PlacedMetadata[], added: PlacedMetadata): void {
  let characters = 0;
  for (const metadata of all) {
    if (sheetOf(metadata) === sheetOf(added))
      characters += metadata.metadataKey.length + (metadata.metadataValue?.length ?? 0);
  }
  if (characters > mostMetadata)
    throw new SheetsRefusal(
      `The limit of ${mostMetadata} characters of developer metadata has been reached.`,
    );
}

function place(draft: Draft, metadata: DeveloperMetadata, location: Location | undefined): void {
  if (location?.spreadsheet) draft.developerMetadata = [...draft.developerMetadata, metadata];
  else if (location?.sheetId !== undefined) {
    const sheet = draft.change(location.sheetId);
    sheet.developerMetadata = [...sheet.developerMetadata, metadata];
  } else if (location?.dimensionRange) {
    const { startIndex = 0, endIndex = startIndex + 1 } = location.dimensionRange;
    if (endIndex - startIndex !== 1)
      throw new SheetsRefusal('Developer metadata can only be placed on one row or column.');
    changeDimensions(draft, { ...location.dimensionRange, startIndex, endIndex }, (before) => ({
      ...before,
      developerMetadata: [...(before.developerMetadata ?? []), metadata],
    }));
  } else throw new SheetsRefusal('Developer metadata must have a location.');
}

function remove(draft: Draft, { metadataId, location }: PlacedMetadata): void {
  const without = (list: readonly DeveloperMetadata[] = []) =>
    list.filter((other) => other.metadataId !== metadataId);
  if (location.spreadsheet) draft.developerMetadata = without(draft.developerMetadata);
  else if (location.sheetId !== undefined) {
    const sheet = draft.change(location.sheetId);
    sheet.developerMetadata = without(sheet.developerMetadata);
  } else
    changeDimensions(draft, location.dimensionRange, ({ developerMetadata, ...rest }) => {
      const left = without(developerMetadata);
      return left.length ? { ...rest, developerMetadata: left } : rest;
    });
}

export function updateDeveloperMetadata(
  draft: Draft,
  given: { dataFilters?: DataFilter[]; developerMetadata?: Partial<PlacedMetadata>; fields?: string },
) {
  const mask = updateMask(given.fields, 'DeveloperMetadata');
  const { dataFilters = [], developerMetadata = {} } = given;
  if (dataFilters.length === 0) throw new SheetsRefusal('Must specify at least one data filter.');
  const found = new Set(
    dataFilters
      .flatMap((filter) => foundMetadata(allMetadata(draft), filter))
      .map(({ metadataId }) => metadataId),
  );
  const changed = allMetadata(draft).filter(({ metadataId }) => found.has(metadataId));
  for (const metadata of changed) {
    const { location, ...rest } = merged<PlacedMetadata>(metadata, developerMetadata, mask);
    remove(draft, metadata);
    place(draft, { ...rest, metadataId: metadata.metadataId }, location);
  }
  const now = allMetadata(draft).filter(({ metadataId }) => found.has(metadataId));
  return { updateDeveloperMetadata: { developerMetadata: now } };
}

export function deleteDeveloperMetadata(draft: Draft, { dataFilter }: { dataFilter?: DataFilter }) {
  const deleted = foundMetadata(allMetadata(draft), dataFilter);
  for (const metadata of deleted) remove(draft, metadata);
  return { deleteDeveloperMetadata: { deletedDeveloperMetadata: deleted } };
}
