import type { DocumentView, WantedView } from '../../../actions/documentViews';
import { weekdayAndDay } from '../../../text/dates';
import { Button } from '../../parts/Button';
import { Arrow } from '../../parts/icons';
import { useSpeech } from '../../parts/words';
import { useAside } from '../useAside';
import { entriesOf } from './entriesOf';

/** Where one goes on reading. It is looked for when one asks, and by itself when one has left something here. */
export function NextWanted({ view }: { view: DocumentView }) {
  const { words } = useSpeech();
  const left = view.meetings.flatMap(entriesOf).some(({ mine }) => mine);
  const { found, asking, failed, ask } = useAside('nextWanted', null, left);
  const { mine } = words;
  const wanted = found?.wanted ?? [];
  const said = failed
    ? mine.failed
    : asking
      ? mine.looking
      : found && wanted.length === 0
        ? mine[found.readable ? 'none' : 'unreadable']
        : mine.nextHint;
  return (
    <section class="card next">
      <h2 class="overline">{mine.next}</h2>
      <p class="hint" role="status">
        {said}
      </p>
      {wanted.length > 0 ? (
        <ul class="quiet-ways">
          {wanted.map((one) => (
            <li key={one.link}>
              <Wanted {...one} />
            </li>
          ))}
        </ul>
      ) : found && !failed ? null : (
        <Button waiting={asking} onPress={ask}>
          {failed ? words.tryAgain : mine.nextShow}
        </Button>
      )}
    </section>
  );
}

function Wanted({ link, date, title, group, invite, language: theirs }: WantedView) {
  const { language, words } = useSpeech();
  return (
    <a class="wanted" href={link} target="_blank" rel="noopener">
      <span>
        <span lang={theirs}>{group ?? title}</span>
        {date ? `, ${weekdayAndDay(language, date)}` : ''}
        <span class="means quiet small">{words.document.invites[invite]}</span>
      </span>
      <Arrow />
    </a>
  );
}
