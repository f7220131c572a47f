import { models } from './models';
import { modelLine, modelLines } from './models/model';
import { feedbackLine, feedbackQuestions, footer, templates } from './templates';
import { listed } from './vocabulary';
import { bare } from './words';

/**
 * Words that templates print for the group to write beneath: until someone has written, a section holds
 * nothing else, and counts as empty. What our own templates print is read from them; here stand the prompts
 * of earlier versions and of the templates that groups have as copies (domain: 3.0–3.10), without capitals. A question and a long sentence are known by how they begin, a short one by all its words.
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
  vi vet | underlag | inför | inga namn | med datum | tre steg | titel, sidor | en mening var | rektor frågar
  förra uppgiften | vi stannar kvar | skriv här | fyll i här | lärledaren börjar | den som undervisade börjar
  ingen kommenterar än | en rad och vart det ska | praktiskt som dyker upp | med siffror eller exempel
  we know | before | no names | with dates | three steps | title, pages | one sentence each | principal asks
  last task | we stay | write here | the leader starts | the teacher starts | no comments yet | then observations
  interpretations last | no teachers named | one line and where it goes | practical matters that come up
  with numbers or examples | the focus is read out
  we know what we bring | we know what each does in class`;

/** Sentences too long for anyone else to begin so. */
const longStatements = `
  sekreterare för dagen utses | högst fyra överens | en fråga om vad eleverna kan, inte | skriv var för sig, läs
  också det som inte blev | vi går vidare och tittar tillbaka | uppgifter, frågor, ordning
  vi observerar lektionen, inte | tid och klass, inga | det eleverna sa och gjorde, inga | sedan observationer, sist
  markera ett ställe du håller med | läs upp och säg varför | bara exempel som grupperna själva
  kritiska vänner i kort form | inga lärare nämns vid | tid, lokal, vikarie, vad du | grupp, skolor, period
  så tänkte vi innan vi började | metoder, litteratur, antal | klicka här för att skriva
  en kollega som inte var här skulle | one at a time, without | we know what each of us does in our
  we know what is read, heard | a colleague who was not here would | at most four agree | about what pupils can do, not
  write alone, then | also what did not happen | we move on and look back | tasks, questions, order
  we observe the lesson, not | time and class, no | what pupils said and did, no | mark one passage you
  read it out, say why | only examples groups chose | critical friends, short | time, room, cover, what you
  group, schools, period | what we thought before | methods, reading, number`;

interface Known {
  questions: readonly string[];
  longStatements: readonly string[];
  sentences: Set<string>;
  /** Lines of conversation models: only the whole of one counts. */
  lines: Set<string>;
  /** The first letters of them all: a quick look before a line is cut up. */
  beginnings: Set<string>;
}

let known: Known | undefined;

/** Ends of sentences; a dash or a decimal point is none. */
const ends = /(?<=[.?!:;])\s+|\n|\s\/\s|(?=[☐□])/;

const beginningOf = (sentence: string): string => sentence.trimStart().slice(0, 5).toLowerCase();

function makeKnown(): Known {
  const printed = Object.values(templates).flatMap(({ parts }) =>
    parts.flatMap(({ sections }) => sections.flatMap(({ prompts: { sv, en } }) => [...sv, ...en])),
  );
  const fromModels = Object.values(models).flatMap((model) =>
    (['sv', 'en'] as const).flatMap((language) => [
      ...modelLines(model, language),
      `${modelLine[language]} ${model.name[language]}`,
    ]),
  );
  const asked = Object.values(feedbackQuestions).flatMap(({ line, statements }) => [line, ...statements]);
  const lines = [...printed, ...asked, feedbackLine.sv, feedbackLine.en, footer.sv, footer.en];
  const sentences = [...lines.flatMap((line) => line.split(ends)), ...listed(statements)];
  const begun = [...listed(questions), ...listed(longStatements)];
  return {
    questions: listed(questions).map(bare),
    longStatements: listed(longStatements).map(bare),
    sentences: new Set(sentences.map(bare)),
    lines: new Set(fromModels.map(bare)),
    beginnings: new Set([...sentences, ...begun, ...fromModels].map(beginningOf)),
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
  /^(?:\[[^\]]*\]|<\p{L}+(?: \p{L}+)?>|\{{1,2}\p{L}+(?: \p{L}+)?\}{1,2}|\((?:tom|tomt|empty|välj|choose|namn|name|names|datum|date|fyll i|text)\)|å{2,4}.?m{2}.?d{2}|y{2,4}.?m{2}.?d{2}|d{2}.?m{2}.?[yå]{2,4}|[ht]{2}[.:]?m{2}(?:\s?[-–—]\s?[ht]{2}[.:]?m{2})?|x{2,4}|n\.?n\.?)\.?$/iu;
const emptyWord = /^(?:tom|tomt|empty|blank)\.?$/;
/** Bullets, arrows, rules and empty boxes stand before words; other signs say something by themselves. */
const written = /[\p{L}\p{N}\p{Sc}√∞≈≠≤≥±×÷]|(?![\u2190-\u21ff\u2500-\u25ff☐➡➢])\p{So}/u;
const calls = /^[\s?!]*[?!]\s*$/;
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
  if (isPlaceholder(text)) return !calls.test(text);
  if (text.length > 700 || /[☑☒✓✔✅]/.test(text) || !mayBeKnown(text)) return false;
  if (carried.test(text)) return fetched.test(text) || text.split(ends).slice(1).every(isKnown);
  return text.split(ends).every(isKnown) || theKnown().lines.has(bare(text));
}

/** No template prints a longer sentence; a group's own may begin alike and go on. */
const longest = 160;

function isKnown(sentence: string): boolean {
  const words = bare(sentence);
  const { sentences, questions: asked, longStatements: said } = theKnown();
  if (sentences.has(words) || isPlaceholder(sentence)) return true;
  const begun = sentence.trimEnd().endsWith('?') ? asked : said;
  return sentence.length < longest && begun.some((beginning) => words.startsWith(beginning));
}
