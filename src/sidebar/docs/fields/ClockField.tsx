import { useSpeech } from '../../parts/words';
import { type ControlProps, controlId } from './control';
import { Frame } from './Frame';
import { type Clocks, clocksAsWritten, clocksIn } from './values';

/** When the meeting begins and ends. */
export function ClockField(props: ControlProps) {
  const { field, value, type } = props;
  const { words } = useSpeech();
  const clocks = clocksIn(value);
  const input = (end: keyof Clocks, label: string, id: string) => (
    <div>
      <label class="small" for={id}>
        {label}
      </label>
      <input
        type="time"
        id={id}
        value={clocks?.[end] ?? ''}
        onInput={({ currentTarget }) => {
          if (currentTarget.validity.badInput) return;
          type(clocksAsWritten({ from: '', to: '', ...clocks, [end]: currentTarget.value }));
        }}
      />
    </div>
  );
  return (
    <Frame {...props} several understood={clocks !== null}>
      <div class="clocks">
        {input('from', words.fields.from, controlId(field))}
        {input('to', words.fields.to, `${controlId(field)}-to`)}
      </div>
    </Frame>
  );
}
