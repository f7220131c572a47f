import { SteppedClock } from '../../../../local/workspace/clock';
import type { DriveItem, Person, Right } from '../../../../local/workspace/item';
import { Workspace } from '../../../../local/workspace/workspace';

const folder = 'application/vnd.google-apps.folder';
const document = 'application/vnd.google-apps.document';

function fresh() {
  const clock = new SteppedClock('2025-11-20T08:00:00Z');
  const workspace = Workspace.inMemory({ clock });
  const person = (id: string) => workspace.person(id) as Person;
  const make = (name: string, mimeType: typeof folder | typeof document, given: Partial<DriveItem> = {}) =>
    workspace.create({ name, mimeType, parent: workspace.root.id, owner: person('ylva').email, ...given });
  return { clock, workspace, person, make };
}

describe('items', () => {
  test('have the time they were made, and that of their last write', () => {
    const { clock, workspace, make } = fresh();
    const { id } = make('Träff', document);
    expect(workspace.item(id)?.modifiedTime).toBe('2025-11-20T08:00:00.000Z');
    clock.pass(60_000);
    workspace.write(id, { text: 'hej' });
    expect(workspace.item(id)).toMatchObject({
      createdTime: '2025-11-20T08:00:00.000Z',
      modifiedTime: '2025-11-20T08:01:00.000Z',
    });
    expect(workspace.content(id)).toEqual({ text: 'hej' });
  });

  test('keep their modification time when they are moved or put in the bin, but not when renamed', () => {
    const { clock, workspace, make } = fresh();
    const [item, into] = [make('Träff', document), make('Svenska', folder)];
    clock.pass(1000);
    expect(workspace.change(item.id, { parent: into.id, trashed: true }).modifiedTime).toBe(
      item.modifiedTime,
    );
    expect(workspace.change(item.id, { name: 'Träff 2' }).modifiedTime).not.toBe(item.modifiedTime);
  });

  test('stand in the folder they were moved to, and only there', () => {
    const { workspace, make } = fresh();
    const [item, one, other] = [make('Träff', document), make('Ett', folder), make('Två', folder)];
    workspace.change(item.id, { parent: one.id });
    workspace.change(item.id, { parent: other.id });
    expect(workspace.children(one.id)).toEqual([]);
    expect(workspace.children(other.id).map(({ id }) => id)).toEqual([item.id]);
  });

  test('content is the caller’s own copy', () => {
    const { workspace, make } = fresh();
    const { id } = workspace.create({ ...make('A', document), id: 'copy', content: { list: [1] } });
    workspace.content<{ list: number[] }>(id).list.push(2);
    expect(workspace.content(id)).toEqual({ list: [1] });
  });

  test('a folder cannot be moved into itself, nor anything into what is no folder', () => {
    const { workspace, make } = fresh();
    const [outer, file] = [make('Ytter', folder), make('Fil', document)];
    const inner = make('Inre', folder, { parent: outer.id });
    expect(() => workspace.change(outer.id, { parent: inner.id })).toThrow('into itself');
    expect(() => workspace.change(inner.id, { parent: file.id })).toThrow('no folder');
    expect(() => make('Utan', document, { parent: 'nowhere' })).toThrow('no folder');
    expect(() => workspace.content('nowhere')).toThrow('no item');
  });

  test('whoever watches an item is told of its writes and changes until they stop', () => {
    const { workspace, make } = fresh();
    const { id } = make('Träff', document);
    const told = jest.fn();
    const stop = workspace.watch(id, told);
    workspace.write(id, 1);
    workspace.change(id, { name: 'Ny' });
    stop();
    workspace.write(id, 2);
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('rights', () => {
  const share = (person: Person, right: 'editor' | 'commenter' | 'viewer') => [
    { email: person.email, right },
  ];

  test.each<[string, Right]>([
    ['ylva', 'owner'],
    ['tomas', 'editor'],
    ['principal', 'commenter'],
    ['viewer', 'viewer'],
    ['outsider', 'none'],
  ])('%s is %s through the folder', (id, expected) => {
    const { workspace, person, make } = fresh();
    const shared = [
      ...share(person('tomas'), 'editor'),
      ...share(person('principal'), 'commenter'),
      ...share(person('viewer'), 'viewer'),
    ];
    const outer = make('Lärgrupper', folder, { shared });
    const inner = make('Svenska', folder, { parent: outer.id });
    const file = make('Träff', document, { parent: inner.id });
    expect(workspace.right(person(id), file.id)).toBe(expected);
  });

  test('the strongest holds, be it own or inherited', () => {
    const { workspace, person, make } = fresh();
    const tomas = person('tomas');
    const outer = make('Ytter', folder, { shared: share(tomas, 'viewer') });
    const raised = make('A', document, { parent: outer.id, shared: share(tomas, 'editor') });
    expect(workspace.right(tomas, raised.id)).toBe('editor');
    const strong = make('Stark', folder, { shared: share(tomas, 'editor') });
    const lowered = make('B', document, { parent: strong.id, shared: share(tomas, 'viewer') });
    expect(workspace.right(tomas, lowered.id)).toBe('editor');
  });

  test('who owns a folder may edit what others make in it', () => {
    const { workspace, person, make } = fresh();
    const outer = make('Ytter', folder);
    const file = make('A', document, { parent: outer.id, owner: person('tomas').email });
    expect(workspace.right(person('ylva'), file.id)).toBe('editor');
  });

  test('anyone may make things in the root and sees only their own there', () => {
    const { workspace, person, make } = fresh();
    expect(workspace.right(person('outsider'), workspace.root.id)).toBe('editor');
    expect(workspace.right(person('outsider'), make('A', document).id)).toBe('none');
    expect(workspace.right(person('outsider'), 'nowhere')).toBe('none');
  });

  test('moving a file changes who may do what with it', () => {
    const { workspace, person, make } = fresh();
    const open = make('Öppen', folder, { shared: share(person('tomas'), 'editor') });
    const closed = make('Sluten', folder);
    const file = make('A', document, { parent: open.id });
    workspace.change(file.id, { parent: closed.id });
    expect(workspace.right(person('tomas'), file.id)).toBe('none');
  });
});

test('a person’s language is kept', () => {
  const { workspace } = fresh();
  workspace.setLocale('tomas', 'en');
  expect(workspace.person('tomas')?.locale).toBe('en');
  expect(workspace.person('ylva')?.locale).toBe('sv');
});

test('triggers are due when their hours have gone by since they fired, or were made', () => {
  const { clock, workspace } = fresh();
  const made = {
    owner: 'a@ekasa.example',
    functionName: 'f',
    file: null,
    created: clock.now(),
    lastFired: null,
  };
  workspace.triggers.add({ ...made, id: 'hourly', everyHours: 1 });
  workspace.triggers.add({ ...made, id: 'slow', everyHours: 6 });
  const due = () => workspace.triggers.due(clock.now()).map(({ id }) => id);
  expect(due()).toEqual([]);
  clock.pass(3_600_000);
  expect(due()).toEqual(['hourly']);
  workspace.triggers.fired('hourly', clock.now());
  expect(due()).toEqual([]);
  workspace.triggers.remove('slow');
  clock.pass(24 * 3_600_000);
  expect(due()).toEqual(['hourly']);
});
