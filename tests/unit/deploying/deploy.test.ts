import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Terminal } from './google';

// Each test starts a good many programs, which takes its time on a machine that has much to do.
jest.setTimeout(60_000);

const terminals: Terminal[] = [];
const kept = (made: Terminal) => {
  terminals.push(made);
  return made;
};
const terminal = (...given: ConstructorParameters<typeof Terminal>) => kept(new Terminal(...given));
afterAll(() => {
  for (const made of terminals) made.close();
});

const built = Object.fromEntries(
  readdirSync('dist').map((name) => [name.replace(/\.\w+$/, ''), readFileSync(`dist/${name}`, 'utf8')]),
);
const manifest = JSON.parse(built.appsscript ?? '') as { oauthScopes: string[]; addOns?: unknown };
const hasCards = manifest.addOns !== undefined;
const onlyScript = (one: Terminal) => {
  const [id = '', script] = Object.entries(one.google.scripts)[0] ?? [];
  if (!script) throw new Error('there is no script');
  return { id, ...script };
};

/** Where most begin: the pilot has been deployed once. */
const begun = terminal();
let first: Awaited<ReturnType<Terminal['run']>>;
beforeAll(async () => {
  first = await begun.run(['--project', 'pilot'], ['', 'j']);
});

test('a first time: makes the project, shows all, asks, pushes, makes a version and lists what is left', () => {
  const one = begun;
  const { status, out, said } = first;
  expect({ status, said }).toEqual({ status: 0, said: '' });
  const { id, ...script } = onlyScript(one);
  expect(script).toMatchObject({ title: 'Lärträff-pilot', container: null, files: built });
  expect(script.versions).toEqual([{ description: '0.1.0', files: built }]);
  expect(one.record('pilot')).toMatchObject({ scriptId: id, version: 1 });
  expect(out).toContain('karin@ekasa.example');
  for (const scope of manifest.oauthScopes) expect(out).toMatch(new RegExp(`${scope} +ny\n`));
  expect(out).not.toContain('får en fråga om godkännande');
  expect(out).toContain(`Skript-id: ${id}`);
  expect(out).toContain('Version: 1');
  expect(out).toContain(`https://script.google.com/home/projects/${id}/settings`);
  if (hasCards) expect(out).toContain(`Distributions-id: ${Object.keys(script.deployments)[0]}`);
});

test('again with nothing new: nothing is asked, pushed or made, and the list stands again', async () => {
  const one = kept(begun.after());
  const again = await one.run(['--project', 'pilot']);
  expect(again.status).toBe(0);
  expect(one.calls()).toEqual(['show-authorized-user --json', 'pull --json']);
  expect(again.out).toContain('Ingenting behöver skickas');
  const list = ({ out }: { out: string }) => out.slice(out.indexOf('Sedan, för hand'));
  expect(list(again)).toBe(list(first));
});

test.each([
  ['create-script', '{"scriptId":"1 & calc"}'],
  ['create-version', '{"versionNumber":"2"}'],
])('an answer to %s that is none is shown, and nothing is noted of it', async (command, answer) => {
  const one = terminal({ oddAnswer: { command, answer } });
  const { status, said } = await one.run(['--project', 'pilot'], ['', 'j']);
  expect(status).toBe(1);
  expect(said).toContain(`Svaret, ordagrant:\n${answer}\n`);
  expect(one.calls().at(-1)).toContain(command);
  const noted = command === 'create-script' ? [] : [expect.not.objectContaining({ version: '2' })];
  expect(existsSync(join(one.records, 'pilot.json')) ? [one.record('pilot')] : []).toEqual(noted);
});

test('a new version: says which files and scopes differ, and keeps the deployment of the cards', async () => {
  const one = kept(begun.after());
  const google = one.google;
  const script = Object.values(google.scripts)[0];
  if (!script) throw new Error('there is no script');
  const [newest, ...others] = manifest.oauthScopes;
  const older = 'https://www.googleapis.com/auth/drive';
  script.files = {
    ...script.files,
    appsscript: JSON.stringify({ ...manifest, oauthScopes: [...others, older] }),
    'sidebar-docs': 'older',
    Kod: 'function myFunction() {}',
  };
  one.google = google;
  const deployments = Object.keys(script.deployments);
  const { out } = await one.run(['--project', 'pilot'], ['j', 'ja']);
  expect(out).toMatch(new RegExp(`${newest} +ny\n`));
  expect(out).toMatch(new RegExp(`${older} +behövs inte längre\n`));
  expect(out).toContain('får en fråga om godkännande');
  expect(out).toMatch(/ Kod\.js +tas bort\n/);
  expect(out).toMatch(/ sidebar-docs\.html .*ändrad\n/);
  expect(out).toMatch(/ Code\.js .*oförändrad\n/);
  expect(onlyScript(one).files).toEqual(built);
  expect(Object.keys(onlyScript(one).deployments)).toEqual(deployments);
});

test('a no pushes nothing, and so does nobody at all', async () => {
  const one = terminal();
  for (const answers of [['', 'n'], []]) {
    expect(await one.run(['--project', 'pilot'], answers)).toMatchObject({
      status: 1,
      said: expect.stringContaining('Avbrutet'),
    });
  }
  expect(onlyScript(one)).toMatchObject({ versions: [], deployments: {} });
  expect(Object.keys(one.google.scripts)).toHaveLength(1);
});

