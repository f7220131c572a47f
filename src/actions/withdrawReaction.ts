import type { FeedbackRow } from '../feedback/reaction';
import type { Place } from '../meeting/minutes';
import type { Outline, TableBlock } from '../meeting/outline';
import type { Payload } from './calls';
import { changing } from './changing';
import type { DocumentView } from './documentViews';
import { findOwnEntry } from './feedbackEntry';
import { findMeeting } from './places';

/** Takes out one's own row; with the last row the table goes too, and the heading and its line stay. */
export function withdrawReaction({ meeting: wanted, entry }: Payload<'withdrawReaction'>): DocumentView {
  return changing(({ document, outline, meetings, person }) => {
    const meeting = findMeeting(outline, meetings, wanted);
    const { row: own, rows, table: there } = findOwnEntry(meeting, entry, person);
    const table = document.feedbackTable(there.place);
    if (rows.length === 1) table.remove();
    else table.removeRow(own.row);
    return without(outline, there.place, rows.length === 1 ? null : own);
  });
}

/**
 * The outline without the row, or without the whole table. It is not read again: the removal was one
 * step, and after it nothing is left that could fail.
 */
function without(outline: Outline, place: Place, row: FeedbackRow | null): Outline {
  const tabs = outline.tabs.map((tab, index) => {
    if (index !== place.tab) return tab;
    const blocks = tab.blocks.flatMap((block, at) => {
      if (at !== place.block || block.kind !== 'table') return [block];
      return row ? [withoutRow(block, row.row)] : [];
    });
    return { ...tab, blocks };
  });
  return { tabs };
}

function withoutRow(table: TableBlock, row: number): TableBlock {
  const others = (_: unknown, index: number) => index !== row;
  const rows = table.rows.filter(others);
  return table.rowMarks ? { ...table, rows, rowMarks: table.rowMarks.filter(others) } : { ...table, rows };
}
