import { documentView } from './documentView';
import type { DocumentView } from './documentViews';
import { lookBackView } from './lookBack';
import { readDocument } from './reading';

/** In an empty document the group most likely begins new minutes, so what they may open with comes at once. */
export function openDocument(): DocumentView {
  const reading = readDocument();
  const view = documentView(reading);
  return view.document.empty ? { ...view, lookBack: lookBackView(reading) } : view;
}
