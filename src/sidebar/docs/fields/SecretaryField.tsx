import { useState } from 'preact/hooks';
import type { DocumentView, FieldView, MeetingView } from '../../../actions/documentViews';
import { Button } from '../../parts/Button';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { type ControlProps, controlId } from './control';
import { Frame } from './Frame';
import { namesOf } from './names';

const many = 12;

const shownIn = (meeting: MeetingView, key: FieldView['key']): string =>
  meeting.fields.find((field) => field.key === key)?.shown ?? '';

/** Who wrote the latest minutes before these, as far as this document tells. */
function lastSecretary({ meetings }: DocumentView, { date }: MeetingView): string {
  const before = meetings.filter((other) => date && other.date && other.date < date);
  before.sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  return before[0] ? shownIn(before[0], 'secretary') : '';
}

/** The name that is chosen where it is among those present, however it is written. */
const indexIn = (names: readonly string[], name: string): number =>
  names.findIndex((each) => each.localeCompare(name, 'sv', { sensitivity: 'accent' }) === 0);

/** Who writes today: picked from those present, or written as text. */
export function SecretaryField(props: ControlProps) {
  const { view, meeting, field, value, type, drafts } = props;
  const { words } = useSpeech();
  const { secretary: said, names } = words.fields;
  const [all, setAll] = useState(false);
  const here = meeting.fields.find(({ key }) => key === 'present');
  const present = here ? namesOf(drafts.valueOf(here)) : [];
  const shown = all || present.length <= many + 2 ? present : present.slice(0, many);
  const takeTurns = () => {
    const now = indexIn(present, value || lastSecretary(view, meeting));
    const next = present[(now + 1) % present.length];
    if (next) type(next);
  };
  return (
    <Frame {...props}>
      <input
        type="text"
        id={controlId(field)}
        value={value}
        autocomplete="off"
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
      {present.length > 0 ? (
        <fieldset class="from-present" aria-label={said.pick}>
          <div class="chips picks">
            {keyed(shown, String).map(([key, name], index) => (
              <button
                type="button"
                class="chip"
                key={key}
                aria-pressed={indexIn(present, value) === index}
                onClick={() => type(name)}
              >
                <bdi>{name}</bdi>
              </button>
            ))}
            {present.length > many + 2 ? (
              <Button look="link" expanded={all} onPress={() => setAll(!all)}>
                {all ? names.fewer : names.all(present.length)}
              </Button>
            ) : null}
          </div>
          {present.length > 1 ? (
            <>
              <Button look="link" onPress={takeTurns}>
                {said.turns}
              </Button>
              <p class="hint">{said.turnsHint}</p>
            </>
          ) : null}
        </fieldset>
      ) : null}
    </Frame>
  );
}
