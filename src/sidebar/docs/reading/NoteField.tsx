import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { longestNote } from '../../../feedback/language/limits';
import { freeStems } from '../../../feedback/note';
import { type StemKey, stems } from '../../../feedback/stems';
import type { Language } from '../../../meeting/minutes';
import { written } from '../../../text/written';
import { Radios } from '../../parts/Radios';
import { useSpeech } from '../../parts/words';
import { Findings } from './Findings';
import type { Check } from './useCheck';

interface Props {
  lang: Language;
  /** The beginning of a note that its reaction decides; else one of the free ones is chosen. */
  own: StemKey | null;
  stem: StemKey;
  text: string;
  change: (change: { stem?: StemKey; text?: string }) => void;
  checked: Check | null;
  box: RefObject<HTMLTextAreaElement | null>;
}

/** Letters left are told when they are few. */
const few = 30;

/** A sentence of one's own: a beginning that cannot be changed, and one line after it. */
export function NoteField({ lang, own, stem, text, change, checked, box }: Props) {
  const { words } = useSpeech();
  const { begins, left, over } = words.reading;
  const examples: Partial<Record<StemKey, string>> = written[lang].noteExamples;
  const id = useId();
  const room = longestNote - Array.from(text.trim()).length;
  const use = (other: string) => {
    change({ text: other });
    box.current?.focus();
  };
  return (
    <>
      {own ? null : (
        <fieldset class="stems">
          <legend>{begins}</legend>
          <div lang={lang}>
            <Radios
              choices={freeStems.map((key) => [key, `${stems[lang][key]} ${examples[key] ?? '…'}`])}
              chosen={stem}
              choose={(key) => change({ stem: key })}
            />
          </div>
        </fieldset>
      )}
      <div class="field">
        <label for={id} lang={lang}>
          {stems[lang][own ?? stem]} …
        </label>
        <textarea
          id={id}
          ref={box}
          rows={2}
          dir="auto"
          lang={lang}
          value={text}
          aria-describedby={`${id}-found ${id}-left`}
          aria-invalid={checked?.verdict === 'stopped'}
          onInput={({ currentTarget }) => {
            // One line, also of what is pasted.
            const line = currentTarget.value.replace(/\s*[\n\r\u2028\u2029]\s*/g, ' ');
            if (line !== currentTarget.value) currentTarget.value = line;
            change({ text: line });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <p class="hint" id={`${id}-left`}>
          {room > few ? null : room < 0 ? over(-room) : left(room)}
        </p>
        <Findings id={`${id}-found`} text={text} lang={lang} checked={checked} use={use} />
      </div>
    </>
  );
}
