import type { FolderTrouble } from '../../actions/overviewViews';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of the sidebar in Sheets. */
export const overviewPanelSv = {
  heading: 'Översikt över lärgrupperna',
  loading: 'Läser översikten …',
  readAgain: 'Läs om',

  startHeading: 'Börja med gruppernas mapp',
  startWhy: 'Översikten fylls av protokollen i en mapp i Drive, där varje grupp har sin undermapp.',
  lostHeading: 'Vilken är gruppernas mapp?',
  lostWhy:
    'Vid ”Gruppernas mapp” i fliken Inställningar står ingen länk som går att läsa. Klistra in länken till mappen här. Allt som står i arket är kvar.',
  folderLabel: 'Länk till mappen',
  folderHint: 'Öppna mappen i Drive, kopiera adressen och klistra in den här.',
  look: 'Titta i mappen',
  looking: 'Tittar i mappen …',
  linkNeeded: 'Klistra in länken till mappen först.',
  /** What the pasted link led to instead of a folder of groups, and what to do about it. */
  instead: {
    nothing:
      'Det där är ingen länk till Drive. Öppna mappen i Drive, kopiera adressen och klistra in den här.',
    file: 'Länken går till ett dokument eller en annan fil. Öppna mappen där gruppernas mappar ligger och kopiera dess adress.',
    page: 'Länken går till en av Drives egna sidor. Öppna själva mappen och kopiera adressen.',
    hidden:
      'Mappen går inte att öppna med ditt konto. Prova länken i Drive. Fungerar den inte där heller ber du den som äger mappen att dela den med dig.',
    bin: 'Mappen ligger i papperskorgen. Återställ den i Drive och titta igen, eller välj en annan mapp.',
    empty: 'Mappen är tom. Lägg en undermapp för varje grupp i den och titta igen.',
  } satisfies Record<FolderTrouble, string>,
  found: 'Det här ligger i mappen',
  counts: (groups: number, documents: number) =>
    `${groups === 0 ? '' : `${plural(groups, 'grupp', 'grupper')}, `}${plural(documents, 'dokument', 'dokument')}`,
  noSubfolders:
    'Här finns inga undermappar, så hela mappen räknas som en grupp. Ska varje grupp få sin egen rad väljer du mappen där gruppernas mappar ligger.',
  inner: (name: string, folders: number) =>
    `Mappen ${name} i den här mappen har ${folders} undermappar. Är det den du menar?`,
  lookInner: (name: string) => `Titta i ${name}`,
  willMake:
    'Kalkylarket får fyra nya flikar: Översikt, Skolor, Protokoll och Inställningar. Det som redan står i det rörs inte.',
  willMove: 'Flikarna fylls från den här mappen i stället. Det du har skrivit i Inställningar står kvar.',
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
  longAgo: (days: number) =>
    `Det är ${days} ${days === 1 ? 'dag' : 'dagar'} sedan. Det som har skrivits efter det syns när du uppdaterar.`,
  lastRefreshed: (moment: string, by: string) => `Senast uppdaterad ${moment}${by && ` av ${by}`}.`,
  notRefreshed: 'Översikten är inte uppdaterad än.',
  changeFolder: 'Byt mapp',

  refreshing: 'Uppdaterar översikten',
  searching: 'Ser efter vad som är ändrat …',
  progress: (read: number, total: number) => `${read} av ${plural(total, 'dokument', 'dokument')} lästa`,
  lessThanAMinute: 'Mindre än en minut kvar.',
  minutesLeft: (minutes: number) => `Ungefär ${plural(minutes, 'minut', 'minuter')} kvar.`,
  waits: {
    quota: (seconds: number) =>
      `Google lämnar ut ett visst antal dokument i minuten. Fortsätter om ${plural(seconds, 'sekund', 'sekunder')}.`,
    others: (seconds: number) =>
      `En annan uppdatering av samma ark pågår eller blev nyss avbruten. Fortsätter om ${plural(seconds, 'sekund', 'sekunder')}.`,
  },
  waitingStarts: 'En paus. Uppdateringen fortsätter av sig själv strax.',
  stop: 'Avbryt',
  stopping: 'Avslutar det som pågår …',
  stopped: 'Uppdateringen är avbruten. Det som står i arket stämmer.',
  leftOff: 'En uppdatering pågår eller blev avbruten. Det som står i arket stämmer.',
  left: (left: number, total: number) =>
    `${left} av ${plural(total, 'dokument', 'dokument')} är kvar att läsa.`,
  continue: 'Fortsätt',
  done: (read: number, isWritten: boolean) =>
    read === 0
      ? isWritten
        ? 'Klart. Inga dokument var ändrade. Det som är skrivet i arket är med.'
        : 'Klart. Inget var ändrat sedan sist.'
      : `Klart. ${plural(read, 'dokument', 'dokument')} lästes.`,

  unreadable: 'Dokument som inte gick att läsa',
  unreadableWhy: 'De står kvar i arket. Så här blev det:',

  ways: {
    reading: 'Att läsa',
    picture: 'Läsåret i bild',
    new: 'Nytt protokoll',
    settings: 'Inställningar',
  },
  waysMean: {
    reading: 'Protokoll som du inte har tittat på än',
    mine: 'Arket uppdaterar sig självt, i ditt namn',
    other: (name: string) => `Arket uppdaterar sig självt, i namnet ${name}`,
    off: 'Arket uppdateras när någon trycker på Uppdatera',
  },

  newWhy:
    'Googles egen sida öppnas med ett tomt dokument i gruppens mapp. Där öppnar du Lärträff och väljer mall.',
  newGroup: 'Grupp',
  newChoose: 'Välj grupp',
  newOpen: 'Öppna ett nytt dokument',
  newNone: 'Här finns inga grupper än. De kommer när översikten har uppdaterats.',

  itself: 'Uppdatera av sig självt',
  hourly: 'Låt arket uppdatera sig självt',
  hourlyMine:
    'Varje timme, och när någon som får redigera öppnar det. Det sker i ditt namn, så länge du har kvar tillägget.',
  hourlyOff: 'Varje timme, och när någon som får redigera öppnar det.',
  hourlyOther: (name: string) =>
    `Arket uppdaterar sig självt varje timme, och när någon som får redigera öppnar det. Det sker i namnet ${name}.`,
  hourlyTakeOver: 'Låt det ske i mitt namn i stället',
  hourlySwitchedOn: 'Nu uppdaterar arket sig självt.',
  hourlySwitchedOff: 'Nu uppdateras arket när någon trycker på Uppdatera.',
  someone: 'någon annan',
  inTheTab: 'Läsår, lov, skolor och gruppernas planer ändrar du i fliken Inställningar.',
};
