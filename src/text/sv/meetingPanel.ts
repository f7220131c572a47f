/** Words of the room for the meeting itself, in the sidebar in Docs. */
export const meetingPanelSv = {
  title: 'Träffen',
  begin: 'Börja med första steget',
  already: 'Är ni redan i gång? Välj var ni är.',
  steps: 'Stegen i träffen',
  /** The lengths in the headings together. */
  wholeLength: (minutes: number) => `${minutes} minuter enligt rubrikerna.`,
  noLengths: 'Rubrikerna har inga tider, så stegen går utan klocka.',
  noSteps: 'Här finns inga rubriker att följa än. När protokollet har rubriker blir de stegen i träffen.',

  stepOf: (step: number, steps: number) => `Steg ${step} av ${steps}`,
  minutes: (minutes: number) => `${minutes} min`,
  minutesLeft: (minutes: number) => (minutes === 1 ? '1 minut kvar' : `${minutes} minuter kvar`),
  lastMinute: 'mindre än en minut kvar',
  paused: 'Pausad',
  half: 'Halva tiden har gått.',
  over: 'Tiden för steget är slut. Ta den tid ni behöver.',
  noClock: 'Det här steget har ingen egen tid. Gå vidare när ni är klara.',
  morePrompts: 'Visa hela texten',
  lessPrompts: 'Visa början av texten',
  write: 'Skriv i dokumentet',

  next: 'Nästa steg',
  previous: 'Förra steget',
  pause: 'Pausa',
  resume: 'Fortsätt',
  more: 'Några minuter till',
  moreGiven: 'Ni har fått tre minuter till.',
  coming: 'Sedan:',
  skip: 'Hoppa över',
  skipOf: (heading: string) => `Hoppa över ${heading}`,
  finish: 'Läs upp och dela',
  finishHint: 'Det här är det sista steget.',
  end: 'Avsluta träffen',
  ended: 'Träffen är avslutad. Protokollet står kvar i dokumentet.',
  allSteps: 'Alla steg',
  stepNow: 'här är ni',
  fields: 'Fyll i nästa träff och uppgift',

  round: 'Vem har haft ordet?',
  roundHint: 'Tryck på ett namn när personen har talat. Det sparas inte.',
  roundAgain: 'Börja om',
  roundNobody: 'Skriv namnen vid Närvarande i dokumentet och läs om det, så står de här.',

  sound: 'Ljud när tiden är slut',

  notShown: 'Dokumentet svarade inte den här gången. Klockan och stegen fungerar ändå.',
  changed: 'Rubrikerna i dokumentet har ändrats. Klockan går som vanligt, och stegen följer dokumentet.',

  underWay: 'Träffen pågår',
  back: 'Fortsätt träffen',
};
