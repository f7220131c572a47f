import { Radios } from './Radios';

interface Props<Value extends string> {
  question: string;
  /** How the question stands: as a heading of a form, or as a small label. */
  large?: boolean;
  note?: string | null;
  choices: [value: Value, label: string, means?: string][];
  chosen: Value;
  choose: (value: Value) => void;
}

/** One of a few: radio buttons under their question. */
export function Choice<Value extends string>({
  question,
  large,
  note,
  choices,
  chosen,
  choose,
}: Props<Value>) {
  return (
    <fieldset>
      <legend>{large ? <h2>{question}</h2> : question}</legend>
      {note ? <p class="quiet">{note}</p> : null}
      <Radios choices={choices} chosen={chosen} choose={choose} />
    </fieldset>
  );
}
