import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventOf } from '../../local/google/cardService/runCard';
import { readManifest } from '../../local/google/manifest';
import { scopesFor } from '../../local/google/permissions';
import type { Door } from './doors';
import { askedByGoogle } from './googleScopes';
import { asker, House, isMarked } from './house';
import { doors, type Kind, knock } from './knock';

const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
const scopes: string[] = manifest.oauthScopes.map((scope: string) => scope.replace(/^.*\/auth\//, ''));

/** Every door, opened by an editor: what was called, and which addresses were asked for. */
const called = new Set<string>();
const addresses = new Set<string>();
beforeAll(() => {
  for (const [kind, table] of Object.entries(doors) as [Kind, Door[]][])
    for (const door of table) {
      const { result } = knock(kind, door, 'editor', { meanwhile: noteAddresses });
      for (const { name } of result.calls) called.add(name);
    }
});

function noteAddresses(house: House): void {
  house.faults.before(
    ({ name, arguments: [given] }) => {
      if (name.startsWith('UrlFetchApp.'))
        for (const { url } of given as { url: string }[]) addresses.add(url);
      return false;
    },
    () => {},
  );
}

/** What Google hands over with an event rather than with a call: without the scope it is not there. */
const withEvents = ['drive.addons.metadata.readonly', 'script.locale'];

test('every call is allowed by the manifest, as Google’s reference has it', () => {
  for (const name of called) {
    const asked = askedByGoogle(name);
    if (asked.length > 0)
      expect([name, asked.filter((scope) => scopes.includes(scope))]).not.toEqual([name, []]);
  }
});

test('the local Google asks for the same: no less where a call opens something, and nothing else', () => {
  for (const name of called) {
    const [here, there] = [scopesFor(name), askedByGoogle(name)];
    expect([name, here.filter((scope) => !there.includes(scope))]).toEqual([name, []]);
    const opens = /^(?:\w+App|Session|Ui|Docs|Drive|Sheets)\b/.test(name);
    if (opens) expect([name, here.length > 0]).toEqual([name, there.length > 0]);
  }
});

test('no scope could be left out: for each there is a call that nothing else in the manifest allows', () => {
  const needed = [...called]
    .map((name) => scopes.filter((scope) => askedByGoogle(name).includes(scope)))
    .filter((allowing) => allowing.length === 1)
    .flat();
  expect([...new Set([...needed, ...withEvents])].sort()).toEqual([...scopes].sort());
});

/** A build that asks for less. */
function without(change: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'lartraff-less-'));
  made.push(folder);
  cpSync('dist', folder, { recursive: true });
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ ...manifest, ...change }));
  return folder;
}
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const doorTo = (kind: Kind, name: string): Door => {
  const door = doors[kind].find((one) => one.name === name);
  if (!door) throw new Error(`There is no door ${name}`);
  return door;
};

const sufficient = 'Specified permissions are not sufficient to call';
const insufficient = 'Request had insufficient authentication scopes.';

/** What fails without a scope, and what Google says then. */
const failing: Record<string, [Kind, string, outcome: string, said: string]> = {
  'documents.currentonly': [
    'documentCalls',
    'openDocument',
    'notAuthorised',
    `${sufficient} DocumentApp.getActiveDocument.`,
  ],
  'documents.readonly': ['documentCalls', 'gatherYear', 'notAuthorised', insufficient],
  'drive.metadata.readonly': ['sheetCalls', 'lookAtFolder', 'notAuthorised', insufficient],
  spreadsheets: ['sheetCalls', 'openOverview', 'notAuthorised', sufficient],
  'script.external_request': [
    'documentCalls',
    'gatherYear',
    'notAuthorised',
    `${sufficient} UrlFetchApp.fetchAll.`,
  ],
  'script.scriptapp': [
    'sheetCalls',
    'refreshHourly',
    'notAuthorised',
    `${sufficient} ScriptApp.getProjectTriggers.`,
  ],
  'script.container.ui': ['menus', 'openDocumentPanel', 'google', `${sufficient} Ui.showSidebar.`],
  'userinfo.email': [
    'sheetCalls',
    'refreshHourly',
    'notAuthorised',
    `${sufficient} Session.getEffectiveUser.`,
  ],
};

