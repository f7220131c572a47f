import type { ComponentType } from 'preact';
import type { DocumentView, MeetingView } from '../../actions/calls';
import type { PanelWords } from '../../text/panels';
import type { OpenDocument } from './useDocument';

/** What the panel shows one of at a time; `now` is where one begins and comes back to. */
export type Room = 'now' | 'start' | 'fields' | 'meeting' | 'models' | 'finish' | 'mine' | 'year';

/** Goes to a room; `meeting` is the one that it is about, where it is about one. `now` takes the one that matters. */
export type Go = (room: Room, meeting?: MeetingView | null) => void;

export interface RoomProps {
  open: OpenDocument;
  view: DocumentView;
  go: Go;
}

export interface MeetingRoomProps extends RoomProps {
  /** As it stands in the latest view, whatever has been changed since one came here. */
  meeting: MeetingView;
}

/** A room about the whole document, or about one of its meetings; `title` stands in its head. */
export type RoomEntry =
  | { title: (words: PanelWords) => string; OfDocument: ComponentType<RoomProps> }
  | { title: (words: PanelWords) => string; OfMeeting: ComponentType<MeetingRoomProps> };
