import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  /** Each with its label, and what it means where the label does not say it all. */
  choices: readonly [value: Value, label: string, means?: string][];
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
      {choices.map(([value, label, means], index) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? firstId : undefined}
            checked={value === chosen}
            aria-labelledby={means && `${name}-${value}`}
            aria-describedby={means && `${name}-${value}-means`}
            onChange={() => choose(value)}
          />
          <span>
            <span id={means && `${name}-${value}`}>{label}</span>
            {means ? (
              <span class="means quiet small" id={`${name}-${value}-means`}>
                {means}
              </span>
            ) : null}
          </span>
        </label>
      ))}
    </div>
  );
}
