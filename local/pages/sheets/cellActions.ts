import { cellLink, typedText } from '../../spreadsheets/display';
import type { CellData } from '../../spreadsheets/model';
import { openLink } from '../shell/links';
import { asTable, fromTable } from './clipboard';
import { type Box, boxOf, type Selection } from './selection';
import type { SpreadsheetSession } from './spreadsheetSession';
import type { View } from './view';

export interface Desk {
  session: SpreadsheetSession;
  view: View;
  selection: Selection;
  select: (selection: Selection) => void;
}

/** What the keyboard and the clipboard do with the selected cells. */
export type CellActions = ReturnType<typeof cellActions>;

export function cellActions({ session, view, selection, select }: Desk) {
  const { sheet } = view;
  const { sheetId, gridProperties } = sheet.properties;
  const { active } = selection;
  const box = boxOf(selection);
  const cell: CellData | null = sheet.rows[active.row]?.cells[active.column] ?? null;
  const clear = () => {
    if (session.mayWrite) void session.act({ kind: 'clear', sheetId, ...clipped(box, gridProperties) });
  };
  return {
    clear,
    /** What the active cell holds, as it would be typed. */
    typed: () => typedText(cell, session.locale),
    type(text: string) {
      if (text !== typedText(cell, session.locale))
        void session.act({ kind: 'type', sheetId, ...active, texts: [[text]] });
    },
    openLink() {
      const link = cellLink(cell);
      if (link) openLink(link);
    },
    resize: session.mayWrite
      ? (column: number, pixels: number) => void session.act({ kind: 'resize', sheetId, column, pixels })
      : null,
    copy(event: ClipboardEvent) {
      event.clipboardData?.setData('text/plain', asTable(sheet, box, session.locale));
      event.preventDefault();
      if (event.type === 'cut') clear();
    },
    paste(event: ClipboardEvent) {
      const text = event.clipboardData?.getData('text/plain');
      if (!text || !session.mayWrite) return;
      event.preventDefault();
      const texts = fromTable(text);
      const { top: row, left: column } = box;
      void session.act({ kind: 'type', sheetId, row, column, texts });
      const width = Math.max(...texts.map((line) => line.length));
      select({
        active: { row, column },
        anchor: { row: row + texts.length - 1, column: column + width - 1 },
      });
    },
  };
}

/** The part of a selection that is in the grid. */
const clipped = (box: Box, { rowCount, columnCount }: { rowCount: number; columnCount: number }): Box => ({
  ...box,
  bottom: Math.min(box.bottom, rowCount),
  right: Math.min(box.right, columnCount),
});
