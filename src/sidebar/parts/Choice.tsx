import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  question: string;
  /** How the question stands: as a heading of a form, or as a small label. */
  large?: boolean;
  choices: [Value, string][];
  chosen: Value;
  choose: (value: Value) => void;
}

/** One of a few: radio buttons under their question. */
export function Choice<Value extends string>({ question, large, choices, chosen, choose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend class={large ? 'large' : ''}>{question}</legend>
      {choices.map(([value, label]) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => choose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
