import fc from 'fast-check';
import type { EditorState } from 'prosemirror-state';
import { DocumentAuthority, NoSuchTab, RefusedSteps } from '../../../local/documents/authority';
import type { StoredDocument } from '../../../local/documents/schema';
import { schema } from '../../../local/documents/schema';
import type { TabToWrite } from '../../../local/documents/write';
import { documentOf, heading, paragraph, table } from '../../../local/documents/write';
import { Workspace } from '../../../local/workspace/workspace';
import { Window } from './editorWindow';

const started = [heading(1, 'Lärträff'), paragraph('Vi började.'), table([['Datum', '']]), paragraph()];

function workspaceWith(blocks: TabToWrite['blocks'] = started) {
  const workspace = Workspace.inMemory();
  const item = workspace.create({
    name: 'Protokoll',
    mimeType: 'application/vnd.google-apps.document',
    parent: 'root',
    owner: 'ylva@ekasa.test',
    content: documentOf(blocks),
  });
  return { workspace, id: item.id, authority: new DocumentAuthority(workspace) };
}

function textOf(document: StoredDocument): string {
  const tab = schema.nodeFromJSON(document.tabs[0]?.content);
  return tab.textBetween(0, tab.content.size, '\n');
}

test('a window’s steps are saved before they are acknowledged, and told to the others', () => {
  const { workspace, authority, id } = workspaceWith();
  const told: unknown[] = [];
  authority.watch(id, (event) => told.push(event));
  const window = new Window(authority, id, 'a');
  window.edit((tr) => tr.insertText('Hej. ', 11));
  expect(window.push()).toBe(true);
  expect(textOf(workspace.content<StoredDocument>(id))).toContain('Hej. Vi började.');
  expect(told).toEqual([
    expect.objectContaining({ kind: 'steps', tab: 't.0', version: 1, clientIds: ['a'] }),
  ]);
  expect(new DocumentAuthority(workspace).open(id)).toEqual(workspace.content(id));
});

test('steps on an old version are sent back, and go in when the window has caught up', () => {
  const { authority, id } = workspaceWith();
  const [one, two] = [new Window(authority, id, 'a'), new Window(authority, id, 'b')];
  one.edit((tr) => tr.insertText('A', 11));
  two.edit((tr) => tr.insertText('B', 22));
  expect(one.push()).toBe(true);
  expect(two.push()).toBe(false);
  two.settle();
  one.settle();
  expect(one.state.doc.toJSON()).toEqual(two.state.doc.toJSON());
  expect(textOf(authority.open(id))).toContain('AVi började.B');
});

test('nothing is changed, acknowledged or told when the save fails', () => {
  const { workspace, authority, id } = workspaceWith();
  const window = new Window(authority, id, 'a');
  const told: unknown[] = [];
  authority.watch(id, (event) => told.push(event));
  const write = jest.spyOn(workspace, 'write').mockImplementationOnce(() => {
    throw new Error('ENOSPC');
  });
  window.edit((tr) => tr.insertText('Hej', 11));
  expect(() => window.push()).toThrow('ENOSPC');
  expect(authority.open(id).tabs[0]?.version).toBe(0);
  expect(told).toEqual([]);
  write.mockRestore();
  expect(window.push()).toBe(true);
});

test.each([
  ['nothing', null],
  ['a word', 'replace'],
  ['an unknown step', { stepType: 'rm' }],
  ['a place outside', { stepType: 'replace', from: 900, to: 901 }],
  ['a backward range', { stepType: 'replace', from: 5, to: 2 }],
  ['an unknown node', slice({ type: 'script' })],
  ['a table without rows', slice({ type: 'table' })],
  ['a script for a link', slice(linked('javascript:alert(1)'))],
  ['a style that closes the attribute', slice(colored('red" onload="alert(1)'))],
  ['a cell over a million columns', slice(wide(1e6))],
  ['an unknown style', { stepType: 'attr', pos: 0, attr: 'style', value: 'HEADING_99' }],
  ['a list without end', { stepType: 'attr', pos: 0, attr: 'bullet', value: { kind: 'bullet', level: 1e9 } }],
  ['an attribute that is no text', { stepType: 'attr', pos: 0, attr: 'headingId', value: { toString: 1 } }],
  ['all of it removed', { stepType: 'replace', from: 0, to: 45 }],
])('%s is refused and changes nothing', (_, step) => {
  const { authority, id } = workspaceWith();
  const before = JSON.stringify(authority.open(id));
  expect(() => authority.receive(id, 't.0', 0, [step], 'evil')).toThrow(RefusedSteps);
  expect(JSON.stringify(authority.open(id))).toBe(before);
});

