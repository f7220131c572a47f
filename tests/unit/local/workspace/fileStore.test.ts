import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse } from '../../../../local/workspace/folderLock';
import { DamagedContent } from '../../../../local/workspace/store';
import { Workspace } from '../../../../local/workspace/workspace';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const document = 'application/vnd.google-apps.document';
const folder = 'application/vnd.google-apps.folder';
const owner = 'ylva.bergdahl@ekasa.example';
const make = (workspace: Workspace, name: string, content: unknown = { text: name }, parent = 'root') =>
  workspace.create({ name, mimeType: document, parent, owner, content });
const itemFile = (id: string) => join(base, 'items', `${id}.json`);

/** Opens, does and closes again, as one start of the server. */
function session<Result>(work: (workspace: Workspace) => Result): Result {
  const workspace = Workspace.open(base);
  try {
    return work(workspace);
  } finally {
    workspace.close();
  }
}

test('everything is there after a restart', () => {
  const id = session((workspace) => {
    const made = make(workspace, 'Träff å ä ö 🙂', { text: 'rad\nrad', more: ['\u2028'] });
    workspace.properties('user:a@ekasa.example').set('name', 'Ylva');
    workspace.setLocale('ylva', 'en');
    workspace.triggers.add({
      id: 't',
      owner,
      functionName: 'f',
      everyHours: 1,
      file: null,
      created: 0,
      lastFired: null,
    });
    return made.id;
  });
  session((workspace) => {
    expect(workspace.notes).toEqual([]);
    expect(workspace.item(id)?.name).toBe('Träff å ä ö 🙂');
    expect(workspace.content(id)).toEqual({ text: 'rad\nrad', more: ['\u2028'] });
    expect(workspace.properties('user:a@ekasa.example').all()).toEqual({ name: 'Ylva' });
    expect(workspace.person('ylva')?.locale).toBe('en');
    expect(workspace.triggers.all()).toHaveLength(1);
  });
});

test('what an interrupted save left is put aside with a note, and the file is whole', () => {
  const id = session((workspace) => make(workspace, 'Träff').id);
  writeFileSync(`${itemFile(id)}.123456`, '{"item":{"na');
  session((workspace) => {
    expect(workspace.content(id)).toEqual({ text: 'Träff' });
    expect(workspace.notes.join()).toContain('interrupted');
  });
  expect(readdirSync(join(base, 'set-aside'))).toEqual([`${id}.json.123456`]);
});

test.each([10, 1])('a file cut off by %d bytes is kept aside, and the rest opens', (bytes) => {
  const [cut, whole] = session((workspace) => [make(workspace, 'Skadad').id, make(workspace, 'Hel').id]);
  truncateSync(itemFile(cut), readFileSync(itemFile(cut)).length - bytes);
  session((workspace) => {
    expect(workspace.item(cut)).toBeUndefined();
    expect(workspace.content(whole)).toEqual({ text: 'Hel' });
    expect(workspace.notes.join()).toContain('damaged');
  });
  expect(existsSync(join(base, 'set-aside', `${cut}.json`))).toBe(true);
});

