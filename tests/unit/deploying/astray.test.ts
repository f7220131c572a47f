import { boundTo } from '../../../deploying/bound';
import { filesIn } from '../../../deploying/files';
import { type Script, Terminal } from './google';

// Each test starts a few programs, which takes its time on a machine that has much to do.
jest.setTimeout(60_000);

const terminals: Terminal[] = [];
afterAll(() => {
  for (const made of terminals) made.close();
});

/** A terminal where these notes stand already. */
function terminal(notes: Record<string, object>, given: ConstructorParameters<typeof Terminal>[0] = {}) {
  const made = new Terminal(given);
  terminals.push(made);
  for (const [project, note] of Object.entries(notes)) made.note(project, note);
  return made;
}

const scriptId = '1script000000000000000000';
const sheet = '1sheet0000000000000000000';
const documentAddress = 'https://docs.google.com/document/d/1document0000000000000000/edit';
const sheetAddress = `https://docs.google.com/spreadsheets/d/${sheet}/edit#gid=0`;
const folder = 'https://drive.google.com/drive/folders/1folder000000000000000000';

const dist = filesIn('dist');
/** Google with one script, and in it these files. */
const holding = (files: ReadonlyMap<string, string>) => {
  const names = (ending: RegExp) => [...files.keys()].filter((name) => ending.test(name));
  const asRemote = (name: string) => name.replace(/\.\w+$/, '');
  const script: Script & { html: string[] } = {
    title: 'Lärträff',
    container: null,
    type: null,
    files: Object.fromEntries([...files].map(([name, text]) => [asRemote(name), text])),
    html: names(/\.html$/).map(asRemote),
    versions: [],
    deployments: {},
  };
  return { scripts: { [scriptId]: script } };
};

test('where a spreadsheet is asked for, the address of a document is told of as what it is', async () => {
  const one = terminal({});
  const { status, out } = await one.run(['--bound'], [documentAddress, folder]);
  expect(status).toBe(1);
  expect(out).toContain('Det där är adressen till ett dokument. Klistra in adressen till ett kalkylark');
  expect(out).toContain('Det där är adressen till en mapp. Klistra in adressen till ett kalkylark');
  expect(one.google.scripts).toEqual({});
});

test('where a document is asked for, so is the address of a spreadsheet', async () => {
  const notes = { 'bound-spreadsheet': { scriptId, container: sheet } };
  const one = terminal(notes, holding(boundTo('spreadsheet', dist)));
  const { out } = await one.run(['--bound', '--lang', 'en'], [sheetAddress]);
  expect(out).toContain('That is the address of a spreadsheet. Paste the address of a document');
  expect(Object.keys(one.google.scripts)).toEqual([scriptId]);
});

test('the add-on is made from no file and no deployment, and an id that leads nowhere is not noted', async () => {
  const one = terminal({});
  const pasted = [sheetAddress, 'AKfycb00000000000000000000', sheet];
  const { out } = await one.run(['--project', 'pilot'], pasted);
  expect(out).toContain('Det där är adressen till ett kalkylark. Klistra in ett skript-id');
  expect(out).toContain('Det där är ett distributions-id.');
  expect(out).toContain('skriptets id och inte filens');
  expect(one.google.scripts).toEqual({});
  expect(() => one.record('pilot')).toThrow('ENOENT');
});

test.each([
  ['a script', { scriptId }],
  ['a file', { scriptId: '1other0000000000000000000', container: sheet }],
])('two notes of %s are told of before anything is sent', async (_, other) => {
  const one = terminal({ 'bound-spreadsheet': { scriptId, container: sheet }, 'bound-document': other });
  const { status, said } = await one.run(['--bound']);
  expect(status).toBe(1);
  expect(said).toContain('bound-document.json');
  expect(one.calls()).toEqual(['show-authorized-user --json']);
});

test('a script that is noted and that Google does not find is said, with the note and what to do', async () => {
  const one = terminal({ pilot: { scriptId } });
  const { said } = await one.run(['--project', 'pilot']);
  expect(said).toContain(`Google hittar inte skriptet ${scriptId}, som står i ${one.records}`);
});

test('so is a deployment, and the script keeps what it has', async () => {
  const noted = { scriptId, version: 1, deploymentId: 'AKfycb00000000000000000000', deployedVersion: 7 };
  const one = terminal({ pilot: noted }, holding(dist));
  const { said } = await one.run(['--project', 'pilot'], ['j']);
  expect(said).toContain(`Google hittar inte distributionen ${noted.deploymentId}.`);
  expect(said).toContain('Ta bort raden ”deploymentId”');
  const { deploymentId, ...kept } = one.record('pilot') as typeof noted;
  expect(deploymentId).toBe(noted.deploymentId);
  one.note('pilot', { ...kept, deployedVersion: kept.version });
  const { out } = await one.run(['--project', 'pilot']);
  expect(out).toContain(
    `Distributions-id: ${Object.keys(one.google.scripts[scriptId]?.deployments ?? {})[0]}`,
  );
});

test('Ctrl-C at a question sends nothing', async () => {
  const one = terminal({ pilot: { scriptId } }, holding(new Map([['appsscript.json', '{}']])));
  const before = one.google;
  const { status, said } = await one.run(['--project', 'pilot'], [], 'Skicka till pilotprojektet?');
  expect(status).toBe(1);
  expect(said).toContain('Avbrutet. Ingenting mer har skickats.');
  expect(one.google).toEqual(before);
});

test('Ctrl-C while a script is made says that it may be there', async () => {
  const one = terminal({}, { interruptedAt: 'create-script' });
  const { status, out, said } = await one.run(['--project', 'pilot'], ['']);
  expect(status).toBe(1);
  expect(out).toContain('Det kan ha hunnit bli ett skriptprojekt');
  expect(said).toContain('Avbrutet medan Google arbetade.');
});
