import { DocumentAuthority } from '../../local/documents/authority';
import type { BlockContent, InlineContent } from '../../local/documents/content';
import type { StoredDocument } from '../../local/documents/schema';
import { bullet, chip, documentOf, heading, paragraph, table } from '../../local/documents/write';
import type { CursorPlace } from '../../local/google/modelled';
import { growth, inStep } from '../growth';
import { Window } from '../unit/local/editorWindow';
import { ScriptBed } from '../unit/local/google/scriptBed';

/** A document that scripts are tried in; `body` and `document` stand ready for them. */
class Bed extends ScriptBed {
  readonly file: string;

  constructor(content: Parameters<typeof documentOf>[0] = []) {
    super();
    this.file = this.document('Protokoll', documentOf(content)).id;
  }

  script(lines: string, cursor: CursorPlace | null = null): unknown {
    return this.value(`${ready} ${lines}`, { file: this.file, cursor });
  }

  /** What the script throws, without "Exception: ". */
  fails(lines: string, person = 'ylva'): string | null {
    const said = this.caught(`${ready} ${lines}`, { file: this.file, person });
    return said?.replace(/^Exception: /, '') ?? null;
  }

  blocks(tab = 0): BlockContent[] {
    return this.workspace.content<StoredDocument>(this.file).tabs[tab]?.content.content ?? [];
  }

  get texts(): string[] {
    return this.blocks().map((block) => (block.type === 'table' ? 'TABLE' : textOf(block.content)));
  }
}

const ready = `
  const { ElementType, ParagraphHeading, GlyphType } = DocumentApp;
  const doc = DocumentApp.getActiveDocument();
  const body = doc.getBody();`;

const textOf = (content: readonly InlineContent[] = []): string =>
  content.map((part) => (part.type === 'text' ? part.text : part.type === 'chip' ? '@' : '|')).join('');

const lines = (...words: string[]): BlockContent[] => words.map((text) => paragraph(text));

describe('a new document, as it was seen in Google', () => {
  test('holds one empty paragraph, which an appended one comes after', () => {
    const bed = new Bed();
    expect(
      bed.script(`
        const before = [body.getNumChildren(), body.getText()];
        const p = body.appendParagraph('p1');
        return [...before, body.getNumChildren(), body.getText(), p.getText(), String(p), body.getType() === ElementType.BODY_SECTION];`),
    ).toEqual([1, '', 2, '\np1', 'p1', 'Paragraph', true]);
    expect(bed.texts).toEqual(['', 'p1']);
  });

  test('a table at the end is followed by an empty paragraph; text joins cells and rows with line ends', () => {
    const bed = new Bed();
    const text = bed.script(`
      body.appendParagraph('First paragraph.');
      body.appendTable([['R1C1', 'R1C2'], ['R2C1', 'R2C2']]);
      body.appendListItem('A list item.');
      body.appendParagraph('Final paragraph.');
      return body.getText();`);
    expect(text).toBe('\nFirst paragraph.\nR1C1\nR1C2\nR2C1\nR2C2\n\nA list item.\nFinal paragraph.');
    expect(bed.texts).toEqual(['', 'First paragraph.', 'TABLE', '', 'A list item.', 'Final paragraph.']);
    expect(bed.blocks()[4]).toMatchObject({ attrs: { bullet: { kind: 'number', level: 0 } } });
  });

  test('clearing leaves one empty paragraph', () => {
    const bed = new Bed(lines('a', 'b'));
    expect(bed.script("body.clear(); body.appendParagraph('c'); return body.getText()")).toBe('\nc');
    expect(bed.texts).toEqual(['', 'c']);
  });
});

