import { sameWords } from '../feedback/names';
import type { FeedbackWords } from '../feedback/statement';
import { headerCells } from '../feedback/table';
import { endOf } from '../meeting/foot';
import type { Minutes, Place } from '../meeting/minutes';
import type { Block, Outline } from '../meeting/outline';
import { feedbackLine } from '../meeting/templates';
import { type Piece, paragraph, type TablePiece } from '../meeting/templates/piece';
import { feedbackPieces } from '../meeting/templates/pieces';
import type { PlacedTable } from './meetingFeedback';

/** A heading, a name and a day have what they need; the statement has the rest, to be read in few lines. */
const columnWidths = [85, null, 75, 68];

interface NewTable extends PlacedTable {
  /** Where the pieces shall be written. */
  at: Place;
  pieces: Piece[];
}

/**
 * Where the meeting's first feedback goes: beneath the heading Återkoppling and its line, or with a
 * heading of its own at the end of the meeting, above the small line and before the next meeting.
 */
export function newFeedbackTable(outline: Outline, meeting: Minutes, words: FeedbackWords): NewTable {
  const blocks = outline.tabs[meeting.place.tab]?.blocks ?? [];
  const heading = meeting.sections.find((section) => section.key === 'feedback');
  const block = heading ? beneath(blocks, heading.place.block) : endOf(blocks, meeting);
  const before = heading ? [] : feedbackPieces(meeting.language);
  const rows = [headerCells(words)];
  const table: TablePiece = { kind: 'table', rows, heads: 'row', widths: columnWidths, marks: [] };
  // A table has a paragraph after it: at the end of a tab, and between it and another table.
  const after = blocks[block]?.kind === 'paragraph' ? [] : [paragraph('')];
  const { tab } = meeting.place;
  return {
    at: { tab, block },
    pieces: [...before, table, ...after],
    place: { tab, block: block + before.length },
    rows: table.rows,
  };
}

function beneath(blocks: readonly Block[], heading: number): number {
  return isOneOf(blocks[heading + 1], feedbackLine) ? heading + 2 : heading + 1;
}

function isOneOf(block: Block | undefined, texts: Record<string, string>): boolean {
  return block?.kind === 'paragraph' && Object.values(texts).some((text) => sameWords(text, block.text));
}
