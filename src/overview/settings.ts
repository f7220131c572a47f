import { type Cell, cell, plainText } from './cells';
import { wholeColumns } from './columns';
import { folderLink, readLink } from './links';
import { schoolsIn } from './schools';
import {
  type BreakKey,
  type Breaks,
  breakKeys,
  proposedBreaks,
  saysWeeks,
  schoolYearName,
  schoolYearNamed,
  weeksOf,
} from './schoolYear';
import type { Grid, TableChange } from './table';
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
  /** Those that hold something that cannot be read: what is usual is used in its place, and it stays as it is. */
  unread: (BreakKey | 'planned' | 'folder')[];
  paused: string[];
  /** The schools as they are to be spelled. */
  schools: string[];
  /** YYYY-MM-DD HH:MM, as it stands in the sheet. */
  refreshedAt: string | null;
  refreshedBy: string | null;
  hourlyBy: string | null;
  /** What the latest refresh by itself could not do, in words. */
  notice: string | null;
}

/** In the order of the rows, which is that of the words. */
const keysIn = ({ overview }: SheetWords) => Object.keys(overview.settings) as SettingKey[];

type Folder = { id: string; name: string };

type FoundSettings = Partial<Record<SettingKey, { row: number; column: number; text: string }>>;

/**
 * Each setting by its label, in the columns that are marked for them; moved out of those, by its label
 * wherever it stands, with its value to the right of it.
 */
export function findSettings(grid: Grid, words: SheetWords): FoundSettings {
  const labels = words.overview.settings;
  const [labelled, valued] = [grid.columnMarks.indexOf('setting'), grid.columnMarks.indexOf('value')];
  const found: FoundSettings = {};
  const find = (placeOf: (row: readonly string[], label: string) => [label: number, value: number]) => {
    for (const [row, texts] of grid.rows.entries()) {
      const plain = texts.map((text) => plainText(text));
      for (const key of keysIn(words)) {
        if (found[key]) continue;
        const [label, column] = placeOf(plain, labels[key]);
        if (label >= 0) found[key] = { row, column, text: plain[column] ?? '' };
      }
    }
  };
  if (labelled >= 0 && valued >= 0) find((row, label) => [row[labelled] === label ? labelled : -1, valued]);
  find((row, label) => {
    // A group or a school may be called the same, in a table of its own.
    const at = row.findIndex((text, column) => text === label && !grid.columnMarks[column]);
    return [at, at + 1];
  });
  return found;
}

/** The settings as they hold today: a school year that is over gives way, and with it the lov proposed for it. */
export function readSettings(found: FoundSettings, thisYear: number): Settings {
  const text = (key: SettingKey): string | null => found[key]?.text || null;
  const written = schoolYearNamed(text('year') ?? '') ?? thisYear;
  const year = Math.max(written, thisYear);
  const pasted = readLink(text('folder') ?? '');
  const planned = meetingsIn(text('planned') ?? '');
  const { breaks, unread } = breaksFor(year, written, text);
  if (planned === null && text('planned')) unread.push('planned');
  if (pasted.kind !== 'id' && text('folder')) unread.push('folder');
  return {
    folder: pasted.kind === 'id' ? { id: pasted.id, name: nameBefore(text('folder') ?? '') } : null,
    year,
    planned: planned ?? usualMeetings,
    breaks,
    unread,
    paused: (text('paused') ?? '')
      .split(';')
      .map((name) => plainText(name).toLowerCase())
      .filter(Boolean),
    schools: schoolsIn(text('schools') ?? ''),
    refreshedAt: text('refreshedAt'),
    refreshedBy: text('refreshedBy'),
    hourlyBy: text('hourlyBy'),
    notice: text('notice'),
  };
}

/** Meetings planned for a school year, or null where no such number stands. */
export function meetingsIn(text: string): number | null {
  const meetings = Number.parseInt(text, 10);
  return meetings >= 1 && meetings <= 99 ? meetings : null;
}

function breaksFor(
  year: number,
  written: number,
  text: (key: SettingKey) => string | null,
): Pick<Settings, 'breaks' | 'unread'> {
  const before = proposedBreaks(written);
  const breaks = proposedBreaks(year);
  const unread: Settings['unread'] = [];
  for (const key of breakKeys) {
    const typed = text(key);
    if (typed === null) continue;
    if (!saysWeeks(typed)) unread.push(key);
    else if (year === written || !sameWeeks(typed, before[key])) breaks[key] = typed;
  }
  return { breaks, unread };
}

const sameWeeks = (one: string, other: string): boolean =>
  [...weeksOf(one)].sort().join() === [...weeksOf(other)].sort().join();

/** The cells that follow from the settings themselves: what a new school year moves on. */
export function settledCells({ year, breaks, unread }: Settings): Partial<Record<SettingKey, Cell>> {
  return {
    year: cell(schoolYearName(year)),
    ...Object.fromEntries(
      breakKeys.filter((key) => !unread.includes(key)).map((key) => [key, cell(breaks[key])]),
    ),
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

function settingRow(key: SettingKey, value: Cell, { overview }: SheetWords): Cell[] {
  const notes: Partial<Record<SettingKey, string>> = overview.settingNotes;
  return [cell(overview.settings[key]), value, cell(notes[key])];
}

/** "Lärgrupper: https://drive.google.com/drive/folders/…", all of it a link; people may paste a bare link. */
export const folderCell = ({ id, name }: Folder): Cell =>
  cell(`${name}: ${folderLink(id) ?? ''}`, folderLink(id));

const nameBefore = (text: string): string => plainText(text.replace(/:?\s*https?:.*$/, ''));

/** Writes the given settings, those that differ; one whose row is gone gets the first that is free. */
export function settingsChange(
  grid: Grid,
  values: Partial<Record<SettingKey, Cell>>,
  words: SheetWords,
): TableChange {
  const found = findSettings(grid, words);
  const updates: TableChange['updates'] = [];
  const start = Math.max(0, grid.columnMarks.indexOf('setting'));
  let free = 0;
  const isFree = (row: number) => !grid.rows[row]?.slice(start, start + wholeColumns.length).some(Boolean);
  for (const key of keysIn(words)) {
    const value = values[key];
    const place = found[key];
    if (place && value && place.text !== value.text)
      updates.push({ row: place.row, runs: [{ column: place.column, cells: [value] }] });
    if (place || !value) continue;
    while (!isFree(free)) free += 1;
    updates.push({ row: free++, runs: [{ column: start, cells: settingRow(key, value, words) }] });
  }
  return { grid, columns: [], headerRow: 0, updates, inserts: [], removes: [] };
}