describe('what Google refuses', () => {
  test.each([
    [
      'removing the last paragraph',
      'body.getChild(2).removeFromParent()',
      "Can't remove the last paragraph in a document section.",
    ],
    [
      'removing it through the body',
      'body.removeChild(body.getChild(2))',
      "Can't remove the last paragraph in a document section.",
    ],
    [
      'removing a cell’s only paragraph',
      'body.getChild(1).getCell(0, 0).getChild(0).removeFromParent()',
      "Can't remove the last paragraph in a document section.",
    ],
    [
      'putting in what stands somewhere',
      'body.insertParagraph(0, body.getChild(0))',
      'Element must be detached.',
    ],
    [
      'putting in beyond the end',
      "body.insertParagraph(99, 'x')",
      'Child index (99) must be less than or equal to the number of child elements (3).',
    ],
    [
      'a child that is not there',
      'body.getChild(3)',
      'Child index (3) must be less than the number of child elements (3).',
    ],
    [
      'another kind of element',
      'body.insertParagraph(0, body.getChild(1).copy())',
      "The parameters (number,(class)) don't match the method signature for DocumentApp.Body.insertParagraph.",
    ],
    [
      'a number for words',
      'body.appendParagraph(3)',
      "The parameters (number,number) don't match the method signature for DocumentApp.Body.appendParagraph.",
    ],
    ['asking for another kind', 'body.getChild(0).asTable()', "Paragraph can't be cast to Table."],
    [
      'a child of another',
      'body.getChildIndex(body.getChild(1).getCell(0, 0))',
      'Element does not contain the specified child element.',
    ],
    [
      'letters outside of the text',
      'body.getChild(0).editAsText().setBold(0, 9, true)',
      'Invalid argument: the range from 0 to 9 is not within the text.',
    ],
    [
      'more changes than Google saves at once',
      "for (let count = 0; count < 3000; count++) body.getChild(0).asParagraph().setText('x' + count)",
      'Too many changes applied before saving document. Please save changes in smaller batches using Document.saveAndClose(), then reopen the document with Document.openById().',
    ],
    [
      'writing after saving and closing',
      "doc.saveAndClose(); body.appendParagraph('x')",
      'Document is closed, its content cannot be updated.',
    ],
    ['a tab that is not there', "doc.setActiveTab('t.x')", 'Tab with ID t.x not found.'],
  ])('%s', (_, script, said) => {
    const bed = new Bed([paragraph('abc'), table([['c']]), paragraph()]);
    expect(bed.fails(script)).toBe(said);
  });

  test('a method that is not modelled is said by name, and what is the model’s own is out of reach', () => {
    const bed = new Bed();
    for (const name of ['setAttributes', 'node', 'session', 'changing'])
      expect(bed.fails(`body.getChild(0).${name}`)).toBe(
        `Error: Paragraph.${name} is not modelled in the local workspace`,
      );
  });

  test('who may only look can read, and cannot write', () => {
    const bed = new Bed(lines('abc'));
    const person = bed.workspace.person('viewer');
    if (!person) throw new Error('nobody may only look');
    expect(bed.fails('body.getText()', 'viewer')).toBe(
      'You do not have permission to access the requested document.',
    );
    bed.workspace.change(bed.file, { shared: [{ email: person.email, right: 'viewer' }] });
    expect(bed.fails("console.log('caught ' + body.getText())", 'viewer')).toBe('abc');
    expect(bed.fails("body.getChild(0).appendText('x')", 'viewer')).toMatch(
      /^You do not have access to perform that action/,
    );
    expect(bed.texts).toEqual(['abc']);
  });
});

