import { type ControlProps, controlId } from './control';
import { Frame } from './Frame';

/** Letters that the script writes at most. */
const longest = 500;

/** A field of one line. */
export function LineField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  return (
    <Frame {...props}>
      <input
        type="text"
        id={controlId(field)}
        lang={meeting.language}
        dir="auto"
        value={value.replace(/\s*\n\s*/g, ', ')}
        maxLength={longest}
        autocomplete="off"
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </Frame>
  );
}

/** A field of a sentence or two, which still is one line in the document: Enter saves as in every other field. */
export function LongField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  return (
    <Frame {...props}>
      <textarea
        id={controlId(field)}
        lang={meeting.language}
        dir="auto"
        rows={3}
        maxLength={longest}
        value={value}
        onInput={({ currentTarget }) => type(currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </Frame>
  );
}
