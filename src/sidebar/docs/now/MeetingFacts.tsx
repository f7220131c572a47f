import type { MeetingView } from '../../../actions/documentViews';
import { capitalised, weekdayAndDay } from '../../../text/dates';
import { Facts } from '../../parts/Facts';
import { useSpeech } from '../../parts/words';

/** What a meeting is about and what comes after it. */
export function MeetingFacts({ meeting }: { meeting: MeetingView }) {
  const { language, words } = useSpeech();
  const { title, group, focus, nextDate, nextTask, language: theirs } = meeting;
  return (
    <Facts
      rows={[
        [words.document.group, group && title?.includes(group) ? null : group, theirs],
        [words.document.focus, focus, theirs],
        [
          words.document.nextMeeting,
          nextDate ? capitalised(weekdayAndDay(language, nextDate)) : null,
          language,
        ],
        [words.document.nextTask, nextTask, theirs],
      ]}
    />
  );
}
