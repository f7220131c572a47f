import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringIn } from '../../../../local/starting/bringIn';
import { openWorkspace } from '../../../../local/starting/openWorkspace';
import { BadOption, readOptions } from '../../../../local/starting/options';
import { FolderInUse } from '../../../../local/workspace/folderLock';
import { Workspace } from '../../../../local/workspace/workspace';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe('options', () => {
  const usual = { port: null, data: 'workspace', reset: false, folder: null };

  test.each<[string[], object]>([
    [[], {}],
    [['--port', '8080'], { port: 8080 }],
    [['--port=8080', '--reset'], { port: 8080, reset: true }],
    [['--data', 'a b', '--folder', 'tests'], { data: 'a b', folder: 'tests' }],
  ])('%j', (given, expected) => {
    expect(readOptions(given, 'workspace')).toEqual({ ...usual, ...expected });
  });

  test.each([
    ['--port', 'x'],
    ['--port', '0'],
    ['--port', '65536'],
    ['--port', '1e3'],
    ['--data', ' '],
    ['--data'],
    ['--prot', '1'],
    ['minutes'],
  ])('%s %s gets a sentence', (...given) => {
    expect(() => readOptions(given.filter(Boolean), 'workspace')).toThrow(BadOption);
  });

  test('a folder that is not there gets a sentence', () => {
    expect(() => readOptions(['--folder', join(base, 'nowhere')], 'workspace')).toThrow(/no folder there/);
  });

  test('--help', () => expect(readOptions(['--help'], 'workspace')).toBe('help'));
});

describe('opening', () => {
  const options = (more: object = {}) => ({
    port: null,
    data: join(base, 'data'),
    reset: false,
    folder: null,
    ...more,
  });

  test('makes the sample once and keeps what has been done since', () => {
    const { workspace } = openWorkspace(options());
    const count = workspace.items().length;
    expect(count).toBeGreaterThan(150);
    workspace.create({
      name: 'Ny',
      mimeType: 'application/vnd.google-apps.folder',
      parent: 'root',
      owner: 'a',
    });
    workspace.close();
    const again = openWorkspace(options());
    expect(again.workspace.items()).toHaveLength(count + 1);
    again.workspace.close();
    expect(readdirSync(base)).toEqual(['data']);
  });

  test('a sample that was cut off is made anew', () => {
    mkdirSync(join(base, 'data.making', 'items'), { recursive: true });
    writeFileSync(join(base, 'data.making', 'items', 'half'), '{');
    const { workspace } = openWorkspace(options());
    workspace.close();
    expect(existsSync(join(base, 'data.making'))).toBe(false);
    expect(workspace.notes).toEqual([]);
  });

  test('one in which nothing has been made gets the sample after all', () => {
    openWorkspace(options({ folder: base })).workspace.close();
    const { workspace } = openWorkspace(options());
    expect(workspace.isEmpty).toBe(false);
    workspace.close();
  });

  test('--reset keeps the old one aside', () => {
    openWorkspace(options()).workspace.close();
    writeFileSync(join(base, 'data', 'items', 'mark.json'), '');
    const { workspace, notes } = openWorkspace(options({ reset: true }));
    workspace.close();
    expect(notes).toEqual([expect.stringContaining('is kept as')]);
    const aside = readdirSync(base).find((name) => name !== 'data') ?? '';
    expect(existsSync(join(base, aside, 'set-aside', 'mark.json'))).toBe(true);
  });

  test('--reset does nothing while another has it open, nor to a folder with other things', () => {
    const { workspace } = openWorkspace(options());
    expect(() => openWorkspace(options({ reset: true }))).toThrow(FolderInUse);
    workspace.close();
    mkdirSync(join(base, 'mine'));
    writeFileSync(join(base, 'mine', 'letter.txt'), 'kära');
    expect(() => openWorkspace(options({ data: join(base, 'mine'), reset: true }))).toThrow(
      /holds other things/,
    );
    expect(readdirSync(join(base, 'mine'))).toEqual(['letter.txt']);
  });

  test('with --folder there is no sample in a new one', () => {
    const { workspace } = openWorkspace(options({ folder: base }));
    expect(workspace.isEmpty).toBe(true);
    workspace.close();
  });

  test('a place where no folder can be made gets a sentence', () => {
    writeFileSync(join(base, 'file'), '');
    const nowhere = [join(base, 'file', 'data'), join(base, 'a'.repeat(300), 'data')];
    if (existsSync('/proc/self')) nowhere.push('/proc/nowhere', '/proc/nowhere/data');
    for (const data of nowhere)
      expect(() => openWorkspace(options({ data }))).toThrow(/no folder can be made/);
  });

  test('a new one may stand in folders that are not there yet', () => {
    const data = join(base, 'a', 'b');
    openWorkspace(options({ data, folder: base })).workspace.close();
    expect(existsSync(join(data, 'items', 'root.json'))).toBe(true);
  });

  test('a file instead of a folder gets a sentence', () => {
    writeFileSync(join(base, 'file'), '');
    expect(() => openWorkspace(options({ data: join(base, 'file') }))).toThrow(BadOption);
  });
});

