import { render } from 'preact';
import '../panel.css';
import { closeDialog } from '../call';
import { Installation } from './Installation';
import './installation.css';

// The keyboard is in this frame, so the window around it does not hear the key.
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closeDialog();
});

const place = document.getElementById('panel');
if (place) render(<Installation />, place);
