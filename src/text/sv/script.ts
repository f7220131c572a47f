import { commonSv } from './common';

/** Words that only the script says: the panels show what it answered, and spare their weight. */
export const scriptSv = {
  menu: {
    document: 'Öppna Lärträff',
    spreadsheet: 'Öppna Lärträff',
    plot: 'Läsåret vecka för vecka',
    installation: 'Kontrollera installationen',
  },
  errors: {
    ...commonSv.errors,
    unknownCall: 'Panelen och tillägget är av olika version. Stäng panelen och öppna den igen från menyn.',
    badPayload: 'Något i panelen gick inte att förstå. Ladda om dokumentet och försök igen.',
    readOnly: 'Du kan läsa filen men inte skriva i den. Be den som äger den om rätt att redigera.',
    noAccess: 'Du har inte tillgång till det här. Be den som äger mappen att dela den med dig.',
    notAuthorised: 'Lärträff behöver ditt godkännande. Öppna menyn Tillägg, välj Lärträff och godkänn.',
    moved:
      'Dokumentet har ändrats, så panelen är läst på nytt. Se hur det ser ut nu, och gör om det om du fortfarande vill.',
    notOffered: 'Den reaktionen går inte att lämna just nu. Panelen är läst på nytt och visar vad som går.',
    alreadyThere: 'Den reaktionen står redan i protokollet.',
    busy: 'Någon annan skriver i samma dokument just nu. Vänta några sekunder och försök igen.',
    quota: 'Google tar emot ett visst antal frågor i minuten. Vänta en minut och försök igen.',
    tooLarge: 'Det blev mer text än Google tar emot på en gång. Dela upp dokumentet och försök igen.',
    notFound:
      'Mappen finns inte, eller så är den inte delad med dig. Öppna den i Drive och kopiera adressen.',
    noFolderYet: 'Välj först mappen där grupperna har sina protokoll.',
    noteNeeded: 'Skriv några ord först. Just den här reaktionen säger något bara med dina egna ord.',
    noteStopped:
      'Noten kan läsas som en fråga eller ett krav, så den följer inte med. Ändra noten, eller skicka reaktionen utan den.',
    dayPassed: 'Den dagen har varit. Välj en dag framåt.',
    listFull: 'Frågan gick inte att spara. Skriv den kortare, eller ta bort någon som redan är ställd.',
    questionsThere: 'Frågorna står redan i det senaste protokollet.',
    fieldChanged: 'Någon har just ändrat det här fältet. Så här står det nu.',
    badDate: 'Det datumet finns inte i kalendern. Skriv det som ÅÅÅÅ-MM-DD.',
    badLine: 'Skriv det på en enda rad.',
    tooLong: 'Det blev för långt för en rad. Skriv det kortare, eller skriv direkt i dokumentet.',
    noPlace: 'Här går det inte att skriva utan att röra något annat. Skriv det direkt i dokumentet.',
    noMinutes:
      'Det finns inga protokoll från det läsåret att hämta ur ännu. Panelen tittar i det här dokumentet och i mappen som det ligger i.',
    alreadyGathered:
      'Läsåret är redan sammanställt i det här dokumentet. Vill ni ha med det senaste tar ni bort det som står och gör om det.',
    unfinished:
      'Google svarade inte ända till slutet. Läs om dokumentet för att se hur det blev. Det som är halvt går att ta bort för hand.',
    noDiscussion:
      'Här finns ingen rubrik för diskussionen att sätta samtalsmodellen under. Välj en annan rubrik i protokollet.',
    failed: 'Det gick inte den här gången, men inget har gått förlorat. Försök igen om en stund.',
  },
};
