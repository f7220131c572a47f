import { render } from 'preact';
import '../panel.css';
import './sheets.css';
import { Panel } from './Panel';

const place = document.getElementById('panel');
if (place) render(<Panel />, place);
