import type { ComponentType } from 'preact';
import type { OverviewView } from '../../actions/overviewViews';
import type { OpenOverview } from './useOverview';

/** What the panel shows one of at a time; `now` is where one begins and comes back to. */
export type Room = 'now' | 'reading' | 'picture' | 'new' | 'settings';

export interface RoomProps {
  open: OpenOverview;
  view: OverviewView;
}

export type Rooms = Record<Exclude<Room, 'now'>, ComponentType<RoomProps>>;
