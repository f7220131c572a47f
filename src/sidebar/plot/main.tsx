import { render } from 'preact';
import '../panel.css';
import { closeDialog, sizeDialog } from '../call';
import { YearPlot } from './YearPlot';

/** Pixels that the browser and Google's own window need around a dialog. */
const around = { width: 100, height: 240 };
const least = { width: 700, height: 460 };
const most = { width: 1600, height: 1300 };

/** As large as the screen has room for: more groups are then in sight at once. */
const fitting = (side: 'width' | 'height', available: number): number =>
  Math.round(Math.min(most[side], Math.max(least[side], available - around[side])));

sizeDialog(fitting('width', screen.availWidth), fitting('height', screen.availHeight));
// The keyboard is in this frame, so the window around it does not hear the key.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeDialog();
});

const place = document.getElementById('panel');
if (place) render(<YearPlot large />, place);
