import type { Reading, Status } from '../../meeting/minutes';
import type { Column, TabKey } from '../../overview/columns';
import type { Trouble } from '../../overview/listing';
import type { SettingKey } from '../../overview/settings';
import type { StateKey } from '../../overview/states';

const tabs: Record<TabKey, string> = { overview: 'Översikt', index: 'Protokoll', settings: 'Inställningar' };

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
  shared: 'Delat exempel',
  reading: 'Så lästes protokollet',
  folder: 'Mapp',
  check: 'Kontroll',
  date: 'Datum',
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
};

/** What a header's note says, where the header does not say it all. */
const notes: Partial<Record<Column, string>> = {
  leader: 'Den att höra av sig till.',
  state: 'Räknat ur protokollens datum.',
  weeks: 'Utan lov. Loven står under Inställningar.',
  meetings: 'Träffar med protokoll här, juli till juni.',
  task: 'Själva uppgiften står bara i protokollet.',
  invite: 'Det gruppen själv har valt i protokollet.',
  shared: 'Det gruppen har valt att dela med andra grupper.',
  reading: 'Hur säkert Lärträff kunde läsa. Det säger inget om gruppen.',
  status: 'Av ett utkast visas bara datum.',
  check: 'Visar om raden har ändrats för hand. Protokollet läses då om.',
};

const settings: Record<SettingKey, string> = {
  folder: 'Gruppernas mapp',
  year: 'Läsår',
  planned: 'Planerade träffar per läsår',
  autumn: 'Höstlov (veckor)',
  christmas: 'Jullov (veckor)',
  winter: 'Sportlov (veckor)',
  easter: 'Påsklov (veckor)',
  summer: 'Sommarlov (veckor)',
  paused: 'Grupper som har meddelat paus',
  refreshedAt: 'Senast uppdaterad',
  refreshedBy: 'Uppdaterad av',
  hourlyBy: 'Uppdateras varje timme av',
  notice: 'Att veta',
};

const settingNotes: Partial<Record<SettingKey, string>> = {
  folder: 'Varje undermapp är en grupp. Välj en annan mapp i panelen.',
  year: 'Juli till juni. Byts av sig självt den 1 juli.',
  planned: 'Gäller varje grupp. Det går att ändra.',
  autumn: 'Alla lov går att ändra. Skriv veckonummer, till exempel 44 eller 52–1.',
  paused: 'Gruppernas namn, med semikolon emellan. Behövs inte när pausen står i protokollet.',
  hourlyBy: 'Slås på och av i panelen. Uppdateringen ser det den personen får se.',
  notice: 'Här står det om något behöver göras.',
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
  noMinutes: 'Inget protokoll i dokumentet',
  meetingsOfPlan: (held: number, planned: number) => `${held} av ${planned} planerade`,
  sinceNote: (day: string, weeks: number) =>
    `Senaste protokollet här är från ${day}, ${weeks} ${weeks === 1 ? 'skolvecka' : 'skolveckor'} sedan. Gruppen kan ha träffats utan att protokollet är delat.\n\nTid, lokal eller vikarie kan vara ett hinder. Lärledaren vet.`,
  needsApproval:
    'Den timvisa uppdateringen behöver godkännas på nytt. Öppna menyn Tillägg, välj Lärträff och godkänn.',
};
