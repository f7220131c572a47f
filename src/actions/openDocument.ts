import type { DocumentView } from './calls';
import { documentView } from './documentView';
import { readDocument } from './reading';

export function openDocument(): DocumentView {
  return documentView(readDocument());
}
