import { InvalidFields, type Mask, parseMask } from '../fieldMask';
import { documentFields } from './documentFields';

/** Maps whose keys are names and ids of the document's own. */
const maps = new Set(['namedRanges', 'lists', 'inlineObjects', 'headers', 'footers', 'footnotes']);

/** A mask of `documents.get`. Throws InvalidFields, also for a name that the Docs API does not know. */
export function documentMask(fields: string): Mask {
  const mask = parseMask(fields);
  check(mask, false);
  return mask;
}

function check(mask: Mask, inMap: boolean): void {
  for (const [name, beneath] of mask ?? []) {
    if (!inMap && !documentFields.has(name)) throw new InvalidFields(name);
    // Everything beneath would hold fields of comments, which Google refuses to give so.
    if (name === 'childTabs' && beneath === null) throw new InvalidFields(name);
    check(beneath, maps.has(name) && !inMap);
  }
}
