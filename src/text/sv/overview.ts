import type { Reading, Status } from '../../meeting/minutes';
import type { Column, TabKey } from '../../overview/columns';
import type { Trouble } from '../../overview/listing';
import type { SettingKey } from '../../overview/settings';
import type { StateKey } from '../../overview/states';
import { monthsSv } from '../dates';

const tabs: Record<TabKey, string> = {
  overview: 'Översikt',
  schools: 'Skolor',
  index: 'Protokoll',
  settings: 'Inställningar',
};

const states: Record<StateKey, string> = {
  booked: 'Nästa träff inbokad',
  recent: 'Träff nyligen, nästa inte inbokad',
  longer: 'Längre sedan än planen',
  starting: 'Startar upp',
  paused: 'Paus, meddelad av gruppen',
  unreadable: 'Protokoll finns, fälten kunde inte läsas',
};

/** The columns' headers, wherever they stand. */
const columns: Record<Column, string> = {
  group: 'Grupp',
  subject: 'Ämne och stadium',
  schools: 'Skolor',
  leader: 'Lärledare (kontakt)',
  state: 'Läge',
  last: 'Senaste träff',
  weeks: 'Skolveckor sedan',
  next: 'Nästa träff',
  meetings: 'Träffar i år',
  latest: 'Mall senast',
  focus: 'Fokus',
  task: 'Uppgift till nästa träff',
  invite: 'Återkoppling gruppen vill ha',
  awaiting: 'Väntar på rektor',
  shared: 'Delat exempel',
  reading: 'Så lästes protokollet',
  folder: 'Mapp',
  check: 'Radnyckel',
  school: 'Skola',
  groups: 'Grupper med lärare härifrån',
  planned: 'Planerade träffar',
  held: 'Hållna träffar',
  booked: 'Grupper med nästa träff inbokad',
  promises: 'Öppna löften från rektor',
  examples: 'Delade exempel',
  date: 'Datum',
  year: 'Läsår',
  document: 'Protokoll',
  template: 'Mall',
  status: 'Status',
  id: 'Dokument',
  place: 'Plats',
  modified: 'Ändrat',
  read: 'Läst',
  setting: 'Inställning',
  value: 'Värde',
  about: 'Vad det är',
  planGroup: 'Grupp',
  planName: 'Namn i översikten',
  planSubject: 'Ämne och stadium',
  planSchools: 'Skolor',
  planLeader: 'Lärledare (kontakt)',
  planMeetings: 'Planerade träffar',
  planPaused: 'Paus',
  planFolder: 'Mapp',
  month: 'Månad',
  monthMeetings: 'Träffar',
};

/** What a header's note says, where the header does not say it all. */
const notes = {
  group: 'Mappens namn, eller det som står under Inställningar.',
  subject: 'Det som står under Inställningar, eller mappens namn när det säger vilket stadium.',
  schools: 'Ur gruppens senaste protokoll, eller det som står under Inställningar.',
  leader: 'Den att höra av sig till, ur protokollet eller det som står under Inställningar.',
  state: 'Räknat ur protokollens datum.',
  weeks: 'Utan lov. Loven står under Inställningar.',
  meetings: 'Träffar med protokoll här, juli till juni.',
  task: 'Själva uppgiften står bara i protokollet.',
  invite: 'Det gruppen själv har valt i protokollet.',
  awaiting: 'Det som en rektor har skrivit ligger hos rektorn, med dagen för besked.',
  shared: 'Det gruppen har valt att dela med andra grupper.',
  reading: 'Hur säkert Lärträff kunde läsa. Det säger inget om gruppen. Av ett utkast visas bara datum.',
  status: 'Av ett utkast visas bara datum.',
  check: 'Så märker Lärträff att något i raden är ändrat.',
  school: 'Ur gruppernas skolor. Fler skolor går att skriva under Inställningar.',
  groups: 'Siffror som bygger på färre än tre grupper visas inte.',
  planned: 'Det grupperna har planerat för läsåret, tillsammans.',
  held: 'Träffar med protokoll här, juli till juni.',
  promises: 'Det som en rektor har skrivit ligger hos rektorn.',
  examples: 'Det grupperna har valt att dela i år.',
  year: 'Juli till juni, efter träffens datum.',
  planGroup: 'Mappens namn. En ny mapp får en ny rad.',
  planName: 'Tomt: mappens namn.',
  planSubject: 'Tomt: mappens namn, när det säger vilket stadium.',
  planSchools: 'Tomt: det som står i gruppens senaste protokoll. Fler än en skrivs med semikolon emellan.',
  planLeader: 'Tomt: det som står i gruppens senaste protokoll.',
  planMeetings: 'Tomt: det som gäller alla grupper.',
  planPaused: 'Skriv till exempel ja, eller till när.',
  month: 'Det som diagrammet i översikten visar.',
  monthMeetings: 'Alla grupper tillsammans. En dag räknas en gång för varje grupp.',
} satisfies Partial<Record<Column, string>>;

