import type { DocumentView, MeetingView } from '../../../actions/calls';
import { capitalised, wholeDay } from '../../../text/dates';
import { Disclosure } from '../../parts/Disclosure';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { roomHeading } from '../toTheTop';
import type { OpenDocument } from '../useDocument';
import { Meeting } from './Meeting';

/** Newest first; those without a date last, in the order of the document. */
const newestFirst = (meetings: readonly MeetingView[]): MeetingView[] =>
  [...meetings].sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));

const nameOf = (meeting: MeetingView) => `${meeting.date} ${meeting.title} ${meeting.tabTitle}`;

/** What the document holds: one meeting open, or several with the newest open. */
export function Meetings({ open, view }: { open: OpenDocument; view: DocumentView }) {
  const { language, words } = useSpeech();
  const meetings = keyed(newestFirst(view.meetings), nameOf);
  const headingOf = ({ date, title, language: theirs }: MeetingView) => {
    if (date) return capitalised(wholeDay(language, date));
    return title ? <span lang={theirs}>{title}</span> : words.document.noDate;
  };

  if (meetings.length === 0) return <p class="note">{words.document.nothingFound}</p>;
  if (meetings.length === 1)
    return meetings.map(([key, meeting]) => (
      <section class="card" key={key}>
        <h2 class="date" id={roomHeading} tabIndex={-1}>
          {headingOf(meeting)}
        </h2>
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
          <Meeting open={open} view={view} meeting={meeting} level={4} />
        </Disclosure>
      ))}
    </>
  );
}
