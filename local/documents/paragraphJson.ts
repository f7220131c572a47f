import type { InlineContent, MarkContent, ParagraphContent } from './content';

/** A piece of the Docs API's JSON. */
export type Json = Record<string, unknown>;

const points = (magnitude: number): Json => ({ magnitude, unit: 'PT' });

/** "#rrggbb" as Google writes a colour: parts from 0 to 1, those that are 0 left out. */
export function colorJson(color: string): Json {
  const part = (at: number): number =>
    Math.round((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 1e8) / 1e8;
  const parts = { red: part(1), green: part(3), blue: part(5) };
  return { color: { rgbColor: Object.fromEntries(Object.entries(parts).filter(([, value]) => value > 0)) } };
}

/** Google's blue for a link that nobody has given another colour. */
const linkColor = '#1155cc';

function linkJson(href: string): Json {
  const heading = /^#heading=(h\.\w+)$/.exec(href);
  return heading ? { headingId: heading[1] } : { url: href };
}

const styleOf: { [Type in MarkContent['type']]: (mark: Extract<MarkContent, { type: Type }>) => Json } = {
  bold: () => ({ bold: true }),
  italic: () => ({ italic: true }),
  underline: () => ({ underline: true }),
  strike: () => ({ strikethrough: true }),
  color: (mark) => ({ foregroundColor: colorJson(mark.attrs.value) }),
  size: (mark) => ({ fontSize: points(mark.attrs.points) }),
  link: (mark) => ({ link: linkJson(mark.attrs.href) }),
};

function textStyle(marks: readonly MarkContent[] = []): Json {
  const link = marks.some((mark) => mark.type === 'link');
  const style: Json = link ? { underline: true, foregroundColor: colorJson(linkColor) } : {};
  for (const mark of marks) Object.assign(style, (styleOf[mark.type] as (mark: MarkContent) => Json)(mark));
  return style;
}

type Chip = Extract<InlineContent, { type: 'chip' }>;

/** Ids of chips only tell them apart within an answer. */
const chipId = (at: number): string => `kix.chip${at}`;

const chipJson: Record<Chip['attrs']['kind'], (chip: Chip, at: number) => Json> = {
  person: ({ attrs, marks }, at) => ({
    person: {
      personId: chipId(at),
      textStyle: textStyle(marks),
      personProperties: { name: attrs.text, ...(attrs.value && { email: attrs.value }) },
    },
  }),
  date: ({ attrs, marks }, at) => ({
    dateElement: {
      dateId: chipId(at),
      textStyle: textStyle(marks),
      dateElementProperties: {
        ...(attrs.value && { timestamp: `${attrs.value.slice(0, 10)}T12:00:00Z` }),
        locale: 'sv',
        dateFormat: 'DATE_FORMAT_ISO8601',
        timeFormat: 'TIME_FORMAT_DISABLED',
        displayText: attrs.text,
      },
    },
  }),
  link: ({ attrs, marks }, at) => ({
    richLink: {
      richLinkId: chipId(at),
      textStyle: textStyle(marks),
      richLinkProperties: { title: attrs.text, uri: attrs.value },
    },
  }),
  image: ({ marks }, at) => ({
    inlineObjectElement: { inlineObjectId: chipId(at), textStyle: textStyle(marks) },
  }),
};

const sameLook = (one: Json, other: Json): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A paragraph's elements from an index on (UTF-16 units): runs of one look each, a soft line break as
 * "\v", chips of length 1, and the "\n" that ends every paragraph.
 */
export function elementsJson(paragraph: ParagraphContent, start: number): { elements: Json[]; end: number } {
  const elements: Json[] = [];
  let index = start;
  let run: { content: string; textStyle: Json } | null = null;
  const put = (element: Json, length: number): void => {
    elements.push({ startIndex: index, endIndex: index + length, ...element });
    index += length;
  };
  const closeRun = (): void => {
    if (run) put({ textRun: run }, run.content.length);
    run = null;
  };
  const addText = (content: string, style: Json): void => {
    if (run && sameLook(run.textStyle, style)) run.content += content;
    else {
      closeRun();
      run = { content, textStyle: style };
    }
  };
  for (const part of paragraph.content ?? []) {
    if (part.type === 'chip') {
      closeRun();
      put(chipJson[part.attrs.kind](part, index), 1);
    } else addText(part.type === 'text' ? part.text : '\v', textStyle(part.marks));
  }
  const last = (run as { textStyle: Json } | null)?.textStyle ?? {};
  addText('\n', 'link' in last ? {} : last);
  closeRun();
  return { elements, end: index };
}
