import { lookBackAt } from '../meeting/lookBack';
import type { LookBackView } from './documentViews';
import { groupDocuments } from './groupDocuments';
import { type DocumentReading, readDocument } from './reading';

/** As many documents as a group writes in a few years; a running one holds any number of meetings. */
const mostDocuments = 20;

export function lookBack(): LookBackView {
  return lookBackView(readDocument());
}

/** What new minutes may open with: from the open document and from those beside it. */
export function lookBackView(reading: DocumentReading): LookBackView {
  const { access, documents, unread } = groupDocuments(reading, mostDocuments);
  return { access, unread: unread.length, ...lookBackAt(documents, reading.today) };
}