const settings: Record<SettingKey, string> = {
  folder: 'Gruppernas mapp',
  year: 'Läsår',
  planned: 'Planerade träffar per läsår',
  autumn: 'Höstlov (veckor)',
  christmas: 'Jullov (veckor)',
  winter: 'Sportlov (veckor)',
  easter: 'Påsklov (veckor)',
  summer: 'Sommarlov (veckor)',
  schools: 'Skolorna',
  paused: 'Grupper som har meddelat paus',
  refreshedAt: 'Senast uppdaterad',
  refreshedBy: 'Uppdaterad av',
  hourlyBy: 'Uppdateras varje timme av',
  notice: 'Att veta',
};

const settingNotes = {
  folder: 'Varje undermapp är en grupp. Välj en annan mapp i panelen.',
  year: 'Juli till juni. Byts av sig självt den 1 juli.',
  planned: 'Gäller varje grupp som inte har en egen plan till höger. Det går att ändra.',
  autumn: 'Alla lov går att ändra. Skriv veckonummer, till exempel 44 eller 52–1.',
  schools: 'Skolornas namn så som de skrivs, med semikolon emellan. Får vara tomt.',
  paused: 'Gruppernas namn, med semikolon emellan. Behövs inte när pausen står i protokollet.',
  hourlyBy: 'Slås på och av i panelen. Uppdateringen ser det den personen får se.',
  notice: 'Här står det om något behöver göras.',
} satisfies Partial<Record<SettingKey, string>>;

const readings: Record<Reading, string> = {
  certain: 'Säkert',
  uncertain: 'Osäkert',
  unreadable: 'Fälten kunde inte läsas',
};

const troubles: Record<Trouble, string> = {
  noAccess: 'Kunde inte läsas: dokumentet är inte delat med den som uppdaterar.',
  tooLarge: 'Kunde inte läsas: dokumentet är större än Google lämnar ut på en gång.',
  noAnswer: 'Kunde inte läsas: Google svarade inte. Det prövas igen vid nästa uppdatering.',
};

const statuses: Record<Status, string> = { draft: 'Utkast', final: 'Klart' };

/** Words that stand in the overview's spreadsheet: headers, states and what the cells say. */
export const overviewSv = {
  tabs,
  columns,
  notes,
  settings,
  settingNotes,
  states,
  readings,
  troubles,
  statuses,
  task: { written: 'Ifylld', open: 'Inte ifylld' },
  shares: { yes: 'Hela protokollet', partial: 'En del' },
  sharedFrom: (date: string) => `Träffen ${date}`,
  pause: 'Paus',
  /** In place of the day where somebody has promised something without one. */
  undated: 'utan dag',
  tooFew: 'För få grupper för att visas',
  noGroupYet: 'Ingen grupp än',
  /** July to June, as a school year goes. */
  months: [...monthsSv.slice(6), ...monthsSv.slice(0, 6)],
  /** What the rows of one school year are called. */
  yearView: (year: string) => `Läsår ${year}`,
  /** Where Google warns before a cell is changed that is worked out. */
  warnings: {
    computed: 'Räknas ut av Lärträff och skrivs om vid nästa uppdatering.',
    kept: 'Hämtas ur mappens namn och protokollen. Det du själv skriver här gäller i stället, och står kvar.',
  },
  chart: {
    title: 'Träffar per månad, alla grupper tillsammans',
    about:
      'Stapeldiagram med en stapel för varje månad i läsåret: hur många träffar som hölls, alla grupper tillsammans. Siffrorna står under Inställningar.',
  },
  noMinutes: 'Inget protokoll i dokumentet',
  meetingsOfPlan: (held: number, planned: number) => `${held} av ${planned} planerade`,
  sinceNote: (day: string, weeks: number) =>
    `Senaste protokollet här är från ${day}, ${weeks} ${weeks === 1 ? 'skolvecka' : 'skolveckor'} sedan. Gruppen kan ha träffats utan att protokollet är delat.\n\nTid, lokal eller vikarie kan vara ett hinder. Lärledaren vet.`,
  /** What holds in place of a setting that cannot be read. */
  unreadSetting: (setting: string, used: string) =>
    `Det som står vid ”${setting}” går inte att läsa. Så länge gäller ${used}.`,
  needsApproval:
    'Den timvisa uppdateringen behöver godkännas på nytt. Öppna menyn Tillägg, välj Lärträff och godkänn.',
};
