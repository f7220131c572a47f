const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of the sidebar in Sheets. */
export const overviewPanelSv = {
  heading: 'Översikt över lärgrupperna',
  loading: 'Läser översikten …',
  readAgain: 'Läs om',

  startHeading: 'Börja med gruppernas mapp',
  startWhy: 'Översikten fylls av protokollen i en mapp i Drive, där varje grupp har sin undermapp.',
  folderLabel: 'Länk till mappen',
  folderHint: 'Öppna mappen i Drive, kopiera adressen och klistra in den här.',
  look: 'Titta i mappen',
  looking: 'Tittar i mappen …',
  linkNeeded: 'Klistra in länken till mappen först.',
  found: 'Det här ligger i mappen',
  counts: (groups: number, documents: number) =>
    `${groups === 0 ? '' : `${plural(groups, 'grupp', 'grupper')}, `}${plural(documents, 'dokument', 'dokument')}`,
  groupNames: 'Grupperna',
  andMore: (count: number) => `och ${count} till`,
  create: 'Skapa översikten',
  creating: 'Skapar översikten …',
  move: 'Använd den här mappen',
  otherFolder: 'Välj en annan mapp',

  folder: 'Mapp',
  holds: (groups: number, meetings: number) =>
    `${plural(groups, 'grupp', 'grupper')} och ${plural(meetings, 'träff', 'träffar')} i arket`,
  refresh: 'Uppdatera',
  lastRefreshed: (moment: string, by: string) => `Senast uppdaterad ${moment}${by && ` av ${by}`}.`,
  notRefreshed: 'Översikten är inte uppdaterad än.',
  changeFolder: 'Byt mapp',

  refreshing: 'Uppdaterar översikten',
  searching: 'Ser efter vad som är ändrat …',
  progress: (read: number, total: number) => `${read} av ${plural(total, 'dokument', 'dokument')} lästa`,
  waiting: (seconds: number) =>
    `Fortsätter om ${plural(seconds, 'sekund', 'sekunder')}. Google tar emot ett visst antal frågor i minuten, eller så uppdaterar någon annan samma ark.`,
  waitingStarts: 'En paus. Uppdateringen fortsätter av sig själv strax.',
  stop: 'Avbryt',
  stopping: 'Avslutar det som pågår …',
  stopped: 'Uppdateringen är avbruten. Det som står i arket stämmer, och resten läses när du fortsätter.',
  continue: 'Fortsätt',
  done: (read: number) =>
    read === 0
      ? 'Klart. Inget var ändrat sedan sist.'
      : `Klart. ${plural(read, 'dokument', 'dokument')} lästes.`,

  unreadable: 'Dokument som inte gick att läsa',
  unreadableWhy: 'De står kvar i arket. Så här blev det:',

  hourly: 'Låt arket uppdatera sig självt varje timme',
  hourlyMine: 'Det sker i ditt namn, så länge du har kvar tillägget.',
  hourlyOff: 'Arket håller sig då aktuellt utan att någon öppnar det.',
  hourlyOther: (name: string) => `Arket uppdateras varje timme av ${name}.`,
  hourlyTakeOver: 'Låt det ske i mitt namn i stället',
  hourlySwitchedOn: 'Nu uppdateras arket av sig självt varje timme.',
  hourlySwitchedOff: 'Nu uppdateras arket när någon trycker på Uppdatera.',
  someone: 'någon annan',
};
