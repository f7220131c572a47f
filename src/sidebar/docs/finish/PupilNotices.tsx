import type { PupilNotice } from '../../../actions/readAloudViews';
import type { Language } from '../../../meeting/minutes';
import { Button } from '../../parts/Button';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';

interface Props {
  open: OpenDocument;
  notices: readonly PupilNotice[];
  lang: Language;
}

/** Places that may point out a pupil, shown to the writer only and kept nowhere. */
export function PupilNotices({ open, notices, lang }: Props) {
  const { words } = useSpeech();
  if (notices.length === 0) return null;
  return (
    <section class="note">
      <h3>{words.finish.pupils}</h3>
      <p>{words.finish.pupilsWhy(notices.length)}</p>
      <ul class="places">
        {keyed(notices, ({ excerpt }) => excerpt).map(([key, { excerpt, from, to, place }]) => (
          <li key={key}>
            <blockquote lang={lang} dir="auto">
              {excerpt.slice(0, from)}
              <mark>{excerpt.slice(from, to)}</mark>
              {excerpt.slice(to)}
            </blockquote>
            <Button
              look="link"
              label={words.finish.goThereOf(excerpt)}
              waiting={open.script.doing !== null}
              onPress={() => open.goTo(place, words.finish.went)}
            >
              {words.finish.goThere}
            </Button>
          </li>
        ))}
      </ul>
      <p class="small">{words.finish.pupilsOnlyYou}</p>
    </section>
  );
}
