export const commonSv = {
  product: 'Lärträff',
  tryAgain: 'Försök igen',
  /** Before what somebody has tried between two meetings. */
  tried: 'Prövat sedan sist',
  errors: {
    severalAccounts:
      'Google svarade att du inte har tillgång. Är du inloggad på flera Google-konton? Öppna dokumentet i ett fönster där bara skolkontot är inloggat.',
    nameNeeded: 'Skriv det namn som ska stå vid din återkoppling.',
  },
};
