import type { Invite } from '../meeting/minutes';
import { type CheckedNote, checkNote, type Finding, type NoteGrammar } from './language/checkNote';
import { plainly } from './language/plain';
import type { Note } from './reaction';
import { type StemKey, stems } from './stems';

/** Beginnings that are the statement of one reaction, and go with no other. */
const owned: readonly StemKey[] = ['beside', 'ofYou'];

/** The beginnings that a note to any reaction may have. */
export const freeStems: readonly StemKey[] = (Object.keys(stems.sv) as StemKey[]).filter(
  (stem) => !owned.includes(stem),
);

/** Whether the note may begin so: with the reaction's own beginning where it has one, else with a free one. */
export const mayBegin = (begins: StemKey, own: StemKey | undefined): boolean =>
  own ? begins === own : freeStems.includes(begins);

/** A group that would rather talk gets no sentence beside its reaction. */
export const mayBeAdded = (invite: Invite | null): boolean => invite !== 'talk';

/**
 * How a note reads, in whichever language its words are: as the strictest of the grammars says, the first one
 * first. `people` are those whom the minutes name, by the whole name or a part of it; a note names none of them.
 */
export function judged(
  note: Note,
  grammars: readonly NoteGrammar[],
  people: readonly (string | null)[],
): CheckedNote {
  const checks = grammars.map((grammar) => checkNote(note, grammar));
  const found = ['stopped', 'hint', 'fine'].map((verdict) =>
    checks.find((check) => check.verdict === verdict),
  );
  const { verdict, findings } = found.find(Boolean) ?? { verdict: 'fine', findings: [] };
  const named = namesIn(note.text, people).filter(({ from }) =>
    findings.every((finding) => finding.key !== 'person' || finding.from !== from),
  );
  return named.length > 0
    ? { verdict: 'stopped', findings: [...named, ...findings].sort((one, other) => one.from - other.from) }
    : { verdict, findings };
}

const longestName = 40;
/** First names that are words too: they are names only where they are written as names are. */
const words =
  /^(?:hans|sten|love|stig|rose?|alf|viola|vera|ester|björn|ulla|malva|penny|will|mark|grace|hope|frank)$/;

/** Whole words of a name as it is written; its first name also in other letters. */
function namesIn(text: string, people: readonly (string | null)[]): Finding[] {
  const parts = people.flatMap((name) => name?.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []);
  const firsts = people.map(firstNameOf).filter((first) => first.length > 3 && !words.test(first));
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{Cf}-]+/gu))
    .filter(([word]) => isOf(parts, word) || isOf(firsts, plainly(word, word.length).text))
    .map(({ 0: word, index }) => ({ key: 'person', from: index, to: index + word.length, suggestion: null }));
}

const firstNameOf = (name: string | null): string =>
  plainly(name?.trim().split(/\s+/)[0] ?? '', longestName).text;

const isOf = (names: readonly string[], word: string): boolean =>
  names.some((name) => word === name || word === `${name}s`);
