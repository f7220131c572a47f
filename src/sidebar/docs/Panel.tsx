import type { CallName, DocumentView } from '../../actions/calls';
import { momentInWords } from '../../text/dates';
import { Footer } from '../parts/Footer';
import { Loading } from '../parts/Loading';
import { TroubleNote } from '../parts/TroubleNote';
import { useSpeech } from '../parts/words';
import { StillUnderWay } from './meeting/StillUnderWay';
import { WithMeeting } from './meeting/WithMeeting';
import { Now } from './now/Now';
import { ParkingLine } from './OneLine';
import { Person } from './Person';
import { RoomHead } from './RoomHead';
import { rooms } from './rooms';
import { type OpenDocument, useDocument } from './useDocument';
import { type At, useRoom } from './useRoom';

/** The sidebar in Docs. */
export function Panel() {
  const open = useDocument();
  return open.view ? <Known open={open} view={open.view} /> : <Unknown open={open} />;
}

/** Before the document has been read, and when it cannot be. */
function Unknown({ open }: { open: OpenDocument }) {
  const { words } = useSpeech();
  const { trouble } = open.script;
  return (
    <>
      <h1 class="hidden">{words.product}</h1>
      {trouble ? (
        <TroubleNote trouble={trouble} readAgain={{ label: words.document.readAgain, press: open.read }} />
      ) : (
        <Loading text={words.document.loading} retry={open.read} />
      )}
    </>
  );
}

function Known({ open, view }: { open: OpenDocument; view: DocumentView }) {
  const { language, words } = useSpeech();
  const { script } = open;
  const doing: Partial<Record<CallName, string>> = words.document.doing;
  const readAgain = () => open.read(words.document.readAgainDone);
  const introduced = view.person.role !== null;
  const at = useRoom(view);
  return (
    <>
      <div class="scrolls">
        <h1 class="hidden">{words.document.heading(view.document.title)}</h1>
        <Person open={open} person={view.person} />
        {introduced ? (
          <WithMeeting open={open} view={view}>
            <OneRoom open={open} view={view} at={at} />
          </WithMeeting>
        ) : null}
      </div>
      {view.person.role === 'member' ? <ParkingLine open={open} view={view} about={at.meeting} /> : null}
      {script.trouble ? (
        <TroubleNote
          trouble={script.trouble}
          settled={open.settled}
          readAgain={{ label: words.document.readAgain, press: readAgain }}
          close={() => script.setTrouble(null)}
        />
      ) : null}
      <Footer
        said={script.said}
        otherwise={words.document.readAt(momentInWords(language, open.readAt, view.today))}
        readAgain={words.document.readAgain}
        doing={script.doing && (doing[script.doing] ?? words.document.loading)}
        onReadAgain={readAgain}
      />
    </>
  );
}

/** One room at a time. What a room was about may be gone from the document: then one is back where one began. */
function OneRoom({ open, view, at }: { open: OpenDocument; view: DocumentView; at: At }) {
  const { words } = useSpeech();
  const { room, meeting, go } = at;
  const entry = room === 'now' ? undefined : rooms[room];
  if (!entry || ('OfMeeting' in entry && !meeting))
    return (
      <>
        <StillUnderWay go={go} />
        <Now open={open} view={view} meeting={meeting} go={go} />
      </>
    );
  return (
    <>
      {room === 'meeting' ? null : <StillUnderWay go={go} />}
      <RoomHead title={entry.title(words)} back={() => go('now', meeting)} />
      {'OfDocument' in entry ? (
        <entry.OfDocument open={open} view={view} go={go} />
      ) : meeting ? (
        <entry.OfMeeting open={open} view={view} meeting={meeting} go={go} />
      ) : null}
    </>
  );
}
