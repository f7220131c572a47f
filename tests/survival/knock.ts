import type { CardAnswer } from '../../local/google/cardService/json';
import { GoogleError } from '../../local/google/modelled';
import type { RunRequest, RunResult } from '../../local/google/run';
import type { Right } from '../../local/workspace/item';
import type { Answer, CallName } from '../../src/actions/calls';
import type { Role } from '../../src/feedback/reaction';
import { sv } from '../../src/text/sv';
import { cards, type Door, documentCalls, menus, sheetCalls, triggers } from './doors';
import { asker, type Everything, House, isMarked, owner } from './house';

/** Every door of each kind. */
export const doors = { documentCalls, sheetCalls, menus, triggers, cards };
export type Kind = keyof typeof doors;

export interface Knocked {
  house: House;
  result: RunResult;
  /** As doors.ts says it. */
  outcome: string;
}

/** What becomes of a house before the knock; `dist` is another build. */
export interface Otherwise {
  dist?: string;
  meanwhile?: (house: House) => void;
}

const rights: readonly string[] = ['owner', 'editor', 'commenter', 'viewer', 'none'] satisfies Right[];
const roles: readonly string[] = ['member', 'principal', 'peer', 'coordinator'] satisfies Role[];

export const nameOf = ({ name }: Door): string => name.split(':')[0] ?? '';

/** Runs the function of a door once, in a new house, as a column says. */
export function knock(kind: Kind, door: Door, column: string, otherwise: Otherwise = {}): Knocked {
  const { house, person, file, authorisation } = setting(column, door, homeOf(kind, door), otherwise);
  const asked = asking[kind](house, door, column, person);
  otherwise.meanwhile?.(house);
  if (column === 'signedOut') house.faults.at(() => true, signedOut);
  const before = house.everything();
  const result = house.run({ person, file, ...(authorisation && { authorisation }), ...asked });
  const outcome = outcomeOf(result, doneBetween(before, house.everything(), result));
  return { house, result, outcome };
}

const signedOut = new GoogleError('Authorization is required to perform that action.');

function homeOf(kind: Kind, { name }: Door): 'minutes' | 'overview' {
  const inSheets = kind === 'sheetCalls' || kind === 'triggers' || /Sheet|Plot/.test(name);
  return inSheets && kind !== 'cards' ? 'overview' : 'minutes';
}

/** The house as a column has it, with the person who asks and the file that is open. */
function setting(column: string, door: Door, home: 'minutes' | 'overview', { dist }: Otherwise) {
  const house = House.stand(dist);
  const person = column === 'owner' ? owner : asker;
  house.share(rights.includes(column) ? (column as Right) : 'editor');
  const role = roles.includes(column) ? column : door.as;
  house.introduce(person, column === 'unsaid' || role === '-' ? null : (role as Role));
  if (column === 'noFolder') house.workspace.change(house.groups.id, { shared: [] });
  const others: Record<string, string> = {
    inSheet: house.overview.id,
    inDocument: house.minutes.id,
    noMinutes: house.notes.id,
    noOverview: house.sums.id,
  };
  const authorisation = column === 'NONE' || column === 'LIMITED' ? column : null;
  return { house, person, file: others[column] ?? house[home].id, authorisation } as const;
}

type Asked = Pick<RunRequest, 'kind' | 'function'> & Partial<RunRequest>;
type Asking = (house: House, door: Door, column: string, person: string) => Asked;

const callIn: Asking = (_, door) => ({
  kind: 'call',
  function: 'call',
  arguments: [nameOf(door), payloadOf(door.name)],
});

const asking: Record<Kind, Asking> = {
  documentCalls: callIn,
  sheetCalls: callIn,
  menus: (_, { name }) => ({ kind: name.startsWith('on') ? 'open' : 'menu', function: name }),
  triggers(house, { name }, column, person) {
    if (column === 'fromPanel')
      return { kind: 'call', function: name, arguments: [{ triggerUid: 'constructor' }] };
    switchedOn(house, person, column);
    const own = house.workspace.triggers
      .all()
      .find((one) => one.owner === house.person(person).email && one.functionName === name);
    return { kind: 'trigger', function: name, trigger: own?.id ?? '' };
  },
  cards: (house, door, column) => ({
    kind: column === 'fromPanel' ? 'call' : 'card',
    file: column === 'fromPanel' ? house.minutes.id : null,
    function: nameOf(door),
    arguments: [eventFor(house, door.name, column)],
  }),
};

