import type { DriveItem } from '../../../../local/workspace/item';
import { ScriptBed } from './scriptBed';

let bed: ScriptBed;
beforeEach(() => {
  bed = new ScriptBed();
});

const names = (q: string, more = {}) =>
  bed.value(`return Drive.Files.list(given).files.map((file) => file.name)`, {
    arguments: [{ q, fields: 'files(name)', orderBy: 'name', ...more }],
  });
const share = (id: string): DriveItem['shared'] => [
  { email: bed.workspace.person(id)?.email ?? '', right: 'viewer' },
];

describe('searching', () => {
  let one: DriveItem;
  let other: DriveItem;
  beforeEach(() => {
    one = bed.folder('Svenska');
    other = bed.folder("Tomas' grupp");
    bed.document('Träff 1', null, one.id);
    bed.document('Träff 2', null, one.id);
    bed.clock.pass(1000);
    bed.document("Tomas' träff", null, other.id);
    const binned = bed.document('Slängd', null, other.id);
    bed.workspace.change(binned.id, { trashed: true });
  });

  test.each<[string, () => string, string[]]>([
    ['in a folder', () => `'${one.id}' in parents`, ['Träff 1', 'Träff 2']],
    [
      'in one of several folders',
      () => `('${one.id}' in parents or '${other.id}' in parents) and trashed = false`,
      ["Tomas' träff", 'Träff 1', 'Träff 2'],
    ],
    [
      '"and" binds harder than "or"',
      () => `'${one.id}' in parents or '${other.id}' in parents and trashed=true`,
      ['Slängd', 'Träff 1', 'Träff 2'],
    ],
    ['a name with a quote in it', () => `name = 'Tomas\\' träff'`, ["Tomas' träff"]],
    ['words that begin so', () => `name contains 'Träff'`, ["Tomas' träff", 'Träff 1', 'Träff 2']],
    ['a kind', () => `mimeType = 'application/vnd.google-apps.folder'`, ['Svenska', "Tomas' grupp"]],
    [
      'another kind, not in the bin',
      () => `mimeType != 'application/vnd.google-apps.folder' and not trashed = true`,
      ["Tomas' träff", 'Träff 1', 'Träff 2'],
    ],
    [
      'modified after a time',
      () => `modifiedTime > '2025-11-20T08:00:00.500Z' and trashed = false`,
      ["Tomas' träff"],
    ],
  ])('%s', (_, query, expected) => {
    expect(names(query())).toEqual(expected);
  });

  test.each([
    "'a' in owners",
    'name =',
    "name like 'a'",
    'trashed',
    "(name = 'a'",
    "name = 'a",
    ')',
    "sharedWithMe = 'x'",
  ])('%s is refused', (q) => {
    expect(bed.caught(`Drive.Files.list({ q: ${JSON.stringify(q)} })`)).toContain('Invalid Value');
  });

  test('what lies in a folder in the bin is in the bin', () => {
    bed.workspace.change(one.id, { trashed: true });
    expect(names(`name contains 'Träff' and trashed = false`)).toEqual(["Tomas' träff"]);
  });

  test('a folder out of reach makes the whole question fail', () => {
    const q = `'${one.id}' in parents or 'nowhere' in parents`;
    expect(bed.caught(`Drive.Files.list({ q: ${JSON.stringify(q)} })`)).toContain('File not found: .');
    expect(bed.caught(`Drive.Files.list({ q: "'${one.id}' in parents" })`, { person: 'outsider' })).toContain(
      'File not found: .',
    );
  });

  test('one sees only what one may', () => {
    const mine = (person: string) =>
      bed.value(`return Drive.Files.list({ fields: 'files(name)' }).files.length`, { person });
    expect([mine('ylva'), mine('outsider')]).toEqual([6, 0]);
  });
});

