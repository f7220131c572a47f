import { useRef, useState } from 'preact/hooks';
import type { DocumentView, MeetingView } from '../../actions/documentViews';
import { sameMeeting } from './sameMeeting';

interface Slot<Value> {
  meeting: MeetingView;
  value: Value;
}

export interface Kept<Value> {
  value: Value;
  /** The value as it is at that moment, whatever was last drawn. */
  latest: () => Value;
  keep: (value: Value) => void;
}

/** Something that the panel remembers of each meeting until it is closed, and keeps nowhere else. */
export function panelMemory<Value>(empty: Value) {
  const slots: Slot<Value>[] = [];

  const slotOf = (view: DocumentView, meeting: MeetingView): Slot<Value> => {
    const known = slots.find((slot) => sameMeeting(view.meetings, slot.meeting) === meeting);
    if (known) return known;
    const slot = { meeting, value: empty };
    slots.push(slot);
    return slot;
  };

  return function useKept(view: DocumentView, meeting: MeetingView): Kept<Value> {
    const [, draw] = useState(0);
    const slot = useRef<Slot<Value> | null>(null);
    slot.current ??= slotOf(view, meeting);
    const mine = slot.current;
    mine.meeting = meeting;
    const keep = (value: Value) => {
      mine.value = value;
      draw((times) => times + 1);
    };
    return { value: mine.value, latest: () => mine.value, keep };
  };
}
