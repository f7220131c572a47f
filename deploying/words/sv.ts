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
  strayWord: (given: string) => `”${given}” hör inte till något val.`,
  valueLeftOut: (given: string) => `Efter ${given} ska det stå ett värde.`,
  valueTooMany: (given: string) => `${given} står för sig självt, utan värde.`,
  takenByNpm: (given: string) =>
    `npm tog hand om ${given}, så kommandot fick inte se det. Skriv två streck för sig själva före, och i PowerShell med citattecken: npm run deploy "--" ${given}`,
  unknownProject: (given: string) => `--project är pilot eller production. Här stod ”${given}”.`,
  unknownLanguage: (given: string) => `--lang är sv eller en. Här stod ”${given}”.`,
  projectAndBound: (given: string) =>
    `--bound har egna skriptprojekt. Skriv antingen --bound eller --project ${given}.`,
  unreadableRecord: (place: string) =>
    `${place} går inte att läsa. Rätta filen. Eller flytta undan den, kör om och klistra in skript-id:t när kommandot frågar; korten får då ett nytt distributions-id.`,
  wrongInRecord: (place: string, field: string, mend: string) =>
    `I ${place} står ”${field}” på ett sätt som kommandot inte känner igen. ${mend}`,
  mendRecord: {
    project: 'Ta bort raden, om du vet att anteckningen hör till just det projektet.',
    scriptId: 'Rätta det: skript-id:t står i Apps Script, under Project Settings.',
    container: 'Ta bort raden, eller skriv det som står mellan /d/ och /edit i filens adress.',
    version: 'Ta bort raden, så görs en ny version.',
    contents: 'Ta bort raden, så görs en ny version.',
    deploymentId: 'Rätta det: distributions-id:t står i Apps Script, under Deploy ▸ Manage deployments.',
    deployedVersion: 'Ta bort raden, så får korten sin version igen.',
  },
  unwritableRecord: (place: string, reason: string, text: string) =>
    `${place} gick inte att skriva (${reason}). Det här skulle stå där. Lägg det i filen för hand innan du kör igen, så görs inget två gånger:\n${text}`,
  recordOfAnother: (place: string, whose: string, there: string) =>
    `${place} säger själv att den hör till ${whose}. Flytta undan den och kör om. Finns inte ${there}: ge den det namnet i stället.`,
  incompleteBuild: (part: string) =>
    `Bygget i dist/ är inte helt: ${part} går inte att hitta eller läsa där. Kör npm run build, och sedan samma kommando igen.`,
  sameInBoth: {
    scriptId: (one: string, other: string) =>
      `${one} och ${other} har samma skript-id. De ska vara två skript: annars når det du provar alla, eller hamnar i fel fil. Rätta den ena, eller flytta undan den och kör om.`,
    container: (one: string, other: string) =>
      `${one} och ${other} har samma fil, men den ena ska vara ett kalkylark och den andra ett dokument. Rätta den ena, eller flytta undan den och kör om.`,
  },

  project: {
    pilot: 'pilotprojektet',
    production: 'produktionsprojektet',
    'bound-spreadsheet': 'kalkylarkets skript',
    'bound-document': 'malldokumentets skript',
  } satisfies Record<Project, string>,

  whichProject: 'Vilket projekt gäller det? Skriv pilot eller production:',
  lookingForSignIn: 'Ser efter vem som är inloggad. Första gången hämtas clasp, och det kan ta en minut.',
  dryRun: 'Provkörning: ingenting skickas till Google och ingenting sparas.',
  wouldRun: 'Kommandon som skulle köras, i ordning:',
  changesLater: 'Vad som ändras jämfört med det som står i projektet visas när du kör utan --dry-run.',
  signedInAs: (email: string) => `Inloggad som ${email || 'ett konto som Google inte visar namnet på'}.`,
  signInNow: 'Ingen giltig inloggning hittades. Logga in hos Google nu? En webbläsare öppnas. (j/n)',
  yes: /^(j|ja|y|yes)$/i,
  stopped: 'Avbrutet. Ingenting mer har skickats. Kör samma kommando igen när du vill fortsätta.',
  interrupted:
    'Avbrutet medan Google arbetade. Kör samma kommando igen när du vill fortsätta: det ser efter vad som hann bli gjort.',

  creating: (project: string) => `För ${project} finns det inget skriptprojekt antecknat.`,
  createOrReuse: 'Tryck Enter för att skapa ett nytt, eller klistra in ett skript-id eller dess adress:',
  createBound: {
    spreadsheet:
      'Tryck Enter för ett nytt kalkylark. Eller klistra in adressen till ett kalkylark, eller skript-id:t om du redan har öppnat Tillägg ▸ Apps Script i det:',
    document:
      'Tryck Enter för ett nytt dokument. Eller klistra in adressen till ett dokument, eller skript-id:t om du redan har öppnat Tillägg ▸ Apps Script i det:',
  },
  unclear: (wanted: string) => `Det där gick inte att tyda som ett id eller en adress. ${wanted}`,
  pastedOther: (pasted: string, wanted: string) => `Det där är ${pasted}. ${wanted}`,
  pasted: {
    script: 'adressen till ett skript',
    spreadsheet: 'adressen till ett kalkylark',
    document: 'adressen till ett dokument',
    otherFile: 'adressen till en fil av annat slag',
    folder: 'adressen till en mapp',
    deployment: 'ett distributions-id',
  },
  wanted: {
    script: 'Klistra in ett skript-id eller skriptets adress, eller tryck Enter för ett nytt.',
    spreadsheet:
      'Klistra in adressen till ett kalkylark, eller skript-id:t från dess Apps Script, eller tryck Enter för ett nytt.',
    document:
      'Klistra in adressen till ett dokument, eller skript-id:t från dess Apps Script, eller tryck Enter för ett nytt.',
  },
  takenScript: (project: string, place: string) =>
    `Det skriptet är redan antecknat för ${project}, i ${place}. Klistra in ett annat, eller tryck Enter för ett nytt.`,
  outOfReach:
    'Kontot du är inloggad med kommer inte åt något skript med det id:t. Se efter att det är skriptets id och inte filens, och att kontot får redigera skriptet. Klistra sedan in det igen.',
  scriptGone: (scriptId: string, place: string) =>
    `Google hittar inte skriptet ${scriptId}, som står i ${place}. Är du inloggad med rätt konto? Är skriptet borttaget: flytta undan filen och kör om, så görs ett nytt.`,
  deploymentGone: (deploymentId: string, place: string) =>
    `Google hittar inte distributionen ${deploymentId}. Ta bort raden ”deploymentId” i ${place} och kör om: då görs en ny, med ett nytt id att klistra in i Marketplace SDK.`,
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
  withNewId: 'första gången, och när id:t är nytt',
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
    boundMore: 'Läs om vad som är annorlunda på det här sättet: docs/en-skola.md.',
  },

  failed: {
    noClasp: 'npx hittades inte. Det följer med Node: https://nodejs.org.',
    noNetwork: 'Det gick inte att nå nätet. Försök igen om en stund.',
    apiOff:
      'Google Apps Script API är avslaget för kontot. Slå på det på https://script.google.com/home/usersettings, vänta en minut och kör samma kommando igen.',
    notSignedIn: 'Google godtog inte inloggningen. Logga in igen med kommandot nedan, och kör sedan om.',
    notFound: 'Google hittar inte det som kommandot frågar efter. Är du inloggad med rätt konto?',
    refused:
      'Kontot får inte göra det här hos Google. Be den som äger filen eller skriptet att dela det med dig.',
    other: 'Google eller clasp svarade på ett sätt som kommandot inte känner igen.',
  },
  said: 'Svaret, ordagrant:',
  command: 'Kommandot:',
};

export type Words = typeof sv;
