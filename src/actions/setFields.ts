import type { DocumentView, Payload } from './calls';
import { Refusal } from './errors';

export function setFields(_: Payload<'setFields'>): DocumentView {
  throw new Refusal('noPlace');
}