test('what stopped halfway goes on from there', async () => {
  const one = terminal({ outage: true });
  const { status, said } = await one.run(['--project', 'pilot'], ['', 'j']);
  expect(status).toBe(1);
  expect(said).toContain('Service unavailable.');
  expect(said).toContain('npx --yes @google/clasp@3.4.1 create-version 0.1.0 --json');
  one.google = { ...one.google, outage: false };
  one.calls();
  expect((await one.run(['--project', 'pilot'])).status).toBe(0);
  expect(one.calls()).not.toContain('push --force --json');
  expect(onlyScript(one).versions).toHaveLength(1);
});

test('signs in where nobody is, once someone has said yes', async () => {
  const one = terminal({ account: null });
  expect((await one.run(['--project', 'pilot'], ['n'])).said).toContain('Avbrutet');
  expect(one.calls()).toEqual(['show-authorized-user --json']);
  const { status, out } = await one.run(['--project', 'pilot'], ['j', '', 'j']);
  expect(status).toBe(0);
  expect(out).toContain('Inloggad som karin@ekasa.example');
});

test('takes a project that stands already, by its address', async () => {
  const { id } = onlyScript(begun);
  const other = terminal(begun.google);
  const address = `https://script.google.com/u/0/home/projects/${id}/edit`;
  const { out } = await other.run(['--project', 'production'], ['vilket då?', address]);
  expect(out).toContain('gick inte att tyda');
  expect(other.record('production')).toMatchObject({ scriptId: id });
  expect(other.calls().join()).not.toContain('create-script');
});

test('the pilot and production are never the same script', async () => {
  const one = kept(begun.after());
  const { id } = onlyScript(one);
  const { status, out } = await one.run(['--project', 'production'], [id]);
  expect(status).toBe(1);
  expect(out).toContain('redan antecknat för pilotprojektet');
  expect(Object.values(one.google.scripts)[0]?.versions).toHaveLength(1);
});

test.each([
  [{ apiOn: false }, 'usersettings'],
  [{ account: null, mayBe: '' }, 'Avbrutet'],
])('says in words what stands in the way: %j', async (given, sentence) => {
  const { status, said } = await terminal(given).run(['--project', 'pilot'], ['', '']);
  expect(status).toBe(1);
  expect(said).toContain(sentence);
});

test('bound: two scripts in two files of their own, without cards, and again without making more', async () => {
  const one = terminal();
  const sheet = '1sheet00000000000000000000';
  const address = `https://docs.google.com/spreadsheets/d/${sheet}/edit#gid=0`;
  const { status, out } = await one.run(['--bound'], [address, 'j', '', 'j']);
  expect(status).toBe(0);
  const scripts = Object.values(one.google.scripts);
  expect(scripts).toMatchObject([
    { title: 'Lärträff', container: sheet, type: null, versions: [] },
    { title: 'Lärträff', type: 'docs', versions: [] },
  ]);
  for (const { files } of scripts) {
    const withoutScopes = (code = '') => code.replace(/^const MANIFEST_SCOPES = .*$/m, '');
    expect(withoutScopes(files.Code)).toBe(withoutScopes(built.Code));
    expect(JSON.parse(files.appsscript ?? '')).not.toHaveProperty('addOns');
  }
  expect(out).toContain(`https://docs.google.com/spreadsheets/d/${sheet}/edit`);
  expect(out).toContain(`https://docs.google.com/document/d/${scripts[1]?.container}/edit`);
  one.calls();
  await one.run(['--bound']);
  expect(one.calls()).toEqual(['show-authorized-user --json', 'pull --json', 'pull --json']);
});

describe.each([[[]], [['--project', 'production']], [['--bound']]])('a dry run %j', (given) => {
  test.each(['sv', 'en'])('shows everything in %s, asks nobody and keeps nothing', async (language) => {
    const one = terminal();
    const { status, out, said } = await one.run([...given, '--dry-run', '--lang', language]);
    expect({ status, said }).toEqual({ status: 0, said: '' });
    expect(one.calls()).toEqual([]);
    expect(readdirSync(one.folder)).not.toContain('deploy');
    expect(out).toContain('Code.js');
    expect(out).toContain('https://www.googleapis.com/auth/documents.readonly');
    expect(out).toContain('push --force --json');
    expect(out).toMatch(/\n\d\. /);
    expect(out).not.toMatch(/undefined|null|\[object/);
  });
});

test('a dry run knows what has been done before', async () => {
  const one = kept(begun.after());
  const { out } = await one.run(['--project', 'pilot', '--dry-run']);
  expect(out).toContain(`Skript-id: ${onlyScript(begun).id}`);
  expect(out).toContain('Version: 1');
  expect(out).not.toContain('create-script');
  expect(one.calls()).toEqual([]);
});

test('a note of a project that cannot be read is named, and nothing is made in its place', async () => {
  const one = kept(begun.after());
  const place = join(one.records, 'pilot.json');
  writeFileSync(place, '{ "scriptId": ');
  const { status, said } = await one.run(['--project', 'pilot']);
  expect(status).toBe(1);
  expect(said).toContain(place);
  expect(one.calls().join()).not.toContain('create-script');
});

test('says how it is used when it is not', async () => {
  const { status, said } = await terminal().run(['--projekt', 'pilot']);
  expect(status).toBe(1);
  expect(said).toContain('--projekt');
  expect(said).toContain('npm run deploy -- --bound');
});
