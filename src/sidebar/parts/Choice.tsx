import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  question: string;
  /** How the question stands: as a heading of a form, or as a small label. */
  large?: boolean;
  note?: string | null;
  choices: [Value, string][];
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
  const name = useId();
  return (
    <fieldset>
      <legend>{large ? <h2>{question}</h2> : question}</legend>
      {note ? <p class="quiet">{note}</p> : null}
      <div class="choices">
        {choices.map(([value, label]) => (
          <label class="choice" key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
