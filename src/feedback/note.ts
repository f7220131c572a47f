import { checkNote, type NoteGrammar } from './language/checkNote';
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

/** Whether it reads as a question or a demand, in whichever language its words are, or is too much for a note. */
export const isStopped = (note: Note, grammars: readonly NoteGrammar[]): boolean =>
  grammars.some((grammar) => checkNote(note, grammar).verdict === 'stopped');
