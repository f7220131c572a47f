import type { DocumentView, MeetingView } from '../../../actions/calls';
import { Disclosure } from '../../parts/Disclosure';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { meetingName } from '../sameMeeting';
import { roomHeading } from '../toTheTop';
import type { OpenDocument } from '../useDocument';
import { dayOrTitle } from './dayOrTitle';
import { Meeting } from './Meeting';
import { newestFirst } from './newestFirst';
import { Subtitle } from './Subtitle';

/** For whoever reads: what the document holds, one meeting open, or several with the newest open. */
export function Meetings({ open, view }: { open: OpenDocument; view: DocumentView }) {
  const { language, words } = useSpeech();
  const meetings = keyed(newestFirst(view.meetings), meetingName);
  const headingOf = (meeting: MeetingView) => dayOrTitle(meeting, language, words);

  if (meetings.length === 1)
    return meetings.map(([key, meeting]) => (
      <section class="card" key={key}>
        <h2 class="date" id={roomHeading} tabIndex={-1}>
          {headingOf(meeting)}
        </h2>
        <Subtitle view={view} meeting={meeting} />
        <Meeting open={open} view={view} meeting={meeting} level={3} />
      </section>
    ));
  return (
    <>
      <h2 class="overline" id={roomHeading} tabIndex={-1}>
        {words.document.meetingsHeading}
      </h2>
      {meetings.map(([key, meeting], index) => (
        <Disclosure key={key} open={index === 0} level={3} heading={headingOf(meeting)}>
          <Subtitle view={view} meeting={meeting} />
          <Meeting open={open} view={view} meeting={meeting} level={4} />
        </Disclosure>
      ))}
    </>
  );
}
