import { FieldsRoom } from './fields/FieldsRoom';
import { FinishRoom } from './finish/FinishRoom';
import { MeetingRoom } from './meeting/MeetingRoom';
import { MineRoom } from './mine/MineRoom';
import { ModelsRoom } from './models/ModelsRoom';
import type { Room, RoomEntry } from './room';
import { Start } from './start/Start';
import { YearRoom } from './year/YearRoom';

/** The rooms beside `now`. Only those that are here are offered. */
export const rooms: Partial<Record<Exclude<Room, 'now'>, RoomEntry>> = {
  start: { title: ({ now }) => now.ways.newMinutes, OfDocument: Start },
  meeting: { title: (words) => words.meetingPanel.title, OfMeeting: MeetingRoom },
  fields: { title: (words) => words.fields.title, OfMeeting: FieldsRoom },
  models: { title: ({ models }) => models.title, OfMeeting: ModelsRoom },
  finish: { title: (words) => words.finish.title, OfMeeting: FinishRoom },
  mine: { title: ({ now }) => now.ways.mine, OfDocument: MineRoom },
  year: { title: (words) => words.year.title, OfDocument: YearRoom },
};
