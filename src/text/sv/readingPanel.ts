/** Words of the reading view: what a principal or another group's leader leaves, and the note added to it. */
export const readingPanelSv = {
  checkIn: 'Det här är ett samtal mellan två. Här lämnas ingen återkoppling.',
  whyNot: 'Varför inte fler?',
  day: 'Vilken dag hör du av dig?',
  dayNeeded: 'Välj en dag framåt, så vet gruppen när de hör av dig.',
  addNote: 'Lägg till en not',
  noNote: 'Ta bort noten',
  noteNeeded: 'Skriv några ord. Utan dem säger reaktionen inget.',
  begins: 'Så börjar noten',
  left: (letters: number) => `${letters} tecken kvar`,
  over: (letters: number) => `${letters} tecken för mycket`,
  loading: 'Läser in språkreglerna …',
  failed: 'Språkreglerna gick inte att läsa in. Reaktionen går bra att skicka utan not.',
  sendWithout: 'Skicka utan noten',
  staysHere: 'Noten stannar här. Skriv den gärna på ett annat sätt, eller spara den till avstämningen.',
  questionSaved: 'Det står nu i din lista till avstämningen. Bara du ser det.',
};
