import { render } from 'preact';
import '../panel.css';
import './docs.css';
import './feedback/feedback.css';
import './fields/fields.css';
import './finish/finish.css';
import './mine/mine.css';
import './year/year.css';
import './now/now.css';
import './reading/reading.css';
import './start/start.css';
import { Panel } from './Panel';

const place = document.getElementById('panel');
if (place) render(<Panel />, place);
