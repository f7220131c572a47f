import type { DocumentView, Payload } from './calls';
import { Refusal } from './errors';

export function addLine(_: Payload<'addLine'>): DocumentView {
  throw new Refusal('noPlace');
}