describe('bringing in a folder', () => {
  let own: string;
  beforeEach(() => {
    own = join(base, 'Lärgrupper');
    mkdirSync(join(own, 'Svenska'), { recursive: true });
    mkdirSync(join(own, '.git'));
    writeFileSync(join(own, 'Svenska', 'Träff 1.txt'), 'Lärträff\nDatum: 2025-10-14\n');
    writeFileSync(join(own, 'Svenska', '~$Träff 1.docx'), 'Word’s own');
    writeFileSync(join(own, 'Svenska', 'bild.png'), 'x');
    writeFileSync(join(own, 'Svenska', 'trasig.docx'), 'no zip');
    writeFileSync(join(own, '.git', 'a.txt'), 'x');
  });

  test('makes folders and documents, tells what it could not read, and adds only what is new', async () => {
    const workspace = Workspace.inMemory();
    const first = await bringIn(workspace, own);
    expect(first).toEqual({ documents: 1, notes: [expect.stringMatching(/trasig\.docx: This file/)] });
    const names = () => workspace.items().map(({ name }) => name);
    expect(names()).toEqual(['Drive', 'Lärgrupper', 'Svenska', 'Träff 1']);
    writeFileSync(join(own, 'Svenska', 'Träff 2.txt'), 'Lärträff\n');
    expect((await bringIn(workspace, own)).documents).toBe(1);
    expect(names()).toEqual(['Drive', 'Lärgrupper', 'Svenska', 'Träff 1', 'Träff 2']);
  });

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('Mål på åk 5')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFMål på åk 5')],
    ['UTF-16', Buffer.from('\uFEFFMål på åk 5', 'utf16le')],
    ['old Windows', Buffer.from('Mål på åk 5', 'latin1')],
  ])('a text file in %s keeps its letters', async (_, bytes) => {
    writeFileSync(join(own, 'Svenska', 'Träff 1.txt'), bytes);
    const workspace = Workspace.inMemory();
    await bringIn(workspace, own);
    const document = workspace.items().find(({ name }) => name === 'Träff 1')?.id ?? '';
    const stored = JSON.stringify(workspace.content(document));
    expect(stored).toContain('"Mål på åk 5"');
  });

  test('everyone but the outsider sees it, and the viewer may not write', async () => {
    const workspace = Workspace.inMemory();
    await bringIn(workspace, own);
    const document = workspace.items().find(({ name }) => name === 'Träff 1')?.id ?? '';
    const rights = workspace.people.map((person) => [person.id, workspace.right(person, document)]);
    expect(Object.fromEntries(rights)).toEqual({
      ylva: 'editor',
      tomas: 'editor',
      principal: 'editor',
      coordinator: 'owner',
      viewer: 'viewer',
      outsider: 'none',
    });
  });
});
