import fc from 'fast-check';
import { DocumentAuthority } from '../../local/documents/authority';
import type { BlockContent } from '../../local/documents/content';
import type { StoredDocument } from '../../local/documents/schema';
import { schema } from '../../local/documents/schema';
import { chip, documentOf, heading, paragraph, table } from '../../local/documents/write';
import { Window } from '../unit/local/editorWindow';
import { ScriptBed } from '../unit/local/google/scriptBed';

/** What a script may do to a document, by name; each takes a block's number and another number. */
const deeds = `
  const doc = DocumentApp.getActiveDocument();
  const body = doc.getBody();
  const { ElementType, ParagraphHeading } = DocumentApp;
  const at = (n) => n % body.getNumChildren();
  const paragraphAt = (n) => { const child = body.getChild(at(n)); return child.getType() === ElementType.TABLE ? child.getCell(0, 0).getChild(0) : child; };
  const tableAt = (n) => { const found = body.getTables(); return found.length ? found[n % found.length] : body.insertTable(at(n), [['ny']]); };
  const deeds = {
    insert: (n, m) => body.insertParagraph(at(n), 'nytt ' + m),
    append: (n, m) => body.appendParagraph('sist ' + m),
    table: (n, m) => body.insertTable(at(n), [['a', 'b'], ['c', String(m)]]),
    list: (n) => body.insertListItem(at(n), 'punkt'),
    heading: (n, m) => paragraphAt(n).setHeading(m % 2 ? ParagraphHeading.HEADING2 : ParagraphHeading.NORMAL),
    bold: (n, m) => { const text = paragraphAt(n).editAsText(); if (text.getText()) text.setBold(0, m % text.getText().length, m % 3 > 0); },
    put: (n, m) => { const text = paragraphAt(n).editAsText(); text.insertText(m % (text.getText().length + 1), 'aa'); },
    row: (n) => tableAt(n).appendTableRow().appendTableCell('rad'),
    range: (n, m) => { const tab = doc.getActiveTab().asDocumentTab(); tab.addNamedRange('r' + m, tab.newRange().addElement(body.getChild(at(n))).build()); },
    words: (n, m) => paragraphAt(n).setText('bytt ' + m),
    remove: (n) => body.getChild(at(n)).removeFromParent(),
    rows: (n) => tableAt(n).removeRow(0),
    move: (n, m) => { const moved = body.getChild(at(n)); if (moved.getType() === ElementType.PARAGRAPH) body.insertParagraph(at(m), moved.removeFromParent()); },
  };
  for (const [name, n, m] of given) try { deeds[name](n, m) } catch (e) { if (e.name !== 'Exception') throw e; }
  return body.getText();`;

const adding = ['insert', 'append', 'table', 'list', 'heading', 'bold', 'put', 'row', 'range'];
const all = [...adding, 'words', 'remove', 'rows', 'move'];
const listOf = (names: string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(30), fc.nat(30)), { maxLength: 25 });

const started: BlockContent[] = [
  heading(1, 'Lärträff'),
  table([
    ['Datum', ''],
    ['Grupp', 'Ma'],
  ]),
  paragraph(['Vi ', chip('person', 'Ylva'), ' började', { text: ' aaaa', bold: true }]),
  paragraph('aaaa'),
  paragraph(),
];

const bed = new ScriptBed();
const tabOf = (id: string) => schema.nodeFromJSON(bed.workspace.content<StoredDocument>(id).tabs[0]?.content);
const run = (id: string, list: unknown): unknown => bed.value(deeds, { file: id, arguments: [list] });
const textOf = (id: string): unknown =>
  bed.value('return DocumentApp.getActiveDocument().getBody().getText()', { file: id });

test('what is kept is what the script saw, whatever it did', () => {
  fc.assert(
    fc.property(listOf(all), (list) => {
      const { id } = bed.document('Protokoll', documentOf(started));
      const seen = run(id, list);
      expect(() => tabOf(id).check()).not.toThrow();
      // A row that was left short is filled up with empty cells when it is saved.
      expect(String(textOf(id)).replace(/\n+/g, '\n').trim()).toBe(String(seen).replace(/\n+/g, '\n').trim());
    }),
    { numRuns: 40 },
  );
});

test('no letter that someone types meanwhile is lost by what a script adds', () => {
  const typing = fc.array(fc.nat(), { maxLength: 20 });
  fc.assert(
    fc.property(listOf(adding), typing, (list, places) => {
      const { id } = bed.document('Protokoll', documentOf(started));
      const window = new Window(new DocumentAuthority(bed.workspace), id, 'tomas');
      for (const place of places)
        window.edit((tr) => {
          const spots: number[] = [];
          tr.doc.descendants((node, pos) => {
            if (node.isTextblock) spots.push(pos + 1 + (place % (node.content.size + 1)));
          });
          tr.insertText('þ', spots[place % spots.length] ?? 1);
        });
      run(id, list);
      window.settle();
      expect(window.state.doc.toJSON()).toEqual(tabOf(id).toJSON());
      expect([...String(textOf(id))].filter((letter) => letter === 'þ')).toHaveLength(places.length);
    }),
    { numRuns: 40 },
  );
});
