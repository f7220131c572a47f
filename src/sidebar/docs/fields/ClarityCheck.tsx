import { useId } from 'preact/hooks';
import type { DocumentView, MeetingView } from '../../../actions/documentViews';
import { useSpeech } from '../../parts/words';
import { panelMemory } from '../panelMemory';

const useTicks = panelMemory<readonly number[]>([]);

/** The group's own four checks of the next task: nobody counts them and nothing is kept. */
export function ClarityCheck({ view, meeting }: { view: DocumentView; meeting: MeetingView }) {
  const { words } = useSpeech();
  const { heading, checks, note } = words.fields.clarity;
  const { value: ticks, keep } = useTicks(view, meeting);
  const id = useId();
  const toggle = (index: number) =>
    keep(ticks.includes(index) ? ticks.filter((tick) => tick !== index) : [...ticks, index]);
  return (
    <fieldset class="clarity" aria-describedby={id}>
      <legend>{heading}</legend>
      {checks.map((check, index) => (
        <label class="choice" key={check}>
          <input type="checkbox" checked={ticks.includes(index)} onChange={() => toggle(index)} />
          <span>{check}</span>
        </label>
      ))}
      <p class="hint" id={id}>
        {note}
      </p>
    </fieldset>
  );
}
