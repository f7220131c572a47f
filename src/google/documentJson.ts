import type { Block, Outline, OutlineTab, ParagraphBlock, TableBlock } from '../meeting/outline';

/**
 * The Docs API's answer to documents.get as an outline: with `tabs` (includeTabsContent) or in the older
 * shape with `body` at the top. Survives whatever it is given: what is not as documented is passed over.
 *
 * Shapes: https://developers.google.com/workspace/docs/api/reference/rest/v1/documents
 * Section breaks are no children of a body to `DocumentApp`, so they give no block; a table of contents is
 * one, so it gives an empty one. A footnote's text stands elsewhere and is not read; suggested additions are
 * read, unless they replace something: then what they would replace still stands.
 */
export function outlineFromJson(json: unknown): Outline {
  const root = record(json);
  const tabs = list(root.tabs);
  if (tabs.length > 0) return { tabs: tabs.flatMap(tabsFrom) };
  return { tabs: root.body === undefined ? [] : [outlineTab(null, '', root)] };
}

type Json = Record<string, unknown>;

const nothing: Json = {};
const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : nothing;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
/** What Google's ids look like; anything else could not be linked to. */
const idIn = (value: unknown): string | null => {
  const text = words(value);
  return /^[\w.-]{1,102}$/.test(text) ? text : null;
};
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A tab and those nested under it, in the order that they are shown. */
function tabsFrom(value: unknown): OutlineTab[] {
  const found: OutlineTab[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const tab = record(waiting.pop());
    const properties = record(tab.tabProperties);
    if (tab.documentTab !== undefined) {
      found.push(outlineTab(idIn(properties.tabId), words(properties.title), record(tab.documentTab)));
    }
    for (const child of list(tab.childTabs).reverse()) waiting.push(child);
  }
  return found;
}

function outlineTab(id: string | null, title: string, content: Json): OutlineTab {
  const ranges = new Ranges(rangesOf(content.namedRanges));
  const blocks: Block[] = [];
  for (const element of list(record(content.body).content)) {
    const block = blockFrom(record(element), ranges);
    if (block) blocks.push(block);
  }
  return { id, title, blocks };
}

function blockFrom(element: Json, ranges: Ranges): Block | null {
  if (element.paragraph !== undefined) return paragraphBlock(element, record(element.paragraph), ranges);
  if (element.table !== undefined) return tableBlock(record(element.table), ranges);
  if (element.tableOfContents !== undefined) return paragraphBlock(element, nothing, new Ranges([]));
  return null;
}

/** A named range, in the indices of the API. */
interface Range {
  name: string;
  start: number;
  end: number;
}

