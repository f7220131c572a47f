import { render } from 'preact';
import '../panel.css';
import { closeDialog, sizeDialog } from '../call';
import { YearPlot } from './YearPlot';

/** Pixels that the browser and Google's own window need around a dialog, and what is large enough. */
const around = { width: 120, height: 260 };
const enough = { width: 1600, height: 1300 };

/** As large as the screen has room for, so that more groups are in sight at once; never smaller than it opened. */
sizeDialog(
  Math.max(innerWidth, Math.min(enough.width, screen.availWidth - around.width)),
  Math.max(innerHeight, Math.min(enough.height, screen.availHeight - around.height)),
);
// The keyboard is in this frame, so the window around it does not hear the key.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeDialog();
});

const place = document.getElementById('panel');
if (place) render(<YearPlot large />, place);
