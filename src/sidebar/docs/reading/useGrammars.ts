import { useMemo } from 'preact/hooks';
import type { NoteGrammarsView } from '../../../actions/documentViews';
import { type NoteGrammar, noteGrammar } from '../../../feedback/language/checkNote';
import type { Language } from '../../../meeting/minutes';
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
    const both = [noteGrammar('sv', found.sv), noteGrammar('en', found.en)];
    return first === 'sv' ? both : both.reverse();
  }, [found, first]);
  return { grammars, failed, again: ask };
}
