import { Fragment } from 'preact';
import type { CallName } from '../../actions/calls';
import type { DocumentView } from '../../actions/documentViews';
import { momentInWords } from '../../text/dates';
import { Footer } from '../parts/Footer';
import { InstallationLink } from '../parts/InstallationLink';
import { Loading } from '../parts/Loading';
import { RoomHead } from '../parts/RoomHead';
import { TroubleNote } from '../parts/TroubleNote';
import { useSpeech } from '../parts/words';
import { Person } from './Person';
import type { Page } from './room';
import { type OpenDocument, useDocument } from './useDocument';
import { type At, useRoom } from './useRoom';

/** The sidebar in Docs, as one of its pages. */
export function Panel({ page }: { page: Page }) {
  const open = useDocument();
  return open.view ? <Known page={page} open={open} view={open.view} /> : <Unknown open={open} />;
}

/** Before the document has been read, and when it cannot be. */
function Unknown({ open }: { open: OpenDocument }) {
  const { words } = useSpeech();
  const { trouble } = open.script;
  return (
    <>
      <h1 class="hidden">{words.product}</h1>
      {trouble ? (
        <>
          <TroubleNote trouble={trouble} readAgain={{ label: words.document.readAgain, press: open.read }} />
          <InstallationLink />
        </>
      ) : (
        <Loading text={words.document.loading} retry={open.read} />
      )}
    </>
  );
}

interface Props {
  page: Page;
  open: OpenDocument;
  view: DocumentView;
}

function Known({ page, open, view }: Props) {
  const { language, words } = useSpeech();
  const { script } = open;
  const doing: Partial<Record<CallName, string>> = words.document.doing;
  const readAgain = () => open.read(words.document.readAgainDone);
  const { role } = view.person;
  const at = useRoom(view, script.say);
  const { Around = Fragment, Foot } = page;
  return (
    <>
      <div class="scrolls">
        <h1 class="hidden">{words.document.heading(view.document.title)}</h1>
        <Person open={open} person={view.person} />
        {role === null ? null : page.isFor(role) ? (
          <Around open={open} view={view}>
            <OneRoom page={page} open={open} view={view} at={at} />
          </Around>
        ) : (
          <p class="note">{words.document.otherPage}</p>
        )}
      </div>
      {Foot && role !== null && page.isFor(role) ? <Foot open={open} view={view} about={at.meeting} /> : null}
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
function OneRoom({ page, open, view, at }: Props & { at: At }) {
  const { words } = useSpeech();
  const { room, meeting, go } = at;
  const { First, Above } = page;
  const entry = room === 'now' ? undefined : page.rooms[room];
  if (!entry || ('OfMeeting' in entry && !meeting))
    return (
      <>
        {Above ? <Above go={go} /> : null}
        <First open={open} view={view} meeting={meeting} go={go} />
      </>
    );
  return (
    <>
      {Above && room !== 'meeting' ? <Above go={go} /> : null}
      <RoomHead title={entry.title(words)} back={() => go('now', meeting)} />
      {'OfDocument' in entry ? (
        <entry.OfDocument open={open} view={view} go={go} />
      ) : meeting ? (
        <entry.OfMeeting open={open} view={view} meeting={meeting} go={go} />
      ) : null}
    </>
  );
}
