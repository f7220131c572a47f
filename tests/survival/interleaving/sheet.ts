import { applyBatch } from '../../../local/spreadsheets/apply';
import { saveSpreadsheet } from '../../../local/spreadsheets/store';
import { tabOf } from '../../addon/overviewActs';
import type { OverviewBed } from '../../addon/overviewBed';
import { edit, put, text, type } from '../../addon/overviewByHand';
import { doubledIn, ownHeader, ownWords, saying } from '../../addon/overviewTruth';
import type { ByHand } from './byHand';
import type { Truth } from './truth';
import type { World } from './world';

type Typing = Extract<ByHand, { hand: 'types in cell' }>;
type Sorting = Extract<ByHand, { hand: 'sorts' }>;
const titles = { overview: 'Översikt', settings: 'Inställningar' } as const;
/** Cells that may be typed in, each in one of the tabs. */
const cells = {
  subject: { title: titles.overview, header: 'Ämne och stadium' },
  leader: { title: titles.overview, header: 'Lärledare (kontakt)' },
  schools: { title: titles.settings, header: 'Skolor' },
  own: { title: titles.overview, header: ownHeader },
} as const;

/** What a coordinator has typed of a group, the latest in each place. */
export interface Typed {
  folder: string;
  header: string;
  words: string;
}

/** Types in a cell of a group's row: as minutes could have it, or in a column of one's own. */
export function typeCell(world: World, truth: Truth, { cell, group }: Typing, serial: number): void {
  const folder = world.groups[group % world.groups.length]?.id ?? '';
  const { title, header } = cells[cell];
  const words = `Egna ord ${serial}`;
  type(world.bed, title, folder, header, words);
  truth.typed.set(`${folder} ${header}`, { folder, header, words });
}

export function sortTab(world: World, { tab, column, up }: Sorting): void {
  const { bed } = world;
  const sheet = tabOf(bed, tab);
  if (!sheet || sheet.rows.length < 2) return;
  const { sheetId } = sheet.properties;
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
  const range = { sheetId, startRowIndex: 1, endRowIndex: sheet.rows.length, startColumnIndex: 0 };
  const sortSpecs = [{ dimensionIndex: column % width, sortOrder: up ? 'ASCENDING' : 'DESCENDING' }];
  byHand(bed, [{ sortRange: { range: { ...range, endColumnIndex: width }, sortSpecs } }]);
}

function byHand(bed: OverviewBed, requests: object[]): void {
  const actor = { email: 'karin.almgren@ekasa.example', owner: true };
  saveSpreadsheet(bed.workspace, bed.sheet.id, applyBatch(bed.stored, { requests }, actor).spreadsheet);
}

/** A column of the coordinator's own beside the groups. */
export function addOwnColumn(bed: OverviewBed): void {
  const { sheetId, gridProperties } = bed.tab(titles.overview).properties;
  const column = gridProperties.columnCount;
  byHand(bed, [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } }]);
  edit(bed, titles.overview, (sheet) => put(sheet, 0, column, text(ownHeader)));
}

/** How the sheet differs from one that is made from nothing now, with what the coordinator has typed. */
export function sheetAstray(world: World, truth: Truth): string[] {
  const { bed } = world;
  const found = doubledIn(saying(bed)).map((row) => `doubled: ${row}`);
  // A lease that nobody gave back ends by time.
  bed.clock.pass(15 * 60_000);
  bed.refresh();
  const fresh = refreshed(world, truth);
  const [is, wanted] = [saying(bed), saying(fresh)];
  for (const part of Object.keys(wanted) as (keyof typeof wanted)[]) {
    const [one, other] = [is[part].join('\n'), wanted[part].join('\n')];
    if (one !== other) found.push(`${part} of the sheet:\n${one}\n- is not -\n${other}`);
  }
  const own = [...truth.typed.values()].filter(({ header }) => header === ownHeader);
  const words = ownWords(bed);
  for (const { folder, words: typed } of own)
    if (!words.some((row) => row.startsWith(typed) && row.includes(folder)))
      found.push(`"${typed}" is lost: ${words}`);
  if (words.length !== own.length) found.push(`notes of one's own: ${words}`);
  return found;
}

function refreshed(world: World, truth: Truth): OverviewBed {
  const { bed, freshSheet } = world;
  const step = () => bed.call('coordinator', freshSheet.id, 'refreshStep');
  const fresh: OverviewBed = Object.create(bed, { sheet: { value: freshSheet } });
  step();
  const typed = [...truth.typed.values()].filter(({ header }) => header !== ownHeader);
  for (const { folder, header, words } of typed) type(fresh, titles.settings, folder, header, words);
  if (typed.length > 0) {
    bed.clock.pass(60_000);
    step();
  }
  return fresh;
}
