import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { BlockContent, ParagraphContent, TableContent } from '../../../local/documents/content';
import { documentFromDocx, UnreadableFile } from '../../../local/documents/fromDocx';
import { documentFromText } from '../../../local/documents/fromText';
import type { StoredDocument } from '../../../local/documents/schema';
import { schema } from '../../../local/documents/schema';
import { docxOf, line, run, zipOf } from './docxFile';

const blocksOf = (document: StoredDocument): BlockContent[] => document.tabs[0]?.content.content ?? [];
const paragraphsOf = (document: StoredDocument) =>
  blocksOf(document).filter((block): block is ParagraphContent => block.type === 'paragraph');
const tableOf = (document: StoredDocument): TableContent => {
  const table = blocksOf(document).find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  return table;
};
const wordsOf = (block: BlockContent | undefined): string =>
  block ? schema.nodeFromJSON(block).textBetween(0, schema.nodeFromJSON(block).content.size, '|') : '';
const textOf = (document: StoredDocument): string => blocksOf(document).map(wordsOf).join('|');
const imported = async (body: string, parts = {}) => (await documentFromDocx(docxOf(body, parts))).document;

/** The styles of Word in Swedish: ids are Swedish, names English. */
const swedishStyles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Underrubrik"><w:name w:val="Subtitle"/></w:style>
  <w:style w:type="paragraph" w:styleId="KommunRubrik"><w:name w:val="Ekåsa rubrik"/><w:basedOn w:val="Rubrik2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Avsnitt"><w:name w:val="Avsnitt"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Innehll"><w:name w:val="TOC Heading"/><w:basedOn w:val="Rubrik1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Etikett"><w:name w:val="Etikett"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="EtikettLtt"><w:name w:val="Etikett lätt"/><w:basedOn w:val="Etikett"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Stark"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;

