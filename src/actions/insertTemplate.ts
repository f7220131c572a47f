import type { OpenDocument } from '../google/document';
import type { Place } from '../meeting/minutes';
import type { Outline } from '../meeting/outline';
import { templates } from '../meeting/templates';
import { templatePieces } from '../meeting/templates/pieces';
import type { DocumentView, Payload } from './calls';
import { changing } from './changing';

/** Writes a template into the tab that the person looks at: at the top, or where the cursor stands. */
export function insertTemplate({ template, language, at }: Payload<'insertTemplate'>): DocumentView {
  return changing(({ document, today, outline }, undo) => {
    const place = at === 'cursor' ? atCursor(document, outline) : { tab: document.activeTab(), block: 0 };
    const writing = document.writeAt(place);
    undo.push(() => writing.takeOut());
    writing.write(templatePieces(templates[template], language, { group: document.group(), date: today }));
    return document.outline();
  });
}

/** Before the block that the cursor begins or that is empty, otherwise after it; on top without a cursor. */
function atCursor(document: OpenDocument, outline: Outline): Place {
  const tab = document.activeTab();
  const cursor = document.cursor();
  const block = outline.tabs[tab]?.blocks[cursor?.block ?? 0];
  if (!cursor || !block) return { tab, block: 0 };
  const before = block.kind === 'paragraph' && (cursor.atStart || !block.text.trim());
  return { tab, block: before ? cursor.block : cursor.block + 1 };
}
