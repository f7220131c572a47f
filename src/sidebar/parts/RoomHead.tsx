import { Back } from './icons';
import { roomHeading } from './toTheTop';
import { useSpeech } from './words';

/** The way back and what the room is called; the heading gets the keyboard when one comes here. */
export function RoomHead({ title, back }: { title: string; back: () => void }) {
  const { words } = useSpeech();
  return (
    <div class="room-head">
      <button type="button" class="back" onClick={back}>
        <Back />
        <span>{words.document.back}</span>
      </button>
      <h2 id={roomHeading} tabIndex={-1}>
        {title}
      </h2>
    </div>
  );
}
