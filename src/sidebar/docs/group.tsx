import { render } from 'preact';
import '../panel.css';
import './docs.css';
import './feedback/feedback.css';
import './fields/fields.css';
import './finish/finish.css';
import './meeting/meeting.css';
import './year/year.css';
import './now/now.css';
import './start/start.css';
import { FieldsRoom } from './fields/FieldsRoom';
import { FinishRoom } from './finish/FinishRoom';
import { MeetingRoom } from './meeting/MeetingRoom';
import { StillUnderWay } from './meeting/StillUnderWay';
import { WithMeeting } from './meeting/WithMeeting';
import { ModelsRoom } from './models/ModelsRoom';
import { Now } from './now/Now';
import { ParkingLine } from './OneLine';
import { Panel } from './Panel';
import type { Page } from './room';
import { Start } from './start/Start';
import { YearRoom } from './year/YearRoom';

/** The panel of those who write the minutes. */
const page: Page = {
  isFor: (role) => role === 'member',
  First: Now,
  rooms: {
    start: { title: ({ now }) => now.ways.newMinutes, OfDocument: Start },
    meeting: { title: (words) => words.meetingPanel.title, OfMeeting: MeetingRoom },
    fields: { title: (words) => words.fields.title, OfMeeting: FieldsRoom },
    models: { title: ({ models }) => models.title, OfMeeting: ModelsRoom },
    finish: { title: (words) => words.finish.title, OfMeeting: FinishRoom },
    year: { title: (words) => words.year.title, OfDocument: YearRoom },
  },
  Around: WithMeeting,
  Above: StillUnderWay,
  Foot: ParkingLine,
};

const place = document.getElementById('panel');
if (place) render(<Panel page={page} />, place);
