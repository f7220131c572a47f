import type { FindingKey } from '../../../feedback/language/checkNote';
import type { Language } from '../../../meeting/minutes';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import { marked } from './marked';
import type { Check } from './useCheck';

interface Props {
  id: string;
  text: string;
  lang: Language;
  checked: Check | null;
  /** Puts other words in the place of the note. */
  use: (text: string) => void;
}

/** So many sentences about a note are enough at once. */
const most = 2;

/** What in the note reads as a question or a demand, marked in it, said kindly, and with other words to use. */
export function Findings({ id, text, lang, checked, use }: Props) {
  const { words } = useSpeech();
  const { findings, hint, fine, useSuggestion } = words.notes;
  const found = checked?.findings ?? [];
  const kinds = [...new Set(found.map(({ key }): FindingKey => key))].slice(0, most);
  const other = checked?.better;
  return (
    <>
      <div id={id} aria-live="polite" class={found.length > 0 ? 'findings' : undefined}>
        {found.length > 0 ? (
          <p class="theirs" lang={lang}>
            {marked(text, found).map(([piece, isFound]) => (isFound ? <mark>{piece}</mark> : piece))}
          </p>
        ) : null}
        {kinds.map((key) => (
          <p key={key}>{findings[key]}</p>
        ))}
        {checked?.verdict === 'hint' ? <p>{hint}</p> : null}
        {checked?.verdict === 'fine' ? <p class="hint">{fine}</p> : null}
      </div>
      {other ? (
        <div class="other-words">
          <p lang={lang}>{other}</p>
          <Button onPress={() => use(other)}>{useSuggestion}</Button>
        </div>
      ) : null}
    </>
  );
}
