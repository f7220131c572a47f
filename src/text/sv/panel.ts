/** Words that both sidebars use. */
export const panelSv = {
  slow: 'Det tar lite längre än vanligt. Google svarar snart.',
  verySlow: 'Svaret dröjer. Vänta en stund till, eller försök igen.',
  noContact: 'Panelen fick inget svar från Google. Se efter att nätet fungerar och försök igen.',
  /** After a change whose answer never came: it may or may not have been done. */
  unknownOutcome: 'Svaret från Google kom inte fram. Läs om, så syns det hur det blev.',
  installation: 'Kontrollera installationen',
  cancel: 'Avbryt',
  close: 'Stäng',
  showAll: 'Visa allt',
  showLess: 'Visa mindre',
};
