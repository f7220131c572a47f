import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Cross } from '../../parts/icons';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { type ControlProps, controlId } from './control';
import { Frame } from './Frame';
import { namesOf, withNames, withoutName } from './names';

/** More names than this stand behind a button, so that the rest of the room can be reached. */
const many = 12;

/** Those present: a line to write names on, and the names with a way to take each away. */
export function NamesField(props: ControlProps) {
  const { field, value, type, drafts } = props;
  const { words } = useSpeech();
  const { names: said } = words.fields;
  const [typing, setTyping] = useState('');
  /** The list without what is being typed just now, which is already part of what would be saved. */
  const list = useRef(value);
  const input = useRef<HTMLTextAreaElement>(null);
  const isDraft = drafts.isDraft(field);
  if (!isDraft) list.current = value;
  useEffect(() => {
    if (!isDraft) setTyping('');
  }, [isDraft]);

  const write = (text: string) => {
    setTyping(text);
    type(withNames(list.current, text));
  };
  const add = () => {
    list.current = withNames(list.current, typing);
    setTyping('');
    input.current?.focus();
  };
  const remove = (index: number) => {
    list.current = withoutName(list.current, index);
    type(withNames(list.current, typing));
    input.current?.focus();
  };

  return (
    <Frame {...props} several>
      <label class="small" for={controlId(field)}>
        {said.add}
      </label>
      <div class="adds">
        <textarea
          id={controlId(field)}
          ref={input}
          rows={1}
          value={typing}
          aria-describedby={`${controlId(field)}-hint`}
          onInput={({ currentTarget }) => write(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            add();
          }}
        />
        <Button onPress={add}>{said.press}</Button>
      </div>
      <p class="hint" id={`${controlId(field)}-hint`}>
        {said.hint}
      </p>
      <Names names={namesOf(list.current)} remove={remove} />
    </Frame>
  );
}

function Names({ names, remove }: { names: string[]; remove: (index: number) => void }) {
  const { words } = useSpeech();
  const { names: said } = words.fields;
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  const shown = all || names.length <= many + 2 ? names : names.slice(0, many);
  return (
    <>
      <ul class="chips names" aria-label={said.here}>
        {keyed(shown, String).map(([key, name], index) => (
          <li class="name" key={key}>
            <bdi>{name}</bdi>
            <button type="button" aria-label={said.remove(name)} onClick={() => remove(index)}>
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      {names.length > many + 2 ? (
        <Button look="link" expanded={all} onPress={() => setAll(!all)}>
          {all ? said.fewer : said.all(names.length)}
        </Button>
      ) : null}
    </>
  );
}
