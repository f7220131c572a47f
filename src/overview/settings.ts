import { type Cell, cell, plainText } from './cells';
import { folderLink, readLink } from './links';
import {
  type BreakKey,
  type Breaks,
  breakKeys,
  proposedBreaks,
  schoolYearName,
  schoolYearNamed,
  weeksOf,
} from './schoolYear';
import type { Grid, Run, TableChange } from './table';
import type { SheetWords } from './words';

export type SettingKey =
  | 'folder'
  | 'year'
  | 'planned'
  | BreakKey
  | 'schools'
  | 'paused'
  | 'refreshedAt'
  | 'refreshedBy'
  | 'hourlyBy'
  | 'notice';

const usualMeetings = 6;

export interface Settings {
  folder: Folder | null;
  /** The year that the school year begins in. */
  year: number;
  planned: number;
  breaks: Breaks;
  paused: string[];
  /** YYYY-MM-DD HH:MM, as it stands in the sheet. */
  refreshedAt: string | null;
  refreshedBy: string | null;
  hourlyBy: string | null;
}

/** In the order of the rows, which is that of the words. */
const keysIn = ({ overview }: SheetWords) => Object.keys(overview.settings) as SettingKey[];

type Folder = { id: string; name: string };

type FoundSettings = Partial<Record<SettingKey, { row: number; column: number; text: string }>>;

/** Each setting by its label, wherever people have moved it; what stands to the right of it is its value. */
export function findSettings(grid: Grid, words: SheetWords): FoundSettings {
  const labels = words.overview.settings;
  const found: FoundSettings = {};
  for (const [row, texts] of grid.rows.entries()) {
    const plain = texts.map((text) => plainText(text));
    for (const key of keysIn(words)) {
      const column = plain.indexOf(labels[key]);
      if (column < 0 || found[key]) continue;
      found[key] = { row, column: column + 1, text: plain[column + 1] ?? '' };
    }
  }
  return found;
}

/** The settings as they hold today: a school year that is over gives way, and with it the lov proposed for it. */
export function readSettings(found: FoundSettings, thisYear: number): Settings {
  const text = (key: SettingKey): string | null => found[key]?.text || null;
  const written = schoolYearNamed(text('year') ?? '') ?? thisYear;
  const year = Math.max(written, thisYear);
  const pasted = readLink(text('folder') ?? '');
  const planned = Number.parseInt(text('planned') ?? '', 10);
  return {
    folder: pasted.kind === 'id' ? { id: pasted.id, name: nameBefore(text('folder') ?? '') } : null,
    year,
    planned: planned >= 1 && planned <= 99 ? planned : usualMeetings,
    breaks: breaksFor(year, written, text),
    paused: (text('paused') ?? '')
      .split(';')
      .map((name) => plainText(name).toLowerCase())
      .filter(Boolean),
    refreshedAt: text('refreshedAt'),
    refreshedBy: text('refreshedBy'),
    hourlyBy: text('hourlyBy'),
  };
}

function breaksFor(year: number, written: number, text: (key: SettingKey) => string | null): Breaks {
  const before = proposedBreaks(written);
  const breaks = proposedBreaks(year);
  for (const key of breakKeys) {
    const typed = text(key);
    if (typed !== null && !(year !== written && sameWeeks(typed, before[key]))) breaks[key] = typed;
  }
  return breaks;
}

const sameWeeks = (one: string, other: string): boolean =>
  [...weeksOf(one)].sort().join() === [...weeksOf(other)].sort().join();

/** The cells that follow from the settings themselves: what a new school year moves on. */
export function settledCells({ year, breaks }: Settings): Partial<Record<SettingKey, Cell>> {
  return {
    year: cell(schoolYearName(year)),
    ...Object.fromEntries(breakKeys.map((key) => [key, cell(breaks[key])])),
  };
}

/** All settings of a new overview, one row each: label, value, what it is. */
export function firstSettings(folder: Folder, year: number, words: SheetWords): Cell[][] {
  const values = {
    ...settledCells(readSettings({}, year)),
    folder: folderCell(folder),
    planned: cell(String(usualMeetings)),
  };
  return keysIn(words).map((key) =>
    settingRow(key, (values as Partial<Record<SettingKey, Cell>>)[key] ?? cell(), words),
  );
}

const settingRow = (key: SettingKey, value: Cell, { overview }: SheetWords): Cell[] => [
  cell(overview.settings[key]),
  value,
  cell(overview.settingNotes[key]),
];

/** "Lärgrupper: https://drive.google.com/drive/folders/…", all of it a link; people may paste a bare link. */
export const folderCell = ({ id, name }: Folder): Cell =>
  cell(`${name}: ${folderLink(id) ?? ''}`, folderLink(id));

const nameBefore = (text: string): string => plainText(text.replace(/:?\s*https?:.*$/, ''));

/** Writes the given settings, those that differ; one whose row is gone gets a new row at the end. */
export function settingsChange(
  grid: Grid,
  values: Partial<Record<SettingKey, Cell>>,
  words: SheetWords,
): TableChange {
  const found = findSettings(grid, words);
  const updates: TableChange['updates'] = [];
  const fresh: Run[][] = [];
  for (const key of keysIn(words)) {
    const value = values[key];
    const place = found[key];
    if (!value) continue;
    if (!place) fresh.push([{ column: 0, cells: settingRow(key, value, words) }]);
    else if (place.text !== value.text)
      updates.push({ row: place.row, runs: [{ column: place.column, cells: [value] }] });
  }
  const inserts = fresh.length ? [{ before: grid.rows.length, rows: fresh }] : [];
  return { grid, columns: [], headerRow: 0, updates, inserts, removes: [] };
}
