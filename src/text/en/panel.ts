import type { panelSv } from '../sv/panel';

export const panelEn: typeof panelSv = {
  slow: 'This takes a little longer than usual. Google will answer soon.',
  verySlow: 'The answer is slow to come. Wait a little longer, or try again.',
  noContact: 'The panel got no answer from Google. See that the network works and try again.',
  unknownOutcome: 'The answer from Google did not arrive. Read again to see how it went.',
  installation: 'Check the installation',
  cancel: 'Cancel',
  close: 'Close',
  showAll: 'Show all',
  showLess: 'Show less',
};
