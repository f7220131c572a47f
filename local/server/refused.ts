import type { Context } from 'hono';
import type { PageWords } from '../words/words';
import { pageWordsFor } from '../words/words';
import type { DriveItem, Person, Right } from '../workspace/item';
import { mayRead, mayWrite } from '../workspace/rights';
import { DamagedContent } from '../workspace/store';
import type { ServerContext } from './context';

type Reason = keyof {
  [Key in keyof PageWords['server'] as PageWords['server'][Key] extends string ? Key : never]: 1;
};

/** The server says no, with the sentence of that name in the person's language, or one of its own. */
export class Refused extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422,
    readonly reason: Reason | { sentence: string },
  ) {
    super(typeof reason === 'string' ? reason : reason.sentence);
  }
}

/** For a router's `onError`: a refusal or a damaged file becomes `{ message }`; anything else is the server's own to handle. */
export const answerRefusal =
  ({ personOf }: ServerContext) =>
  (error: Error, c: Context): Response => {
    const words = pageWordsFor(personOf(c)?.locale ?? 'sv').server;
    if (error instanceof DamagedContent) {
      console.error(error.message);
      return c.json({ message: words.damaged }, 410);
    }
    if (!(error instanceof Refused)) throw error;
    const { reason, status } = error;
    return c.json({ message: typeof reason === 'string' ? words[reason] : reason.sentence }, status);
  };

/** Who asks, and what they may do with which item: each throws `Refused` rather than answer no. */
export function rightsOf({ workspace, personOf }: ServerContext) {
  const asking = (c: Context): Person => {
    const person = personOf(c);
    if (!person) throw new Refused(401, 'whoAreYou');
    return person;
  };
  const readable = (c: Context, id: string): { person: Person; item: DriveItem; right: Right } => {
    const person = asking(c);
    const item = workspace.item(id);
    if (!item) throw new Refused(404, 'notFound');
    const right = workspace.right(person, id);
    if (!mayRead(right)) throw new Refused(403, 'noAccess');
    return { person, item, right };
  };
  const writable = (c: Context, id: string) => {
    const found = readable(c, id);
    if (!mayWrite(found.right)) throw new Refused(403, 'readOnly');
    return found;
  };
  const editable = (c: Context, id: string) => {
    const found = writable(c, id);
    if (workspace.isTrashed(id)) throw new Refused(403, 'inBin');
    return found;
  };
  return { asking, readable, writable, editable };
}
