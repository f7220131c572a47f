import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { DocumentView } from '../../../actions/documentViews';
import type { PanelWords } from '../../../text/panels';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';
import { withoutTime } from './steps';
import { timeInWords } from './timeInWords';
import { type MeetingInHand, type Told, type UnderWay, useMeeting } from './useMeeting';
import { type Round, useRound } from './useRound';
import { type Sound, useSound } from './useSound';

interface Meeting extends MeetingInHand {
  round: Round;
  sound: Sound;
}

const MeetingContext = createContext<Meeting | null>(null);

/** The meeting under way and what belongs to it, wherever in the panel one is. */
export function useMeetingInHand(): Meeting {
  const meeting = useContext(MeetingContext);
  if (!meeting) throw new Error('Nothing holds the meeting');
  return meeting;
}

/** The meeting to go back to from other rooms: none once its minutes are final. */
export function useMeetingToGoBackTo(): UnderWay | null {
  const { underWay } = useMeetingInHand();
  return underWay?.meeting.status === 'final' ? null : underWay;
}

/** Holds the meeting for every room, and says aloud what those who listen should hear. */
export function WithMeeting(props: { open: OpenDocument; view: DocumentView; children: ComponentChildren }) {
  const { words } = useSpeech();
  const [told, setTold] = useState<Told | null>(null);
  const round = useRound();
  const sound = useSound();
  const tell = (latest: Told) => {
    setTold(latest);
    if (latest.what === 'end') sound.play();
  };
  const inHand = useMeeting(props.open, props.view, tell);
  return (
    <MeetingContext.Provider value={{ ...inHand, round, sound }}>
      {props.children}
      <p class="hidden told" aria-live="polite">
        {told && inHand.underWay ? saidOf(told, words) : null}
      </p>
    </MeetingContext.Provider>
  );
}

function saidOf({ what, underWay }: Told, words: PanelWords): ComponentChildren {
  const { meetingPanel } = words;
  const { left, paused, at, steps, step, meeting } = underWay;
  const time = left === null ? meetingPanel.noClock : timeInWords(left, words);
  switch (what) {
    case 'end':
      return meetingPanel.over;
    case 'half':
      return `${meetingPanel.half} ${time}.`;
    case 'pause':
      return `${meetingPanel.paused}. ${time}.`;
    case 'more':
      return `${meetingPanel.moreGiven} ${time}.`;
    case 'step':
      return (
        <>
          {meetingPanel.stepOf(at + 1, steps.length)}:{' '}
          <span lang={meeting.language}>{withoutTime(step.heading)}</span>. {time}
        </>
      );
    default:
      return paused ? meetingPanel.paused : time;
  }
}
