import { useId } from 'preact/hooks';
import type { Source } from '../../../meeting/carried';
import { nearDay } from '../../../text/dates';
import { Button } from '../../parts/Button';
import { Link } from '../../parts/Link';
import { useSpeech } from '../../parts/words';

interface Props {
  label: string;
  value: string;
  /** As it was fetched: what it goes back to when one has removed it. */
  fetched: string;
  change: (value: string) => void;
  source?: Source;
  today: string;
}

/** A text from last time, word for word in a box: to change, to remove, to bring back. */
export function CarriedText({ label, value, fetched, change, source, today }: Props) {
  const { language, words } = useSpeech();
  const id = useId();
  const removed = value === '';
  const day = source?.date ? nearDay(language, source.date, today) : null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={Math.min(6, Math.max(2, Math.ceil(value.length / 28)))}
        value={value}
        aria-describedby={`${id}-source`}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <div class="row apart">
        <p class="hint" id={`${id}-source`}>
          {source?.link ? (
            <Link to={source.link} title={day ? words.start.openSource(day) : words.start.open} />
          ) : (
            words.start.wordForWord
          )}
        </p>
        {removed && !fetched ? null : (
          <Button
            look="link"
            label={(removed ? words.start.bringBackNamed : words.start.removeNamed)(label)}
            onPress={() => change(removed ? fetched : '')}
          >
            {removed ? words.start.bringBack : words.start.remove}
          </Button>
        )}
      </div>
    </div>
  );
}