/** Read once: every house stands alike. */
const given = new Map<string, unknown>();
function payloadOf(name: string): unknown {
  if (!given.has(name)) given.set(name, payloadFor(name));
  return given.get(name);
}

function payloadFor(name: string): unknown {
  const made = House.stand().payloads();
  if (name === 'refreshHourly:off') return { on: false };
  if (!name.endsWith(":another's")) return made[name as CallName]();
  const { meeting, entry } = made.respond();
  return name.startsWith('promise') ? { meeting, entry, done: true } : { meeting, entry };
}

/** Brings about what has happened since the person switched the refresh on. */
function switchedOn(house: House, person: string, column: string): void {
  house.share('editor');
  house.ask(person, house.overview.id, 'refreshHourly', { on: true });
  if (column === "another's") house.ask(owner, house.overview.id, 'refreshHourly', { on: true });
  if (column === 'unapproved') house.requireAuthorisation(person);
  if (column === 'gone') house.workspace.write(house.overview.id, house.workspace.content(house.sums.id));
  if (rights.includes(column)) house.share(column as Right);
}

/** As Google sends it, but for the titles: what a card knows of a file shall come from Drive. */
function eventFor(house: House, name: string, column: string): unknown {
  if (column === 'forged') return forged;
  const commonEventObject = { hostApp: 'DRIVE', platform: 'WEB', userLocale: 'sv-SE' };
  const about =
    { ':document': house.minutes, ':groups': house.groups }[name.replace(/^\w+/, '')] ?? house.group;
  const { id, mimeType } = about;
  const title = 'Namn';
  if (name.startsWith('driveItems')) {
    const item = { id, title, mimeType, addonHasFileScopePermission: false };
    return { commonEventObject, drive: { selectedItems: [item], activeCursorItem: item } };
  }
  if (!name.startsWith('cardAction')) return { commonEventObject };
  const step = { id, title, page: '0', on: 'instead' };
  const parameters = name.endsWith(':document')
    ? { name: 'document', ...step }
    : { name: 'folder', as: name.endsWith(':groups') ? 'groups' : 'group', ...step };
  return { commonEventObject: { ...commonEventObject, parameters } };
}

const query = `' or 'a' = 'a`;
const forged = {
  commonEventObject: { parameters: { name: 'constructor', id: query, title: {}, page: '-1', on: 4 } },
  drive: { selectedItems: [{ id: query, title: 'x', mimeType: 'application/vnd.google-apps.folder' }] },
};

function doneBetween(before: Everything, after: Everything, { effects, menu }: RunResult): string {
  if (before.files !== after.files) return 'writes';
  const stores = Object.keys({ ...before.stores, ...after.stores });
  const isKept = stores.some((name) => before.stores[name] !== after.stores[name]);
  if (isKept || before.triggers !== after.triggers) return 'keeps';
  return effects.length > 0 || menu ? 'shows' : 'reads';
}

function outcomeOf(result: RunResult, done: string): string {
  const refused = (why: string) => (done === 'reads' ? why : `${why}+${done}`);
  if (!result.ok) return refused('google');
  const { value } = result;
  if (isCard(value)) return isMarked(value) ? 'tells' : done === 'writes' ? 'writes' : 'plain';
  if (!isAnswer(value) || value.ok) return done;
  const { code, message } = value.error;
  expect(message).toBe(sv.errors[code]);
  return refused(code);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isAnswer = (value: unknown): value is Answer => isObject(value) && 'ok' in value;
const isCard = (value: unknown): value is CardAnswer =>
  isObject(value) && ('cards' in value || 'action' in value);
