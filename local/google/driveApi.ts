import type { DriveItem } from '../workspace/item';
import { mayRead, mayWrite } from '../workspace/rights';
import { ApiError } from './apiError';
import { parseQuery } from './driveQuery';
import { masked } from './mask';
import { Modelled } from './modelled';
import { mismatch } from './parameters';
import type { ScriptRun } from './scriptRun';

const usualPage = 100;
const longestPage = 1000;
const usualFields = 'kind,id,name,mimeType';
/** There are no shared drives here, so what asks for them too changes nothing. */
const listParameters = [
  'q',
  'pageSize',
  'pageToken',
  'fields',
  'orderBy',
  'supportsAllDrives',
  'includeItemsFromAllDrives',
];
const getParameters = ['fields', 'supportsAllDrives'];
/** Parameters that Google has and that would change the answer in ways that are not modelled. */
const otherParameters = [
  'acknowledgeAbuse',
  'corpora',
  'corpus',
  'driveId',
  'includeLabels',
  'includePermissionsForView',
  'includeTeamDriveItems',
  'spaces',
  'supportsTeamDrives',
  'teamDriveId',
];

interface ListParameters {
  q?: string;
  pageSize?: number;
  pageToken?: string;
  fields?: string;
  orderBy?: string;
}

/** The advanced service `Drive` (v3), as far as names, folders and times go. */
class Files extends Modelled {
  readonly service = 'Drive.Files';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  list(parameters: ListParameters = {}): unknown {
    checkNames(parameters, listParameters, 'drive.files.list');
    const { workspace } = this.#run;
    const { test, parents } = parseQuery(parameters.q ?? 'trashed = true or trashed = false');
    for (const parent of parents) this.#readable(parent, '.');
    const found = workspace
      .items()
      .filter(
        (item) => item.parent !== null && test(item, workspace.isTrashed(item.id)) && this.#mayRead(item),
      )
      .sort(orderOf(parameters.orderBy));
    const size = pageSize(parameters.pageSize);
    const start = pageStart(parameters);
    const nextPageToken =
      start + size < found.length ? { nextPageToken: pageToken(start + size, parameters) } : {};
    const files = found.slice(start, start + size).map((item) => fileOf(this.#run, item));
    const answer = { kind: 'drive#fileList', incompleteSearch: false, ...nextPageToken, files };
    return masked(answer, parameters.fields ?? `kind,incompleteSearch,nextPageToken,files(${usualFields})`);
  }

  get(fileId: string, parameters: { fields?: string } = {}): unknown {
    if (typeof fileId !== 'string') throw mismatch([fileId], 'Drive.Files.get');
    checkNames(parameters, getParameters, 'drive.files.get');
    const item = this.#readable(fileId, fileId);
    return masked(fileOf(this.#run, item), parameters.fields ?? usualFields);
  }

  /** Drive does not tell what is not there from what one may not see; `named` is how it names it. */
  #readable(id: string, named: string): DriveItem {
    const item = this.#run.workspace.item(id);
    if (!item || !this.#mayRead(item)) {
      throw new ApiError(404, 'NOT_FOUND', `File not found: ${named.replace(/\.?$/, '.')}`);
    }
    return item;
  }

  #mayRead(item: DriveItem): boolean {
    return mayRead(this.#run.workspace.right(this.#run.person, item.id));
  }
}

class Drive extends Modelled {
  readonly service = 'Drive';
  readonly Files: Files;

  constructor(run: ScriptRun) {
    super();
    this.Files = new Files(run);
  }
}

export const driveApi = (run: ScriptRun): Modelled => new Drive(run);

/** A file as the API shows it to this person: its folder only when they may see that too. */
function fileOf(run: ScriptRun, item: DriveItem): Record<string, unknown> {
  const { workspace, person } = run;
  const right = workspace.right(person, item.id);
  const inSight = item.parent !== null && mayRead(workspace.right(person, item.parent));
  const target = item.target === undefined ? undefined : workspace.item(item.target);
  return {
    kind: 'drive#file',
    id: item.id,
    name: item.name,
    mimeType: item.mimeType,
    ...(inSight && { parents: [item.parent] }),
    createdTime: item.createdTime,
    modifiedTime: item.modifiedTime,
    trashed: workspace.isTrashed(item.id),
    explicitlyTrashed: item.trashed,
    ownedByMe: right === 'owner',
    capabilities: { canEdit: mayWrite(right), canListChildren: item.mimeType.endsWith('.folder') },
    webViewLink: webViewLink(item),
    ...(item.target !== undefined && {
      shortcutDetails: {
        targetId: item.target,
        targetMimeType: target?.mimeType ?? 'application/octet-stream',
      },
    }),
  };
}

function webViewLink({ id, mimeType }: DriveItem): string {
  if (mimeType.endsWith('.document')) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  if (mimeType.endsWith('.spreadsheet'))
    return `https://docs.google.com/spreadsheets/d/${id}/edit?usp=drivesdk`;
  if (mimeType.endsWith('.folder')) return `https://drive.google.com/drive/folders/${id}`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}

type Order = (one: DriveItem, other: DriveItem) => number;

/** Times of one form compare as texts, which is much quicker. */
const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const orders: Record<string, Order> = {
  name: (one, other) => one.name.localeCompare(other.name, 'sv'),
  name_natural: (one, other) => one.name.localeCompare(other.name, 'sv', { numeric: true }),
  createdTime: (one, other) => compared(one.createdTime, other.createdTime),
  modifiedTime: (one, other) => compared(one.modifiedTime, other.modifiedTime),
  folder: (one, other) =>
    Number(other.mimeType.endsWith('.folder')) - Number(one.mimeType.endsWith('.folder')),
};

/** "modifiedTime desc,name"; without one, files come in no order that one may rely on: newest first here. */
function orderOf(orderBy: string | undefined): Order {
  const keys = (orderBy ?? 'modifiedTime desc').split(',').map((key) => {
    const [name = '', direction] = key.trim().split(/\s+/);
    const order = orders[name];
    if (!order || (direction !== undefined && direction !== 'desc')) throw invalid();
    return direction === 'desc' ? (one: DriveItem, other: DriveItem) => order(other, one) : order;
  });
  return (one, other) => keys.map((order) => order(one, other)).find((result) => result !== 0) ?? 0;
}

function pageSize(size: number | undefined): number {
  if (size === undefined) return usualPage;
  if (!Number.isInteger(size) || size < 1 || size > longestPage) {
    throw new ApiError(
      400,
      'INVALID_ARGUMENT',
      `Invalid value '${size}'. Values must be within the range: [1, ${longestPage}]`,
    );
  }
  return size;
}

/** A token goes on with one question, in one order. */
const pageToken = (start: number, { q = '', orderBy = '' }: ListParameters): string =>
  Buffer.from(JSON.stringify([start, orderBy, q])).toString('base64url');

function pageStart(parameters: ListParameters): number {
  const { pageToken: token } = parameters;
  if (token === undefined || token === null) return 0;
  const [, digits] = /^\[(\d+),/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  const start = Number(digits);
  if (token !== pageToken(start, parameters)) throw invalid();
  return start;
}

function checkNames(parameters: object, known: readonly string[], method: string): void {
  const unknown = Object.keys(parameters).find((name) => !known.includes(name));
  if (unknown && otherParameters.includes(unknown))
    throw new Error(`${method} with ${unknown} is not modelled in the local workspace`);
  if (unknown) throw new ApiError(400, 'INVALID_ARGUMENT', `Unknown name "${unknown}" for ${method}`);
}

const invalid = (): ApiError => new ApiError(400, 'INVALID_ARGUMENT', 'Invalid Value');
