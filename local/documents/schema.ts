import type { MarkSpec, NodeSpec } from 'prosemirror-model';
import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';
import type { TabContent } from './content';

/**
 * A tab of a document as the editor and the server both know it. Lists are flat, as in Google Docs:
 * a paragraph says that it is a bullet and how deep. Headings are paragraphs with a named style.
 */
export const namedStyles = [
  'NORMAL_TEXT',
  'TITLE',
  'SUBTITLE',
  'HEADING_1',
  'HEADING_2',
  'HEADING_3',
  'HEADING_4',
  'HEADING_5',
  'HEADING_6',
] as const;
export type NamedStyle = (typeof namedStyles)[number];

export interface ParagraphAttributes {
  style: NamedStyle;
  /** "h.…", for a title, subtitle or heading; given when it is saved. */
  headingId: string | null;
  bullet: { kind: BulletKind; level: number } | null;
  /** Named ranges that cover the paragraph. */
  ranges: NamedRangeMark[];
}

export type BulletKind = 'bullet' | 'number' | 'check';

export interface NamedRangeMark {
  id: string;
  name: string;
}

/** Google Docs has nine levels in a list, 0 to 8. */
export const deepestLevel = 8;

const elementOf: Record<NamedStyle, string> = {
  NORMAL_TEXT: 'p',
  TITLE: 'h1',
  SUBTITLE: 'p',
  HEADING_1: 'h1',
  HEADING_2: 'h2',
  HEADING_3: 'h3',
  HEADING_4: 'h4',
  HEADING_5: 'h5',
  HEADING_6: 'h6',
};

/** What an attribute must be: a step that brings anything else is refused. */
const must =
  (rule: string, holds: (value: unknown) => boolean) =>
  (value: unknown): void => {
    if (!holds(value)) throw new RangeError(`Expected ${rule}`);
  };

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBullet = (value: unknown): boolean =>
  value === null ||
  (isRecord(value) &&
    Object.keys(value).length === 2 &&
    ['bullet', 'number', 'check'].includes(value.kind as string) &&
    Number.isInteger(value.level) &&
    (value.level as number) >= 0 &&
    (value.level as number) <= deepestLevel);

const isRange = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).length === 2 && isText(value.id, 64) && isText(value.name, 256);

const isColor = (value: unknown): boolean => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);

