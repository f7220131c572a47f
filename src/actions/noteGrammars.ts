import { type NoteGrammar, noteGrammar } from '../feedback/language/checkNote';
import { resource } from '../google/resource';
import { languages } from '../languages/languages';
import type { NoteGrammarsView } from './documentViews';

/** What notes are judged by, from the file that build.mjs writes: the panel asks for it with the first note. */
export const noteGrammars = (): NoteGrammarsView => JSON.parse(resource('notes'));

/** The same, made ready for use here. */
export function readyGrammars(): NoteGrammar[] {
  const found = noteGrammars();
  return languages.map((language) => noteGrammar(language, found[language]));
}
