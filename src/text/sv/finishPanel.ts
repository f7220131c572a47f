/** Words of the room where the minutes are read aloud and finished. */
export const finishPanelSv = {
  title: 'Läs upp och dela',
  intro: 'Läs upp för varandra och se om det stämmer. Du kan ändra ända tills ni är nöjda.',

  understood: 'Så här läser Lärträff fälten',
  change: 'Ändra',
  changeOf: (label: string) => `Ändra ${label}`,
  notFilled: 'inte ifyllt',
  noDay: 'Lärträff läser inget datum här.',
  yearGuessed: 'Året står inte i texten.',

  pupils: 'Innan ni delar',
  pupilsWhy: (places: number) =>
    places === 1
      ? 'Ett ställe kan peka ut en elev. Skriv hellre antal eller område.'
      : `${places} ställen kan peka ut en elev. Skriv hellre antal eller område.`,
  pupilsOnlyYou: 'Bara du ser det här, och det sparas inte. Stämmer det inte kan du låta det stå.',
  goThere: 'Gå dit',
  goThereOf: (excerpt: string) => `Gå dit: ${excerpt}`,
  went: 'Markören står nu på stället i texten.',

  text: 'Texten att läsa upp',
  nothingWritten: 'Här är inget skrivet än.',
  notWritten: 'Inget skrivet under:',

  record:
    'När protokollet är klart kan det vara en allmän handling som vem som helst har rätt att begära ut.',
  rowComesBack: 'Raden Status står inte i dokumentet. Den sätts dit.',
  finish: 'Stämmer – sätt status Klart',
  finished: 'Status är Klart.',
  after: {
    heading: 'Protokollet är klart',
    shared: 'Det delas så som mappen det ligger i är delad: de som kommer åt mappen kan läsa.',
    more: 'Vill ni visa det för fler väljer ni knappen Dela uppe till höger i dokumentet. Lärträff skickar det ingenstans.',
    still: 'Det går bra att rätta i texten också efteråt.',
  },
  backToDraft: 'Ta tillbaka till Utkast',
  isDraft: 'Status är Utkast.',
};
