import type { Invite, Reading, Status } from '../../meeting/minutes';

const inviteSv: Record<Invite, string> = {
  none: 'Ingen den här gången',
  read: 'Det räcker att du läser',
  strengths: 'Det du ser fungerar',
  task: 'Om nästa uppgift är tydlig för någon utifrån',
  know: 'Var vi vet och var vi tror',
  challenge: 'Utmana vår tanke',
  obstacle: 'Hjälp med ett hinder',
  peers: 'Vi vill höra en annan grupp',
  talk: 'Vi tar det hellre muntligt',
};

const readingSv: Record<Reading, string> = {
  certain: 'Protokollet gick bra att läsa.',
  uncertain: 'En del av protokollet är läst med viss osäkerhet. Det som står i dokumentet gäller.',
  unreadable: 'Panelen kunde inte läsa fälten i det här protokollet. Texten i dokumentet gäller.',
};

const statusSv: Record<Status, string> = { draft: 'Utkast', final: 'Klart' };

/** Words of the sidebar in Docs. */
export const documentSv = {
  heading: (title: string) => `Lärträff i ${title}`,
  loading: 'Läser dokumentet …',
  doing: {
    introduce: 'Sparar …',
    putAwayHelp: 'Sparar …',
    insertTemplate: 'Sätter in mallen …',
    gatherYear: 'Läser protokollen …',
    setFields: 'Skriver i dokumentet …',
    addLine: 'Skriver raden …',
    readMinutes: 'Läser protokollet …',
    goTo: 'Letar upp stället …',
    leaveReaction: 'Skriver i protokollet …',
    withdrawReaction: 'Tar tillbaka …',
    respond: 'Skriver i protokollet …',
    promiseDone: 'Skriver i protokollet …',
    saveQuestion: 'Sparar …',
    removeQuestion: 'Tar bort …',
    insertQuestions: 'Sätter in frågorna …',
  },
  readAgain: 'Läs om dokumentet',
  readAt: (moment: string) => `Läst ${moment}`,

  back: 'Tillbaka',

  whoHeading: 'Vem är du?',
  whoWhy: 'Då visar panelen det som är till nytta för dig. Du kan ändra det när du vill.',
  roles: {
    member: 'Jag är med i gruppen',
    principal: 'Jag är rektor',
    peer: 'Jag leder en annan grupp',
    coordinator: 'Jag samordnar grupperna',
  },
  nameLabel: 'Ditt namn',
  nameHint: 'Namnet står vid återkoppling som du lämnar.',
  save: 'Spara',
  youAre: {
    member: (name: string) => (name ? `Du är ${name}, med i gruppen.` : 'Du är med i gruppen.'),
    principal: (name: string) => `Du är ${name}, rektor.`,
    peer: (name: string) => `Du är ${name}, från en annan grupp.`,
    coordinator: (name: string) => (name ? `Du är ${name}, samordnare.` : 'Du är samordnare.'),
  },
  change: 'Ändra',
  changeWho: 'Ändra vem du är',

  meetingsHeading: 'Protokoll i dokumentet',
  noDate: 'Träff utan datum',
  yearUncertain: 'Året står inte i texten.',
  at: (time: string) => `kl. ${time}`,
  group: 'Grupp',
  focus: 'Fokus',
  nextMeeting: 'Nästa träff',
  nextTask: 'Uppgift till nästa träff',
  statuses: statusSv,
  readings: readingSv,

  sections: 'Avsnitt',
  sectionsHint: 'Välj en rubrik för att gå dit i texten.',
  written: 'skrivet',
  notWritten: 'tomt ännu',
  went: (heading: string) => `Markören står nu vid ${heading}.`,

  inviteOfGroup: 'Återkoppling vi vill ha',
  inviteForPrincipal: 'Gruppen har bett om',
  invites: inviteSv,
  invitesNone: 'Gruppen har valt att inte få återkoppling i det här protokollet. Det går bra att läsa.',
  inviteUnasked: 'Gruppen har inte valt någon särskild återkoppling. Det räcker att du läser.',
  inviteOpen: 'Inte valt än. Så länge räcker det att läsa.',
  notYet: 'När gruppen har skrivit under en rubrik kan du lämna återkoppling där.',
  allLeft:
    'Du har lämnat den återkoppling som går att lämna här. Vill du byta tar du först tillbaka något av det.',
  choose: 'Lämna återkoppling om',
  preview: 'Så här kommer det att stå:',
  previewFrom: (name: string, date: string) => `${name}, ${date}`,
  send: 'Skicka',
  sent: 'Återkopplingen står nu i protokollet.',
  feedbackOn: (heading: string) => `Återkoppling om ${heading}`,
  otherFeedback: 'Mer återkoppling i protokollet',
  about: 'Om',
  takeBack: 'Ta tillbaka',
  takeBackOf: (what: string) => `Ta tillbaka: ${what}`,
  takenBack: 'Återkopplingen är borttagen ur protokollet.',
  readAgainDone: 'Dokumentet är läst på nytt.',
  introduced: 'Sparat.',
};
