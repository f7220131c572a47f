import type { Problem, ProblemKind } from '../problems';

type About = Pick<Problem, 'about' | 'allowed'>;

/** What is to mend in a file of templates/, in words for whoever wrote it. */
export const sv = {
  place: (file: string, line: number | null) => (line === null ? file : `${file}, rad ${line}`),
  heading: 'Lärträff byggdes inte: det här behöver ändras i kommunens mallar först.',
  taken: (file: string, name: string) => `${file}: mallen ”${name}” är med.`,
  guide: 'Hur en mall skrivs står i templates/README.md.',
  problems: {
    encoding: () => 'här står tecken som inte går att läsa. Spara filen som UTF-8',
    curlyQuotes: ({ about }) => `här står ${about}. Skriv raka citattecken i stället: "`,
    comma: () => 'ett kommatecken behövs på slutet av raden före',
    extraComma: () => 'kommatecknet före slutparentesen ska bort',
    comment: () => 'kommentarer går inte att ha i filen. Ta bort raden',
    ends: () => 'filen tar slut för tidigt. En } eller ] eller ett citattecken till behövs',
    openText: () =>
      'en text börjar här och slutar inte på samma rad, eller har tecken som inte får stå i text',
    twice: ({ about }) => `”${about}” står två gånger. Behåll den ena`,
    sign: ({ about }) =>
      `”${about}” passar inte här. Se om ett kommatecken, kolon eller citattecken fattas strax före`,
    text: ({ about }) => `”${about}” ska vara text, eller text på varje språk: { "sv": "…", "en": "…" }`,
    oneLine: ({ about }) => `”${about}” ska stå på en enda rad`,
    empty: ({ about }) => `”${about}” är tomt. Skriv något där`,
    tooLong: ({ about, allowed }) => `”${about}” får ha högst ${allowed} tecken`,
    tooMany: ({ about, allowed }) => `”${about}” får ha högst ${allowed} delar`,
    minutes: ({ about }) => `”${about}” ska vara ett helt antal minuter från 1 till 240, utan citattecken`,
    oneOf: ({ about, allowed }) => `”${about}” kan vara något av ${allowed}`,
    list: ({ about }) => `”${about}” ska vara en lista: [ … ]`,
    object: ({ about }) => `${about === '' ? 'filen' : `”${about}”`} ska ha fält inom klamrar: { … }`,
    trueOrFalse: ({ about }) => `”${about}” ska vara true eller false, utan citattecken`,
    twoMeetings: ({ about }) =>
      `”${about}” är för arbete i två träffar eller fler. För en träff räcker ”sections”`,
    unknownField: ({ about }) => `”${about}” är inget fält som mallar har här`,
    absentField: ({ about }) => `”${about}” ska också stå här`,
    sectionsOrMeetings: () => 'mallen ska ha ”sections” eller ”meetings”, det ena av dem',
    noTime: () => 'ge minst en rubrik en tid i ”minutes”',
    sameHeading: ({ about }) => `rubriken ”${about}” står två gånger i samma träff`,
    sameSubject: ({ about }) => `två rubriker handlar om ”${about}”. Ta bort ”about” ur den ena`,
    sameName: ({ about }) => `en annan mall heter ”${about}” redan`,
    plainName: ({ about }) => `”${about}” är ett ord som många protokoll börjar med. Ge mallen ett eget namn`,
    nameReadOtherwise: ({ about }) =>
      `namnet ”${about}” läses som något annat i ett protokoll. Välj andra ord`,
    headingReadOtherwise: ({ about }) =>
      `rubriken ”${about}”, eller raderna under den, läses som något annat i ett protokoll. Välj andra ord`,
    promptReadAsWritten: ({ about }) =>
      `en rad under ”${about}” läses som något som gruppen har skrivit. Välj andra ord`,
    promptReadAsField: ({ about }) => `en rad under rubrikerna läses som fältet ”${about}”. Välj andra ord`,
    fileName: ({ about }) =>
      `filnamnet ”${about}” ska börja med a–z och bara ha a–z, siffror och bindestreck, och sluta på .json`,
  } satisfies Record<ProblemKind, (problem: About) => string>,
};

export interface Words {
  place(file: string, line: number | null): string;
  heading: string;
  taken(file: string, name: string): string;
  guide: string;
  problems: Record<ProblemKind, (problem: About) => string>;
}
