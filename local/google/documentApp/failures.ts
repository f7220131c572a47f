import { GoogleError } from '../modelled';
import { mismatch } from '../parameters';

/** Google's words for what cannot be done with a document, as far as they are known. */
export const lastParagraph = (): GoogleError =>
  new GoogleError("Can't remove the last paragraph in a document section.");

export const notDetached = (): GoogleError => new GoogleError('Element must be detached.');

export const notAttached = (): GoogleError => new GoogleError('Element must be attached.');

export const notAChild = (): GoogleError =>
  new GoogleError('Element does not contain the specified child element.');

export const notMergeable = (): GoogleError =>
  new GoogleError('Element must be preceded by an element of the same type.');

export const closed = (): GoogleError =>
  new GoogleError('Document is closed, its content cannot be updated.');

export const noRight = (): GoogleError =>
  new GoogleError(
    'You do not have access to perform that action. Please ask the owner of this item to grant access to you.',
  );

export const tooManyChanges = (): GoogleError =>
  new GoogleError(
    'Too many changes applied before saving document. Please save changes in smaller batches using Document.saveAndClose(), then reopen the document with Document.openById().',
  );

/** Checks an index for what is to be inserted (`upTo` is allowed). */
export function checkInsertion(index: unknown, children: number, method: string): asserts index is number {
  if (!Number.isInteger(index)) throw mismatch([index], method);
  if (Number(index) < 0 || Number(index) > children)
    throw new GoogleError(
      `Child index (${index}) must be less than or equal to the number of child elements (${children}).`,
    );
}

/** Checks an index of what is there. */
export function checkIndex(index: unknown, children: number, method: string): asserts index is number {
  if (!Number.isInteger(index)) throw mismatch([index], method);
  if (Number(index) < 0 || Number(index) >= children)
    throw new GoogleError(
      `Child index (${index}) must be less than the number of child elements (${children}).`,
    );
}
