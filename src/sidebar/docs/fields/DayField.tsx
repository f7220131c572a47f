import { useState } from 'preact/hooks';
import { capitalised, weekdayAndDay, weekOf } from '../../../text/dates';
import { useSpeech } from '../../parts/words';
import { type ControlProps, controlId } from './control';
import { Frame } from './Frame';
import { dayIn } from './values';

const yearsFrom = (today: string, years: number): string =>
  `${Number(today.slice(0, 4)) + years}${today.slice(4).replace('02-29', '02-28')}`;

/** A day from the browser's own calendar, with its weekday and week in words. */
export function DayField(props: ControlProps) {
  const { view, meeting, field, value, type, drafts } = props;
  const { language, words } = useSpeech();
  const [typed, setTyped] = useState<string | null>(null);
  const read = { date: meeting.date, nextDate: meeting.nextDate }[field.key as string] ?? '';
  const day = dayIn(value) || (drafts.isDraft(field) ? '' : read);
  return (
    <Frame {...props} understood={value === '' || dayIn(value) !== ''}>
      <input
        type="date"
        id={controlId(field)}
        value={typed ?? day}
        min={field.key === 'nextDate' && meeting.date ? meeting.date : yearsFrom(view.today, -1)}
        max={yearsFrom(view.today, 1)}
        onInput={({ currentTarget }) => {
          // A year that is being typed is 0002 and 0020 on its way, and a day half typed is none.
          setTyped(currentTarget.value);
          const halfTyped = currentTarget.validity.badInput || /^0/.test(currentTarget.value);
          if (!halfTyped) type(currentTarget.value);
        }}
        onBlur={() => setTyped(null)}
      />
      {day ? (
        <p class="hint">
          {words.fields.dayAndWeek(capitalised(weekdayAndDay(language, day)), weekOf(day) ?? 0)}
        </p>
      ) : null}
    </Frame>
  );
}
