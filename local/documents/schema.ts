import { Schema, type NodeSpec, type MarkSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

/**
 * A tab of a document as the editor and the server both know it. Lists are flat, as in Google Docs:
 * a paragraph says that it is a bullet and how deep. Headings are paragraphs with a named style.
 */
export const namedStyles = [
  'NORMAL_TEXT', 'TITLE', 'SUBTITLE',
  'HEADING_1', 'HEADING_2', 'HEADING_3', 'HEADING_4', 'HEADING_5', 'HEADING_6',
] as const;
export type NamedStyle = (typeof namedStyles)[number];

export interface ParagraphAttributes {
  style: NamedStyle;
  /** "h.…", for a title, subtitle or heading; given when it is saved. */
  headingId: string | null;
  bullet: { kind: 'bullet' | 'number' | 'check'; level: number } | null;
  /** Named ranges that cover the paragraph. */
  ranges: { id: string; name: string }[];
}

const elementOf: Record<NamedStyle, string> = {
  NORMAL_TEXT: 'p', TITLE: 'h1', SUBTITLE: 'p',
  HEADING_1: 'h1', HEADING_2: 'h2', HEADING_3: 'h3', HEADING_4: 'h4', HEADING_5: 'h5', HEADING_6: 'h6',
};

const paragraph: NodeSpec = {
  content: 'inline*',
  group: 'block',
  attrs: {
    style: { default: 'NORMAL_TEXT' },
    headingId: { default: null },
    bullet: { default: null },
    ranges: { default: [] },
  },
  parseDOM: [
    { tag: 'h1', attrs: { style: 'HEADING_1' } },
    { tag: 'h2', attrs: { style: 'HEADING_2' } },
    { tag: 'h3', attrs: { style: 'HEADING_3' } },
    { tag: 'h4', attrs: { style: 'HEADING_4' } },
    { tag: 'h5', attrs: { style: 'HEADING_5' } },
    { tag: 'h6', attrs: { style: 'HEADING_6' } },
    { tag: 'li', getAttrs: (element) => ({ bullet: { kind: element.parentElement?.tagName === 'OL' ? 'number' : 'bullet', level: 0 } }) },
    { tag: 'p' },
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

const tables = tableNodes({ tableGroup: 'block', cellContent: 'paragraph+', cellAttributes: {} });

const nodes: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph,
  text: { group: 'inline' },
  line_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'], leafText: () => '\n' },
  /** A person or date chip: one atom with its words. */
  chip: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { kind: { default: 'person' }, text: { default: '' }, value: { default: '' } },
    parseDOM: [{ tag: 'span[data-chip]', getAttrs: (element) => ({ kind: element.dataset.chip, text: element.textContent, value: element.dataset.value }) }],
    toDOM: (node) => ['span', { 'data-chip': node.attrs.kind, 'data-value': node.attrs.value, class: 'chip' }, node.attrs.text],
    leafText: (node) => node.attrs.text,
  },
  ...tables,
};

const marks: Record<string, MarkSpec> = {
  bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  underline: { parseDOM: [{ tag: 'u' }], toDOM: () => ['u', 0] },
  strike: { parseDOM: [{ tag: 's' }], toDOM: () => ['s', 0] },
  /** "#rrggbb" */
  color: { attrs: { value: {} }, toDOM: (mark) => ['span', { style: `color:${mark.attrs.value}` }, 0] },
  /** Points. */
  size: { attrs: { points: {} }, toDOM: (mark) => ['span', { style: `font-size:${mark.attrs.points}pt` }, 0] },
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') }) }],
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
  content: unknown;
}