describe('reading', () => {
  test('an outline’s worth: kinds, headings, levels, chips, tables', () => {
    const bed = new Bed([
      heading(0, 'Titel'),
      heading(2, 'Diskussion'),
      bullet('punkt', 1),
      paragraph([
        'Vid pennan: ',
        chip('person', 'Tomas', 't@e.test'),
        ' och ',
        chip('date', '4 nov.', '2026-11-04'),
        chip('link', 'Fil', 'https://a.test/'),
      ]),
      table([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      paragraph('rad\nrad'),
    ]);
    expect(
      bed.script(`
      const kinds = [0, 1, 2, 3, 4, 5].map((i) => String(body.getChild(i).getType()));
      const p = body.getChild(3).asParagraph();
      const parts = [0, 1, 2, 3, 4].map((i) => String(p.getChild(i).getType()));
      const t = body.getChild(4).asTable();
      return {
        kinds, parts,
        headings: [String(body.getChild(0).getHeading()), body.getChild(1).getHeading() === ParagraphHeading.HEADING2],
        level: body.getChild(2).asListItem().getNestingLevel(), glyph: String(body.getChild(2).getGlyphType()),
        text: p.getText(), pieces: [p.getChild(0).asText().getText(), p.getChild(1).asPerson().getName(), p.getChild(1).asPerson().getEmail(),
          p.getChild(3).asDate().getDisplayText(), p.getChild(4).asRichLink().getTitle()],
        rows: t.getNumRows(), cells: t.getRow(1).getNumCells(), cell: t.getCell(1, 0).getText(), row: t.getRow(0).getText(),
        soft: body.getChild(5).getText(),
        up: String(t.getCell(0, 1).getChild(0).getParent().getParent().getParent().getParent().getType()),
        index: t.getChildIndex(t.getRow(1)),
      };`),
    ).toEqual({
      kinds: ['PARAGRAPH', 'PARAGRAPH', 'LIST_ITEM', 'PARAGRAPH', 'TABLE', 'PARAGRAPH'],
      parts: ['TEXT', 'PERSON', 'TEXT', 'DATE', 'RICH_LINK'],
      headings: ['TITLE', true],
      level: 1,
      glyph: 'HOLLOW_BULLET',
      text: 'Vid pennan:  och ',
      pieces: ['Vid pennan: ', 'Tomas', 't@e.test', '4 nov.', 'Fil'],
      rows: 2,
      cells: 2,
      cell: 'c',
      row: 'a\nb',
      soft: 'rad\rrad',
      up: 'BODY_SECTION',
      index: 1,
    });
  });

  test('bold, links and runs', () => {
    const bed = new Bed([
      paragraph([{ text: 'Vet', bold: true }, ' och ', { text: 'tror', link: 'https://a.test/' }]),
    ]);
    expect(
      bed.script(`
      const text = body.getChild(0).editAsText();
      return [text.isBold(), text.isBold(0), text.isBold(4), text.getTextAttributeIndices(), text.getLinkUrl(9), text.getLinkUrl()];`),
    ).toEqual([null, true, null, [0, 3, 8], 'https://a.test/', null]);
  });
});

describe('writing', () => {
  test('a protocol: headings, a field table, prompts, links, widths, colours', () => {
    const bed = new Bed();
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
    const bed = new Bed([paragraph('')]);
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
    const bed = new Bed([
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
    const bed = new Bed(lines('a', 'b', 'c'));
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
    const bed = new Bed([paragraph(['Hej ', chip('person', 'Ylva'), ' där'])]);
    bed.script(`
      const p = body.getChild(0);
      p.getChild(2).asText().insertText(0, '!').setBold(0, 1, true);
      p.getChild(0).asText().appendText('på ');
      p.appendText('.');`);
    expect(bed.texts).toEqual(['Hej på @! där.']);
  });

  test('line ends become soft breaks, control characters go, all else stays as it is', () => {
    const bed = new Bed();
    const words = '<img src=x onerror=alert(1)> =IMPORTXML("http://x","//a") å🙂\u0061\u030a';
    bed.value(`${ready} body.appendParagraph('a\\nb\\u0000\\u0007\\tc'); body.appendParagraph(given)`, {
      file: bed.file,
      arguments: [words],
    });
    expect(bed.texts).toEqual(['', 'a|b\tc', words]);
  });

  test('list items: level and glyph', () => {
    const bed = new Bed(lines('a'));
    bed.script("body.appendListItem('x').setGlyphType(GlyphType.BULLET).setNestingLevel(2)");
    expect(bed.blocks()[1]).toMatchObject({ attrs: { bullet: { kind: 'bullet', level: 2 } } });
  });

  test('what was written before the script failed is saved, as in Google', () => {
    const bed = new Bed(lines('a'));
    const result = bed.attempt(`${ready} body.appendParagraph('b'); throw new Error('half')`, {
      file: bed.file,
    });
    expect(result.ok).toBe(false);
    expect(bed.texts).toEqual(['a', 'b']);
  });

  test('reading saves nothing', () => {
    const bed = new Bed([heading(2, 'a'), table([['b']]), paragraph()]);
    const before = bed.workspace.item(bed.file)?.modifiedTime;
    bed.clock.pass(60_000);
    bed.script('body.getChild(0).setHeading(body.getChild(0).getHeading()); return body.getText()');
    expect(bed.workspace.item(bed.file)?.modifiedTime).toBe(before);
  });

  test('saving and closing shows to whoever opens the document again in the same run', () => {
    const bed = new Bed(lines('a'));
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
    const bed = new Bed({ tabs });
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
    const bed = new Bed({ tabs });
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
    expect(new Bed(content).script(asked, cursor)).toEqual(expected);
  });

  test('is moved in the window', () => {
    const bed = new Bed(content);
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
    const bed = new Bed([...lines('a', 'b'), table([['c', 'd']]), paragraph()]);
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
  const bed = new Bed([
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

test('a long document is read and written in time that grows in step with it', () => {
  const month = [
    heading(1, 'Lärträff'),
    table([
      ['Datum', '2026-10-14'],
      ['Grupp', 'Ma'],
    ]),
    ...Array.from({ length: 60 }, () =>
      paragraph('Vi arbetade enskilt, parvis och alla tillsammans. '.repeat(4)),
    ),
  ];
  const beds = new Map(
    [3, 24].map((months) => [months, new Bed(Array.from({ length: months }, () => month).flat())]),
  );
  const work = (months: number) =>
    beds.get(months)?.script("body.insertParagraph(0, 'Nytt'); return body.getText().length");
  expect(growth(work, 3)).toBeLessThan(inStep);
  expect(beds.get(3)?.blocks()).toHaveLength(3 * 62 + 4);
});
