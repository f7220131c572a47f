import type { Project } from '../projects';

/** What the command says in Swedish; the other languages have the same. */
export const sv = {
  usage: `npm run deploy -- [--project pilot|production] [--dry-run] [--lang sv|en]
npm run deploy -- --bound [--dry-run]
  --project  vilket av de två skriptprojekten det gäller
  --bound    utan administratör: bundet till ett kalkylark och ett malldokument
  --dry-run  visar allt, men frågar inte Google om något och ändrar ingenting
  --records  mappen där det står vilka skriptprojekt som finns, annars deploy/
  --lang     språket i terminalen`,
  unknownOption: (given: string) => `Det finns inget val som heter ${given}.`,
  unknownProject: (given: string) => `--project är pilot eller production. Här stod ”${given}”.`,
  unknownLanguage: (given: string) => `--lang är sv eller en. Här stod ”${given}”.`,
  projectAndBound: (given: string) =>
    `--bound har egna skriptprojekt. Skriv antingen --bound eller --project ${given}.`,
  unreadableRecord: (place: string) =>
    `${place} går inte att läsa. Rätta filen, eller ta bort den och klistra in skript-id:t när kommandot frågar.`,
  nothingBuilt: 'Det finns inget bygge i dist/. Kör npm run deploy, som bygger först.',
  sameScript: (one: string, other: string) =>
    `${one} och ${other} har samma skript-id. De ska vara två projekt, så att det du provar inte når alla.`,

  project: {
    pilot: 'pilotprojektet',
    production: 'produktionsprojektet',
    'bound-spreadsheet': 'kalkylarkets skript',
    'bound-document': 'malldokumentets skript',
  } satisfies Record<Project, string>,

  whichProject: 'Vilket projekt gäller det? Skriv pilot eller production:',
  dryRun: 'Provkörning: ingenting skickas till Google och ingenting sparas.',
  wouldRun: 'Kommandon som skulle köras, i ordning:',
  changesLater: 'Vad som ändras jämfört med det som står i projektet visas när du kör utan --dry-run.',
  signedInAs: (email: string) => `Inloggad som ${email || 'ett konto som Google inte visar namnet på'}.`,
  signInNow: 'Ingen giltig inloggning hittades. Logga in hos Google nu? En webbläsare öppnas. (j/n)',
  yes: /^(j|ja|y|yes)$/i,
  stopped: 'Avbrutet. Ingenting mer har skickats. Kör samma kommando igen när du vill fortsätta.',

  creating: (project: string) => `För ${project} finns det inget skriptprojekt antecknat.`,
  createOrReuse: 'Tryck Enter för att skapa ett nytt, eller klistra in ett skript-id eller dess adress:',
  createBound: {
    spreadsheet:
      'Tryck Enter för ett nytt kalkylark. Eller klistra in adressen till ett kalkylark, eller skript-id:t om du redan har öppnat Tillägg ▸ Apps Script i det:',
    document:
      'Tryck Enter för ett nytt dokument. Eller klistra in adressen till ett dokument, eller skript-id:t om du redan har öppnat Tillägg ▸ Apps Script i det:',
  },
  unclear: 'Det där gick inte att tyda som ett id eller en adress. Försök igen.',
  created: (scriptId: string, place: string) => `Skapat: ${scriptId}. Antecknat i ${place}.`,
  reused: (scriptId: string, place: string) => `Använder ${scriptId}. Antecknat i ${place}.`,
  maybeCreated:
    'Det kan ha hunnit bli ett skriptprojekt ändå. Titta på https://script.google.com: står det där, så klistra in dess id nästa gång i stället för att skapa ett till.',
  maybeByHand:
    'Gick det inte att skapa skriptet i filen? Öppna Tillägg ▸ Apps Script i den, och klistra in skript-id:t från projektinställningarna nästa gång.',

  files: {
    heading: (project: string) => `Det här skickas till ${project}:`,
    added: 'ny',
    changed: 'ändrad',
    removed: 'tas bort',
    same: 'oförändrad',
    size: (kilobytes: number) => `${kilobytes} kB`,
  },
  scopes: {
    heading: 'Behörigheter:',
    same: 'Behörigheterna är desamma som förut.',
    added: 'ny',
    removed: 'behövs inte längre',
    asked:
      'Nya behörigheter: var och en får en fråga om godkännande nästa gång. Uppdateringen varje timme vilar tills den som slog på den har godkänt, och arket säger det.',
  },
  addresses: {
    changed: 'Adresser som skriptet får hämta från:',
    added: 'ny',
    removed: 'tas bort',
  },
  nothingNew: 'Det som står i projektet är redan detta. Ingenting behöver skickas.',
  pushNow: (project: string) => `Skicka till ${project}? Allt som står där ersätts. (j/n)`,
  pushed: (count: number) => `Skickat: ${count} filer.`,
  versionMade: (version: number) => `Version ${version} är skapad.`,
  versionStands: (version: number) => `Version ${version} är redan just detta.`,
  deployNow: (version: number, project: string) =>
    `Ge korten i Drive version ${version} i ${project}? Det når alla som har tillägget genast. Menyn och panelen följer först när versionsnumret står i Marketplace SDK. (j/n)`,
  deployed: (deploymentId: string, version: number) => `Korten har version ${version}: ${deploymentId}.`,

  byHand: 'Sedan, för hand. Värdena att klistra in står under varje punkt.',
  firstTime: 'bara första gången',
  withScopes: 'första gången, och när behörigheter är nya',
  eachTime: 'varje gång',
  unknownYet: '(får sitt värde när du kör utan --dry-run)',
  values: {
    scriptId: 'Skript-id',
    version: 'Version',
    deploymentId: 'Distributions-id',
    scopes: 'Behörigheter',
    open: 'Öppna',
    apis: 'API:er',
  },
  steps: {
    cloud:
      'Koppla skriptet till ett vanligt Google Cloud-projekt: Project Settings ▸ Google Cloud Platform (GCP) Project ▸ Change project. Ett eget Cloud-projekt för pilot och ett för produktion.',
    apis: 'Slå på dessa API:er i Cloud-projektet.',
    consent:
      'Google Auth Platform: välj Internal under Audience, och lägg in behörigheterna under Data Access.',
    marketplace:
      'Google Workspace Marketplace SDK ▸ App Configuration: välj Private, kryssa för Docs add-on och Sheets add-on med skript-id och version, och lägg in samma behörigheter.',
    marketplaceCards: 'I samma formulär: kryssa för Google Workspace add-on med distributions-id:t.',
    listing:
      'Store Listing: namn, ikon och länkar till er egen text om personuppgifter. Publicera; det som är Private granskas inte av Google.',
    install:
      'Administratörskonsolen ▸ Apps ▸ Google Workspace Marketplace apps ▸ Apps list: installera för en grupp först, för alla när piloten är klar.',
    test: 'Vill du prova innan något publiceras: Deploy ▸ Test deployments ▸ Editor add-on, Latest code, och ett dokument. Uppdateringen varje timme går inte att prova så.',
    boundOpen: {
      spreadsheet: 'Öppna kalkylarket. Menyn Tillägg ▸ Lärträff finns där; godkänn när Google frågar.',
      document:
        'Öppna dokumentet och ge det ett namn, till exempel Protokoll. Menyn Tillägg ▸ Lärträff finns där; godkänn när Google frågar.',
    },
    boundCopy:
      'Gör en kopia av dokumentet för varje grupp och lägg den i gruppens mapp. Ett löpande dokument per grupp är enklast: varje kopia har ett eget skript, som godkänns en gång av var och en.',
    boundLater:
      'En ny version når malldokumentet, men inte kopior som redan finns. Kör kommandot igen och gör nya kopior inför nästa läsår.',
    boundMore: 'Läs om vad som är annorlunda på det här sättet: docs/administrator.md.',
  },

  failed: {
    noClasp: 'npx hittades inte. Det följer med Node: https://nodejs.org.',
    noNetwork: 'Det gick inte att nå nätet. Försök igen om en stund.',
    apiOff:
      'Google Apps Script API är avslaget för kontot. Slå på det på https://script.google.com/home/usersettings, vänta en minut och kör samma kommando igen.',
    notSignedIn: 'Google godtog inte inloggningen. Logga in igen med kommandot nedan, och kör sedan om.',
    notFound:
      'Google hittar inte skriptprojektet. Är du inloggad med rätt konto, och stämmer id:t i anteckningen?',
    refused: 'Kontot får inte ändra skriptprojektet. Be den som äger det att dela det med dig.',
    other: 'Google eller clasp svarade på ett sätt som kommandot inte känner igen.',
  },
  said: 'Svaret, ordagrant:',
  command: 'Kommandot:',
};

export type Words = typeof sv;
