import type { World } from '../../local/google/run';
import type { StoredSpreadsheet } from '../../local/spreadsheets/model';
import { saveSpreadsheet } from '../../local/spreadsheets/store';
import type { StoredTrigger } from '../../local/workspace/triggers';
import { OverviewBed } from './overviewBed';

/** The script stays loaded in these for every bed: what one run leaves behind in it is tried elsewhere. */
const worlds: World[] = [];

export const quickBed = (): OverviewBed => new OverviewBed({ worlds });

/** A workspace that has come some of the way, to go on from again and again. */
export class KeptBed {
  readonly #fill: (bed: OverviewBed) => void;
  readonly #spreadsheet: StoredSpreadsheet;
  /** What stands in each file. Headings are given ids at random, so they are not written anew. */
  readonly #contents: ReadonlyMap<string, unknown>;
  readonly #triggers: readonly StoredTrigger[];
  readonly #now: number;

  /** `fill` makes the files, each time the same; `use` is what is done once, to the sheet. */
  constructor(fill: (bed: OverviewBed) => void, use: (bed: OverviewBed) => void) {
    const bed = quickBed();
    fill(bed);
    use(bed);
    this.#fill = fill;
    this.#spreadsheet = bed.stored;
    const items = bed.workspace.items().filter(({ id }) => id !== bed.sheet.id);
    this.#contents = new Map(items.map(({ id }) => [id, bed.workspace.content(id)]));
    this.#triggers = bed.workspace.triggers.all();
    this.#now = bed.clock.now();
  }

  /** The same files and the same sheet at the same time, in a bed of their own. */
  bed(): OverviewBed {
    const bed = quickBed();
    this.#fill(bed);
    saveSpreadsheet(bed.workspace, bed.sheet.id, this.#spreadsheet);
    for (const [id, content] of this.#contents) bed.workspace.write(id, content);
    for (const trigger of this.#triggers) bed.workspace.triggers.add(trigger);
    bed.clock.pass(this.#now - bed.clock.now());
    return bed;
  }
}
