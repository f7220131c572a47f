import { useEffect, useState } from 'preact/hooks';
import { type CheckedNote, type NoteGrammar, withSuggestion } from '../../../feedback/language/checkNote';
import { judged } from '../../../feedback/note';
import type { Note } from '../../../feedback/reaction';

/** How a note reads, and other words for all of it that may be sent, where there are any. */
export interface Check extends CheckedNote {
  better: string | null;
}

const pause = 300;

/** A moment after each change; null while there is nothing to judge, or nothing to judge it by. */
export function useCheck(
  note: Note | null,
  grammars: NoteGrammar[] | null,
  people: (string | null)[],
): Check | null {
  const [checked, setChecked] = useState<Check | null>(null);
  const text = note?.text.trim() ?? '';
  useEffect(() => {
    if (!note || !grammars || text === '') return setChecked(null);
    const check = () => {
      const found = judged(note, grammars, people);
      const others = found.findings.map((finding) => withSuggestion(note.text, finding));
      const passes = (other: string) =>
        other !== note.text && judged({ ...note, text: other }, grammars, people).verdict !== 'stopped';
      setChecked({ ...found, better: others.find(passes) ?? null });
    };
    const timer = setTimeout(check, pause);
    return () => clearTimeout(timer);
  }, [text, note?.stem, grammars]);
  return text === '' ? null : checked;
}
