import type { Room, RoomEntry } from './room';

/** The rooms beside `now`. Only those that are here are offered. */
export const rooms: Partial<Record<Exclude<Room, 'now'>, RoomEntry>> = {};
