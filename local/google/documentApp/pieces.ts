import { Mark, type MarkType, type Node } from 'prosemirror-model';
import type { ChipAttributes } from '../../documents/content';
import { schema } from '../../documents/schema';

export interface TextPiece {
  /** A soft line break is "\r", as DocumentApp has it. */
  text: string;
  marks: readonly Mark[];
}

export interface ChipPiece {
  chip: ChipAttributes;
  marks: readonly Mark[];
}

/** What a paragraph consists of: runs of one look, and chips. */
export type Piece = TextPiece | ChipPiece;

export const isText = (piece: Piece): piece is TextPiece => 'text' in piece;

export function piecesOf(paragraph: Node): Piece[] {
  const pieces: Piece[] = [];
  paragraph.forEach(({ type, text, attrs, marks }) => {
    if (type.name === 'chip') pieces.push({ chip: attrs as ChipAttributes, marks });
    else pieces.push({ text: type.name === 'line_break' ? '\r' : (text ?? ''), marks });
  });
  return joined(pieces);
}

export const pieceNodes = (pieces: readonly Piece[]): Node[] =>
  pieces.flatMap((piece) =>
    isText(piece) ? textNodes(piece) : [schema.node('chip', piece.chip, undefined, piece.marks)],
  );

const textNodes = ({ text, marks }: TextPiece): Node[] =>
  text
    .split(/(\r)/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '\r' ? schema.node('line_break', null, undefined, marks) : schema.text(part, marks),
    );

/** Runs of the same look side by side become one; empty ones go. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (isText(piece) && piece.text === '') continue;
    if (last && isText(last) && isText(piece) && Mark.sameSet(last.marks, piece.marks))
      whole[whole.length - 1] = { ...last, text: last.text + piece.text };
    else whole.push(piece);
  }
  return whole;
}

export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (isText(piece) ? piece.text : '')).join('');

/**
 * Cuts pieces in two at a place in their text (chips take no place in it). A chip at the cut comes
 * after it, or before it with `afterChips`.
 */
export function cut(pieces: readonly Piece[], at: number, afterChips = false): [Piece[], Piece[]] {
  const before: Piece[] = [];
  let left = at;
  let index = 0;
  for (; index < pieces.length; index++) {
    const piece = pieces[index] as Piece;
    if (isText(piece)) {
      if (left === 0) break;
      if (piece.text.length > left) {
        const [head, tail] = [piece.text.slice(0, left), piece.text.slice(left)];
        before.push({ ...piece, text: head });
        return [before, [{ ...piece, text: tail }, ...pieces.slice(index + 1)]];
      }
      left -= piece.text.length;
    } else if (left === 0 && !afterChips) break;
    before.push(piece);
  }
  return [before, pieces.slice(index)];
}

/** Gives text a mark, or takes marks of the type away where it is null. */
export function marked(pieces: readonly Piece[], type: MarkType, mark: Mark | null): Piece[] {
  const change = (marks: readonly Mark[]) => (mark ? mark.addToSet(marks) : type.removeFromSet(marks));
  return pieces.map((piece) => (isText(piece) ? { ...piece, marks: change(piece.marks) } : piece));
}
