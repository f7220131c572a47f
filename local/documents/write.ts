import type {
  BlockContent,
  CellContent,
  ChipContent,
  ChipKind,
  InlineContent,
  MarkContent,
  ParagraphContent,
  TabContent,
  TableContent,
} from './content';
import { emptyParagraph, isHeadingStyle, plainAttributes } from './content';
import { newHeadingId, newRangeId, newTabId } from './ids';
import type { BulletKind, NamedStyle, ParagraphAttributes, StoredDocument, StoredTab } from './schema';
import { deepestLevel } from './schema';

/** Words with a look; "\n" in the text is a soft line break. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  /** "#rrggbb" */
  color?: string;
  /** Points. */
  size?: number;
  link?: string;
}

/** A paragraph's content: words, runs and chips in order. */
export type Words = string | readonly (string | Run | ChipContent)[];

export interface ParagraphOptions {
  /** Names of the named ranges that cover the paragraph. */
  ranges?: readonly string[];
}

const looks = ['bold', 'italic', 'underline', 'strike'] as const;

function marksOf(run: Run): MarkContent[] {
  const marks: MarkContent[] = looks.filter((look) => run[look]).map((type) => ({ type }));
  if (run.color) marks.push({ type: 'color', attrs: { value: run.color } });
  if (run.size) marks.push({ type: 'size', attrs: { points: run.size } });
  if (run.link) marks.push({ type: 'link', attrs: { href: run.link } });
  return marks;
}

function inlineOf(run: Run): InlineContent[] {
  const marks = marksOf(run);
  const look = marks.length > 0 ? { marks } : {};
  const parts = run.text.split(/\r\n|[\n\r\v]/);
  return parts.flatMap((text, index): InlineContent[] => [
    ...(index > 0 ? [{ type: 'line_break' as const, ...look }] : []),
    ...(text ? [{ type: 'text' as const, text, ...look }] : []),
  ]);
}

const isChip = (part: Run | ChipContent): part is ChipContent => 'type' in part;

const contentOf = (words: Words): InlineContent[] =>
  (typeof words === 'string' ? [words] : words).flatMap((part) => {
    if (typeof part === 'string') return inlineOf({ text: part });
    return isChip(part) ? [part] : inlineOf(part);
  });

function paragraphOf(attributes: Partial<ParagraphAttributes>, words: Words, options: ParagraphOptions = {}) {
  const content = contentOf(words);
  const ranges = (options.ranges ?? []).map((name) => ({ id: newRangeId(), name }));
  const made: ParagraphContent = { type: 'paragraph', attrs: { ...plainAttributes, ranges, ...attributes } };
  if (content.length > 0) made.content = content;
  return made;
}

/** A paragraph of body text. */
export const paragraph = (words: Words = '', options?: ParagraphOptions): ParagraphContent =>
  paragraphOf({}, words, options);

/** A heading of level 1 to 6, or the document's title for level 0. */
export const heading = (level: number, words: Words, options?: ParagraphOptions): ParagraphContent =>
  paragraphOf({ style: level === 0 ? 'TITLE' : (`HEADING_${level}` as NamedStyle) }, words, options);

/** An item of a list; the outermost level is 0. */
export const bullet = (words: Words, level = 0, kind: BulletKind = 'bullet'): ParagraphContent =>
  paragraphOf({ bullet: { kind, level: Math.min(level, deepestLevel) } }, words);

export const chip = (kind: ChipKind, text: string, value = ''): ChipContent => ({
  type: 'chip',
  attrs: { kind, text, value },
});

/** A cell: words, or several paragraphs. */
export type CellWords = Words | { paragraphs: ParagraphContent[] };

export interface TableOptions {
  /** The first row is a header. */
  header?: boolean;
  /** Pixels, a column each. */
  widths?: readonly number[];
  /** Names of named ranges, a list for each row. */
  ranges?: readonly (readonly string[])[];
}

const hasParagraphs = (cell: CellWords): cell is { paragraphs: ParagraphContent[] } =>
  typeof cell === 'object' && 'paragraphs' in cell;

/** A table; shorter rows are filled with empty cells. */
export function table(rows: readonly (readonly CellWords[])[], options: TableOptions = {}): TableContent {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cellOf = (cell: CellWords, row: number, column: number): CellContent => {
    const width = options.widths?.[column];
    return {
      type: options.header && row === 0 ? 'table_header' : 'table_cell',
      attrs: { colspan: 1, rowspan: 1, colwidth: width ? [width] : null, background: null },
      content: hasParagraphs(cell)
        ? cell.paragraphs
        : [paragraph(cell, { ranges: options.ranges?.[row] ?? [] })],
    };
  };
  return {
    type: 'table',
    content: rows.map((row, at) => ({
      type: 'table_row',
      content: Array.from({ length: columns }, (_, column) => cellOf(row[column] ?? '', at, column)),
    })),
  };
}

/** What Google holds to in every tab: it ends with a paragraph, and each heading has an id of its own. */
function tabContent(blocks: readonly BlockContent[]): TabContent {
  const content = blocks.map(withHeadingId);
  if (content.at(-1)?.type !== 'paragraph') content.push(emptyParagraph());
  return { type: 'doc', content };
}

function withHeadingId(block: BlockContent): BlockContent {
  if (block.type !== 'paragraph' || !isHeadingStyle(block.attrs.style) || block.attrs.headingId) return block;
  return { ...block, attrs: { ...block.attrs, headingId: newHeadingId() } };
}

export interface TabToWrite {
  title: string;
  blocks: readonly BlockContent[];
  /** Index of the tab that this one is nested under. */
  parent?: number;
}

/** A whole document: blocks for its only tab, or several tabs with titles. */
export function documentOf(
  content: readonly BlockContent[] | { tabs: readonly TabToWrite[] },
): StoredDocument {
  const tabs = 'tabs' in content ? content.tabs : [{ title: 'Flik 1', blocks: content }];
  const ids = tabs.map((_, index) => (index === 0 ? 't.0' : newTabId()));
  return {
    tabs: tabs.map(
      (tab, index): StoredTab => ({
        id: ids[index] ?? 't.0',
        title: tab.title,
        parent: 'parent' in tab && tab.parent !== undefined ? (ids[tab.parent] ?? null) : null,
        version: 0,
        content: tabContent(tab.blocks),
      }),
    ),
  };
}

/** What a new document holds: one tab with one empty paragraph. */
export const emptyDocument = (title = 'Flik 1'): StoredDocument =>
  documentOf({ tabs: [{ title, blocks: [] }] });
