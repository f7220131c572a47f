import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldView } from '../../../actions/documentViews';
import { Button } from '../../parts/Button';
import { Disclosure } from '../../parts/Disclosure';
import { useSpeech } from '../../parts/words';
import type { MeetingRoomProps } from '../room';
import { WhichMeeting } from '../WhichMeeting';
import { ClarityCheck } from './ClarityCheck';
import { focusField } from './control';
import { grouped } from './controls';
import { Field } from './Field';
import { GoneRows } from './GoneRows';
import { SaveBar, saveBar } from './SaveBar';
import { type Drafts, useDrafts } from './useDrafts';
import { inShort } from './values';
import { takeWantedField } from './wanted';

/** The fields of one meeting, filled in without typing where that can be; saved together with one button. */
export function FieldsRoom({ open, view, meeting, go }: MeetingRoomProps) {
  const { words } = useSpeech();
  const drafts = useDrafts(open, view, meeting);
  const [{ field: wanted, from }] = useState(() => takeWantedField() ?? { field: null, from: null });
  const groups = grouped(meeting.fields);
  const typed = meeting.fields.filter(drafts.isDraft);
  // What somebody else has changed too waits for its own choice.
  const changed = typed.filter((field) => !drafts.isConflict(field));
  const isOpen = useOpenGroup(groups, wanted);
  const [offered, setOffered] = useState(wanted ? [wanted] : []);
  const isShown = (field: FieldView) => field.there || offered.includes(field.key) || drafts.isDraft(field);
  const offer = ({ key }: FieldView) => {
    setOffered([...offered, key]);
    focusField(key);
  };
  const form = useRef<HTMLFormElement>(null);
  const conflicts = typed.length - changed.length;

  useEffect(() => {
    if (wanted) focusField(wanted);
  }, []);

  useEffect(() => {
    const first = conflicts > 0 ? form.current?.querySelector<HTMLElement>('.conflict') : null;
    first?.scrollIntoView({ block: 'nearest' });
    first?.focus({ preventScroll: true });
  }, [conflicts > 0]);

  const save = async (event: Event) => {
    event.preventDefault();
    if (open.script.doing !== null || !changed[0]) return;
    const pressed = document.activeElement?.closest(`.${saveBar}`);
    // The bar goes when all is saved, and the keyboard goes back to where something was filled in.
    if ((await drafts.save(changed)) && pressed) focusField(changed[0].key);
  };

  if (meeting.fields.length === 0) return <p class="note">{words.fields.none}</p>;
  return (
    <form ref={form} onSubmit={save} noValidate>
      <WhichMeeting view={view} meeting={meeting} />
      {from === 'finish' ? (
        <p>
          <Button look="link" onPress={() => go('finish', meeting)}>
            {words.fields.toReading}
          </Button>
        </p>
      ) : (
        <p class="quiet">{words.fields.intro}</p>
      )}
      {groups.map(([key, fields]) =>
        fields.length === 0 ? null : (
          <Disclosure
            key={key}
            level={3}
            open={isOpen(key)}
            heading={<GroupHeading name={words.fields.groups[key]} fields={fields} drafts={drafts} />}
          >
            {fields.filter(isShown).map((field) => (
              <Field key={field.key} view={view} meeting={meeting} drafts={drafts} field={field} />
            ))}
            <GoneRows
              fields={fields.filter((field) => !isShown(field))}
              lang={meeting.language}
              offer={offer}
            />
            {key === 'next' ? <ClarityCheck view={view} meeting={meeting} /> : null}
          </Disclosure>
        ),
      )}
      {changed.length > 0 ? (
        <SaveBar drafts={drafts} changed={changed} doing={open.script.doing !== null} />
      ) : null}
    </form>
  );
}

type Groups = ReturnType<typeof grouped<FieldView>>;

/** The group that stands open when one comes: the one with the wanted field, else the first with room left. */
function useOpenGroup(groups: Groups, wanted: FieldView['key'] | null): (key: Groups[number][0]) => boolean {
  const [first] = useState(() => {
    const has = (test: (field: FieldView) => boolean) => groups.find(([, fields]) => fields.some(test))?.[0];
    return (wanted && has(({ key }) => key === wanted)) || has(({ there, shown }) => there && shown === '');
  });
  return (key) => key === first;
}

/** The group's name, and in a few words what stands in it. */
function GroupHeading({ name, fields, drafts }: { name: string; fields: FieldView[]; drafts: Drafts }) {
  const { words } = useSpeech();
  const filled = fields.map((field) => inShort(drafts.valueOf(field)));
  const said = filled.filter(Boolean).join(' · ');
  return (
    <>
      {name}
      <span class="summary">{said || words.fields.empty}</span>
    </>
  );
}