function slice(...content: object[]) {
  return { stepType: 'replace', from: 0, to: 0, slice: { content } };
}
function marked(mark: object) {
  return { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [mark] }] };
}
function linked(href: string) {
  return marked({ type: 'link', attrs: { href } });
}
function colored(value: string) {
  return marked({ type: 'color', attrs: { value } });
}
function wide(colspan: number) {
  const cell = { type: 'table_cell', attrs: { colspan }, content: [{ type: 'paragraph' }] };
  return { type: 'table', content: [{ type: 'table_row', content: [cell] }] };
}

test('steps as a real editor sends them are not refused', () => {
  const { authority, id } = workspaceWith();
  const window = new Window(authority, id, 'a');
  window.edit((tr) => {
    tr.addMark(11, 13, schema.mark('link', { href: 'https://docs.google.com/document/d/x' }));
    tr.setNodeAttribute(10, 'bullet', { kind: 'check', level: 0 });
    tr.replaceSelectionWith(schema.node('chip', { kind: 'person', text: 'Ylva', value: '' }));
  });
  expect(window.push()).toBe(true);
});

describe('putting in order', () => {
  const headingsOf = (document: StoredDocument) =>
    (document.tabs[0]?.content.content ?? []).flatMap((block) =>
      block.type === 'paragraph' && block.attrs.style !== 'NORMAL_TEXT' ? [block] : [],
    );

  test('a new heading gets an id, one that becomes body text loses it', () => {
    const { authority, id } = workspaceWith();
    const window = new Window(authority, id, 'a');
    window.edit((tr) =>
      tr.setNodeAttribute(10, 'style', 'HEADING_2').setNodeAttribute(0, 'style', 'NORMAL_TEXT'),
    );
    window.settle();
    const blocks = authority.open(id).tabs[0]?.content.content ?? [];
    expect(blocks[0]).toMatchObject({ attrs: { headingId: null } });
    expect(blocks[1]).toMatchObject({ attrs: { headingId: expect.stringMatching(/^h\.[a-z0-9]{12}$/) } });
    expect(window.state.doc.child(1).attrs.headingId).toBe(
      headingsOf(authority.open(id))[0]?.attrs.headingId,
    );
  });

  test.each([
    ['in the middle', 5, 0],
    ['before the first letter', 1, 1],
  ])('a heading split %s keeps its id where the words are', (_, at, owner) => {
    const { authority, id } = workspaceWith();
    const before = headingsOf(authority.open(id))[0]?.attrs.headingId;
    const window = new Window(authority, id, 'a');
    window.edit((tr) => tr.split(at));
    window.settle();
    const ids = headingsOf(authority.open(id)).map((block) => block.attrs.headingId);
    expect(ids[owner]).toBe(before);
    expect(new Set(ids).size).toBe(2);
  });

  test('a table is followed by a paragraph', () => {
    const { authority, id } = workspaceWith();
    const window = new Window(authority, id, 'a');
    window.edit((tr) => tr.delete(tr.doc.content.size - 2, tr.doc.content.size));
    window.settle();
    expect(window.state.doc.lastChild?.type.name).toBe('paragraph');
  });
});

test('a window that is too far behind is told to load again', () => {
  const { workspace, authority, id } = workspaceWith();
  const window = new Window(authority, id, 'a');
  window.edit((tr) => tr.insertText('x', 11));
  window.settle();
  expect(authority.since(id, 't.0', 0)?.steps).toHaveLength(1);
  expect(authority.since(id, 't.0', 5)).toBeNull();
  const reopened = workspaceWith();
  reopened.workspace.write(reopened.id, workspace.content(id));
  const later = new DocumentAuthority(reopened.workspace);
  expect(later.since(reopened.id, 't.0', 0)).toBeNull();
  expect(later.since(reopened.id, 't.0', 1)).toEqual({ steps: [], clientIds: [], version: 1 });
});

test('other content in the file’s place is taken over, and windows load again', () => {
  const { workspace, authority, id } = workspaceWith();
  const window = new Window(authority, id, 'a');
  window.edit((tr) => tr.insertText('x', 11));
  window.settle();
  const told: string[] = [];
  authority.watch(id, (event) => told.push(event.kind));
  workspace.change(id, { name: 'Nytt namn' });
  expect(told).toEqual([]);
  workspace.write(id, documentOf([paragraph('Annat')]));
  expect(told).toEqual(['tabs']);
  expect(authority.since(id, 't.0', 1)).toBeNull();
  expect(window.push()).toBe(true);
  window.edit((tr) => tr.insertText('y', 11));
  expect(window.push()).toBe(false);
  expect(textOf(authority.open(id))).toBe('Annat');
});

