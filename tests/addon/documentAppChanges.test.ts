import { DocumentAuthority } from '../../local/documents/authority';
import type { StoredDocument } from '../../local/documents/schema';
import { chip, heading, paragraph, table } from '../../local/documents/write';
import type { CursorPlace } from '../../local/google/modelled';
import { Window } from '../unit/local/editorWindow';
import { lines, ready, ScriptedDocument } from './scriptedDocument';

describe('writing', () => {
  test('a protocol: headings, a field table, prompts, links, widths, colours', () => {
    const bed = new ScriptedDocument();
    bed.script(`
      body.insertParagraph(0, 'Lärträff').setHeading(ParagraphHeading.HEADING1);
      const fields = body.insertTable(1, [['Datum', '2026-10-14'], ['Grupp', 'Ma\\nNO']]);
      fields.setColumnWidth(0, 150).getCell(0, 0).setBackgroundColor('#EEEEEE').editAsText().setBold(true);
      body.insertParagraph(2, 'Vad hände?').editAsText().setItalic(true).setForegroundColor('#5F6368').setFontSize(9);
      body.insertParagraph(3, 'Läs här').editAsText().setLinkUrl(4, 6, 'https://a.test/');
      fields.getRow(1).editAsText().setBold(0, 4, true);`);
    expect(bed.texts).toEqual(['Lärträff', 'TABLE', 'Vad hände?', 'Läs här', '']);
    const [first, fields, prompt, link] = bed.blocks();
    expect(first).toMatchObject({ attrs: { style: 'HEADING_1', headingId: expect.stringMatching(/^h\./) } });
    expect(fields).toMatchObject({
      content: [
        {
          content: [
            {
              attrs: { colwidth: [200], background: '#EEEEEE' },
              content: [{ content: [{ text: 'Datum', marks: [{ type: 'bold' }] }] }],
            },
            { attrs: { colwidth: null }, content: [{ content: [{ text: '2026-10-14' }] }] },
          ],
        },
        {
          content: [
            { content: [{ content: [{ text: 'Grupp', marks: [{ type: 'bold' }] }] }] },
            { content: [{ content: [{ text: 'Ma' }, { type: 'line_break' }, { text: 'NO' }] }] },
          ],
        },
      ],
    });
    expect(prompt).toMatchObject({
      content: [
        {
          marks: [
            { type: 'italic' },
            { type: 'color', attrs: { value: '#5f6368' } },
            { type: 'size', attrs: { points: 9 } },
          ],
        },
      ],
    });
    expect(link).toMatchObject({ content: [{ text: 'Läs ' }, { text: 'här', marks: [{ type: 'link' }] }] });
  });

  test('a new row has the widths of the columns, as in Google, where cells have none of their own', () => {
    const bed = new ScriptedDocument([paragraph('')]);
    bed.script(
      `body.insertTable(0, [['Avsnitt', 'Återkoppling', 'Från']]).setColumnWidth(0, 90).setColumnWidth(2, 75);`,
    );
    bed.script(
      `const row = body.getChild(0).appendTableRow(); row.appendTableCell('a'); row.appendTableCell('b');`,
    );
    const wide = [
      { attrs: { colwidth: [120] } },
      { attrs: { colwidth: null } },
      { attrs: { colwidth: [100] } },
    ];
    expect(bed.blocks()[0]).toMatchObject({ content: [{ content: wide }, { content: wide }] });
  });

  test('rows come and go; short rows are filled up; a table without rows is none', () => {
    const bed = new ScriptedDocument([
      table([
        ['Avsnitt', 'Återkoppling', 'Från'],
        ['a', 'b', 'c'],
      ]),
      paragraph(),
    ]);
    bed.script(`
      const t = body.getChild(0).asTable();
      const row = t.appendTableRow();
      row.appendTableCell('x');
      row.appendTableCell('y');
      t.removeRow(1);
      body.appendTable();`);
    expect(bed.blocks()[0]).toMatchObject({ content: { length: 2 } });
    const row = bed.script('const r = body.getChild(0).getRow(1); return [r.getNumCells(), r.getText()]');
    expect(row).toEqual([3, 'x\ny\n']);
    expect(bed.texts).toEqual(['TABLE', '', '']);
  });

  test('what is taken out can be put in elsewhere; a copy is its own', () => {
    const bed = new ScriptedDocument(lines('a', 'b', 'c'));
    const seen = bed.script(`
      const a = body.getChild(0).removeFromParent();
      const parent = a.getParent();
      body.insertParagraph(1, a);
      const copy = a.copy();
      copy.setText('d');
      body.appendParagraph(copy);
      return [parent, a.getText(), body.getChildIndex(a)];`);
    expect(seen).toEqual([null, 'a', 1]);
    expect(bed.texts).toEqual(['b', 'a', 'c', 'd']);
  });

  test('chips stay where they are while the text about them changes', () => {
    const bed = new ScriptedDocument([paragraph(['Hej ', chip('person', 'Ylva'), ' där'])]);
    bed.script(`
      const p = body.getChild(0);
      p.getChild(2).asText().insertText(0, '!').setBold(0, 1, true);
      p.getChild(0).asText().appendText('på ');
      p.appendText('.');`);
    expect(bed.texts).toEqual(['Hej på @! där.']);
  });

  test('line ends become soft breaks, control characters go, all else stays as it is', () => {
    const bed = new ScriptedDocument();
    const words = '<img src=x onerror=alert(1)> =IMPORTXML("http://x","//a") å🙂\u0061\u030a';
    bed.value(`${ready} body.appendParagraph('a\\nb\\u0000\\u0007\\tc'); body.appendParagraph(given)`, {
      file: bed.file,
      arguments: [words],
    });
    expect(bed.texts).toEqual(['', 'a|b\tc', words]);
  });

  test('list items: level and glyph', () => {
    const bed = new ScriptedDocument(lines('a'));
    bed.script("body.appendListItem('x').setGlyphType(GlyphType.BULLET).setNestingLevel(2)");
    expect(bed.blocks()[1]).toMatchObject({ attrs: { bullet: { kind: 'bullet', level: 2 } } });
  });

  test('what was written before the script failed is saved, as in Google', () => {
    const bed = new ScriptedDocument(lines('a'));
    const result = bed.attempt(`${ready} body.appendParagraph('b'); throw new Error('half')`, {
      file: bed.file,
    });
    expect(result.ok).toBe(false);
    expect(bed.texts).toEqual(['a', 'b']);
  });

  test('reading saves nothing', () => {
    const bed = new ScriptedDocument([heading(2, 'a'), table([['b']]), paragraph()]);
    const before = bed.workspace.item(bed.file)?.modifiedTime;
    bed.clock.pass(60_000);
    bed.script('body.getChild(0).setHeading(body.getChild(0).getHeading()); return body.getText()');
    expect(bed.workspace.item(bed.file)?.modifiedTime).toBe(before);
  });

  test('saving and closing shows to whoever opens the document again in the same run', () => {
    const bed = new ScriptedDocument(lines('a'));
    const text = bed.script(
      "body.appendParagraph('b'); doc.saveAndClose(); return DocumentApp.getActiveDocument().getBody().getText()",
    );
    expect(text).toBe('a\nb');
  });
});

