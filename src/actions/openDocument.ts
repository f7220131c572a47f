import type { Preferences } from '../google/preferences';
import { documentView } from './documentView';
import type { DocumentView } from './documentViews';
import { lookBackView } from './lookBack';
import { type DocumentReading, readDocument } from './reading';

/** The open document as the panel shows it. */
export const openDocument = (): DocumentView => opened(readDocument());

/**
 * The same, once something of the person's own has been kept. The document is read first, so that nothing is kept
 * where the panel would be refused.
 */
export function openedWith(keep: () => Partial<Preferences>): DocumentView {
  const reading = readDocument();
  return opened({ ...reading, ...keep() });
}

/** In an empty document the group most likely begins new minutes, so what they may open with comes at once. */
function opened(reading: DocumentReading): DocumentView {
  const view = documentView(reading);
  return view.document.empty ? { ...view, lookBack: lookBackView(reading) } : view;
}
