import type { commonSv } from '../sv/common';

export const commonEn: typeof commonSv = {
  product: 'Lärträff',
  tryAgain: 'Try again',
  tried: 'Tried since last time',
  errors: {
    severalAccounts:
      'Google answered that you have no access. Are you signed in to several Google accounts? Open the document in a window with the school account only.',
    nameNeeded: 'Write the name to show beside your feedback.',
  },
};