describe('tabs', () => {
  const tabs = [
    { title: 'Ett', blocks: lines('a') },
    { title: 'Två', blocks: lines('b') },
    { title: 'Barn', blocks: lines('c'), parent: 1 },
  ];

  test('only the outermost are listed; the old methods act on the tab that one looks at', () => {
    const bed = new ScriptedDocument({ tabs });
    const second = bed.workspace.content<StoredDocument>(bed.file).tabs[1]?.id ?? '';
    const script = `
      const outer = doc.getTabs();
      return [outer.map((tab) => tab.getTitle()), outer[1].getChildTabs().map((tab) => tab.asDocumentTab().getBody().getText()),
        body.getText(), doc.getActiveTab().getId(), outer[1].getIndex()];`;
    expect(bed.script(script)).toEqual([['Ett', 'Två'], ['c'], 'a', 't.0', 1]);
    const there = bed.script(script, { tab: second, block: 0, offset: 0 });
    expect(there).toEqual([['Ett', 'Två'], ['c'], 'b', second, 1]);
  });

  test('every tab that was written to is saved', () => {
    const bed = new ScriptedDocument({ tabs });
    bed.script("for (const tab of doc.getTabs()) tab.asDocumentTab().getBody().appendParagraph('x')");
    expect([0, 1, 2].map((tab) => bed.blocks(tab).length)).toEqual([2, 2, 1]);
  });
});

