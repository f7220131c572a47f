import type { DocumentView, MeetingView } from '../../../actions/documentViews';
import type { PanelWords } from '../../../text/panels';
import { roomHeading } from '../../parts/toTheTop';
import { useSpeech } from '../../parts/words';
import { useMeetingToGoBackTo } from '../meeting/WithMeeting';
import { TriedLine } from '../OneLine';
import type { FirstProps } from '../room';
import { useMeetingKey } from '../useMeetingKey';
import { dayOrTitle } from './dayOrTitle';
import { FeedbackCame } from './FeedbackCame';
import { Help, HelpAgain } from './Help';
import { headingWithout } from './headingWithout';
import { Meeting } from './Meeting';
import { OtherMeetings } from './OtherMeetings';
import { Subtitle } from './Subtitle';
import { meetingNow, otherWays, type Situation, situationOf, waysFrom } from './situation';
import { Ways } from './Ways';

/** Where one begins: what to do now, and beneath it what the minutes say. */
export function Now({ open, view, meeting: chosen, go }: FirstProps) {
  const { language, words } = useSpeech();
  const meeting = chosen ?? meetingNow(view);
  const situation = situationOf(view, meeting);
  const meetingKey = useMeetingKey(view, meeting);
  const underWay = useMeetingToGoBackTo();
  // The way back to a meeting under way stands above everything else.
  const ways = waysFrom(view, situation, meeting, (room) => !(underWay && room === 'meeting'));
  return (
    <>
      <section class="card">
        <h2 class="date" id={roomHeading} tabIndex={-1}>
          {meeting ? dayOrTitle(meeting, language, words) : headingWithout(view, words)}
        </h2>
        {meeting ? <Subtitle view={view} meeting={meeting} /> : null}
        <p>{leadOf(view, meeting, situation, words)}</p>
        <Suggestion view={view} />
        <FeedbackCame view={view} shown={meeting} go={go} />
        <Ways ways={ways} main={!underWay} meeting={meeting} go={go} />
        {meeting && situation !== 'today' ? <TriedLine open={open} view={view} /> : null}
      </section>
      {view.helpAway ? null : <Help open={open} situation={situation} />}
      {meeting ? (
        <section class="card">
          <h3 class="hidden">{words.now.about}</h3>
          <Meeting key={meetingKey} open={open} view={view} meeting={meeting} />
        </section>
      ) : null}
      <OtherMeetings view={view} shown={meeting} go={go} />
      <Ways ways={otherWays(ways)} main={false} meeting={null} go={go} />
      {view.helpAway ? <HelpAgain open={open} /> : null}
    </>
  );
}

function leadOf(
  { today }: DocumentView,
  meeting: MeetingView | null,
  situation: Situation,
  { now }: PanelWords,
): string {
  if (situation === 'planned' && meeting?.date === today) return now.leads.plannedToday;
  return now.leads[situation === 'before' && meeting?.status === 'final' ? 'final' : situation];
}

/** What new minutes in an empty document would open with. */
function Suggestion({ view: { lookBack, templates } }: { view: DocumentView }) {
  const { words } = useSpeech();
  const suggested = templates.find(({ key }) => key === lookBack?.suggested);
  if (!lookBack || !suggested) return null;
  const sentences = [
    words.now.suggestion(suggested.name),
    words.start.reasons[lookBack.why],
    lookBack.candidates[0]?.carried.task ? words.now.withTask : '',
  ];
  return <p class="quiet">{sentences.filter(Boolean).join(' ')}</p>;
}
