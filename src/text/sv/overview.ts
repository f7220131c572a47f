import type { Reading, Status } from '../../meeting/minutes';
import type { GroupColumn, IndexColumn, SettingColumn, TabKey } from '../../overview/columns';
import type { Trouble } from '../../overview/listing';
import type { BreakKey } from '../../overview/schoolYear';
import type { SettingKey } from '../../overview/settings';
import type { StateKey } from '../../overview/states';

/** A column's header and what its note says. */
interface Header {
  header: string;
  about: string;
}

const tabs: Record<TabKey, string> = { overview: 'Översikt', index: 'Protokoll', settings: 'Inställningar' };

const states: Record<StateKey, string> = {
  booked: 'Nästa träff inbokad',
  recent: 'Träff nyligen, nästa inte inbokad',
  longer: 'Längre sedan än planen',
  starting: 'Startar upp',
  paused: 'Paus, meddelad av gruppen',
  unreadable: 'Protokoll finns, fälten kunde inte läsas',
};

const shared = {
  schools: { header: 'Skolor', about: 'Så som gruppen har skrivit i sitt senaste klara protokoll.' },
  leader: {
    header: 'Lärledare (kontakt)',
    about: 'Den att höra av sig till, enligt gruppens senaste klara protokoll.',
  },
  focus: { header: 'Fokus', about: 'Gruppens fokus med egna ord. Långa texter är förkortade här.' },
  task: {
    header: 'Uppgift till nästa träff',
    about: 'Om gruppen har skrivit en uppgift. Själva uppgiften står bara i protokollet.',
  },
  invite: {
    header: 'Återkoppling gruppen vill ha',
    about: 'Det gruppen själv har valt i protokollet. Gruppen kan ändra sig när den vill.',
  },
  shared: { header: 'Delat exempel', about: 'Länk till det gruppen har valt att dela med andra grupper.' },
  check: {
    header: 'Kontroll',
    about: 'Lärträff ser här om raden har ändrats för hand, och läser då om protokollet.',
  },
};

const groupHeaders: Record<GroupColumn, Header> = {
  ...shared,
  group: { header: 'Grupp', about: 'Gruppens mapp i Drive. Länken öppnar mappen.' },
  state: { header: 'Läge', about: 'Räknat ur protokollens datum. Lov räknas inte.' },
  last: { header: 'Senaste träff', about: 'Länken öppnar protokollet, för den som har tillgång till det.' },
  weeks: {
    header: 'Skolveckor sedan',
    about: 'Lov räknas inte. Vilka veckor som är lov står under Inställningar.',
  },
  next: { header: 'Nästa träff', about: 'Så som det står i det senaste protokollet.' },
  meetings: { header: 'Träffar i år', about: 'Träffar med protokoll här, under läsåret juli till juni.' },
  template: { header: 'Mall senast', about: 'Mallen för det senaste klara protokollet.' },
  reading: {
    header: 'Så lästes protokollet',
    about: 'Hur säkert Lärträff kunde läsa det senaste protokollet. Det säger inget om gruppen.',
  },
  folder: { header: 'Mapp', about: 'Mappens id i Drive. Raden hittas med hjälp av det.' },
};

const indexHeaders: Record<IndexColumn, Header> = {
  ...shared,
  group: { header: 'Grupp', about: 'Mappen som protokollet ligger i.' },
  date: { header: 'Datum', about: 'Träffens datum, så som det står i protokollet.' },
  document: {
    header: 'Protokoll',
    about: 'Länken öppnar träffen i dokumentet, för den som har tillgång till det.',
  },
  template: { header: 'Mall', about: 'Mallen som protokollet följer, när den känns igen.' },
  next: { header: 'Nästa träff', about: 'Så som det står i protokollet.' },
  status: { header: 'Status', about: 'Av ett utkast visas bara datum.' },
  reading: {
    header: 'Så lästes protokollet',
    about: 'Hur säkert Lärträff kunde läsa. Det säger inget om gruppen.',
  },
  id: { header: 'Dokument', about: 'Dokumentets id i Drive. Raden hittas med hjälp av det.' },
  place: { header: 'Plats', about: 'Var i dokumentet träffen står.' },
  modified: { header: 'Ändrat', about: 'När dokumentet senast var ändrat i Drive när det lästes.' },
  read: { header: 'Läst', about: 'När Lärträff läste dokumentet (UTC).' },
};

const settingHeaders: Record<SettingColumn, Header> = {
  setting: { header: 'Inställning', about: '' },
  value: { header: 'Värde', about: '' },
  about: { header: 'Vad det är', about: '' },
};

const breaks: Record<BreakKey, string> = {
  autumn: 'Höstlov (veckor)',
  christmas: 'Jullov (veckor)',
  winter: 'Sportlov (veckor)',
  easter: 'Påsklov (veckor)',
  summer: 'Sommarlov (veckor)',
};

const proposed = 'Ett förslag som går att ändra. Skriv veckonummer, till exempel 44 eller 52–1.';

const settings: Record<SettingKey, Header> = {
  folder: { header: 'Gruppernas mapp', about: 'Varje undermapp är en grupp. Välj en annan mapp i panelen.' },
  year: { header: 'Läsår', about: 'Juli till juni. Byts av sig självt den 1 juli.' },
  planned: { header: 'Planerade träffar per läsår', about: 'Räknas för varje grupp. Det går att ändra.' },
  autumn: { header: breaks.autumn, about: proposed },
  christmas: { header: breaks.christmas, about: proposed },
  winter: { header: breaks.winter, about: proposed },
  easter: { header: breaks.easter, about: proposed },
  summer: { header: breaks.summer, about: proposed },
  paused: {
    header: 'Grupper som har meddelat paus',
    about: 'Gruppernas namn, med semikolon emellan. Står det paus i protokollet behövs det inte här.',
  },
  refreshedAt: {
    header: 'Senast uppdaterad',
    about: 'När hela översikten senast stämdes av mot dokumenten.',
  },
  refreshedBy: {
    header: 'Uppdaterad av',
    about: 'Den som uppdaterade, eller den vars timvisa uppdatering gjorde det.',
  },
  hourlyBy: {
    header: 'Uppdateras varje timme av',
    about: 'Slås på och av i panelen. Uppdateringen ser det den personen får se.',
  },
  notice: {
    header: 'Att veta',
    about: 'Här står det om något behöver göras för att översikten ska hållas aktuell.',
  },
};

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
  tabTaken: (title: string) => `${title} (Lärträff)`,
  groupHeaders,
  indexHeaders,
  settingHeaders,
  settings,
  states,
  readings,
  troubles,
  statuses,
  task: { written: 'Ifylld', open: 'Inte ifylld' },
  shares: { yes: 'Hela protokollet', partial: 'En del' },
  sharedFrom: (date: string) => `Träffen ${date}`,
  pause: 'Paus',
  noMinutes: 'Inget protokoll i dokumentet',
  meetingsOfPlan: (held: number, planned: number) => `${held} av ${planned} planerade`,
  sinceNote: (day: string, weeks: number) =>
    `Senaste protokollet här är från ${day}, ${weeks} ${weeks === 1 ? 'skolvecka' : 'skolveckor'} sedan. Gruppen kan ha träffats utan att protokollet är delat.\n\nTid, lokal eller vikarie kan vara ett hinder. Lärledaren vet.`,
  needsApproval:
    'Den timvisa uppdateringen behöver godkännas på nytt. Öppna menyn Tillägg, välj Lärträff och godkänn.',
};
