import fc from 'fast-check';
import { outlineFromJson } from '../../../src/google/documentJson';
import { growth, inStep } from '../../growth';

const run = (content: string, textStyle: object = {}, more: object = {}) => ({
  textRun: { content, textStyle, ...more },
});
const paragraph = (elements: object[], more: object = {}, place: object = {}) => ({
  ...place,
  paragraph: { elements, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' }, ...more },
});
const cell = (...content: object[]) => ({ content });
const body = (...content: object[]) => ({ content: [{ endIndex: 1, sectionBreak: {} }, ...content] });
const texts = (json: unknown) =>
  outlineFromJson(json).tabs.map(({ blocks }) =>
    blocks.map((block) => (block.kind === 'table' ? block.rows : block.text)),
  );

describe('documents.get as an outline', () => {
  it('reads the older shape, where the body stands at the top', () => {
    expect(outlineFromJson({ title: 'X', body: body(paragraph([run('Hej\n')])) })).toEqual({
      tabs: [
        {
          id: null,
          title: '',
          blocks: [
            {
              kind: 'paragraph',
              text: 'Hej',
              heading: null,
              list: null,
              headingId: null,
              bold: false,
              marks: [],
            },
          ],
        },
      ],
    });
  });

  it.each(['', 't 1', '\ud800', '../x', 7, null])('takes %j for no id', (id) => {
    const content = [
      paragraph([run('Hej')], { paragraphStyle: { namedStyleType: 'HEADING_1', headingId: id } }),
    ];
    const json = { tabs: [{ tabProperties: { tabId: id }, documentTab: { body: { content } } }] };
    expect(outlineFromJson(json).tabs).toMatchObject([
      { id: null, blocks: [{ text: 'Hej', headingId: null }] },
    ]);
  });

  it('reads tabs with those nested under them, in order', () => {
    const tab = (tabId: string, ...childTabs: object[]) => ({
      tabProperties: { tabId, title: tabId.toUpperCase() },
      documentTab: { body: body(paragraph([run(`${tabId}\n`)])) },
      childTabs,
    });
    const { tabs } = outlineFromJson({ tabs: [tab('a', tab('b', tab('c')), tab('d')), tab('e')] });
    expect(tabs.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
      ['d', 'D'],
      ['e', 'E'],
    ]);
  });

  it('counts blocks as DocumentApp counts children: no section break, but a table of contents', () => {
    const json = {
      body: body(
        paragraph([run('Ett\n')]),
        { tableOfContents: { content: [paragraph([run('Ett\t1\n')])] } },
        { sectionBreak: {} },
        paragraph([run('Två\n')]),
      ),
    };
    expect(texts(json)).toEqual([['Ett', '', 'Två']]);
  });

  it('reads chips as their words, and soft breaks as line breaks', () => {
    const elements = [
      run('Av '),
      { person: { personProperties: { name: 'Ylva', email: 'ylva@x.se' } } },
      run(', '),
      { person: { personProperties: { email: 'bo@x.se' } } },
      run('\v'),
      {
        dateElement: {
          dateElementProperties: { displayText: '14 okt. 2025', timestamp: '2025-10-14T12:00:00Z' },
        },
      },
      run(' '),
      { dateElement: { dateElementProperties: { timestamp: '2025-10-15T12:00:00Z' } } },
      run(' \ue907'),
      { richLink: { richLinkProperties: { title: 'Plan', uri: 'https://x.se' } } },
      { footnoteReference: { footnoteNumber: '1' } },
      { inlineObjectElement: {} },
      { pageBreak: {} },
      run('\n'),
    ];
    expect(texts({ body: body(paragraph(elements)) })).toEqual([
      ['Av Ylva, bo@x.se\n14 okt. 2025 2025-10-15 Plan'],
    ]);
  });

  it('knows headings, lists and what is all bold', () => {
    const json = {
      body: body(
        paragraph([run('T\n')], { paragraphStyle: { namedStyleType: 'TITLE', headingId: 'h.1' } }),
        paragraph([run('U\n')], { paragraphStyle: { namedStyleType: 'SUBTITLE', headingId: 'h.2' } }),
        paragraph([run('R\n')], { paragraphStyle: { namedStyleType: 'HEADING_3' } }),
        paragraph([run('L\n')], { bullet: { listId: 'kix.1' } }),
        paragraph([run('M\n')], { bullet: { listId: 'kix.1', nestingLevel: 2 } }),
        paragraph([run('Fet', { bold: true }), run(' '), run('text', { bold: true }), run('\n')]),
        paragraph([run('Fet', { bold: true }), run(' nej\n')]),
        paragraph([run('\n', { bold: true })]),
      ),
    };
    const blocks = outlineFromJson(json).tabs[0]?.blocks ?? [];
    expect(
      blocks.map((block) => block.kind === 'paragraph' && [block.heading, block.list, block.bold]),
    ).toEqual([
      [0, null, false],
      [null, null, false],
      [3, null, false],
      [null, 0, false],
      [null, 2, false],
      [null, null, true],
      [null, null, false],
      [null, null, false],
    ]);
  });

  it('reads tables, and tables in them', () => {
    const inner = {
      table: { tableRows: [{ tableCells: [cell(paragraph([run('a\n')])), cell(paragraph([run('b\n')]))] }] },
    };
    const json = {
      body: body({
        table: {
          tableRows: [
            {
              tableCells: [
                cell(paragraph([run('Ett\n')]), paragraph([run('Två\n')])),
                cell(inner, paragraph([run('\n')])),
              ],
            },
          ],
        },
      }),
    };
    expect(texts(json)).toEqual([[[['Ett\nTvå', 'a\tb\n']]]]);
  });

  it('reads suggested additions, but not what would replace something', () => {
    const added = { suggestedInsertionIds: ['s.1'] };
    const removed = { suggestedDeletionIds: ['s.1'] };
    expect(
      texts({
        body: body(
          paragraph([run('Vi '), run('alla ', {}, added), run('läser\n')]),
          paragraph([run('Den '), run('4', {}, removed), run('5', {}, added), run(' maj\n')]),
        ),
      }),
    ).toEqual([['Vi alla läser', 'Den 4 maj']]);
  });

  it('gives each block and row the names of the ranges on it', () => {
    const range = (name: string, startIndex: number, endIndex: number, more: object = {}) => ({
      namedRanges: [{ name, ranges: [{ startIndex, endIndex, ...more }] }],
    });
    const documentTab = {
      body: body(
        paragraph([run('Titel\n')], {}, { startIndex: 1, endIndex: 7 }),
        {
          startIndex: 7,
          endIndex: 30,
          table: {
            tableRows: [
              { startIndex: 8, endIndex: 15, tableCells: [cell(paragraph([run('Datum\n')]))] },
              { startIndex: 15, endIndex: 29, tableCells: [cell(paragraph([run('Tid\n')]))] },
            ],
          },
        },
        paragraph([run('Slut\n')], {}, { startIndex: 30, endIndex: 35 }),
      ),
      namedRanges: {
        a: range('titel', 1, 6),
        b: range('rad', 16, 20),
        c: range('sidfot', 30, 34, { segmentId: 'kix.f' }),
        d: range('allt', 1, 35),
      },
    };
    const [tab] = outlineFromJson({ tabs: [{ tabProperties: { tabId: 't.0' }, documentTab }] }).tabs;
    const [title, table, last] = tab?.blocks ?? [];
    expect(title).toMatchObject({ marks: ['titel', 'allt'] });
    expect(table).toMatchObject({ rowMarks: [['allt'], ['allt', 'rad']] });
    expect(last).toMatchObject({ marks: ['allt'] });
  });

  it('survives anything', () => {
    const keys = [
      'tabs',
      'body',
      'content',
      'paragraph',
      'elements',
      'textRun',
      'table',
      'tableRows',
      'tableCells',
      'documentTab',
      'childTabs',
      'namedRanges',
      'ranges',
    ];
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constant(null),
        fc.string(),
        fc.integer(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => Array.isArray(outlineFromJson(value).tabs)),
      { numRuns: 1000 },
    );
  });

  it('reads hundreds of pages in time that grows in step, with ranges everywhere', () => {
    const read = (count: number) => {
      const content = Array.from({ length: count }, (_, index) =>
        paragraph([run(`Rad ${index}\n`)], {}, { startIndex: 1 + index * 10, endIndex: 11 + index * 10 }),
      );
      const namedRanges = Object.fromEntries(
        Array.from({ length: count / 5 }, (_, index) => [
          `n${index}`,
          {
            namedRanges: [
              { name: `n${index}`, ranges: [{ startIndex: 1 + index * 50, endIndex: 5 + index * 50 }] },
            ],
          },
        ]),
      );
      return outlineFromJson({ body: body(...content), namedRanges });
    };
    expect(read(20_000).tabs[0]?.blocks).toHaveLength(20_000);
    expect(growth(read, 2500)).toBeLessThan(inStep);
  });
});
