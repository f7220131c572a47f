import { checkNote, type FindingKey } from '../feedback/language/checkNote';
import { oneLine, spoken } from '../feedback/names';
import type { Role } from '../feedback/reaction';
import { withUserLock } from '../google/lock';
import { keepIntroduction, preferences } from '../google/preferences';
import type { Payload } from './calls';
import type { DocumentView } from './documentViews';
import { Refusal } from './errors';
import { openDocumentPanel, pageFor } from './menu';
import { readyGrammars } from './noteGrammars';
import { openedWith } from './openDocument';

/** Letters: longer than any name, short enough to stand in a cell. */
const longestName = 80;

/** One word or two that begin as names do are a name, whatever else they may mean. */
const short = /^\P{Ll}\S*(?: \P{Ll}\S*)?$/u;
const asks: ReadonlySet<FindingKey> = new Set([
  'question',
  'indirect',
  'imperative',
  'modal',
  'passive',
  'expectation',
  'deadline',
  'lack',
]);

/**
 * Who leaves feedback stands beside it by name; the others leave none and need no name. Where the role has
 * another page, that one takes the panel's place.
 */
export function introduce({ role, name }: Payload<'introduce'>): DocumentView {
  const letters = Array.from(oneLine(name.replace(/\p{Cc}/gu, ' ')));
  const kept = letters.slice(0, longestName).join('').trim();
  if ((role === 'principal' || role === 'peer') && !isName(kept)) throw new Refusal('nameNeeded');
  let before: Role | null = null;
  const view = openedWith(() =>
    withUserLock(() => {
      const { person } = preferences();
      before = person.role;
      return { person: keepIntroduction(role, kept, person) };
    }),
  );
  if (pageFor(role) !== pageFor(before)) openDocumentPanel();
  return view;
}

/** A name stands beside every reaction, so it may no more than a note ask for something. */
function isName(name: string): boolean {
  if (!spoken(name) || /[?!\p{Extended_Pictographic}]/u.test(name.normalize('NFKC'))) return false;
  if (short.test(name)) return true;
  const found = readyGrammars().flatMap((grammar) => checkNote({ stem: null, text: name }, grammar).findings);
  return !found.some(({ key }) => asks.has(key));
}
