import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeetingView } from '../../../actions/documentViews';
import type { FieldKey } from '../../../meeting/minutes';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';

interface Props {
  open: OpenDocument;
  meeting: MeetingView;
  field: FieldKey;
  label: string;
  /** What holds now. */
  shown: ComponentChildren;
  /** The choice itself, while somebody changes it. */
  children: ComponentChildren;
  /** What shall stand in the document, in its language. */
  value: string;
  /** Called when somebody begins to change it. */
  begin: () => void;
  /** What takes it back with one click, where there is something to take back. */
  takeBack?: { label: string; value: string; said: string } | null;
}

/** One thing that the group has chosen in its minutes, with a way to change it there. */
export function ChangeableFact({
  open,
  meeting,
  field,
  label,
  shown,
  children,
  value,
  begin,
  takeBack,
}: Props) {
  const { words } = useSpeech();
  const [changing, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const was = useRef(false);
  const doing = open.script.doing !== null;

  // The keyboard goes to what is chosen now, and back to where the change began.
  useEffect(() => {
    if (changing) form.current?.querySelector<HTMLElement>('input:checked')?.focus();
    else if (was.current) change.current?.focus();
    was.current = changing;
  }, [changing]);

  const save = async (event: Event) => {
    event.preventDefault();
    if (doing) return;
    if (await writeField(open, meeting, field, value, words.feedbackPanel.saved)) setChanging(false);
  };

  const back = async ({ value: none, said }: NonNullable<typeof takeBack>) => {
    if (await writeField(open, meeting, field, none, said)) change.current?.focus();
  };

  if (changing)
    return (
      <form class="note changing" ref={form} onSubmit={(event) => void save(event)} noValidate>
        {children}
        <div class="row">
          <Button look="main" submit waiting={doing}>
            {words.document.save}
          </Button>
          <Button onPress={() => setChanging(false)}>{words.panel.cancel}</Button>
        </div>
      </form>
    );
  return (
    <div class="changeable">
      <p class="label">{label}</p>
      <p>{shown}</p>
      <div class="row links">
        <Button
          look="link"
          label={words.feedbackPanel.changeOf(label)}
          buttonRef={change}
          onPress={() => {
            begin();
            setChanging(true);
          }}
        >
          {words.document.change}
        </Button>
        {takeBack ? (
          <Button look="link" waiting={doing} onPress={() => void back(takeBack)}>
            {takeBack.label}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

/** Writes one field of the minutes, as it was read by the panel; true when it went well. */
function writeField(
  open: OpenDocument,
  { place, fields }: MeetingView,
  field: FieldKey,
  value: string,
  said: string,
): Promise<boolean> {
  const was = fields.find(({ key }) => key === field)?.value ?? '';
  return open.change('setFields', { meeting: place, changes: [{ field, was, value }] }, said);
}