/** The ranges of a body, by where they start; those of headers and footers are left out. */
function rangesOf(value: unknown): Range[] {
  const found: Range[] = [];
  for (const named of Object.values(record(value))) {
    for (const one of list(record(named).namedRanges)) {
      const name = words(record(one).name);
      for (const part of list(record(one).ranges)) {
        const { startIndex, endIndex, segmentId } = record(part);
        if (name !== '' && !segmentId) found.push({ name, start: number(startIndex), end: number(endIndex) });
      }
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const noMarks: readonly string[] = [];

/** Finds the ranges that touch an element; asked from the beginning of a body to its end. */
class Ranges {
  private passed = 0;

  constructor(private readonly ranges: readonly Range[]) {}

  get any(): boolean {
    return this.ranges.length > 0;
  }

  marksOf(element: Json): readonly string[] {
    if (!this.any) return noMarks;
    const start = number(element.startIndex);
    const end = number(element.endIndex);
    while ((this.ranges[this.passed]?.end ?? Number.POSITIVE_INFINITY) <= start) this.passed += 1;
    const names = new Set<string>();
    for (let index = this.passed; index < this.ranges.length; index += 1) {
      const range = this.ranges[index];
      if (!range || range.start >= end) break;
      if (range.end > start) names.add(range.name);
    }
    return names.size > 0 ? [...names] : noMarks;
  }
}

function paragraphBlock(element: Json, paragraph: Json, ranges: Ranges): ParagraphBlock {
  const style = record(paragraph.paragraphStyle);
  const { text, bold } = runsOf(paragraph);
  const bullet = paragraph.bullet === undefined ? null : record(paragraph.bullet);
  return {
    kind: 'paragraph',
    text,
    heading: headingLevel(words(style.namedStyleType)),
    list: bullet ? number(bullet.nestingLevel) : null,
    headingId: idIn(style.headingId),
    bold,
    marks: ranges.marksOf(element),
  };
}

function headingLevel(style: string): number | null {
  if (style === 'TITLE') return 0;
  const level = /^HEADING_([1-6])$/.exec(style)?.[1];
  return level === undefined ? null : Number(level);
}

/** The words of a paragraph, without the line break that ends it, and whether all that is seen is bold. */
function runsOf(paragraph: Json): { text: string; bold: boolean } {
  const elements = list(paragraph.elements);
  const replaces = elements.some((element) => suggestedIds(element, 'suggestedDeletionIds'));
  let text = '';
  let bold = true;
  for (const value of elements) {
    if (replaces && suggestedIds(value, 'suggestedInsertionIds')) continue;
    const { written, style } = elementWords(record(value));
    if (written === '') continue;
    text += written;
    bold &&= style.bold === true || written.trim() === '';
  }
  const whole = text.replace(/\r\n?|\v/g, '\n').replace(/\n$/, '');
  return { text: whole, bold: bold && whole.trim() !== '' };
}

const suggestedIds = (element: unknown, key: string): boolean =>
  Object.values(record(element)).some((part) => list(record(part)[key]).length > 0);

/** Older documents show a chip in a text run as U+E907, without its words. */
const chip = /\ue907/g;

/** What stands for each kind of element; page breaks, rules, pictures and footnote marks say nothing. */
const readers: Record<string, (part: Json) => string> = {
  textRun: (part) => words(part.content).replace(chip, ''),
  person: (part) => {
    const { name, email } = record(part.personProperties);
    return words(name) || words(email);
  },
  dateElement: (part) => {
    const { displayText, timestamp } = record(part.dateElementProperties);
    return words(displayText) || words(timestamp).slice(0, 10);
  },
  richLink: (part) => {
    const { title, uri } = record(part.richLinkProperties);
    return words(title) || words(uri);
  },
};

function elementWords(element: Json): { written: string; style: Json } {
  for (const kind in readers) {
    const part = element[kind];
    const read = readers[kind];
    if (part !== undefined && read)
      return { written: read(record(part)), style: record(record(part).textStyle) };
  }
  return { written: '', style: nothing };
}

function tableBlock(table: Json, ranges: Ranges): TableBlock {
  const rows: string[][] = [];
  const rowMarks: (readonly string[])[] = [];
  for (const value of list(table.tableRows)) {
    const row = record(value);
    rows.push(list(row.tableCells).map((cell) => contentText(record(cell).content, 0)));
    rowMarks.push(ranges.marksOf(row));
  }
  return { kind: 'table', rows, ...(ranges.any && { rowMarks }) };
}

/** Tables lie in tables; deeper than this nobody has written any by hand. */
const deepest = 50;

/** The words of a cell: its paragraphs on lines of their own, and the cells of a table within it. */
function contentText(content: unknown, depth: number): string {
  const lines: string[] = [];
  for (const value of list(content)) {
    const { paragraph, table } = record(value);
    if (paragraph !== undefined) lines.push(runsOf(record(paragraph)).text);
    else if (table !== undefined && depth < deepest) lines.push(nestedText(record(table), depth + 1));
  }
  return lines.join('\n');
}

const nestedText = (table: Json, depth: number): string =>
  list(table.tableRows)
    .map((row) =>
      list(record(row).tableCells)
        .map((cell) => contentText(record(cell).content, depth))
        .join('\t'),
    )
    .join('\n');
