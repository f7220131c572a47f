import type { DocumentView, MeetingView } from '../../../actions/documentViews';
import { wholeDay } from '../../../text/dates';
import { ShortText } from '../../parts/ShortText';
import { useSpeech } from '../../parts/words';

/**
 * Beneath the date: when, under what title, in which tab if there are several, and whether it is a draft.
 * A title or a tab that only says the date is left out.
 */
export function Subtitle({ view, meeting }: { view: DocumentView; meeting: MeetingView }) {
  const { words } = useSpeech();
  const { date, time, title, status, language } = meeting;
  const tabs = new Set(view.meetings.map(({ tabTitle }) => tabTitle));
  const tabTitle = tabs.size > 1 ? meeting.tabTitle : null;
  const day = date ? wholeDay(language, date).toLowerCase() : '';
  const says = (name: string | null) => name !== null && !day.includes(name.trim().toLowerCase());
  const clock = time && /^\d/.test(time) ? words.document.at(time) : time;
  const named = [date ? title : null, tabTitle].filter(says).join(' · ');
  return (
    <p class="subtitle">
      {clock ? `${clock} · ` : null}
      {named ? (
        <>
          <ShortText text={named} lang={language} />
          {' · '}
        </>
      ) : null}
      {words.document.statuses[status]}
      {date && !meeting.dateCertain ? <span class="aside">{words.document.yearUncertain}</span> : null}
    </p>
  );
}
