import { useMemo } from 'preact/hooks';
import type { NoteGrammarsView } from '../../../actions/documentViews';
import { type NoteGrammar, noteGrammar } from '../../../feedback/language/checkNote';
import { type Language, languages } from '../../../languages/languages';
import { useAside } from '../useAside';

let known: NoteGrammarsView | null = null;

interface Fetched {
  /** The language of the minutes first; null until they have come. */
  grammars: NoteGrammar[] | null;
  failed: boolean;
  again: () => void;
}

/** What a note is judged by, fetched with the first note that is begun. Nothing else waits for it. */
export function useGrammars(wanted: boolean, first: Language): Fetched {
  const { found, failed, ask } = useAside('noteGrammars', known, wanted && !known);
  known = found;
  const grammars = useMemo(() => {
    if (!found) return null;
    const others = languages.filter((language) => language !== first);
    return [first, ...others].map((language) => noteGrammar(language, found[language]));
  }, [found, first]);
  return { grammars, failed, again: ask };
}
