import { feedbackLine, footer, templates } from './templates';
import { listed } from './vocabulary';
import { bare } from './words';

/**
 * Words that templates print for the group to write beneath: until someone has written, a section holds
 * nothing else, and counts as empty. What our own templates print is read from them; here stand the prompts
 * of earlier versions and of the templates that groups have as copies (domain: 3.0–3.10), without capitals. A question is known by its beginning, any other sentence by all its words.
 */
const questions = `
  vem är sekreterare | vad vet vi | vad tror vi | vad talar emot | hur vet vi | vad skall göras | skall något läsas
  ska något läsas | ska något samlas | är det en tydlig uppgift | vad har var och en gjort | vad har du gjort
  vad har fungerat i grupper | vad är lärande för oss | vad vinner | vilka resultat har vi framför | vad visar de
  vilket betygskriterium eller | kan vi påverka det | på kort sikt | på lång sikt | hur ser vi det
  vilket test eller | vilka klasser hur många | vad kan underlaget | vad i underlaget passar
  hur ser det ut jämfört | vilket underlag har vi | vad skulle kunna visa | vad gör vi mer av | vad gör vi om
  vad innebär det att kunna | vilka svar väntar | vem undervisar | vad tittar var och en | vad ändrar vi
  vad säger texten | vad skulle det betyda | vad gjorde du på din | vad behöver grupperna | vem gör det och när
  vad vill du visa | vad vill du tänka högt | vad i min återkoppling | vad vill gruppen ha | vilka resultat utgick
  varför just det | vad blev inte som tänkt | is there anything | what do we know | what do we believe
  what do we still | what do we collect | what do we change | what do we gain | what speaks against
  what does what we see | what is done in | what will be done in | is it a clear task | what worked in groups
  what is learning to us | what do pupils gain | which results | what do they | which criterion or
  can we influence it | short term how | long term | how do we see it | which test or | which classes how many
  what can it not show | what does not fit | how does it compare | what evidence | what could show it
  more of differently | what does it mean to know | which answers do we | who teaches | what does each look
  what is it silent | what would it mean here | what did you do at | what do the groups need | what do groups need
  who, and when will | what would you like to show | what helps what | why this one | what did not go as
  what would we repeat`;

const statements = `
  en kollega som inte var här skulle förstå uppgiften | sekreterare för dagen utses | förra uppgiften | vi vet | underlag | högst fyra överenskommelser
  en fråga om vad eleverna kan inte om hur de är | skriv var för sig läs sedan upp | inga namn
  med siffror eller exempel | också det som inte blev av | vi stannar kvar
  vi går vidare och tittar tillbaka den | uppgifter frågor ordning tid | vi observerar lektionen inte läraren
  tid och klass inga elevnamn | det eleverna sa och gjorde inga namn | den som undervisade börjar
  sedan observationer sist tolkningar | en mening var | titel, sidor | inför
  markera ett ställe du håller med om och ett som skaver | läs upp och säg varför | ingen kommenterar än
  praktiskt som dyker upp | en rad och vart det ska | bara exempel som grupperna själva delat
  kritiska vänner i kort form | inga lärare nämns vid namn | lärledaren börjar
  tid, lokal, vikarie, vad du får bestämma | rektor frågar | med datum | grupp, skolor, period
  så tänkte vi innan vi började | metoder litteratur antal träffar | tre steg
  skriv här | fyll i här | klicka här för att skriva
  practical matters that come up | one line and where it goes | the focus is read out | last task
  one at a time without interruption | we know | we know what each of us does in our own teaching
  we know what each does in class | we know what is read heard or watched or nothing
  we know what we bring | a colleague who was not here would understand | at most four agreements
  about what pupils can do not what they are like | write alone then read out | no names
  with numbers or examples | also what did not happen | we stay | we move on and look back on
  tasks questions order time | we observe the lesson not the teacher | time and class no pupil names
  what pupils said and did no names | the teacher starts | then observations | interpretations last
  one sentence each | title, pages | before | mark one passage you agree with one that chafes
  read it out say why | no comments yet | only examples groups chose to share | critical friends short form
  no teachers named | the leader starts | time, room, cover, what you may decide | principal asks | with dates
  group, schools, period | what we thought before starting | methods reading number of meetings | three steps
  write here`;

interface Known {
  questions: readonly string[];
  sentences: Set<string>;
  /** The first letters of them all: a quick look before a line is cut up. */
  beginnings: Set<string>;
}

let known: Known | undefined;

/** Ends of sentences; a dash or a decimal point is none. */
const ends = /(?<=[.?!:;])\s+|\n|\s\/\s|(?=[☐□])/;

const beginningOf = (sentence: string): string => sentence.trimStart().slice(0, 5).toLowerCase();

function makeKnown(): Known {
  const printed = Object.values(templates).flatMap(({ sections }) =>
    sections.flatMap(({ prompts: { sv, en } }) => [...sv, ...en]),
  );
  const lines = [...printed, feedbackLine.sv, feedbackLine.en, footer.sv, footer.en];
  const sentences = [...lines.flatMap((line) => line.split(ends)), ...listed(statements)];
  const openings = listed(questions);
  return {
    questions: openings.map(bare),
    sentences: new Set(sentences.map(bare)),
    beginnings: new Set([...sentences, ...openings].map(beginningOf)),
  };
}

function theKnown(): Known {
  known ??= makeKnown();
  return known;
}

const mayBeKnown = (text: string): boolean =>
  theKnown().beginnings.has(beginningOf(text)) || !/^[\p{L}\p{N}]/u.test(text);

/** What stands in brackets or letters until someone fills it in. */
const placeholder =
  /^(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\}|\((?:tom|tomt|empty|välj|choose|namn|name|names|datum|date|fyll i|text)\)|å{2,4}.?m{2}.?d{2}|y{2,4}.?m{2}.?d{2}|d{2}.?m{2}.?[yå]{2,4}|[ht]{2}[.:]?m{2}(?:\s?[-–—]\s?[ht]{2}[.:]?m{2})?|x{1,4}|n\.?n\.?)\.?$/iu;
const emptyWord = /^(?:tom|tomt|empty|blank)\.?$/;
const written = /[\p{L}\p{N}☑☒✓✔✅]/u;
const fetched = /\((?:från|hämtad från|hämtat från|from|fetched from)[^)]*\)\s*\.?$/i;
const carried = /^(?:förra uppgiften|last task)\s*:/i;

/** Whether a value is nothing yet: blank, "-", "(tom)", "ÅÅÅÅ-MM-DD", "[välj]", "…", "___". */
export function isPlaceholder(text: string): boolean {
  if (text.length > 60) return !written.test(text);
  const trimmed = text.trim();
  return placeholder.test(trimmed) || emptyWord.test(trimmed) || !written.test(trimmed);
}

/** Whether a line holds only what the template printed there. */
export function isPrompt(text: string): boolean {
  if (isPlaceholder(text)) return true;
  if (text.length > 700 || /[☑☒✓✔✅]/.test(text) || !mayBeKnown(text)) return false;
  if (carried.test(text)) return fetched.test(text) || text.split(ends).slice(1).every(isKnown);
  return text.split(ends).every(isKnown);
}

/** Longer questions than these no template asks; a group's own may begin alike and go on. */
const longestQuestion = 160;

function isKnown(sentence: string): boolean {
  const words = bare(sentence);
  if (theKnown().sentences.has(words) || isPlaceholder(sentence)) return true;
  return (
    sentence.length < longestQuestion &&
    sentence.trimEnd().endsWith('?') &&
    theKnown().questions.some((question) => words.startsWith(question))
  );
}