describe('Word files', () => {
  test.each([
    ['Rubrik1', 'HEADING_1'],
    ['Rubrik2', 'HEADING_2'],
    ['Rubrik', 'TITLE'],
    ['Underrubrik', 'SUBTITLE'],
    ['KommunRubrik', 'HEADING_2'],
    ['Avsnitt', 'HEADING_3'],
    ['Innehll', 'NORMAL_TEXT'],
    ['Etikett', 'NORMAL_TEXT'],
    ['Heading4', 'HEADING_4'],
    ['Rubrik 5', 'HEADING_5'],
    ['Heading9', 'HEADING_6'],
    ['Okänd', 'NORMAL_TEXT'],
  ])('the style %s is read as %s', async (style, expected) => {
    const [paragraph] = paragraphsOf(await imported(line('Diskussion', style), { styles: swedishStyles }));
    expect(paragraph?.attrs.style).toBe(expected);
    expect(paragraph?.attrs.headingId).toEqual(
      expected === 'NORMAL_TEXT' ? null : expect.stringMatching(/^h\./),
    );
  });

  test.each([
    ['said by the run', run('Vet och tror', '<w:b/>'), ''],
    ['said by the paragraph’s style', run('Vet och tror'), 'Etikett'],
    ['said by a character style', run('Vet och tror', '<w:rStyle w:val="Stark"/>'), ''],
  ])('a bold line stays bold: %s', async (_, content, style) => {
    const [paragraph] = paragraphsOf(await imported(line(content, style), { styles: swedishStyles }));
    expect(paragraph?.content).toEqual([{ type: 'text', text: 'Vet och tror', marks: [{ type: 'bold' }] }]);
  });

  test.each(['EtikettLtt', 'Rubrik1'])('what is not a bold line is not made one: %s', async (style) => {
    const [paragraph] = paragraphsOf(await imported(line('Vet', style), { styles: swedishStyles }));
    expect(paragraph?.content).toEqual([{ type: 'text', text: 'Vet' }]);
  });

  test('looks, soft breaks, tabs, links and check boxes', async () => {
    const box = (checked: 0 | 1) =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>`;
    const content =
      run('fet', '<w:b/><w:i/>') +
      '<w:r><w:br/></w:r><w:r><w:tab/></w:r>' +
      `<w:hyperlink r:id="rId1">${run('underlaget')}</w:hyperlink>` +
      `<w:hyperlink r:id="rId2">${run(' fällan')}</w:hyperlink>` +
      box(0) +
      run(' läsa ') +
      box(1) +
      run(' pröva');
    const link = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
    const relations = link('rId1', 'https://skola.test/a') + link('rId2', 'javascript:alert(1)');
    const document = await imported(line(content), { relations });
    expect(paragraphsOf(document)[0]?.content).toEqual([
      { type: 'text', text: 'fet', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'line_break' },
      { type: 'text', text: '\t' },
      {
        type: 'text',
        text: 'underlaget',
        marks: [{ type: 'link', attrs: { href: 'https://skola.test/a' } }],
      },
      { type: 'text', text: ' fällan' },
      { type: 'text', text: '☐' },
      { type: 'text', text: ' läsa ' },
      { type: 'text', text: '☒' },
      { type: 'text', text: ' pröva' },
    ]);
  });

  test('lists keep kind and level; a numbered heading is a heading', async () => {
    const numbered = (id: number, level: number) =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    const levels = (format: string) =>
      [0, 1].map((at) => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${levels('bullet')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${levels('decimal')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
    const body =
      line('a', '', numbered(1, 0)) +
      line('b', '', numbered(1, 1)) +
      line('1', '', numbered(2, 0)) +
      line('Diskussion', 'Rubrik1', numbered(2, 0));
    const bullets = paragraphsOf(await imported(body, { numbering, styles: swedishStyles })).map(
      ({ attrs }) => attrs.bullet,
    );
    expect(bullets).toEqual([
      { kind: 'bullet', level: 0 },
      { kind: 'bullet', level: 1 },
      { kind: 'number', level: 0 },
      null,
    ]);
  });

  const cell = (content: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

  test('tables: several paragraphs in a cell, merged cells, rows that end early, tables in tables', async () => {
    const inner = table(row(cell(line('inre')), cell(line('tabell'))));
    const document = await imported(
      table(
        row(cell(line('Datum')), cell(line('2026-10-14') + line('kl. 14'))),
        row(cell(line('över båda'), '<w:gridSpan w:val="2"/>')),
        row(cell(line('ned'), '<w:vMerge w:val="restart"/>'), cell(line('a'))),
        row(cell(line(''), '<w:vMerge/>'), cell(line('b'))),
        row(cell(inner + line('efter'))),
      ),
    );
    const rows = tableOf(document).content.map((one) =>
      (one.content ?? []).map((made) => made.content.map(wordsOf)),
    );
    expect(rows).toEqual([
      [['Datum'], ['2026-10-14', 'kl. 14']],
      [['över båda']],
      [['ned'], ['a']],
      [['b']],
      [['inre', 'tabell', 'efter'], ['']],
    ]);
    expect(() => schema.nodeFromJSON(document.tabs[0]?.content).check()).not.toThrow();
    expect(blocksOf(document).at(-1)).toMatchObject({ type: 'paragraph' });
  });

  test('pictures, footnotes and comments are told of, in the language that is asked for', async () => {
    const footnotes = '<w:footnote w:id="1"><w:p><w:r><w:t>Skolverket 2024</w:t></w:r></w:p></w:footnote>';
    const bytes = docxOf(line(`${run('källa')}<w:r><w:footnoteReference w:id="1"/></w:r>`), { footnotes });
    expect(textOf((await documentFromDocx(bytes)).document)).toBe('källa [Skolverket 2024]');
    expect((await documentFromDocx(bytes)).notes).toEqual(['En fotnot står inom hakparentes i texten.']);
    expect((await documentFromDocx(bytes, 'en')).notes[0]).toMatch(/footnote/);
    const pictures = readFileSync(require.resolve('mammoth/test/test-data/tiny-picture.docx'));
    const { document, notes } = await documentFromDocx(pictures);
    expect(notes).toHaveLength(1);
    expect(paragraphsOf(document)[0]?.content?.[0]).toMatchObject({ type: 'chip', attrs: { kind: 'image' } });
  });

  test('words in headers and footers are told of', async () => {
    const file = (words: string) =>
      docxOf(line('Hej'), { 'word/header1.xml': `<w:hdr><w:t>${words}</w:t></w:hdr>` });
    expect((await documentFromDocx(file('Ekåsa kommun'))).notes).toEqual([
      'Sidhuvud och sidfot följde inte med.',
    ]);
    expect((await documentFromDocx(file('Sida 1 av 2'))).notes).toEqual([]);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('Datum: 2026-10-14')],
    ['another zip file', zipOf({ 'a.txt': 'hej' })],
    ['an old .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['a .docx cut off', docxOf(line('Hej')).slice(0, 900)],
    ['a .docx with damaged XML', docxOf('<w:p><w:r>')],
    ['only the first letters', Buffer.from('PK')],
  ])('%s is refused with a sentence that says what to do', async (_, bytes) => {
    const error = await documentFromDocx(bytes).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect((error as UnreadableFile).message).toMatch(/^[A-ZÅÄÖ].*igen\.$/);
  });

  test.each(['0', '7', '80', '333', '700', '1200'])('a flipped byte at %s harms nothing', async (at) => {
    const bytes = Buffer.from(docxOf(line('Hej') + line('Datum: 2026-10-14')));
    bytes[Number(at)] = 255 - (bytes[Number(at)] ?? 0);
    const read = await documentFromDocx(bytes).catch((error: unknown) => error);
    if (!(read instanceof UnreadableFile)) expect(read).toHaveProperty('document');
  });

  const files = [
    'comments',
    'endnotes',
    'simple-list',
    'strict-format',
    'tables',
    'text-box',
    'underline',
    'utf8-bom',
  ];
  test.each(files)('no word of %s.docx is lost', async (name) => {
    const buffer = readFileSync(require.resolve(`mammoth/test/test-data/${name}.docx`));
    const raw = (await mammoth.extractRawText({ buffer })).value;
    const here = textOf((await documentFromDocx(buffer)).document).replace(/ \[[^\]]*\]/g, '');
    const words = (text: string): string[] => text.split(/[\s|]+/).filter(Boolean);
    expect(words(here)).toEqual(expect.arrayContaining(words(raw)));
    expect(words(raw).length).toBeGreaterThan(0);
  });
});

describe('text files', () => {
  test('every line is a paragraph, blank ones too; line ends of every kind', () => {
    const document = documentFromText('\uFEFFLärträff\r\n\r\nDatum: 2026-10-14\rFokus: bråk\n');
    expect(blocksOf(document).map(wordsOf)).toEqual(['Lärträff', '', 'Datum: 2026-10-14', 'Fokus: bråk']);
    expect(paragraphsOf(document).every(({ attrs }) => attrs.style === 'NORMAL_TEXT')).toBe(true);
  });

  test('an empty file is an empty document', () => {
    expect(blocksOf(documentFromText('')).map(wordsOf)).toEqual(['']);
  });
});
