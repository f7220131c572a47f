import type { AnyProbeKey, Seen } from '../../actions/probeViews';

/** What is said of one thing that is looked at; what to do is told where there is anything to do. */
export type ProbeWords = {
  [Key in AnyProbeKey]: {
    name: string;
    expected: string;
    seen: Record<Seen<Key>, string>;
    todo?: { [Code in Seen<Key>]?: string };
  };
};

const waitAnHour =
  'Slå på ”Låt arket uppdatera sig självt” i översiktens inställningar, vänta en timme och gör om det här.';
const seeACard =
  'Markera en grupps mapp i Drive, öppna Lärträff i sidopanelen, tryck på något där och gör om det här.';
const tell = 'Kopiera texten och skicka den till den som sköter Lärträff hos er.';
const api = (name: string) =>
  `Be den som sköter skriptets Cloud-projekt att slå på ${name} under API:er och tjänster.`;

/** Words of the window that looks at the installation. */
export const installationSv = {
  title: 'Installationen',
  intro:
    'Lärträff tittar efter hur Google svarar här. Inget i filen ändras, och texten som du kan kopiera innehåller varken namn eller något ur protokollen.',
  asking: 'Frågar Google …',
  again: 'Gör om',
  copy: 'Kopiera som text',
  copied: 'Texten är kopierad.',
  notCopied: 'Texten gick inte att kopiera av sig själv. Markera den här nedanför och kopiera den.',
  showText: 'Visa texten',
  hideText: 'Dölj texten',
  text: 'Texten',
  /** The sum of it, in a sentence. */
  allFine: 'Det som gick att se är som väntat.',
  notAll: 'Något är annorlunda än väntat. Det står först.',
  outcomes: {
    failed: 'Google sa nej eller svarade inte',
    otherwise: 'Annat än väntat',
    untold: 'Gick inte att se här',
    fine: 'Som väntat',
  },
  expected: 'Väntat',
  seen: 'Sett',
  todo: 'Gör så här',
  nothingToDo: 'Inget. Lärträff fungerar ändå.',
  tell,
  hosts: { docs: 'Google Dokument', sheets: 'Google Kalkylark', none: 'filen är inte hittad' },
  /** The first line of the text. */
  heading: (version: string, moment: string) => `Lärträff ${version}, installationen ${moment}`,
  probes: {
    version: {
      name: 'Version',
      expected: 'Fönstret och skriptet har samma version.',
      seen: { same: 'Samma version.', differs: 'Olika versioner.' },
      todo: { differs: 'Ladda om filen och öppna fönstret igen.' },
    },
    host: {
      name: 'Filen',
      expected: 'Lärträff hittar filen som är öppen.',
      seen: { found: 'Filen är hittad.', nothing: 'Ingen öppen fil är hittad.' },
      todo: { nothing: 'Stäng fönstret, ladda om filen och öppna det igen från menyn Tillägg.' },
    },
    otherEditor: {
      name: 'Den andra redigeraren',
      expected: 'Menyn för den andra redigeraren går inte att nå härifrån.',
      seen: { throws: 'Den går inte att nå.', answers: 'Den går att nå.' },
    },
    authorised: {
      name: 'Godkännande',
      expected: 'Du har godkänt det som Lärträff ber om.',
      seen: { approved: 'Godkänt.', waits: 'Något väntar på ditt godkännande.' },
      todo: { waits: 'Välj Tillägg, Lärträff, Öppna Lärträff och godkänn.' },
    },
    scopes: {
      name: 'Behörigheter, en och en',
      expected: 'Varje behörighet i manifestet är given.',
      seen: {
        all: 'Alla är givna.',
        fewer: 'De här är inte givna.',
        unlisted: 'Google räknar inte upp dem.',
      },
      todo: {
        fewer: 'Ta bort tillägget och lägg till det igen, och låt alla rutor vara ikryssade.',
      },
    },
    account: {
      name: 'Kontot',
      expected: 'Skriptet körs som den som sitter vid skärmen.',
      seen: {
        same: 'Samma konto.',
        hidden: 'Google säger inte vem som sitter vid skärmen.',
        different: 'Ett annat konto.',
      },
      todo: { different: 'Öppna filen i ett fönster där bara skolkontot är inloggat.' },
    },
    opened: {
      name: 'Flera konton',
      expected: 'Fönstret frågar som samma konto som öppnade det.',
      seen: {
        menu: 'Samma konto.',
        panel: 'Fönstret öppnades från panelen, och då går det inte att se.',
        unknown: 'Det syns inte att kontot öppnade fönstret den senaste timmen.',
      },
      todo: {
        panel: 'Stäng fönstret och öppna det från menyn Tillägg i stället.',
        unknown:
          'Är du inloggad på flera Google-konton? Öppna filen i ett fönster där bara skolkontot är inloggat, och gör om det.',
      },
    },
    language: {
      name: 'Språk',
      expected: 'Google säger ett språk som Lärträff kan.',
      seen: { known: 'Språket är känt.', other: 'Ett annat språk, så panelerna är på svenska.' },
    },
    drive: {
      name: 'Drive',
      expected: 'Drive svarar och säger vilken mapp filen ligger i.',
      seen: {
        folder: 'Filen och dess mapp är hittade.',
        noFolder: 'Drive svarar, men mappen syns inte.',
        off: 'Drive API är inte påslaget.',
      },
      todo: {
        noFolder:
          'Ligger filen i en mapp som inte är delad med dig? Då kan panelen inte föreslå gruppens namn. Skriv det själv.',
        off: api('Google Drive API'),
      },
    },
    order: {
      name: 'Ordning i Drive',
      expected: 'Dokument kommer i den ordning som Lärträff ber om.',
      seen: {
        ordered: 'De senast ändrade kom först.',
        unordered: 'De kom i en annan ordning.',
        few: 'Det finns för få dokument för att det ska synas.',
      },
      todo: { few: 'Gör om det när det finns fler dokument som du kan öppna.' },
    },
    folders: {
      name: 'Många mappar på en gång',
      expected: 'Drive svarar på en fråga om 50 mappar.',
      seen: {
        answered: 'Drive svarade.',
        incomplete: 'Drive svarade, men sökte inte överallt.',
        refused: 'Drive tog inte emot frågan.',
      },
      todo: {
        incomplete: 'Uppdatera översikten senare. Inget tas bort ur den så länge.',
        refused: tell,
      },
    },
    refusal: {
      name: 'Googles ord om en fil som inte finns',
      expected: 'Lärträff känner igen svaret.',
      seen: {
        known: 'Svaret är känt.',
        otherWords: 'Google säger det med andra ord.',
        answered: 'Google svarade som om filen fanns.',
      },
      todo: {
        otherWords:
          'Inget. I stället för ”du har inte tillgång” säger panelen att det inte gick den här gången.',
      },
    },
    docs: {
      name: 'Docs API',
      expected: 'Docs API svarar, och urlFetchWhitelist släpper fram frågan.',
      seen: {
        answers: 'Det svarar.',
        off: 'Google Docs API är inte påslaget.',
        refused: 'Det svarade, men inte med ett dokument.',
      },
      todo: {
        off: api('Google Docs API'),
        refused: tell,
      },
    },
    mask: {
      name: 'En del av svaret',
      expected: 'Docs API lämnar bara det som Lärträff läser.',
      seen: { taken: 'Bara det kom.', refused: 'Frågan togs inte emot så.' },
      todo: { refused: 'Inget. Dokumenten hämtas hela, och det tar längre tid.' },
    },
    blocks: {
      name: 'Avsnittsbrytningar',
      expected: 'Skriptet och Docs API räknar dokumentets stycken lika.',
      seen: {
        same: 'De räknar lika.',
        breaks: 'Skriptet räknar även avsnittsbrytningar.',
        different: 'De räknar olika.',
        noBreaks: 'De räknar lika, men här finns ingen avsnittsbrytning.',
      },
      todo: { noBreaks: 'Gör om det i ett dokument som har en avsnittsbrytning.' },
    },
    chips: {
      name: 'Smarta chips för personer och datum',
      expected: 'Docs API säger vad det står i dem.',
      seen: {
        words: 'Orden kommer med.',
        noWords: 'Några kommer utan ord.',
        none: 'Här finns inga.',
      },
      todo: {
        none: 'Gör om det i ett dokument som har en smart chip, till exempel @idag.',
        noWords: 'Inget. De räknas som tomma. Skriv datum och namn som text när de ska synas i översikten.',
      },
    },
    chipLetters: {
      name: 'Smarta chips i skriptet',
      expected: 'Skriptet ser dem som egna delar, och orden i dem står inte bland bokstäverna.',
      seen: {
        apart: 'De är egna delar.',
        among: 'Orden står bland bokstäverna också.',
        none: 'Skriptet ser inga här.',
      },
      todo: {
        among: tell,
        none: 'Gör om det i ett dokument som har en smart chip, till exempel @idag.',
      },
    },
    sideBySide: {
      name: 'Tio frågor på en gång',
      expected: 'Tio frågor tar ungefär lika lång tid som en.',
      seen: { together: 'De tog ungefär lika lång tid som en.', inTurn: 'De besvaras en i taget.' },
      todo: { inTurn: 'Inget. Första gången översikten fylls tar längre tid.' },
    },
    sheets: {
      name: 'Sheets API',
      expected: 'Sheets API svarar för det här kalkylarket.',
      seen: { answers: 'Det svarar.', off: 'Google Sheets API är inte påslaget.' },
      todo: { off: api('Google Sheets API') },
    },
    locks: {
      name: 'Lås',
      expected: 'Personens, filens och skriptets lås finns.',
      seen: {
        free: 'De finns och är lediga.',
        held: 'Någon annan har ett av dem just nu.',
        absent: 'Ett av dem finns inte här.',
      },
      todo: { held: 'Vänta en stund och gör om det.' },
    },
    properties: {
      name: 'Egenskaper',
      expected: 'Det som sparas i personens och skriptets egenskaper finns kvar.',
      seen: { kept: 'Det som sparades finns kvar.', lost: 'Det som sparades fanns inte kvar.' },
      todo: { lost: tell },
    },
    cache: {
      name: 'Cache',
      expected: 'Det som nyss lades i cachen finns kvar.',
      seen: { kept: 'Det som lades dit finns kvar.', lost: 'Allt fanns inte kvar.' },
      todo: {
        lost: 'Inget. En panel som öppnas under ett möte frågar var ni är, och korten läser om.',
      },
    },
    grammar: {
      name: 'Språkreglerna',
      expected: 'Reglerna för noter kommer fram som de skickades.',
      seen: { whole: 'De är hela.', changed: 'De är ändrade på vägen.' },
      todo: { changed: tell },
    },
    triggers: {
      name: 'Utlösare',
      expected: 'Arket har två egna utlösare när du har slagit på uppdateringen, annars ingen.',
      seen: {
        both: 'Båda finns.',
        off: 'Du har inte slagit på uppdateringen i det här arket.',
        differ: 'Det som är noterat och det som finns skiljer sig.',
      },
      todo: { differ: 'Slå av och på ”Låt arket uppdatera sig självt” i översiktens inställningar.' },
    },
    hourSheet: {
      name: 'Varje timme: arket',
      expected: 'Den senaste körningen visste vilket kalkylark den hörde till.',
      seen: {
        known: 'Den visste det.',
        unknown: 'Den visste det inte, och tog arket efter dess id.',
        notYet: 'Ingen körning är sedd än.',
      },
      todo: { notYet: waitAnHour },
    },
    hourTrigger: {
      name: 'Varje timme: utlösaren',
      expected: 'Den senaste körningen fick veta vilken utlösare som startade den.',
      seen: {
        given: 'Den fick veta det.',
        absent: 'Den fick inte veta det.',
        notYet: 'Ingen körning är sedd än.',
      },
      todo: { notYet: waitAnHour },
    },
    hourStores: {
      name: 'Varje timme: filens lås och egenskaper',
      expected: 'De finns inte i en sådan körning.',
      seen: { absent: 'De fanns inte.', there: 'De fanns.', notYet: 'Ingen körning är sedd än.' },
      todo: { notYet: waitAnHour },
    },
    opening: {
      name: 'När någon öppnar arket',
      expected: 'Uppdateringen startar även när någon annan öppnar arket.',
      seen: {
        others: 'Den startade när någon annan öppnade det.',
        own: 'Det syntes inte vem som öppnade det.',
        notYet: 'Ingen öppning är sedd än.',
      },
      todo: {
        own: 'Låt en kollega öppna arket, och gör sedan om det här.',
        notYet:
          'Slå på ”Låt arket uppdatera sig självt”, låt en kollega öppna arket och gör sedan om det här.',
      },
    },
    cards: {
      name: 'Korten i Drive',
      expected: 'Samma skript visar både panelerna och korten.',
      seen: { shown: 'Ett kort har visats.', notYet: 'Inget kort är visat än.' },
      todo: { notYet: seeACard },
    },
    cardLanguage: {
      name: 'Språket på ett kort',
      expected: 'Google säger vilket språk personen har.',
      seen: {
        given: 'Språket följde med.',
        absent: 'Språket följde inte med, så kontots språk används.',
        notYet: 'Inget kort är visat än.',
      },
      todo: { notYet: seeACard },
    },
    cardSelection: {
      name: 'När något trycks på ett kort',
      expected: 'Lärträff klarar sig vare sig det som är markerat följer med eller inte.',
      seen: {
        there: 'Det som var markerat följde med.',
        absent: 'Det som var markerat följde inte med.',
        notYet: 'Ingen har tryckt på ett kort än.',
      },
      todo: { notYet: seeACard },
    },
    answer: {
      name: 'Tid till svar',
      expected: 'Vägen till skriptet och tillbaka tar mindre än fem sekunder.',
      seen: { quick: 'Mindre än fem sekunder.', slow: 'Det tog längre tid.' },
    },
    window: {
      name: 'Fönstrets storlek',
      expected: 'Fönstret är så stort som Lärträff bad om.',
      seen: { whole: 'Så stort som Lärträff bad om.', cut: 'Det är mindre.' },
    },
  } satisfies ProbeWords,
};