describe('pages', () => {
  beforeEach(() => {
    for (let count = 0; count < 250; count++) bed.document(`Träff ${count}`, null);
  });

  test('come one after another, each file once', () => {
    const body = `
      const names = new Set();
      const sizes = [];
      let pageToken;
      do {
        const page = Drive.Files.list({ pageSize: 100, fields: 'nextPageToken,files/name', ...(pageToken ? { pageToken } : {}) });
        for (const file of page.files) names.add(file.name);
        sizes.push(page.files.length);
        pageToken = page.nextPageToken;
      } while (pageToken);
      return [names.size, sizes];`;
    expect(bed.value(body)).toEqual([250, [100, 100, 50]]);
  });

  test('hold 100 where nothing is said and 1000 at most', () => {
    expect(bed.value('return Drive.Files.list().files.length')).toBe(100);
    expect(bed.value('return Drive.Files.list({ pageSize: 1000 }).files.length')).toBe(250);
    expect(bed.caught('Drive.Files.list({ pageSize: 1001 })')).toContain('[1, 1000]');
    expect(bed.caught('Drive.Files.list({ pageToken: "x" })')).toContain('Invalid Value');
    expect(bed.caught('Drive.Files.list({ pagesize: 10 })')).toContain('Unknown name "pagesize"');
  });

  test('go on with the question that they began with and no other', () => {
    const next = (q: string) =>
      `const pageToken = Drive.Files.list({ q: 'trashed = false' }).nextPageToken;
      return Drive.Files.list({ pageToken, q: '${q}' }).files.length`;
    expect(bed.value(next('trashed = false'))).toBe(100);
    expect(bed.caught(next('trashed = true'))).toContain('Invalid Value');
  });

  test('of other drives and spaces are not modelled', () => {
    expect(() => bed.value("Drive.Files.list({ corpora: 'allDrives' })")).toThrow(
      'drive.files.list with corpora is not modelled in the local workspace',
    );
  });
});

describe('a file', () => {
  const get = (id: string, fields: string, person = 'ylva') =>
    bed.value(`return Drive.Files.get('${id}', { fields: '${fields}', supportsAllDrives: true })`, {
      person,
    });

  test('shows the fields that are asked for', () => {
    const folder = bed.folder('Svenska');
    const { id, modifiedTime } = bed.document('Träff', null, folder.id);
    expect(get(id, 'id,name,parents,modifiedTime,trashed')).toEqual({
      id,
      name: 'Träff',
      parents: [folder.id],
      modifiedTime,
      trashed: false,
    });
    expect(bed.value(`return Object.keys(Drive.Files.get('${id}')).sort()`)).toEqual([
      'id',
      'kind',
      'mimeType',
      'name',
    ]);
    expect(bed.caught(`Drive.Files.get('${id}', { fields: 'title' })`)).toContain(
      'Invalid field selection title',
    );
  });

  test('shows its folder only to who may see that', () => {
    const folder = bed.folder('Svenska');
    const file = bed.document('Träff', null, folder.id);
    bed.workspace.change(file.id, { shared: share('viewer') });
    expect(get(file.id, 'id,parents', 'viewer')).toEqual({ id: file.id });
    expect(get(file.id, 'capabilities/canEdit', 'viewer')).toEqual({ capabilities: { canEdit: false } });
  });

  test('that one may not see is not there', () => {
    const { id } = bed.document('Träff', null);
    expect(bed.caught(`Drive.Files.get('${id}')`, { person: 'outsider' })).toContain(
      `File not found: ${id}.`,
    );
  });

  test('a shortcut tells what it points at', () => {
    const { id: target } = bed.document('Träff', null);
    const mimeType = 'application/vnd.google-apps.shortcut';
    const owner = bed.workspace.person('ylva')?.email ?? '';
    const { id } = bed.workspace.create({ name: 'Genväg', mimeType, parent: 'root', owner, target });
    expect(get(id, 'shortcutDetails(targetId,targetMimeType)')).toEqual({
      shortcutDetails: { targetId: target, targetMimeType: 'application/vnd.google-apps.document' },
    });
  });
});
