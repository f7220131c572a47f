import type { Reading } from '../../meeting/minutes';
import type { Trouble } from '../../overview/listing';

/** Words of the cards in Drive, Docs and Sheets. */
export const cardsSv = {
  home: 'Det här kan du göra här',
  driveHome: [
    'Markera en grupps mapp för att se dess protokoll och börja på ett nytt.',
    'Markera mappen där alla grupper ligger för att se läget i varje grupp.',
    'Markera ett dokument för att se hur Lärträff läser det.',
    'Ingenting ändras av att du tittar här.',
  ],
  editorHome: {
    docs: [
      'I dokument hjälper Lärträff er att skriva protokoll och leda träffen. Den som läser kan lämna återkoppling som ingen behöver svara på.',
      'Öppna menyn Tillägg, välj Lärträff och sedan Öppna Lärträff. Då öppnas panelen bredvid texten.',
      'Menyn finns för den som får redigera dokumentet.',
    ],
    sheets: [
      'I kalkylark håller Lärträff en översikt över gruppernas protokoll, som uppdaterar sig själv.',
      'Öppna menyn Tillägg, välj Lärträff och sedan Öppna Lärträff. Då öppnas panelen bredvid arket.',
      'Menyn finns för den som får redigera kalkylarket.',
    ],
  },
  otherFile:
    'Om den här filen finns inget att visa här. Markera en grupps mapp eller ett dokument med protokoll.',
  several: 'Mer än en sak är markerad. Markera den du vill se.',
  tooWide: 'I den här mappen ligger mer än vad som hinner läsas här. Markera en mapp längre in.',

  /** Instead of the sentence that leads to an editor's menu. */
  notAuthorised: 'Lärträff behöver ditt godkännande. Stäng Lärträff här, öppna det igen och godkänn.',

  index: 'Gruppens protokoll',
  newMinutes: 'Nytt protokoll',
  noneYet:
    'Här finns inga protokoll än. Nytt protokoll öppnar ett tomt dokument i mappen, och där väljer du mall i Lärträff.',
  minutes: 'Protokoll',
  draft: 'Utkast',
  noDate: 'Träff utan datum',
  last: (day: string) => `Senaste träff ${day}`,
  next: (day: string) => `Nästa träff ${day}`,
  paused: 'Gruppen tar paus',
  wants: (invite: string) => `Återkoppling: ${invite}`,
  unread: 'Kunde inte läsas',
  troubles: {
    noAccess: 'Dokumentet är inte delat med dig.',
    tooLarge: 'Dokumentet är större än Google lämnar ut på en gång.',
    noAnswer: 'Google svarade inte. Försök igen om en stund.',
  } satisfies Record<Trouble, string>,

  groups: 'Grupperna',
  notReadYet: 'Inte läst än',
  howStates:
    'Läget är räknat på sex träffar om läsåret och de vanliga loven. Har samordnaren skrivit något annat i översikten är det den som gäller.',
  asGroup: 'Visa hela mappen som en grupp',
  asGroups: 'Visa varje undermapp som en grupp',

  readAs: 'Så läser Lärträff protokollet',
  howRead: {
    certain: 'Allt det här kunde läsas säkert.',
    uncertain: 'En del är läst med viss osäkerhet. Det som står i dokumentet gäller.',
    unreadable: 'En del fält kunde inte läsas. Det som står i dokumentet gäller.',
  } satisfies Record<Reading, string>,
  noMinutes: 'Lärträff hittar inget protokoll i det här dokumentet.',
  open: 'Öppna dokumentet',
  toMeeting: 'Gå till träffen',

  some: (read: number, total: number) => `${read} av ${total} dokument är lästa.`,
  latestFirst: 'De som ändrats senast är lästa först.',
  latestOfEachFirst:
    'I varje grupp är de senast ändrade lästa först. Ett läge kan ändras när resten är läst.',
  wait: (read: number, total: number) =>
    `${read} av ${total} dokument är lästa. Google tar emot ett visst antal frågor i minuten, så vänta en minut innan du läser vidare.`,
  readOn: 'Läs vidare',
  page: (number: number, of: number) => `Sida ${number} av ${of}`,
  pageBefore: 'Föregående sida',
  pageAfter: 'Nästa sida',
};
