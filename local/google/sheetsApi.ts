import { select } from '../fieldMask';
import { applyBatch } from '../spreadsheets/apply';
import { answerMask } from '../spreadsheets/fieldMask';
import { SheetsRefusal } from '../spreadsheets/refusal';
import { type ResourceOptions, spreadsheetResource } from '../spreadsheets/resource';
import { saveSpreadsheet, storedSpreadsheet } from '../spreadsheets/store';
import { type ValueOptions, valueRange } from '../spreadsheets/values';
import { mayRead, mayWrite } from '../workspace/rights';
import { ApiError } from './apiError';
import { millisecondsACell } from './costs';
import { Modelled, type Run } from './modelled';

const statusNames = { 400: 'INVALID_ARGUMENT', 403: 'PERMISSION_DENIED', 404: 'NOT_FOUND' } as const;

/** Does what the API does, with the model's refusals as the API's own. */
function answered<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof SheetsRefusal)
      throw new ApiError(error.status, statusNames[error.status], error.message);
    throw error;
  }
}

/** The file as an item; refuses as Google does for one that is not there, not a spreadsheet or not shared. */
function spreadsheetItem(run: Run, id: unknown, forWriting: boolean) {
  const item = typeof id === 'string' ? run.workspace.item(id) : undefined;
  if (!item) throw new SheetsRefusal('Requested entity was not found.', 404);
  const right = run.workspace.right(run.person, item.id);
  if (!mayRead(right) || (forWriting && !mayWrite(right)))
    throw new SheetsRefusal('The caller does not have permission', 403);
  if (item.mimeType !== 'application/vnd.google-apps.spreadsheet')
    throw new SheetsRefusal('This operation is not supported for this document');
  return item;
}

/** The options of a call, each of the kind that the API takes. */
function optionsOf<Names extends string>(
  given: unknown,
  kinds: Record<Names, 'string' | 'boolean' | 'list'>,
) {
  const options: Record<string, unknown> = {};
  for (const [name, value] of Object.entries((given as object | undefined) ?? {})) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name as Names] : undefined;
    if (!kind)
      throw new SheetsRefusal(
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter.`,
      );
    if (value === undefined || value === null) continue;
    const list = Array.isArray(value) ? value : [value];
    if (kind === 'list' ? !list.every((one) => typeof one === 'string') : typeof value !== kind)
      throw new SheetsRefusal(`Invalid value at '${name}', ${JSON.stringify(value)}`);
    options[name] = kind === 'list' ? list : value;
  }
  return options as { [Name in Names]?: unknown };
}

const valueOptions = { majorDimension: 'string', valueRenderOption: 'string', fields: 'string' } as const;

class Values extends Modelled {
  readonly service = 'Sheets.Spreadsheets.Values';
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  get(spreadsheetId: string, range: string, given?: object) {
    return answered(() => {
      const options = optionsOf(given, valueOptions);
      spreadsheetItem(this.#run, spreadsheetId, false);
      const stored = storedSpreadsheet(this.#run.workspace, spreadsheetId);
      return masked(valueRange(stored, String(range), options as ValueOptions), options.fields);
    });
  }

  batchGet(spreadsheetId: string, given?: object) {
    return answered(() => {
      const options = optionsOf(given, { ...valueOptions, ranges: 'list' });
      spreadsheetItem(this.#run, spreadsheetId, false);
      const stored = storedSpreadsheet(this.#run.workspace, spreadsheetId);
      const ranges = (options.ranges ?? []) as string[];
      const valueRanges = ranges.map((range) => valueRange(stored, range, options as ValueOptions));
      return masked({ spreadsheetId, valueRanges }, options.fields, 'BatchGetValuesResponse');
    });
  }
}

const masked = (answer: object, fields: unknown, message = 'ValueRange') =>
  typeof fields === 'string' ? (select(answer, answerMask(fields, message)) as object) : answer;

class Spreadsheets extends Modelled {
  readonly service = 'Sheets.Spreadsheets';
  readonly Values: Values;
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
    this.Values = new Values(run);
  }

  get(spreadsheetId: string, given?: object) {
    return answered(() => {
      const options = optionsOf(given, { ranges: 'list', includeGridData: 'boolean', fields: 'string' });
      const item = spreadsheetItem(this.#run, spreadsheetId, false);
      const stored = storedSpreadsheet(this.#run.workspace, spreadsheetId);
      return spreadsheetResource(stored, item, options as ResourceOptions);
    });
  }

  /** All of the batch or nothing of it, saved at once. */
  batchUpdate(resource: object, spreadsheetId: string) {
    return answered(() => {
      const { workspace, person } = this.#run;
      const item = spreadsheetItem(this.#run, spreadsheetId, true);
      const actor = { email: person.email, owner: item.owner === person.email };
      const { spreadsheet, replies, title } = applyBatch(
        storedSpreadsheet(workspace, item.id),
        resource,
        actor,
      );
      if (title !== null && title !== item.name) workspace.change(item.id, { name: title });
      this.#run.spend(cellsIn(resource) * millisecondsACell);
      saveSpreadsheet(workspace, item.id, spreadsheet, this.#run.now());
      return { spreadsheetId: item.id, replies };
    });
  }
}

/** How many cells a checked batch writes. */
function cellsIn(resource: object): number {
  type Rows = { rows?: { values?: unknown[] }[] };
  const { requests = [] } = resource as { requests?: { updateCells?: Rows; appendCells?: Rows }[] };
  const rows = requests.flatMap(({ updateCells, appendCells }) => (updateCells ?? appendCells)?.rows ?? []);
  return rows.reduce((sum, { values = [] }) => sum + values.length, 0);
}

class Sheets extends Modelled {
  readonly service = 'Sheets';
  readonly Spreadsheets: Spreadsheets;

  constructor(run: Run) {
    super();
    this.Spreadsheets = new Spreadsheets(run);
  }
}

/** The advanced service `Sheets` (v4) for one run of the script. */
export const sheetsApi = (run: Run): Sheets => new Sheets(run);
