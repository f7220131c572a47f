import type { ComponentChildren, ComponentType } from 'preact';
import type { DocumentView, MeetingView } from '../../actions/documentViews';
import type { Role } from '../../feedback/reaction';
import type { PanelWords } from '../../text/panels';
import type { OpenDocument } from './useDocument';

/** What the panel shows one of at a time; `now` is where one begins and comes back to. */
export type Room = 'now' | 'start' | 'fields' | 'meeting' | 'models' | 'finish' | 'mine' | 'year';

/**
 * Goes to a room; `meeting` is the one that it is about, where it is about one. `now` takes the one that matters.
 * `said` is the result that leads there: what was said in the room before is past.
 */
export type Go = (room: Room, meeting?: MeetingView | null, said?: string) => void;

export interface RoomProps {
  open: OpenDocument;
  view: DocumentView;
  go: Go;
}

/** `meeting` is the one that was chosen here or come back from; null for the one that matters now. */
export type FirstProps = RoomProps & { meeting: MeetingView | null };

export interface MeetingRoomProps extends RoomProps {
  /** As it stands in the latest view, whatever has been changed since one came here. */
  meeting: MeetingView;
}

/** A room about the whole document, or about one of its meetings; `title` stands in its head. */
export type RoomEntry =
  | { title: (words: PanelWords) => string; OfDocument: ComponentType<RoomProps> }
  | { title: (words: PanelWords) => string; OfMeeting: ComponentType<MeetingRoomProps> };

/**
 * One of the two panels in Docs, each a page of its own: those who write need other rooms than those who
 * read, and neither shall wait for what the other needs.
 */
export interface Page {
  isFor: (role: Role) => boolean;
  /** The room that one begins in. */
  First: ComponentType<FirstProps>;
  rooms: Partial<Record<Exclude<Room, 'now'>, RoomEntry>>;
  /** What holds for every room, stands above it, and stands at the panel's foot. */
  Around?: ComponentType<{ open: OpenDocument; view: DocumentView; children: ComponentChildren }>;
  Above?: ComponentType<{ go: Go }>;
  Foot?: ComponentType<{ open: OpenDocument; view: DocumentView; about: MeetingView | null }>;
}
