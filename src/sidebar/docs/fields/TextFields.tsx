import { type ControlProps, controlId } from './control';
import { Frame } from './Frame';

/** A field of one line. */
export function LineField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  if (value.includes('\n')) return <LongField {...props} />;
  return (
    <Frame {...props}>
      <input
        type="text"
        id={controlId(field)}
        lang={meeting.language}
        dir="auto"
        value={value}
        autocomplete="off"
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </Frame>
  );
}

/** A field of a sentence or two. */
export function LongField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  return (
    <Frame {...props}>
      <textarea
        id={controlId(field)}
        lang={meeting.language}
        dir="auto"
        rows={3}
        value={value}
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </Frame>
  );
}
