import { apartPiece } from './apart';
import type { Language, Minutes, Place } from './minutes';
import type { Block, Outline } from './outline';
import type { Reader } from './reader';
import type { Piece } from './templates/piece';

/**
 * The block that new minutes on top of a tab go before. What stands once above the first meeting (a title, the
 * group, its leader, the focus) holds for those beneath it, so the new ones go between where that would be lost.
 */
export function topPlace(outline: Outline, tab: number, pieces: readonly Piece[], read: Reader): number {
  const meetings = read(outline);
  const first = meetings.find(({ place }) => place.tab === tab)?.place.block ?? 0;
  const isKept = (block: number): boolean => {
    const after = read(withPieces(outline, tab, block, pieces));
    const others = after.filter(({ place }) => place.tab !== tab || place.block !== block);
    return others.length === meetings.length && others.every((one, at) => told(one) === told(meetings[at]));
  };
  return first === 0 || isKept(0) || !isKept(first) ? 0 : first;
}

/** The same pieces, with a heading after them where what stands beneath would be read as part of them. */
export function keptApart(
  outline: Outline,
  { tab, block }: Place,
  pieces: readonly Piece[],
  language: Language,
  read: Reader,
): Piece[] {
  const end = block + pieces.length;
  const after = withPieces(outline, tab, block, pieces);
  const made = read(after).find(({ place }) => place.tab === tab && place.block === block);
  const taken = after.tabs[tab]?.blocks.slice(end, made?.end ?? end) ?? [];
  const says = (found: Block) => found.kind === 'table' || found.text.trim() !== '';
  return taken.some(says) ? [...pieces, apartPiece(language)] : [...pieces];
}

const told = (minutes: Minutes | undefined): string =>
  JSON.stringify([
    minutes?.title,
    minutes?.date,
    minutes?.group,
    minutes?.schools,
    minutes?.leader,
    minutes?.focus,
  ]);

function withPieces(outline: Outline, tab: number, block: number, pieces: readonly Piece[]): Outline {
  const tabs = outline.tabs.map((each, index) =>
    index === tab
      ? {
          ...each,
          blocks: [...each.blocks.slice(0, block), ...pieces.map(blockOf), ...each.blocks.slice(block)],
        }
      : each,
  );
  return { tabs };
}

/** What the outline says of a piece once it is written. */
export function blockOf(piece: Piece): Block {
  if (piece.kind === 'table')
    return {
      kind: 'table',
      rows: piece.rows,
      rowMarks: piece.rows.map((_, row) => piece.marks.slice(row, row + 1)),
    };
  const { text, heading, mark } = piece;
  const marks = mark === null ? [] : [mark];
  return { kind: 'paragraph', text, heading, list: null, headingId: null, bold: false, marks };
}