test('every scope is in one of the lists', () => {
  expect([...Object.keys(failing), ...withEvents].sort()).toEqual([...scopes].sort());
});

const lessBy = (scope: string) =>
  without({ oauthScopes: manifest.oauthScopes.filter((one: string) => !one.endsWith(`/auth/${scope}`)) });

test.each(Object.entries(failing))('without %s Google refuses', (scope, [kind, name, refusal, said]) => {
  const { result, outcome } = knock(kind, doorTo(kind, name), 'editor', { dist: lessBy(scope) });
  expect(outcome).toBe(refusal);
  const failures = result.calls.flatMap(({ failed }) => failed ?? []);
  expect(failures.join('\n')).toContain(said);
});

test('without the scope for selected files Google tells a card of none', () => {
  const dist = lessBy('drive.addons.metadata.readonly');
  const select = (house: House) => house.card(asker, { kind: 'selected', items: [house.group.id] });
  expect(isMarked(select(House.stand()))).toBe(true);
  expect(() => select(House.stand(dist))).toThrow('no scope drive.addons.metadata.readonly');
});

test('without the scope for the language Google tells a card of none', () => {
  const house = House.stand();
  const told = (dist: string) =>
    eventOf(house.workspace, house.person(asker), readManifest(dist), { kind: 'homepage', host: 'drive' });
  expect(told('dist').commonEventObject).toHaveProperty('userLocale');
  expect(told(lessBy('script.locale')).commonEventObject).not.toHaveProperty('userLocale');
});

const services: { userSymbol: string }[] = manifest.dependencies.enabledAdvancedServices;

/** What fails without an advanced service, which also has its API on. */
const throughServices: Record<string, [Kind, string, outcome: string]> = {
  Drive: ['sheetCalls', 'lookAtFolder', 'failed'],
  Sheets: ['sheetCalls', 'openOverview', 'failed'],
  Docs: ['documentCalls', 'gatherYear', 'failed'],
};

test('every advanced service is in the list', () => {
  expect(Object.keys(throughServices).sort()).toEqual(services.map(({ userSymbol }) => userSymbol).sort());
});

test.each(Object.entries(throughServices))('without the service %s', (service, [kind, name, refusal]) => {
  const enabledAdvancedServices = services.filter(({ userSymbol }) => userSymbol !== service);
  const dist = without({ dependencies: { enabledAdvancedServices } });
  expect(knock(kind, doorTo(kind, name), 'editor', { dist }).outcome).toBe(refusal);
});

test('nothing is fetched from beyond the list of addresses, and each of the list is used', () => {
  const list: string[] = manifest.urlFetchWhitelist;
  expect(addresses.size).toBeGreaterThan(0);
  for (const address of addresses) expect(list.some((beginning) => address.startsWith(beginning))).toBe(true);
  for (const beginning of list) {
    const dist = without({ urlFetchWhitelist: list.filter((one) => one !== beginning) });
    expect(knock('documentCalls', doorTo('documentCalls', 'gatherYear'), 'editor', { dist }).outcome).toBe(
      'failed',
    );
  }
});

test('no card opens a link beyond the list, which is used', () => {
  const { openLinkUrlPrefixes: _, ...common } = manifest.addOns.common;
  const dist = without({ addOns: { ...manifest.addOns, common: { ...common, openLinkUrlPrefixes: [] } } });
  const door = doorTo('cards', 'driveItemsSelected');
  expect(knock('cards', door, 'editor').outcome).toBe('tells');
  expect(knock('cards', door, 'editor', { dist }).outcome).toBe('plain');
});

test('Google is asked to log no exception', () => {
  expect(manifest.exceptionLogging).toBe('NONE');
});
