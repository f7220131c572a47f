import { bullet, chip, heading, paragraph, table } from '../../local/documents/write';
import { growth, inStep } from '../growth';
import { lines, ScriptedDocument } from './scriptedDocument';

describe('a new document, as it was seen in Google', () => {
  test('holds one empty paragraph, which an appended one comes after', () => {
    const bed = new ScriptedDocument();
    expect(
      bed.script(`
        const before = [body.getNumChildren(), body.getText()];
        const p = body.appendParagraph('p1');
        return [...before, body.getNumChildren(), body.getText(), p.getText(), String(p), body.getType() === ElementType.BODY_SECTION];`),
    ).toEqual([1, '', 2, '\np1', 'p1', 'Paragraph', true]);
    expect(bed.texts).toEqual(['', 'p1']);
  });

  test('a table at the end is followed by an empty paragraph; text joins cells and rows with line ends', () => {
    const bed = new ScriptedDocument();
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
    const bed = new ScriptedDocument(lines('a', 'b'));
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
    const bed = new ScriptedDocument([paragraph('abc'), table([['c']]), paragraph()]);
    expect(bed.fails(script)).toBe(said);
  });

  test('a method that is not modelled is said by name, and what is the model’s own is out of reach', () => {
    const bed = new ScriptedDocument();
    for (const name of ['setAttributes', 'node', 'session', 'changing'])
      expect(bed.fails(`body.getChild(0).${name}`)).toBe(
        `Error: Paragraph.${name} is not modelled in the local workspace`,
      );
  });

  test('who may only look can read, and cannot write', () => {
    const bed = new ScriptedDocument(lines('abc'));
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
    const bed = new ScriptedDocument([
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
    const bed = new ScriptedDocument([
      paragraph([{ text: 'Vet', bold: true }, ' och ', { text: 'tror', link: 'https://a.test/' }]),
    ]);
    expect(
      bed.script(`
      const text = body.getChild(0).editAsText();
      return [text.isBold(), text.isBold(0), text.isBold(4), text.getTextAttributeIndices(), text.getLinkUrl(9), text.getLinkUrl()];`),
    ).toEqual([null, true, null, [0, 3, 8], 'https://a.test/', null]);
  });
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
    [3, 24].map((months) => [
      months,
      new ScriptedDocument(Array.from({ length: months }, () => month).flat()),
    ]),
  );
  const work = (months: number) =>
    beds.get(months)?.script("body.insertParagraph(0, 'Nytt'); return body.getText().length");
  expect(growth(work, 3)).toBeLessThan(inStep);
  expect(beds.get(3)?.blocks()).toHaveLength(3 * 62 + 4);
});
