import type { CardAnswer } from '../../local/google/cardService/json';
import { GoogleError } from '../../local/google/modelled';
import type { RunRequest, RunResult } from '../../local/google/run';
import { functionsOf } from '../../local/google/script';
import type { Right } from '../../local/workspace/item';
import type { Answer, CallName } from '../../src/actions/calls';
import { payloads } from '../../src/actions/payloads';
import type { Role } from '../../src/feedback/reaction';
import { sv } from '../../src/text/sv';
import { cards, type Door, documentCalls, menus, sheetCalls, triggers } from './doors';
import { asker, type Everything, House, owner } from './house';

const nameOf = ({ name }: Door): string => name.split(':')[0] ?? '';
const namesOf = (...tables: Door[][]): string[] => [...new Set(tables.flat().map(nameOf))].sort();

test('every call stands in the table, and every function of the front door', () => {
  expect(namesOf(documentCalls, sheetCalls)).toEqual(Object.keys(payloads).sort());
  expect(namesOf(menus, triggers, cards)).toEqual(
    functionsOf('dist')
      .filter((name) => name !== 'call')
      .sort(),
  );
});

const rights: readonly string[] = ['owner', 'editor', 'commenter', 'viewer', 'none'] satisfies Right[];
const roles: readonly string[] = ['member', 'principal', 'peer', 'coordinator'] satisfies Role[];

/** Read once: every house stands alike. */
const given = new Map<string, unknown>();
function payloadOf(name: string): unknown {
  if (!given.has(name)) given.set(name, madeFor(name));
  return given.get(name);
}

function madeFor(name: string): unknown {
  const made = House.stand().payloads();
  if (name === 'refreshHourly:off') return { on: false };
  if (!name.endsWith(":another's")) return made[name as CallName]();
  const { meeting, entry } = made.respond();
  return name.startsWith('promise') ? { meeting, entry, done: true } : { meeting, entry };
}

interface Tried {
  /** What was answered, or shown; null where it threw. */
  result: RunResult;
  outcome: string;
}

/** Runs it once, and says what has become of the workspace. */
function tried(house: House, request: Omit<RunRequest, 'dist'>): Tried {
  const before = house.everything();
  const result = house.run(request);
  const changed = changesIn(before, house.everything());
  const shown = result.effects.length > 0 || result.menu !== null;
  const done = changed.files ? 'writes' : changed.kept ? 'keeps' : shown ? 'shows' : 'reads';
  return { result, outcome: done };
}

function changesIn(before: Everything, after: Everything) {
  const kept = Object.keys(after.stores).some((name) => (before.stores[name] ?? '[]') !== after.stores[name]);
  return { files: before.files !== after.files, kept: kept || before.triggers !== after.triggers };
}

/** The house as a column has it, with the person who asks and the file that is open. */
function setting(column: string, as: string, home: 'minutes' | 'overview') {
  const house = House.stand();
  const person = column === 'owner' ? owner : asker;
  house.share(rights.includes(column) ? (column as Right) : 'editor');
  const role = roles.includes(column) ? column : as;
  house.introduce(person, column === 'unsaid' || role === '-' ? null : (role as Role));
  if (column === 'noFolder') house.workspace.change(house.groups.id, { shared: [] });
  if (column === 'signedOut')
    house.faults.at(() => true, new GoogleError('Authorization is required to perform that action.'));
  const others: Record<string, string> = {
    inSheet: house.overview.id,
    inDocument: house.minutes.id,
    noMinutes: house.notes.id,
    noOverview: house.sums.id,
  };
  const mode = column === 'NONE' || column === 'LIMITED' ? ({ authorisation: column } as const) : {};
  return { house, person, file: others[column] ?? house[home].id, ...mode };
}

const columnsOf = ({ outcomes }: Door, outcomeOf: (column: string) => string) =>
  Object.fromEntries(Object.keys(outcomes).map((column) => [column, outcomeOf(column)]));

describe.each([
  ['Docs', documentCalls, 'minutes'],
  ['Sheets', sheetCalls, 'overview'],
] as const)('from the panel in %s', (_, table, home) => {
  test.each(table.map((door) => [door.name, door] as const))('%s', (_, door) => {
    const found = columnsOf(door, (column) => {
      const { house, ...about } = setting(column, door.as, home);
      const payload = payloadOf(door.name);
      const { result, outcome } = tried(house, {
        ...about,
        kind: 'call',
        function: 'call',
        arguments: [nameOf(door), payload],
      });
      if (!result.ok) return `throws ${result.message}`;
      const answer = result.value as Answer;
      if (answer.ok) return outcome;
      const { code, message } = answer.error;
      expect(message).toBe(sv.errors[code]);
      return outcome === 'reads' ? code : `${code}+${outcome}`;
    });
    expect(found).toEqual(door.outcomes);
  });
});

