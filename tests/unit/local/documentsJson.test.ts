import type { StoredDocument } from '../../../local/documents/schema';
import { schema } from '../../../local/documents/schema';
import { documentsGet } from '../../../local/documents/toJson';
import { bullet, chip, documentOf, heading, paragraph, table } from '../../../local/documents/write';
import { InvalidFields } from '../../../local/fieldMask';

type Json = Record<string, unknown>;
interface Element {
  startIndex: number;
  endIndex: number;
  textRun?: { content: string; textStyle: Json };
  person?: { personProperties: Json };
  dateElement?: { dateElementProperties: Json };
  richLink?: { richLinkProperties: Json };
  inlineObjectElement?: Json;
}
interface Cell extends Json {
  startIndex: number;
  endIndex: number;
  content: Block[];
  tableCellStyle: Json;
}
interface Block {
  startIndex?: number;
  endIndex: number;
  sectionBreak?: Json;
  paragraph?: { elements: Element[]; paragraphStyle: Json; bullet?: Json };
  table?: {
    rows: number;
    columns: number;
    tableRows: { startIndex: number; endIndex: number; tableCells: Cell[]; tableRowStyle: Json }[];
  };
}

const item = { id: 'documentIdOfTheTest', name: 'Lärträff' };
const bodyOf = (document: StoredDocument) => {
  const answer = documentsGet(item, document) as unknown as {
    body: { content: Block[] };
    lists?: Json;
    namedRanges?: Record<string, { namedRanges: { ranges: { startIndex: number; endIndex: number }[] }[] }>;
  };
  return { ...answer, content: answer.body.content };
};

test('what the builders make is what the schema takes', () => {
  const made = documentOf([
    heading(1, 'Lärträff', { ranges: ['lartraff:template:lartraff'] }),
    table([['Datum', '2026-10-14'], ['Grupp']], { header: true, widths: [100, 200] }),
    bullet(
      [{ text: 'två\nrader', bold: true, link: 'https://a.test/' }, chip('person', 'Ylva')],
      2,
      'number',
    ),
  ]);
  const node = schema.nodeFromJSON(made.tabs[0]?.content);
  expect(() => node.check()).not.toThrow();
  expect(node.toJSON()).toEqual(made.tabs[0]?.content);
});

test('begins with the section break and counts UTF-16 units, the line end included', () => {
  const { content } = bodyOf(documentOf([paragraph('å🙂b'), paragraph()]));
  expect(content[0]).toEqual(expect.objectContaining({ endIndex: 1, sectionBreak: expect.anything() }));
  expect(content[0]).not.toHaveProperty('startIndex');
  expect(content[1]).toMatchObject({ startIndex: 1, endIndex: 6 });
  expect(content[1]?.paragraph?.elements[0]?.textRun?.content).toBe('å🙂b\n');
  expect(content[2]).toMatchObject({ startIndex: 6, endIndex: 7 });
});

test('runs of one look, soft breaks, chips of length 1', () => {
  const words = [
    'Vid pennan: ',
    chip('person', 'Tomas Wikner', 'tomas@ekasa.test'),
    { text: 'fet\nrad', bold: true },
    chip('date', '4 nov. 2026', '2026-11-04'),
    chip('link', 'Underlag', 'https://docs.google.com/document/d/abc'),
    chip('image', 'En bild'),
    { text: 'här', link: 'https://a.test/' },
  ];
  const elements = bodyOf(documentOf([paragraph(words)])).content[1]?.paragraph?.elements ?? [];
  expect(elements.map((element) => element.endIndex - element.startIndex)).toEqual([12, 1, 7, 1, 1, 1, 3, 1]);
  expect(elements[1]?.person?.personProperties).toEqual({ name: 'Tomas Wikner', email: 'tomas@ekasa.test' });
  expect(elements[2]?.textRun).toEqual({ content: 'fet\vrad', textStyle: { bold: true } });
  expect(elements[3]?.dateElement?.dateElementProperties).toMatchObject({
    timestamp: '2026-11-04T12:00:00Z',
    displayText: '4 nov. 2026',
  });
  expect(elements[4]?.richLink?.richLinkProperties).toMatchObject({ title: 'Underlag' });
  expect(elements[5]?.inlineObjectElement).toBeDefined();
  expect(elements[6]?.textRun?.textStyle).toMatchObject({
    underline: true,
    link: { url: 'https://a.test/' },
  });
  expect(elements[7]?.textRun?.content).toBe('\n');
});

test('headings have ids of their own, body text has none', () => {
  const { content } = bodyOf(documentOf([heading(0, 'T'), heading(2, 'A'), heading(2, 'A'), paragraph('b')]));
  const styles = content.slice(1).map((block) => block.paragraph?.paragraphStyle as Json);
  expect(styles.map((style) => style.namedStyleType)).toEqual([
    'TITLE',
    'HEADING_2',
    'HEADING_2',
    'NORMAL_TEXT',
  ]);
  expect(styles[1]?.headingId).toMatch(/^h\.[a-z0-9]{12}$/);
  expect(styles[1]?.headingId).not.toBe(styles[2]?.headingId);
  expect(styles[3]).not.toHaveProperty('headingId');
});

