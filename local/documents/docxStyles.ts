import type { NamedStyle } from './schema';

/** What a style of a Word file amounts to here. */
export interface DocxStyle {
  style: NamedStyle;
  bold: boolean;
}

interface Described {
  name: string;
  basedOn: string | null;
  /** 0 for the outermost heading, 9 for body text, null where the style does not say. */
  outline: number | null;
  bold: boolean | null;
}

const plain: DocxStyle = { style: 'NORMAL_TEXT', bold: false };

/**
 * Names that Word, LibreOffice and Google Docs give their built-in styles. Word keeps the English names in
 * the file whatever its language; other programs, and people who copy a style, write the Swedish ones.
 */
const builtIn: readonly [RegExp, (found: RegExpExecArray) => NamedStyle][] = [
  [/^(?:heading|rubrik|überschrift|titre) ?([1-9])(?: char)?$/i, (found) => headingOf(Number(found[1]) - 1)],
  [/^(?:title|rubrik|titel|dokumentrubrik|dokumenttitel)$/i, () => 'TITLE'],
  [/^(?:subtitle|underrubrik|undertitel)$/i, () => 'SUBTITLE'],
];

const headingOf = (outline: number): NamedStyle => `HEADING_${Math.min(outline + 1, 6)}` as NamedStyle;

function named(name: string): NamedStyle | null {
  for (const [pattern, style] of builtIn) {
    const found = pattern.exec(name.trim());
    if (found) return style(found);
  }
  return null;
}

/** Reads word/styles.xml for what mammoth does not tell: what a style is based on, its outline level, bold. */
export class DocxStyles {
  readonly #described = new Map<string, Described>();

  constructor(xml: string | null) {
    for (const [, attributes = '', content = ''] of (xml ?? '').matchAll(
      /<w:style\s([^>]*)>([\s\S]*?)<\/w:style>/g,
    )) {
      const id = /w:styleId="([^"]*)"/.exec(attributes)?.[1];
      if (id) this.#described.set(id, describe(content));
    }
  }

  /** The style of a paragraph or a run; its name is the second way where the file does not describe it. */
  styleOf(id: string | null, name: string | null = null): DocxStyle {
    if (id === null) return plain;
    const chain = this.#chain(id);
    if (chain.length === 0) return { style: named(name ?? id) ?? named(id) ?? 'NORMAL_TEXT', bold: false };
    const bold = chain.find((one) => one.bold !== null)?.bold ?? false;
    return { style: styleIn(chain) ?? named(id) ?? 'NORMAL_TEXT', bold };
  }

  /** A style and those that it is based on, nearest first. */
  #chain(id: string): Described[] {
    const chain: Described[] = [];
    let at: string | null = id;
    while (at !== null && chain.length < 20) {
      const described: Described | undefined = this.#described.get(at);
      if (!described) break;
      chain.push(described);
      at = described.basedOn;
    }
    return chain;
  }
}

function describe(content: string): Described {
  const value = (tag: string): string | null =>
    new RegExp(`<w:${tag} [^>]*w:val="([^"]*)"`).exec(content)?.[1] ?? null;
  const outline = value('outlineLvl');
  const bold = /<w:b(?:\s+w:val="([^"]*)")?\s*\/>/.exec(content);
  return {
    name: value('name') ?? '',
    basedOn: value('basedOn'),
    outline: outline === null ? null : Number(outline),
    bold: bold ? !['0', 'false', 'off'].includes(bold[1] ?? '') : null,
  };
}

/** The nearest style in the chain that says what it is; a style that calls itself body text is that. */
function styleIn(chain: readonly Described[]): NamedStyle | null {
  for (const { name, outline } of chain) {
    const byName = named(name);
    if (byName) return byName;
    if (outline !== null) return outline < 9 ? headingOf(outline) : 'NORMAL_TEXT';
  }
  return null;
}
