import type { NamedStyle } from '../../documents/schema';
import { type EnumerationValue, enumeration } from '../enumeration';

/** Enumerations of DocumentApp, each with all of its values, as Google's reference lists them. */
export const ElementType = enumeration('ElementType', [
  'BODY_SECTION',
  'COMMENT_SECTION',
  'DATE',
  'DOCUMENT',
  'EQUATION',
  'FOOTER_SECTION',
  'FOOTNOTE',
  'FOOTNOTE_SECTION',
  'HEADER_SECTION',
  'HORIZONTAL_RULE',
  'INLINE_DRAWING',
  'INLINE_IMAGE',
  'LIST_ITEM',
  'PAGE_BREAK',
  'PARAGRAPH',
  'PERSON',
  'RICH_LINK',
  'TABLE',
  'TABLE_CELL',
  'TABLE_OF_CONTENTS',
  'TABLE_ROW',
  'TEXT',
  'UNSUPPORTED',
]);

export const ParagraphHeading = enumeration('ParagraphHeading', [
  'NORMAL',
  'HEADING1',
  'HEADING2',
  'HEADING3',
  'HEADING4',
  'HEADING5',
  'HEADING6',
  'TITLE',
  'SUBTITLE',
]);

export const GlyphType = enumeration('GlyphType', [
  'BULLET',
  'HOLLOW_BULLET',
  'SQUARE_BULLET',
  'NUMBER',
  'LATIN_UPPER',
  'LATIN_LOWER',
  'ROMAN_UPPER',
  'ROMAN_LOWER',
]);

export const TabType = enumeration('TabType', ['DOCUMENT_TAB']);

const headings: readonly (readonly [NamedStyle, EnumerationValue])[] = [
  ['NORMAL_TEXT', ParagraphHeading.NORMAL],
  ['TITLE', ParagraphHeading.TITLE],
  ['SUBTITLE', ParagraphHeading.SUBTITLE],
  ['HEADING_1', ParagraphHeading.HEADING1],
  ['HEADING_2', ParagraphHeading.HEADING2],
  ['HEADING_3', ParagraphHeading.HEADING3],
  ['HEADING_4', ParagraphHeading.HEADING4],
  ['HEADING_5', ParagraphHeading.HEADING5],
  ['HEADING_6', ParagraphHeading.HEADING6],
];

export const headingOf = (style: NamedStyle): EnumerationValue =>
  headings.find(([name]) => name === style)?.[1] ?? ParagraphHeading.NORMAL;

/** The named style of a heading, or null for what is not one of ParagraphHeading. */
export const styleOf = (heading: unknown): NamedStyle | null =>
  headings.find(([, value]) => value === heading)?.[0] ?? null;
