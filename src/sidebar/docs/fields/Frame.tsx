import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import { type ControlProps, controlId, focusField } from './control';

interface Props extends ControlProps {
  children: ComponentChildren;
  /** Several controls under one name instead of one. */
  several?: boolean;
  /** Whether the control shows all that the value says; else the value stands beside it as it was written. */
  understood?: boolean;
}

/** A field's name as the document has it, its control, and what the document says where that is something else. */
export function Frame({ children, several = false, understood = true, ...props }: Props) {
  const { field, meeting, value, drafts } = props;
  const name = <span lang={meeting.language}>{field.label}</span>;
  const conflict = drafts.isConflict(field) ? <Conflict {...props} /> : null;
  const below = understood ? null : <AsWritten value={value} lang={meeting.language} />;
  if (several)
    return (
      <fieldset class="field" id={`${controlId(field)}-all`}>
        <legend>{name}</legend>
        {conflict}
        {children}
        {below}
      </fieldset>
    );
  return (
    <div class="field">
      <label for={controlId(field)}>{name}</label>
      {conflict}
      {children}
      {below}
    </div>
  );
}

function AsWritten({ value, lang }: { value: string; lang: string }) {
  const { words } = useSpeech();
  return (
    <p class="hint">
      {words.fields.inDocument} <span lang={lang}>{value}</span>
    </p>
  );
}

/** Someone else wrote in the same field: both versions, and a choice. */
function Conflict({ field, meeting, value, drafts }: ControlProps) {
  const { words } = useSpeech();
  const { shown, key } = field;
  const keepTheirs = () => {
    drafts.forget(key);
    focusField(key);
  };
  const writeMine = async () => {
    if (await drafts.writeOver(field)) focusField(key);
  };
  return (
    <fieldset class="note conflict" tabIndex={-1} aria-label={field.label}>
      <p>{shown ? words.fields.conflict : words.fields.conflictEmpty}</p>
      {shown ? (
        <blockquote class="theirs" lang={meeting.language}>
          {shown}
        </blockquote>
      ) : null}
      <p>{words.fields.yours}</p>
      <blockquote class="theirs" lang={meeting.language}>
        {value}
      </blockquote>
      <div class="row">
        <Button onPress={keepTheirs}>{words.fields.keepTheirs}</Button>
        <Button waiting={drafts.doing} onPress={() => void writeMine()}>
          {words.fields.writeMine}
        </Button>
      </div>
    </fieldset>
  );
}
