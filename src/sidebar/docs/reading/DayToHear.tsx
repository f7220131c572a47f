import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { capitalised, weekdayAndDay } from '../../../text/dates';
import { useSpeech } from '../../parts/words';
import { dayAfter } from './dayAfter';

interface Props {
  today: string;
  date: string;
  change: (date: string) => void;
  /** Whether it was left out when the reaction was to be sent. */
  missed: boolean;
  box: RefObject<HTMLInputElement | null>;
}

/** The day that the group will hear, with its weekday in words. */
export function DayToHear({ today, date, change, missed, box }: Props) {
  const { language, words } = useSpeech();
  const { day, dayNeeded } = words.reading;
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{day}</label>
      <input
        type="date"
        id={id}
        ref={box}
        min={dayAfter(today)}
        value={date}
        aria-describedby={`${id}-hint`}
        aria-invalid={missed}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {date ? capitalised(weekdayAndDay(language, date)) : missed ? dayNeeded : null}
      </p>
    </div>
  );
}
