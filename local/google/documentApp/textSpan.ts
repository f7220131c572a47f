import type { Mark } from 'prosemirror-model';
import { schema } from '../../documents/schema';
import { GoogleError } from '../modelled';
import { type LiveNode, type LiveParagraph, paragraphsIn } from './liveTree';
import { cut, isText, joined, marked, textOfPieces } from './pieces';

/** A stretch of one paragraph's text, in its own offsets (chips take none). */
interface Stretch {
  paragraph: LiveParagraph;
  from: number;
  to: number;
}

/**
 * The text of an element as one string, with "\n" between paragraphs, and a way from its offsets to the
 * paragraphs that they stand in. Read anew for each use, since every handle may have changed it.
 */
export class TextSpan {
  readonly stretches: readonly Stretch[];

  private constructor(stretches: readonly Stretch[]) {
    this.stretches = stretches;
  }

  static of(node: LiveNode): TextSpan {
    return new TextSpan(
      paragraphsIn(node).map((paragraph) => ({
        paragraph,
        from: 0,
        to: textOfPieces(paragraph.pieces).length,
      })),
    );
  }

  /** One of the runs of text in a paragraph that chips divide. */
  static part(paragraph: LiveParagraph, part: number): TextSpan {
    const found = partsOf(paragraph)[part];
    if (found?.kind !== 'text') throw new GoogleError('The text is no longer there.');
    return new TextSpan([{ paragraph, from: found.from, to: found.to }]);
  }

  get text(): string {
    return this.stretches
      .map(({ paragraph, from, to }) => textOfPieces(paragraph.pieces).slice(from, to))
      .join('\n');
  }

  /** The runs of one look, with their offsets in this text. */
  get runs(): { start: number; end: number; marks: readonly Mark[] }[] {
    const runs: { start: number; end: number; marks: readonly Mark[] }[] = [];
    this.#eachStretch((stretch, offset) => {
      let at = 0;
      for (const piece of stretch.paragraph.pieces) {
        if (!isText(piece)) continue;
        const [start, end] = [Math.max(at, stretch.from), Math.min(at + piece.text.length, stretch.to)];
        if (start < end)
          runs.push({
            start: start - stretch.from + offset,
            end: end - stretch.from + offset,
            marks: piece.marks,
          });
        at += piece.text.length;
      }
    });
    return runs;
  }

  /** Marks everything from `start` up to and not with `end`, or unmarks it where `mark` is null. */
  mark(start: number, end: number, type: string, mark: Mark | null): void {
    const markType = schema.marks[type];
    if (!markType) throw new TypeError(type);
    this.#eachStretch(({ paragraph, from, to }, offset) => {
      const [first, last] = [Math.max(from, from + start - offset), Math.min(to, from + end - offset)];
      if (first >= last) return;
      paragraph.changing();
      const [head, rest] = cut(paragraph.pieces, first);
      const [middle, tail] = cut(rest, last - first);
      paragraph.pieces = joined([...head, ...marked(middle, markType, mark), ...tail]);
    });
  }

  /** Puts text in the place of what stands between two offsets; it takes the look of what is before it. */
  replace(start: number, end: number, text: string): void {
    let done = false;
    this.#eachStretch(({ paragraph, from, to }, offset) => {
      if (done || start < offset || end > offset + to - from) return;
      done = true;
      paragraph.changing();
      const [head, rest] = cut(paragraph.pieces, from + start - offset, from > 0 && start === offset);
      const [, tail] = cut(rest, end - start);
      const neighbour = [...head].reverse().find(isText) ?? rest.find(isText);
      paragraph.pieces = joined([...head, { text, marks: neighbour?.marks ?? [] }, ...tail]);
    });
    if (!done) throw new GoogleError('The text offset is outside of the text.');
  }

  #eachStretch(tell: (stretch: Stretch, offset: number) => void): void {
    let offset = 0;
    for (const stretch of this.stretches) {
      tell(stretch, offset);
      offset += stretch.to - stretch.from + 1;
    }
  }
}

export type Part = { kind: 'text'; from: number; to: number } | { kind: 'chip'; piece: number };

/** A paragraph's children: runs of text between chips, whatever their look, and chips. */
export function partsOf({ pieces }: LiveParagraph): Part[] {
  const parts: Part[] = [];
  let at = 0;
  pieces.forEach((piece, index) => {
    const last = parts.at(-1);
    if (!isText(piece)) parts.push({ kind: 'chip', piece: index });
    else if (last?.kind === 'text') last.to += piece.text.length;
    else parts.push({ kind: 'text', from: at, to: at + piece.text.length });
    if (isText(piece)) at += piece.text.length;
  });
  return parts;
}
