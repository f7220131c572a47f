import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { PersonView } from '../../actions/documentViews';
import { type Role, roles } from '../../feedback/reaction';
import { Button } from '../parts/Button';
import { Choice } from '../parts/Choice';
import { InstallationLink } from '../parts/InstallationLink';
import { useSpeech } from '../parts/words';
import type { OpenDocument } from './useDocument';

interface Props {
  open: OpenDocument;
  person: PersonView;
  /** Null the first time: then there is nothing to go back to. */
  done: (() => void) | null;
}

/** Who leaves feedback stands beside it by name. */
const signs = (role: Role): boolean => role === 'principal' || role === 'peer';

/** Role and name, kept by the script in the person's own properties. */
export function WhoAreYou({ open, person, done }: Props) {
  const { words } = useSpeech();
  const [role, setRole] = useState<Role>(person.role ?? 'member');
  const [name, setName] = useState(person.name);
  const [nameless, setNameless] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const doing = open.script.doing !== null;

  const save = async (event: Event) => {
    event.preventDefault();
    if (doing) return;
    const shown = name.trim();
    const nameNeeded = signs(role) && shown === '';
    setNameless(nameNeeded);
    if (nameNeeded) return input.current?.focus();
    const saved = await open.change('introduce', { role, name: shown }, words.document.introduced);
    if (saved) done?.();
  };

  return (
    <form class="card" onSubmit={save} noValidate>
      <Choice<Role>
        question={words.document.whoHeading}
        large
        choices={roles.map((one) => [one, words.document.roles[one], words.mine.roles[one]])}
        chosen={role}
        choose={setRole}
        note={done ? null : words.document.whoWhy}
      />
      {signs(role) ? <NameField name={name} setName={setName} nameless={nameless} input={input} /> : null}
      <div class="row">
        <Button look="main" submit waiting={doing}>
          {words.document.save}
        </Button>
        {done ? <Button onPress={done}>{words.panel.cancel}</Button> : null}
      </div>
      {done ? <InstallationLink /> : null}
    </form>
  );
}

interface NameProps {
  name: string;
  setName: (name: string) => void;
  nameless: boolean;
  input: RefObject<HTMLInputElement | null>;
}

/** Only who leaves feedback signs it, so only they are asked for a name. */
function NameField({ name, setName, nameless, input }: NameProps) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.document.nameLabel}</label>
      <input
        id={id}
        ref={input}
        type="text"
        autocomplete="name"
        maxLength={80}
        value={name}
        aria-describedby={`${id}-hint`}
        aria-invalid={nameless}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {nameless ? words.errors.nameNeeded : words.document.nameHint}
      </p>
    </div>
  );
}