test('tabs are added, renamed and removed with their children; the last one stays', () => {
  const { workspace, authority, id } = workspaceWith();
  const events: string[] = [];
  authority.watch(id, (event) => events.push(event.kind));
  const parent = authority.addTab(id, '14 oktober');
  const child = authority.addTab(id, 'Underlag', parent.id);
  authority.receive(id, child.id, 0, [slice({ type: 'paragraph' })], 'a');
  authority.renameTab(id, child.id, 'Bilagor');
  expect(
    workspace.content<StoredDocument>(id).tabs.map((tab) => [tab.title, tab.parent, tab.version]),
  ).toEqual([
    ['Flik 1', null, 0],
    ['14 oktober', null, 0],
    ['Bilagor', parent.id, 1],
  ]);
  authority.removeTab(id, parent.id);
  expect(workspace.content<StoredDocument>(id).tabs).toHaveLength(1);
  expect(() => authority.receive(id, child.id, 1, [], 'a')).toThrow(NoSuchTab);
  expect(() => authority.addTab(id, 'x', 't.gone')).toThrow(NoSuchTab);
  expect(() => authority.removeTab(id, 't.0')).toThrow(RangeError);
  expect(events).toEqual(['tabs', 'tabs', 'steps', 'tabs', 'tabs']);
});

test('three windows and a script at once: all agree in the end and nothing that was typed is lost', () => {
  const letters = ['ø', 'þ', 'ð'];
  const acts = fc.array(
    fc.record({
      who: fc.constantFrom(0, 1, 2, 3),
      what: fc.constantFrom('type', 'type', 'split', 'bold', 'style', 'push', 'pull'),
      where: fc.nat(),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(acts, (list) => {
      const { workspace, authority, id } = workspaceWith();
      const windows = letters.map((letter) => new Window(authority, id, letter));
      const typed = [0, 0, 0];
      for (const { who, what, where } of list) {
        const window = windows[who];
        if (!window) scriptWrites(authority, id, where);
        else if (what === 'push') window.push();
        else if (what === 'pull') window.pull();
        else if (what === 'type') {
          window.edit((tr) => tr.insertText(letters[who] ?? '', textPlace(tr.doc, where)));
          typed[who] = (typed[who] ?? 0) + 1;
        } else if (what === 'split') window.edit((tr) => tr.split(textPlace(tr.doc, where)));
        else if (what === 'bold')
          window.edit((tr) => tr.addMark(1, tr.doc.content.size - 1, schema.mark('bold')));
        else window.edit((tr) => tr.setNodeAttribute(0, 'style', where % 2 ? 'HEADING_2' : 'TITLE'));
      }
      for (const window of [...windows, ...windows]) window.settle();
      const kept = workspace.content<StoredDocument>(id).tabs[0]?.content;
      for (const window of windows) expect(window.state.doc.toJSON()).toEqual(kept);
      const text = textOf(workspace.content(id));
      const count = (letter: string): number => [...text].filter((one) => one === letter).length;
      expect(letters.map(count)).toEqual(typed);
      expect(() => schema.nodeFromJSON(kept).check()).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

/** A place inside some paragraph. */
function textPlace(doc: EditorState['doc'], where: number): number {
  const places: number[] = [];
  doc.descendants((node, pos) => {
    if (node.isTextblock)
      places.push(...Array.from({ length: node.content.size + 1 }, (_, at) => pos + 1 + at));
  });
  return places[where % places.length] ?? 1;
}

/** What the add-on does: blocks on top, a new row, another style. */
function scriptWrites(authority: DocumentAuthority, id: string, where: number): void {
  authority.transform(id, 't.0', (tr) => {
    if (where % 3 === 0)
      tr.insert(0, schema.node('paragraph', { style: 'HEADING_2' }, [schema.text('Nytt')]));
    else if (where % 3 === 1) tr.setNodeAttribute(0, 'style', 'HEADING_1');
    else
      tr.doc.descendants((node, pos) => {
        if (node.type.name !== 'table') return true;
        const cell = schema.node('table_cell', null, [schema.node('paragraph')]);
        tr.insert(pos + node.nodeSize - 1, schema.node('table_row', null, [cell, cell]));
        return false;
      });
  });
}

describe('a change that a script began before others wrote', () => {
  const begun = (authority: DocumentAuthority, id: string) => authority.at(id, 't.0');

  test('keeps its places', () => {
    const { authority, id } = workspaceWith();
    const before = begun(authority, id);
    authority.transform(id, 't.0', (tr) => tr.insert(11, schema.text('Kom i tid. ')));
    authority.transformSince(id, 't.0', before, (tr) =>
      tr.insert(22, schema.text(' Vi slutade.')).insert(11, schema.text('Sedan: ')).delete(1, 5),
    );
    expect(textOf(authority.open(id))).toContain('räff\nKom i tid. Sedan: Vi började. Vi slutade.');
  });

  test('changes nothing that others have taken away', () => {
    const { authority, id } = workspaceWith();
    const before = begun(authority, id);
    authority.transform(id, 't.0', (tr) => tr.delete(10, 22));
    authority.transformSince(id, 't.0', before, (tr) =>
      tr.insert(15, schema.text('Ja. ')).insert(1, schema.text('Hej! ')),
    );
    expect(textOf(authority.open(id))).toMatch(/^Hej! Lärträff\n+Datum/);
  });
});
