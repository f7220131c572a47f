import fc from 'fast-check';
import { fields } from '../../src/meeting/fields';
import { anything, slip, slipped } from './hostilePayload';
import { hostileText } from './hostileText';

const index = fc.oneof(
  { weight: 8, arbitrary: fc.nat(400) },
  fc.constantFrom<unknown>(-1, 0.5, 2 ** 31, 1e308, null, '3', {}),
);
const label = fc.constantFrom(...fields.flatMap((field) => [field.label.sv, field.label.en]));
const words = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.tuple(label, hostileText).map(([name, value]) => `${name}: ${value}\n`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Lärträff 2025-11-04\n', 'Närvarande: Anna, Bo\n', 'Diskussion\n', '\n'),
  },
);
const suggestions = fc.constantFrom<object>(
  {},
  {},
  {},
  { suggestedInsertionIds: ['suggest.1'] },
  { suggestedDeletionIds: ['suggest.1'] },
  { suggestedInsertionIds: 'x', suggestedDeletionIds: [null] },
  { suggestedTextStyleChanges: { 'suggest.2': {} } },
);

/** Pieces of a paragraph of every kind that Google tells of, and of kinds that there are not yet. */
const element = fc
  .tuple(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({
          textRun: fc.record({ content: words, textStyle: fc.record({ bold: fc.boolean() }) }),
        }),
      },
      fc.record({
        person: fc.record({
          personProperties: fc.record({ name: words, email: words }, { requiredKeys: [] }),
        }),
      }),
      fc.record({
        dateElement: fc.record({
          dateElementProperties: fc.record(
            {
              displayText: words,
              timestamp: fc.constantFrom('2025-11-04T12:00:00Z', 'x', '', '9999-99-99T'),
            },
            { requiredKeys: [] },
          ),
        }),
      }),
      fc.record({
        richLink: fc.record({
          richLinkProperties: fc.record({ title: words, uri: words }, { requiredKeys: [] }),
        }),
      }),
      fc.constantFrom<object>(
        { inlineObjectElement: { inlineObjectId: 'kix.1' } },
        { footnoteReference: { footnoteId: 'kix.2', footnoteNumber: '1' } },
        { pageBreak: {} },
        { horizontalRule: {} },
        { equation: {} },
        { autoText: { type: 'PAGE_NUMBER' } },
        { columnBreak: {} },
        { voiceNote: { content: 'Datum: 2025-11-04' } },
        { __proto__: null, constructor: {} },
      ),
    ),
    suggestions,
    index,
    index,
  )
  .map(([kind, suggested, startIndex, endIndex]) => {
    const [name = '', part] = Object.entries(kind)[0] ?? [];
    return { startIndex, endIndex, [name]: { ...(part as object), ...suggested } };
  });
const paragraph = fc.record({
  elements: fc.array(element, { maxLength: 4 }),
  paragraphStyle: fc.record(
    {
      namedStyleType: fc.constantFrom(
        'NORMAL_TEXT',
        'TITLE',
        'SUBTITLE',
        'HEADING_1',
        'HEADING_2',
        'HEADING_7',
        'toString',
      ),
      headingId: fc.constantFrom('h.abc', 'h abc', '', '"><script>', '__proto__'),
    },
    { requiredKeys: [] },
  ),
});
const bullet = fc.constantFrom<object>(
  {},
  {},
  { bullet: { listId: 'kix.l', nestingLevel: 2 } },
  { bullet: null },
  { bullet: { nestingLevel: 1e9 } },
);
const block: fc.Arbitrary<object> = fc.letrec<{ block: object }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    {
      weight: 6,
      arbitrary: fc.tuple(paragraph, bullet, index, index).map(([made, more, startIndex, endIndex]) => ({
        startIndex,
        endIndex,
        paragraph: { ...made, ...more },
      })),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        startIndex: index,
        endIndex: index,
        table: fc.record({
          tableRows: fc.array(
            fc.record({
              startIndex: index,
              endIndex: index,
              tableCells: fc.array(fc.record({ content: fc.array(tie('block'), { maxLength: 3 }) }), {
                maxLength: 3,
              }),
            }),
            { maxLength: 4 },
          ),
        }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<object>(
        { endIndex: 1, sectionBreak: {} },
        { tableOfContents: { content: [] } },
        { drawing: { content: [] } },
      ),
    },
  ),
})).block;

const namedRanges = fc.dictionary(
  fc.constantFrom(
    'lartraff:section:discussion',
    'lartraff:field:date',
    'lartraff:template:lartraff',
    '__proto__',
    'x',
  ),
  fc.record({
    namedRanges: fc.array(
      fc.record({
        name: fc.constantFrom(
          'lartraff:section:decide',
          'lartraff:field:focus',
          'lartraff:feedback',
          'lartraff:year',
          '',
        ),
        ranges: fc.array(
          fc.record(
            { startIndex: index, endIndex: index, segmentId: fc.constantFrom('', 'kix.h') },
            { requiredKeys: [] },
          ),
          {
            maxLength: 3,
          },
        ),
      }),
      { maxLength: 2 },
    ),
  }),
  { maxKeys: 3 },
);
const documentTab = fc.record(
  { body: fc.record({ content: fc.array(block, { maxLength: 8 }) }), namedRanges },
  { requiredKeys: ['body'] },
);
const tab: fc.Arbitrary<object> = fc.letrec<{ tab: object }>((tie) => ({
  tab: fc.record(
    {
      tabProperties: fc.record(
        { tabId: fc.constantFrom('t.0', 't.1', '', 't 2', '../x'), title: words },
        { requiredKeys: [] },
      ),
      documentTab,
      childTabs: fc.array(tie('tab'), { maxLength: 1 }),
    },
    { requiredKeys: ['tabProperties', 'documentTab'] },
  ),
})).tab;

/** Boxes in boxes, as deep as no person makes them and a program may. */
export const deep = (most: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 1, max: most })
    .chain((depth) =>
      fc.constantFrom(
        `{"tabs":[${'{"childTabs":['.repeat(depth)}{"documentTab":{"body":{"content":[]}}}${']}'.repeat(depth)}]}`,
        `{"body":{"content":[${'{"table":{"tableRows":[{"tableCells":[{"content":['.repeat(depth)}${']}]}]}}'.repeat(depth)}]}}`,
      ),
    );

/** What documents.get may answer, in the newer shape and the older, with parts left out, doubled or of another kind. */
export const answer: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ documentId: hostileText, title: words, tabs: fc.array(tab, { maxLength: 3 }) }),
  },
  { weight: 2, arbitrary: documentTab },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.oneof(
          fc.record({ title: words, tabs: fc.array(tab, { minLength: 1, maxLength: 2 }) }),
          documentTab,
        ),
        fc.array(
          slip.chain((one) =>
            fc.array(fc.nat(9), { minLength: 1, maxLength: 14 }).map((path) => ({ ...one, path })),
          ),
          { minLength: 1, maxLength: 4 },
        ),
      )
      .map(([made, slips]) => slips.reduce<unknown>(slipped, made)),
  },
  { weight: 1, arbitrary: deep(300).map((text) => JSON.parse(text) as unknown) },
  { weight: 1, arbitrary: anything },
);
