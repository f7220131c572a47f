import { render } from 'preact';
import '../panel.css';
import './docs.css';
import './feedback/feedback.css';
import './mine/mine.css';
import './now/now.css';
import './reading/reading.css';
import './start/start.css';
import { MineRoom } from './mine/MineRoom';
import { Panel } from './Panel';
import { Reading } from './reading/Reading';
import type { Page } from './room';
import { Start } from './start/Start';

/** The panel of those who read what others have written. */
const page: Page = {
  isFor: (role) => role !== 'member',
  First: Reading,
  rooms: {
    start: { title: ({ now }) => now.ways.newMinutes, OfDocument: Start },
    mine: { title: ({ now }) => now.ways.mine, OfDocument: MineRoom },
  },
};

const place = document.getElementById('panel');
if (place) render(<Panel page={page} />, place);