test('bullets that follow one another are one list; level 0 is not written', () => {
  const made = documentOf([
    bullet('a'),
    bullet('b', 1),
    paragraph('–'),
    bullet('c'),
    bullet('1', 0, 'number'),
  ]);
  const { content, lists } = bodyOf(made);
  const bullets = content.slice(1).map((block) => block.paragraph?.bullet);
  expect(bullets[0]).not.toHaveProperty('nestingLevel');
  expect(bullets[1]).toMatchObject({ listId: bullets[0]?.listId, nestingLevel: 1 });
  expect(bullets[2]).toBeUndefined();
  expect(new Set(bullets.map((one) => one?.listId)).size).toBe(4);
  expect(Object.keys(lists ?? {})).toHaveLength(3);
});

test('a table counts one for itself, its rows, its cells and its end, as in Google’s own answers', () => {
  // google-documents/tables.json: table 2–112, first row 3–25, its cells 4–11, 11–18 and 18–25
  const { content } = bodyOf(documentOf([paragraph(), table([['Col 1', 'Col 2', 'Col 3']])]));
  const made = content[2];
  expect(made).toMatchObject({ startIndex: 2, endIndex: 26, table: { rows: 1, columns: 3 } });
  expect(made?.table?.tableRows[0]).toMatchObject({ startIndex: 3, endIndex: 25 });
  const cells = made?.table?.tableRows[0]?.tableCells ?? [];
  expect(cells.map((cell) => [cell.startIndex, cell.endIndex])).toEqual([
    [4, 11],
    [11, 18],
    [18, 25],
  ]);
  expect(cells[0]?.content[0]).toMatchObject({ startIndex: 5, endIndex: 11 });
  expect(content[3]).toMatchObject({ startIndex: 26, endIndex: 27 });
});

test('places that a merged cell covers are there, empty', () => {
  const merged = table([
    ['över två', 'x', 'y'],
    ['a', 'b', 'c'],
  ]);
  const first = merged.content[0]?.content ?? [];
  if (first[0]) first[0].attrs = { ...first[0].attrs, colspan: 2, rowspan: 2 };
  merged.content[0]?.content?.splice(1, 1);
  merged.content[1]?.content?.splice(0, 2);
  const rows = bodyOf(documentOf([merged])).content[1]?.table?.tableRows ?? [];
  const words = rows.map((row) =>
    row.tableCells.map((cell) => cell.content[0]?.paragraph?.elements[0]?.textRun?.content.trim()),
  );
  expect(words).toEqual([
    ['över två', '', 'y'],
    ['', '', 'c'],
  ]);
  expect(rows[0]?.tableCells[0]?.tableCellStyle).toMatchObject({ rowSpan: 2, columnSpan: 2 });
});

test('named ranges: one for each id, a row in one piece', () => {
  const fields = table([['Datum', '2026-10-14']]);
  const range = { id: 'kix.row', name: 'lartraff:field:date' };
  for (const cell of fields.content[0]?.content ?? [])
    if (cell.content[0]) cell.content[0].attrs.ranges = [range];
  const made = documentOf([heading(2, 'Diskussion', { ranges: ['lartraff:section:discussion'] }), fields]);
  const { namedRanges } = bodyOf(made);
  expect(namedRanges?.['lartraff:section:discussion']?.namedRanges[0]?.ranges).toEqual([
    { startIndex: 1, endIndex: 12 },
  ]);
  expect(namedRanges?.['lartraff:field:date']?.namedRanges[0]?.ranges).toEqual([
    { startIndex: 15, endIndex: 33 },
  ]);
});

test('only the first tab without includeTabsContent, the whole tree with it', () => {
  const made = documentOf({
    tabs: [
      { title: 'Ett', blocks: [paragraph('a')] },
      { title: 'Två', blocks: [paragraph('b')] },
      { title: 'Barn', blocks: [paragraph('c')], parent: 1 },
    ],
  });
  expect(documentsGet(item, made)).not.toHaveProperty('tabs');
  const { tabs, ...rest } = documentsGet(item, made, { includeTabsContent: true }) as { tabs: Json[] };
  expect(rest).not.toHaveProperty('body');
  expect(tabs.map((tab) => tab.tabProperties)).toEqual([
    { tabId: 't.0', title: 'Ett', index: 0 },
    { tabId: made.tabs[1]?.id, title: 'Två', index: 1 },
  ]);
  const [child] = (tabs[1]?.childTabs ?? []) as Json[];
  expect(child?.tabProperties).toMatchObject({
    title: 'Barn',
    parentTabId: made.tabs[1]?.id,
    nestingLevel: 1,
  });
});

test('a field mask leaves what it names, however it is written', () => {
  const made = documentOf([paragraph('a')]);
  const nested = 'title,body(content(paragraph(elements(textRun(content)))))';
  expect(documentsGet(item, made, { fields: nested })).toEqual({
    title: 'Lärträff',
    body: { content: [{}, { paragraph: { elements: [{ textRun: { content: 'a\n' } }] } }] },
  });
  const paths = 'title,body.content.paragraph.elements.textRun.content,body/content/endIndex';
  expect(documentsGet(item, made, { fields: paths })).toEqual({
    title: 'Lärträff',
    body: {
      content: [{ endIndex: 1 }, { endIndex: 3, paragraph: { elements: [{ textRun: { content: 'a\n' } }] } }],
    },
  });
  expect(documentsGet(item, made, { fields: '*' })).toEqual(documentsGet(item, made));
});

test.each(['titel', 'title,', 'body(content', 'body)', '', 'tabs(nothing)', 'title body'])(
  'refuses the mask %j',
  (fields) => {
    const get = () => documentsGet(item, documentOf([]), { fields: fields || ' ' });
    expect(get).toThrow(InvalidFields);
  },
);
