import type { BlockContent, CellContent, ParagraphContent, TableContent } from './content';
import { emptyParagraph } from './content';
import { colorJson, elementsJson, type Json } from './paragraphJson';
import type { BulletKind, NamedRangeMark, ParagraphAttributes } from './schema';
import { deepestLevel } from './schema';
import { gridOf } from './tableGrid';

/** A tab's content as the Docs API has it, with the lists and named ranges that it refers to. */
export interface BodyJson {
  content: Json[];
  lists: Record<string, Json>;
  namedRanges: Record<string, Json>;
}

const points = (magnitude: number): Json => ({ magnitude, unit: 'PT' });

const indentsAt = (level: number): Json => ({
  indentFirstLine: points(18 + 36 * level),
  indentStart: points(36 + 36 * level),
});

const glyphs: Record<BulletKind, (level: number) => Json> = {
  bullet: (level) => ({ glyphSymbol: ['●', '○', '■'][level % 3] }),
  number: (level) => ({ glyphType: ['DECIMAL', 'ALPHA', 'ROMAN'][level % 3], glyphFormat: `%${level}.` }),
  check: () => ({ glyphType: 'GLYPH_TYPE_UNSPECIFIED' }),
};

const listJson = (kind: BulletKind): Json => ({
  listProperties: {
    nestingLevels: Array.from({ length: deepestLevel + 1 }, (_, level) => ({
      bulletAlignment: 'START',
      ...glyphs[kind](level),
      ...indentsAt(level),
      textStyle: { underline: false },
      startNumber: 1,
    })),
  },
});

/** Writes blocks one after the other and keeps count of the index, in UTF-16 units. */
class BodyWriter {
  readonly lists: Record<string, Json> = {};
  readonly #ranges = new Map<string, { name: string; ranges: { startIndex: number; endIndex: number }[] }>();
  #index = 1;
  /** The lists that the bullets just before belong to, one of each kind. */
  #current: Partial<Record<BulletKind, string>> = {};

  blocks(blocks: readonly BlockContent[]): Json[] {
    return blocks.map((block) => (block.type === 'table' ? this.#table(block) : this.#paragraph(block)));
  }

  namedRanges(): Record<string, Json> {
    const named: Record<string, { name: string; namedRanges: Json[] }> = {};
    for (const [namedRangeId, { name, ranges }] of this.#ranges) {
      named[name] ??= { name, namedRanges: [] };
      named[name].namedRanges.push({ namedRangeId, name, ranges });
    }
    return named;
  }

  #paragraph({ attrs, ...rest }: ParagraphContent): Json {
    const startIndex = this.#index;
    const { elements, end } = elementsJson({ attrs, ...rest }, startIndex);
    this.#index = end;
    for (const range of attrs.ranges) this.#cover(range, startIndex, end);
    const bullet = this.#bullet(attrs.bullet);
    const paragraph = { elements, paragraphStyle: paragraphStyle(attrs), ...(bullet && { bullet }) };
    return { startIndex, endIndex: end, paragraph };
  }

  #bullet(bullet: ParagraphAttributes['bullet']): Json | null {
    if (!bullet) {
      this.#current = {};
      return null;
    }
    const { kind, level } = bullet;
    const listId = this.#current[kind] ?? `kix.list${Object.keys(this.lists).length}`;
    this.#current[kind] = listId;
    this.lists[listId] ??= listJson(kind);
    return { listId, ...(level > 0 && { nestingLevel: level }), textStyle: {} };
  }

  /** A range that goes on in the next paragraph, or in the next cell or row, is one range. */
  #cover({ id, name }: NamedRangeMark, startIndex: number, endIndex: number): void {
    const known = this.#ranges.get(id);
    const last = known?.ranges.at(-1);
    if (last && startIndex - last.endIndex <= 2) last.endIndex = endIndex;
    else if (known) known.ranges.push({ startIndex, endIndex });
    else this.#ranges.set(id, { name, ranges: [{ startIndex, endIndex }] });
  }

  #table(table: TableContent): Json {
    const startIndex = this.#index++;
    const { columns, rows, widths } = gridOf(table);
    this.#current = {};
    const tableRows = rows.map((row) => this.#row(row));
    const endIndex = ++this.#index;
    this.#current = {};
    const tableColumnProperties = widths.map((width) =>
      width ? { widthType: 'FIXED_WIDTH', width: points(width * 0.75) } : { widthType: 'EVENLY_DISTRIBUTED' },
    );
    const tableStyle = { tableColumnProperties };
    return { startIndex, endIndex, table: { rows: rows.length, columns, tableRows, tableStyle } };
  }

  #row(cells: readonly (CellContent | null)[]): Json {
    const startIndex = this.#index++;
    const tableCells = cells.map((cell) => this.#cell(cell));
    const header = cells.length > 0 && cells.every((cell) => cell?.type === 'table_header');
    const tableRowStyle = { minRowHeight: { unit: 'PT' }, ...(header && { tableHeader: true }) };
    return { startIndex, endIndex: this.#index, tableCells, tableRowStyle };
  }

  /** A cell that another one covers stands there empty. */
  #cell(cell: CellContent | null): Json {
    const startIndex = this.#index++;
    const content = this.blocks(cell?.content ?? [emptyParagraph()]);
    const background = cell?.attrs.background;
    const tableCellStyle = {
      rowSpan: cell?.attrs.rowspan ?? 1,
      columnSpan: cell?.attrs.colspan ?? 1,
      backgroundColor: background ? colorJson(background) : {},
      contentAlignment: 'TOP',
    };
    return { startIndex, endIndex: this.#index, content, tableCellStyle };
  }
}

function paragraphStyle({ style, headingId, bullet }: ParagraphAttributes): Json {
  return {
    ...(headingId && style !== 'NORMAL_TEXT' && { headingId }),
    namedStyleType: style,
    direction: 'LEFT_TO_RIGHT',
    ...(bullet && indentsAt(bullet.level)),
  };
}

const sectionBreak: Json = {
  endIndex: 1,
  sectionBreak: {
    sectionStyle: {
      columnSeparatorStyle: 'NONE',
      contentDirection: 'LEFT_TO_RIGHT',
      sectionType: 'CONTINUOUS',
    },
  },
};

/** A tab's blocks as `body.content`: the section break that Google shows first, then the blocks. */
export function bodyJson(blocks: readonly BlockContent[]): BodyJson {
  const writer = new BodyWriter();
  const content = [sectionBreak, ...writer.blocks(blocks)];
  return { content, lists: writer.lists, namedRanges: writer.namedRanges() };
}