describe('the cursor', () => {
  const content = [paragraph(['ab ', chip('person', 'Ylva'), ' cd']), table([['x', 'yz']]), paragraph()];
  const asked = `
    const cursor = doc.getCursor();
    return cursor && [String(cursor.getElement().getType()), cursor.getOffset(), cursor.getSurroundingTextOffset(), cursor.getSurroundingText().getText()];`;

  test.each<[string, CursorPlace | null, unknown]>([
    ['none', null, null],
    ['within a text', { tab: 't.0', block: 0, offset: 1 }, ['TEXT', 1, 1, 'ab  cd']],
    ['after a chip', { tab: 't.0', block: 0, offset: 6 }, ['TEXT', 2, 5, 'ab  cd']],
    ['in a cell', { tab: 't.0', block: 1, cell: [0, 1], offset: 2 }, ['TEXT', 2, 2, 'yz']],
    ['in an empty paragraph', { tab: 't.0', block: 2, offset: 0 }, ['PARAGRAPH', 0, 0, '']],
    ['in a tab that is gone', { tab: 't.x', block: 0, offset: 0 }, null],
    ['beyond the end', { tab: 't.0', block: 9, offset: 0 }, null],
  ])('%s', (_, cursor, expected) => {
    expect(new ScriptedDocument(content).script(asked, cursor)).toEqual(expected);
  });

  test('is moved in the window', () => {
    const bed = new ScriptedDocument(content);
    const { effects } = bed.attempt(
      `${ready}
      const tab = doc.getActiveTab().asDocumentTab();
      doc.setCursor(tab.newPosition(body.getChild(2), 0));
      doc.setCursor(tab.newPosition(body.getChild(1).getCell(0, 1).getChild(0), 0));
      doc.setCursor(tab.newPosition(body.getChild(0).getChild(2), 1));`,
      { file: bed.file },
    );
    expect(effects).toEqual([
      { kind: 'cursor', cursor: { tab: 't.0', block: 2, offset: 0 } },
      { kind: 'cursor', cursor: { tab: 't.0', block: 1, cell: [0, 1], offset: 0 } },
      { kind: 'cursor', cursor: { tab: 't.0', block: 0, offset: 5 } },
    ]);
  });
});

describe('named ranges', () => {
  test('are found again by name, follow their blocks, and go away', () => {
    const bed = new ScriptedDocument([...lines('a', 'b'), table([['c', 'd']]), paragraph()]);
    bed.script(`
      const tab = doc.getActiveTab().asDocumentTab();
      const add = (name, element) => tab.addNamedRange(name, tab.newRange().addElement(element).build());
      add('lartraff:section:start', body.getChild(1));
      add('lartraff:field:date', body.getChild(2).getRow(0));`);
    const listed = `
      const tab = doc.getActiveTab().asDocumentTab();
      return tab.getNamedRanges().map((range) => [range.getName(), range.getRange().getRangeElements().map((part) => part.getElement().getText())]);`;
    const found = [
      ['lartraff:section:start', ['b']],
      ['lartraff:field:date', ['c', 'd']],
    ];
    expect(bed.script(listed)).toEqual(found);
    bed.script("body.insertParagraph(0, 'before')");
    expect(bed.script(listed)).toEqual(found);
    bed.script(
      "doc.getActiveTab().asDocumentTab().getNamedRanges('lartraff:field:date')[0].remove(); body.getChild(2).removeFromParent()",
    );
    expect(bed.script(listed)).toEqual([]);
    expect(
      bed.fails(
        "const tab = doc.getActiveTab().asDocumentTab(); tab.addNamedRange('', tab.newRange().addElement(body.getChild(0)).build())",
      ),
    ).toMatch(/between 1 and 256/);
  });
});

test('what others are typing meanwhile keeps its place in everything that the script left alone', () => {
  const bed = new ScriptedDocument([
    heading(1, 'Lärträff'),
    paragraph('Vi skriver'),
    table([
      ['Datum', ''],
      ['Grupp', ''],
    ]),
    paragraph('slut'),
  ]);
  const window = new Window(new DocumentAuthority(bed.workspace), bed.file, 'tomas');
  window.edit((tr) => tr.insertText(' just nu', 21));
  window.edit((tr) => tr.insertText('2026-11-18', 43));
  bed.script(`
    body.insertParagraph(0, 'Överst').setHeading(ParagraphHeading.HEADING1);
    body.getChild(2).setHeading(ParagraphHeading.HEADING2);
    body.getChild(2).asParagraph().editAsText().insertText(0, 'I dag: ');
    body.getChild(3).asTable().getCell(1, 1).setText('Ma');
    body.getChild(3).asTable().appendTableRow().appendTableCell('Tid');
    body.appendTable([['Avsnitt']]);`);
  window.settle();
  expect(bed.texts).toEqual([
    'Överst',
    'Lärträff',
    'I dag: Vi skriver just nu',
    'TABLE',
    'slut',
    'TABLE',
    '',
  ]);
  const cells = bed.script(
    'const t = body.getChild(3).asTable(); return [0, 1, 2].map((r) => t.getRow(r).getText())',
  );
  expect(cells).toEqual(['Datum\n2026-11-18', 'Grupp\nMa', 'Tid\n']);
  expect(window.state.doc.toJSON().content).toEqual(bed.blocks());
});
