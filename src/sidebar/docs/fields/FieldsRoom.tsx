import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldView } from '../../../actions/calls';
import { Button } from '../../parts/Button';
import { Disclosure } from '../../parts/Disclosure';
import { useSpeech } from '../../parts/words';
import type { MeetingRoomProps } from '../room';
import { ClarityCheck } from './ClarityCheck';
import { controlId } from './control';
import { controlOf, grouped } from './controls';
import { type Drafts, useDrafts } from './useDrafts';
import { inShort } from './values';
import { takeWantedField } from './wanted';

type Props = MeetingRoomProps & { drafts: Drafts };

/** The fields of one meeting, filled in without typing where that can be; saved together with one button. */
export function FieldsRoom(props: MeetingRoomProps) {
  const { open, view, meeting } = props;
  const { words } = useSpeech();
  const drafts = useDrafts(open, view, meeting);
  const [wanted] = useState(takeWantedField);
  const groups = grouped(meeting.fields);
  const typed = meeting.fields.filter((field) => field.there && drafts.isDraft(field));
  // What somebody else has changed too waits for its own choice.
  const changed = typed.filter((field) => !drafts.isConflict(field));
  const isOpen = useOpenGroup(groups, wanted);
  const form = useRef<HTMLFormElement>(null);
  const conflicts = typed.length - changed.length;

  useEffect(() => {
    if (!wanted) return;
    // After the room itself has come to its beginning.
    const timer = setTimeout(() => document.getElementById(controlId({ key: wanted }))?.focus(), 0);
    return () => clearTimeout(timer);
  }, []);

  useEffect(() => {
    const first = conflicts > 0 ? form.current?.querySelector<HTMLElement>('.conflict') : null;
    first?.scrollIntoView({ block: 'nearest' });
    first?.focus({ preventScroll: true });
  }, [conflicts > 0]);

  const save = (event: Event) => {
    event.preventDefault();
    if (open.script.doing === null && changed.length > 0) void drafts.save(changed);
  };

  if (meeting.fields.length === 0) return <p class="note">{words.fields.none}</p>;
  return (
    <form ref={form} onSubmit={save} noValidate>
      <p class="quiet">{words.fields.intro}</p>
      {groups.map(([key, fields]) =>
        fields.length === 0 ? null : (
          <Disclosure
            key={key}
            level={3}
            open={isOpen(key)}
            heading={<GroupHeading name={words.fields.groups[key]} fields={fields} drafts={drafts} />}
          >
            {fields.map((field) => (
              <Field key={field.key} {...props} drafts={drafts} field={field} />
            ))}
            {key === 'next' ? <ClarityCheck view={view} meeting={meeting} /> : null}
          </Disclosure>
        ),
      )}
      {changed.length > 0 ? <SaveBar {...props} drafts={drafts} changed={changed} /> : null}
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
  const filled = fields.map((field) => (field.there ? inShort(drafts.valueOf(field)) : ''));
  const said = filled.filter(Boolean).join(' · ');
  return (
    <>
      {name}
      <span class="summary">{said || words.fields.empty}</span>
    </>
  );
}

/** One field, or, where its row is not in the document, the offer to put it there. */
function Field({ field, drafts, ...props }: Props & { field: FieldView }) {
  const { words } = useSpeech();
  const { open, view, meeting } = props;
  const Control = controlOf(field.key);
  if (!field.there)
    return (
      <p class="small quiet row-gone">
        {words.fields.rowGone(field.label)}{' '}
        <Button
          look="link"
          label={words.fields.putBackOf(field.label)}
          waiting={open.script.doing !== null}
          onPress={() => void drafts.putBack(field)}
        >
          {words.fields.putBack}
        </Button>
      </p>
    );
  return (
    <Control
      view={view}
      meeting={meeting}
      field={field}
      value={drafts.valueOf(field)}
      type={(value) => drafts.type(field, value)}
      drafts={drafts}
    />
  );
}

/** What is changed and not yet saved, in sight wherever one has scrolled to. */
function SaveBar({ open, drafts, changed }: Props & { changed: FieldView[] }) {
  const { words } = useSpeech();
  const doing = open.script.doing !== null;
  return (
    <div class="save-bar">
      <p class="small">{words.fields.changed(changed.map(({ label }) => label).join(', '))}</p>
      <div class="row">
        <Button look="main" submit waiting={doing}>
          {words.fields.save}
        </Button>
        <Button waiting={doing} onPress={() => drafts.forget(...changed.map(({ key }) => key))}>
          {words.fields.undo}
        </Button>
      </div>
    </div>
  );
}