describe('a file that is damaged inside', () => {
  /** Other letters in the place of some, as many as before. */
  const damage = (id: string, from: string, to: string) =>
    writeFileSync(itemFile(id), readFileSync(itemFile(id), 'utf8').replace(from, to));

  test.each([
    ['that cannot be read', '{"text"', '{\0\0\0\0\0"'],
    ['that reads as something else', '{"text"', '{"txet"'],
  ])('so %s is kept aside when it is opened, and is not there after that', (_, from, to) => {
    const id = session((workspace) => make(workspace, 'Skadad').id);
    damage(id, from, to);
    session((workspace) => {
      expect(workspace.item(id)).toBeDefined();
      expect(() => workspace.content(id)).toThrow(DamagedContent);
      expect([workspace.item(id), workspace.children('root')]).toEqual([undefined, []]);
    });
    expect(readdirSync(join(base, 'set-aside'))).toEqual([`${id}.json`]);
  });

  test('is not lost by a new name, nor is what stands in it', () => {
    const [outer, inner] = session((workspace) => {
      const made = workspace.create({ name: 'Mapp', mimeType: folder, parent: 'root', owner });
      return [made.id, make(workspace, 'Träff', { text: 'kvar' }, made.id).id];
    });
    damage(outer, '\nnull', '\nnulx');
    session((workspace) => {
      expect(() => workspace.change(outer, { name: 'Ny' })).toThrow(DamagedContent);
      expect(workspace.item(inner)?.parent).toBe('root');
    });
    expect(existsSync(join(base, 'set-aside', `${outer}.json`))).toBe(true);
  });

  test('is read without a sum in a file of the first version', () => {
    const id = session((workspace) => make(workspace, 'Gammal').id);
    writeFileSync(itemFile(id), readFileSync(itemFile(id), 'utf8').replace(/,"hash":"[^"]+"/, ''));
    session((workspace) => expect(workspace.content(id)).toEqual({ text: 'Gammal' }));
  });
});

test('an empty file, one of another name and a damaged record are kept aside too', () => {
  const id = session((workspace) => {
    workspace.properties('script').set('a', 'b');
    return make(workspace, 'Hel').id;
  });
  writeFileSync(itemFile('empty'), '');
  writeFileSync(itemFile('other'), readFileSync(itemFile(id)));
  writeFileSync(join(base, 'records', `${encodeURIComponent('properties script')}.json`), '{"a":');
  session((workspace) => {
    expect(workspace.items()).toHaveLength(2);
    expect(workspace.properties('script').all()).toEqual({});
    expect(workspace.notes).toHaveLength(3);
  });
  expect(readdirSync(join(base, 'set-aside'))).toHaveLength(3);
});

test('what stood in a folder whose file is damaged moves to the root', () => {
  const [outer, inner] = session((workspace) => {
    const made = workspace.create({ name: 'Mapp', mimeType: folder, parent: 'root', owner });
    return [made.id, make(workspace, 'Träff', { text: 'kvar' }, made.id).id];
  });
  writeFileSync(itemFile(outer), 'nonsense');
  session((workspace) => {
    expect(workspace.item(inner)?.parent).toBe('root');
    expect(workspace.content(inner)).toEqual({ text: 'kvar' });
  });
});

test('a long name does not hide the first line', () => {
  const name = 'å'.repeat(20_000);
  const id = session((workspace) => make(workspace, name).id);
  session((workspace) => expect(workspace.item(id)?.name).toBe(name));
});

describe('the lock', () => {
  test('refuses a second opening while the first is there, and lets the next in after it', () => {
    const first = Workspace.open(base);
    expect(() => Workspace.open(base)).toThrow(FolderInUse);
    first.close();
    Workspace.open(base).close();
  });

  test('refuses another live process', () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      writeFileSync(join(base, 'lock'), JSON.stringify({ pid: child.pid, started: null }));
      expect(() => Workspace.open(base)).toThrow(/already open in another process/);
    } finally {
      child.kill('SIGKILL');
    }
  });

  test.each([
    ['a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, started: null })],
    ['an earlier process with the number of a new one', JSON.stringify({ pid: process.ppid, started: '1' })],
    ['a crash before anything was written in it', ''],
  ])('is taken over after %s', (_, left) => {
    writeFileSync(join(base, 'lock'), left);
    Workspace.open(base).close();
    expect(existsSync(join(base, 'lock'))).toBe(false);
  });
});

describe('two starts in the same instant over a lock that nobody holds', () => {
  const gone = 2 ** 22 + 1;
  const lock = () => join(base, 'lock');
  afterEach(() => jest.restoreAllMocks());

  /** The other start does its part just as this one has seen that nobody holds the lock. */
  function meanwhile(other: () => void): void {
    writeFileSync(lock(), JSON.stringify({ pid: gone, started: null }));
    jest.spyOn(process, 'kill').mockImplementation((pid) => {
      if (pid !== gone) return true;
      other();
      throw Object.assign(new Error('kill'), { code: 'ESRCH' });
    });
  }

  test('only one takes it', () => {
    const theirs = JSON.stringify({ pid: process.ppid, started: null });
    meanwhile(() => writeFileSync(lock(), theirs));
    expect(() => Workspace.open(base)).toThrow(FolderInUse);
    expect(readFileSync(lock(), 'utf8')).toBe(theirs);
    expect(readdirSync(base).sort()).toEqual(['items', 'lock', 'records']);
  });

  test('one that was just cleared away is no obstacle', () => {
    meanwhile(() => rmSync(lock()));
    Workspace.open(base).close();
    expect(existsSync(lock())).toBe(false);
  });
});

test('ten thousand items open', () => {
  session((workspace) => make(workspace, 'one'));
  const [name = ''] = readdirSync(join(base, 'items')).filter((file) => file !== 'root.json');
  const [head = '', content = ''] = readFileSync(join(base, 'items', name), 'utf8').split('\n');
  const { item, bytes } = JSON.parse(head) as { item: { id: string }; bytes: number };
  for (let count = 0; count < 10_000; count++) {
    const id = `item-${count}`;
    writeFileSync(itemFile(id), `${JSON.stringify({ item: { ...item, id }, bytes })}\n${content}`);
  }
  session((workspace) => expect(workspace.items()).toHaveLength(10_002));
});
