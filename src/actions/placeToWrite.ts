import type { OpenDocument } from '../google/document';
import type { Place } from '../meeting/minutes';
import type { Outline } from '../meeting/outline';

/**
 * Where something new goes at the cursor: before the block that it begins or that is empty, otherwise after
 * it. On top of the tab that the person looks at when there is no cursor.
 */
export function placeToWrite(document: OpenDocument, outline: Outline): Place {
  const tab = document.activeTab();
  const cursor = document.cursor();
  const block = outline.tabs[tab]?.blocks[cursor?.block ?? 0];
  if (!cursor || !block) return { tab, block: 0 };
  const before = block.kind === 'paragraph' && (cursor.atStart || !block.text.trim());
  return { tab, block: before ? cursor.block : cursor.block + 1 };
}