describe('from the menu', () => {
  test.each(menus.map((door) => [door.name, door] as const))('%s', (_, door) => {
    const home = /Document|Installation|^on/.test(door.name) ? 'minutes' : 'overview';
    const found = columnsOf(door, (column) => {
      const { house, ...about } = setting(column, '-', home);
      const kind = door.name.startsWith('on') ? 'open' : 'menu';
      const { result, outcome } = tried(house, { ...about, kind, function: door.name });
      return orGoogles(result, outcome);
    });
    expect(found).toEqual(door.outcomes);
  });
});

/** An exception is Google's to show, and has changed nothing. */
function orGoogles(result: RunResult, outcome: string): string {
  if (result.ok) return outcome;
  return outcome === 'reads' ? 'google' : `google+${outcome}`;
}

describe('by itself', () => {
  test.each(triggers.map((door) => [door.name, door] as const))('%s', (_, door) => {
    const found = columnsOf(door, (column) => {
      const { house, person, file } = setting(column === 'signedOut' ? 'editor' : column, '-', 'overview');
      const fromPanel = column === 'fromPanel';
      if (!fromPanel) switchedOn(house, person, column);
      const own = house.workspace.triggers
        .all()
        .find(
          ({ owner: email, functionName }) =>
            email === house.person(person).email && functionName === door.name,
        );
      if (column === 'signedOut')
        house.faults.at(() => true, new GoogleError('Authorization is required to perform that action.'));
      const { result, outcome } = tried(house, {
        person,
        file,
        kind: fromPanel ? 'call' : 'trigger',
        function: door.name,
        ...(fromPanel ? { arguments: [{ triggerUid: own?.id ?? '' }] } : { trigger: own?.id ?? '' }),
      });
      return orGoogles(result, outcome);
    });
    expect(found).toEqual(door.outcomes);
  });
});

/** Brings about what has happened since the person switched the refresh on. */
function switchedOn(house: House, person: string, column: string): void {
  const right = column as Right;
  house.share('editor');
  house.ask(person, house.overview.id, 'refreshHourly', { on: true });
  if (column === "another's") house.ask(owner, house.overview.id, 'refreshHourly', { on: true });
  if (column === 'unapproved') house.requireAuthorisation(person);
  if (column === 'gone') house.workspace.write(house.overview.id, house.workspace.content(house.sums.id));
  if (rights.includes(column)) house.share(right);
}

describe('on a card', () => {
  test.each(cards.map((door) => [door.name, door] as const))('%s', (_, door) => {
    const found = columnsOf(door, (column) => {
      const { house, person, authorisation } = setting(column, '-', 'minutes') as ReturnType<
        typeof setting
      > & {
        authorisation?: RunRequest['authorisation'];
      };
      const event = eventFor(house, door.name, column);
      const fromPanel = column === 'fromPanel';
      const { result, outcome } = tried(house, {
        person,
        file: fromPanel ? house.minutes.id : null,
        kind: fromPanel ? 'call' : 'card',
        function: nameOf(door),
        arguments: [event],
        ...(authorisation && { authorisation }),
      });
      if (!result.ok) return orGoogles(result, outcome);
      expect(['reads', 'keeps']).toContain(outcome);
      return says(result.value as CardAnswer);
    });
    expect(found).toEqual(door.outcomes);
  });
});

const says = (answer: CardAnswer): string => (JSON.stringify(answer).includes('zq') ? 'tells' : 'plain');

/** As Google sends it, but for the titles: what a card knows of a file shall come from Drive. */
function eventFor(house: House, name: string, column: string): unknown {
  if (column === 'forged') return forged;
  const commonEventObject = { hostApp: 'DRIVE', platform: 'WEB', userLocale: 'sv-SE' };
  const { id, mimeType } = name.endsWith(':document')
    ? house.minutes
    : name.endsWith(':groups')
      ? house.groups
      : house.group;
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

const forged = {
  commonEventObject: {
    parameters: { name: 'constructor', id: `' or 'a' = 'a`, title: {}, page: '-1', on: 4 },
  },
  drive: {
    selectedItems: [{ id: `' or 'a' = 'a`, title: 'x', mimeType: 'application/vnd.google-apps.folder' }],
  },
};
