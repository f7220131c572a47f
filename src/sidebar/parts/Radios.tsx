import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  choices: readonly [Value, string][];
  chosen: Value | '';
  choose: (value: Value) => void;
  /** The id of the first, for whoever shall be led to it. */
  firstId?: string;
}

/** Radio buttons, to stand under their question. */
export function Radios<Value extends string>({ choices, chosen, choose, firstId }: Props<Value>) {
  const name = useId();
  return (
    <div class="choices">
      {choices.map(([value, label], index) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? firstId : undefined}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