/** Addresses that a document may link to: the web, e-mail, and places in the document itself. */
export const isSafeLink = (href: unknown): href is string =>
  isText(href, 4000) && /^(https?:\/\/|mailto:|tel:|[#?])/i.test(href);

/** What is asked of an element of a pasted page; the server's types know no HTMLElement. */
interface PastedElement {
  tagName: string;
  parentElement: PastedElement | null;
  firstElementChild: unknown;
  getAttribute(name: string): string | null;
}

/** How deep in lists of HTML an item stands, counted as Google counts: the outermost is 0. */
function bulletOf(item: PastedElement): ParagraphAttributes['bullet'] {
  let level = -1;
  for (let at: PastedElement | null = item; at; at = at.parentElement)
    if (/^[OU]L$/.test(at.tagName)) level++;
  const kind = item.parentElement?.tagName === 'OL' ? 'number' : 'bullet';
  return { kind, level: Math.min(Math.max(level, 0), deepestLevel) };
}

/** What a pasted paragraph keeps: style and bullet. Heading ids and named ranges belong to the original. */
function pastedAttributes(element: PastedElement, style: NamedStyle): Partial<ParagraphAttributes> {
  const own = element.getAttribute('data-style');
  const known = namedStyles.find((name) => name === own) ?? style;
  const kind = element.getAttribute('data-bullet');
  if (kind === 'bullet' || kind === 'number' || kind === 'check') {
    const level = Number(element.getAttribute('data-level')) || 0;
    return { style: known, bullet: { kind, level: Math.min(Math.max(level, 0), deepestLevel) } };
  }
  const parent = element.parentElement;
  const first = parent?.tagName === 'LI' && parent.firstElementChild === element;
  return { style: known, bullet: first ? bulletOf(parent) : null };
}

const pasted = (tag: string, style: NamedStyle) => ({
  tag,
  getAttrs: (element: PastedElement) => pastedAttributes(element, style),
});

const paragraph: NodeSpec = {
  content: 'inline*',
  group: 'block',
  attrs: {
    style: {
      default: 'NORMAL_TEXT',
      validate: must('a named style', (value) => namedStyles.includes(value as NamedStyle)),
    },
    headingId: {
      default: null,
      validate: must('a heading id', (value) => value === null || isText(value, 64)),
    },
    bullet: { default: null, validate: must('a bullet', isBullet) },
    ranges: {
      default: [],
      validate: must('named ranges', (value) => Array.isArray(value) && value.every(isRange)),
    },
  },
  parseDOM: [
    pasted('h1', 'HEADING_1'),
    pasted('h2', 'HEADING_2'),
    pasted('h3', 'HEADING_3'),
    pasted('h4', 'HEADING_4'),
    pasted('h5', 'HEADING_5'),
    pasted('h6', 'HEADING_6'),
    {
      tag: 'li',
      getAttrs: (element) => (element.querySelector('p,h1,h2,h3') ? false : { bullet: bulletOf(element) }),
    },
    pasted('p', 'NORMAL_TEXT'),
  ],
  toDOM: (node) => {
    const { style, headingId, bullet } = node.attrs as ParagraphAttributes;
    const attributes: Record<string, string> = { 'data-style': style };
    if (headingId) attributes.id = `heading-${headingId}`;
    if (bullet) {
      attributes['data-bullet'] = bullet.kind;
      attributes['data-level'] = String(bullet.level);
    }
    return [elementOf[style], attributes, 0];
  },
};

const tables = tableNodes({
  tableGroup: 'block',
  cellContent: 'paragraph+',
  cellAttributes: {
    background: {
      default: null,
      validate: must('a colour', (value) => value === null || isColor(value)),
      getFromDOM: (element) => {
        const value = element.getAttribute('data-background');
        return isColor(value) ? value : null;
      },
      setDOMAttr: (value, attributes) => {
        if (!isColor(value)) return;
        attributes['data-background'] = value;
        attributes.style = `${attributes.style ?? ''}background-color:${value};`;
      },
    },
  },
});

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100;

for (const cell of [tables.table_cell, tables.table_header])
  cell.attrs = {
    ...cell.attrs,
    colspan: { default: 1, validate: must('columns', isCount) },
    rowspan: { default: 1, validate: must('rows', isCount) },
    colwidth: {
      default: null,
      validate: must(
        'widths',
        (value) =>
          value === null || (Array.isArray(value) && value.length <= 100 && value.every(Number.isFinite)),
      ),
    },
  };

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph,
  text: { group: 'inline' },
  line_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
    leafText: () => '\n',
  },
  /** A person, a date, a link to a file or a picture: one atom with its words. */
  chip: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: {
      kind: {
        default: 'person',
        validate: must('a kind of chip', (value) =>
          ['person', 'date', 'link', 'image'].includes(value as string),
        ),
      },
      text: { default: '', validate: must('a chip’s words', (value) => isText(value, 2000)) },
      value: { default: '', validate: must('a chip’s value', (value) => isText(value, 4000)) },
    },
    parseDOM: [
      {
        tag: 'span[data-chip]',
        getAttrs: (element) => ({
          kind: element.getAttribute('data-chip'),
          text: element.textContent ?? '',
          value: element.getAttribute('data-value') ?? '',
        }),
      },
    ],
    toDOM: (node) => [
      'span',
      { 'data-chip': node.attrs.kind, 'data-value': node.attrs.value, class: 'chip' },
      node.attrs.text,
    ],
    leafText: (node) => node.attrs.text,
  },
  ...tables,
};

const marks: Record<string, MarkSpec> = {
  bold: {
    parseDOM: [
      { tag: 'strong' },
      /** Google Docs wraps what is copied from it in a <b> that is not bold. */
      { tag: 'b', getAttrs: (element) => element.style.fontWeight !== 'normal' && null },
      { style: 'font-weight', getAttrs: (value) => /^(bold|[7-9]\d\d)$/.test(value) && null },
    ],
    toDOM: () => ['strong', 0],
  },
  italic: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
    toDOM: () => ['em', 0],
  },
  underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
  strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => ['s', 0] },
  /** "#rrggbb" */
  color: {
    attrs: { value: { validate: must('a colour', isColor) } },
    toDOM: (mark) => ['span', { style: `color:${mark.attrs.value}` }, 0],
  },
  /** Points. */
  size: {
    attrs: {
      points: {
        validate: must('a size', (value) => typeof value === 'number' && value >= 1 && value <= 400),
      },
    },
    toDOM: (mark) => ['span', { style: `font-size:${mark.attrs.points}pt` }, 0],
  },
  link: {
    attrs: { href: { validate: must('a web address', isSafeLink) } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = element.getAttribute('href');
          return isSafeLink(href) && { href };
        },
      },
    ],
    toDOM: (mark) => ['a', { href: mark.attrs.href, rel: 'noopener noreferrer', target: '_blank' }, 0],
  },
};

export const schema = new Schema({ nodes, marks });

/** The content of a document as it is kept: tabs in order, each a ProseMirror document as JSON. */
export interface StoredDocument {
  tabs: StoredTab[];
}

export interface StoredTab {
  /** "t.0" for the first, as Google has it. */
  id: string;
  title: string;
  /** The tab that this one is nested under, or null. */
  parent: string | null;
  /** Counts the steps that have been applied since the tab was made. */
  version: number;
  content: TabContent;
}
