import { languages } from '../languages/languages';
import { models } from './models';
import { modelLine, modelLines } from './models/model';
import { feedbackLine, feedbackQuestions, footer, templates } from './templates';
import { listed } from './vocabulary';
import { bare, firstLetters, remembered } from './words';

/**
 * Words that templates print for the group to write beneath: until someone has written, a section holds
 * nothing else, and counts as empty. What our own templates print is read from them; here stand the prompts
 * of earlier versions and of the templates that groups have as copies, without capitals. A question and a
 * long sentence are known by how they begin, a short one by all its words.
 */
const questions = `
  vem är sekreterare | vad vet vi | vad tror vi | vad talar emot | hur vet vi | vad skall göras | skall något läsas
  ska något läsas | ska något samlas | är det en tydlig uppgift | vad har var och en gjort | vad har du gjort
  på kort sikt | på lång sikt | vad vinner | is there anything | what do we know | what do we believe | what do we still
  what do we collect | what do we change | what do we gain | what speaks against | what does what we see
  what is done in | what will be done in | is it a clear task | which results | what do they
  which criterion or | short term how | long term | which test or | what can it not show | what does not fit
  what evidence | more of differently | what does each look | what is it silent | what would it mean here
  what do groups need | who, and when will | what helps what | what would we repeat`;

const statements = `
  vi vet | underlag | skriv här | fyll i här
  principal asks | write here | the leader starts | the teacher starts | then observations | interpretations last
  no teachers named | practical matters that come up | the focus is read out
  we know what we bring | we know what each does in class`;

/** Sentences too long for anyone else to begin so. */
const longStatements = `
  sekreterare för dagen utses | klicka här för att skriva | one at a time, without
  we know what each of us does in our | we know what is read, heard | a colleague who was not here would
  en kollega som inte var här skulle | about what pupils can do, not | read it out, say why
  only examples groups chose | what we thought before`;

/** How known sentences begin, by their first letters. */
type Beginnings = ReadonlyMap<string, readonly string[]>;

interface Known {
  questions: Beginnings;
  longStatements: Beginnings;
  sentences: Set<string>;
  /** The first letters of sentences and of how others begin: a quick look before a sentence's words are taken out. */
  firstWords: Set<string>;
  /** Lines of conversation models: only the whole of one counts. */
  lines: Set<string>;
  /** The first letters of them all: a quick look before a line is cut up. */
  beginnings: Set<string>;
}

let known: Known | undefined;

/** Ends of sentences; a dash or a decimal point is none. */
const ends = /(?<=[.?!:;])\s+|\n|\s\/\s|(?=[☐□])/;

const beginningOf = (sentence: string): string => sentence.trimStart().slice(0, 5).toLowerCase();

const firstOf = (words: string): string => words.slice(0, 4);

function byFirst(beginnings: readonly string[]): Beginnings {
  const found = new Map<string, string[]>();
  for (const words of beginnings.map(bare))
    found.set(firstOf(words), [...(found.get(firstOf(words)) ?? []), words]);
  return found;
}

/** Shorter sentences are known only whole. */
const fewestWords = 5;

/**
 * How the sentences of the templates begin, all but their last word, so that a prompt to which a group has
 * added a word or two still counts as one. Those of the standard meeting are too much like what anyone says.
 */
const ownBeginnings = (areQuestions: boolean): string[] =>
  Object.values(templates)
    .filter(({ key }) => key !== 'lartraff')
    .flatMap(({ parts }) => parts.flatMap(({ sections }) => sections))
    .flatMap(({ key, prompts }) =>
      key === 'parking' || key === 'reading' ? [] : Object.values(prompts).flat(),
    )
    .filter((line) => !line.startsWith('☐'))
    .flatMap((line) => line.split(ends))
    .filter((sentence) => sentence.endsWith('?') === areQuestions)
    .map((sentence) => bare(sentence).split(' '))
    .filter((words) => words.length >= fewestWords - (areQuestions ? 1 : 0))
    .map((words) => words.slice(0, -1).join(' '));

function makeKnown(): Known {
  const printed = Object.values(templates).flatMap(({ parts }) =>
    parts.flatMap(({ sections }) => sections.flatMap(({ prompts }) => Object.values(prompts).flat())),
  );
  const fromModels = Object.values(models).flatMap((model) =>
    languages.flatMap((language) => [
      ...modelLines(model, language),
      `${modelLine[language]} ${model.name[language]}`,
    ]),
  );
  const asked = Object.values(feedbackQuestions).flatMap(({ line, statements }) => [line, ...statements]);
  const lines = [...printed, ...asked, ...Object.values(feedbackLine), ...Object.values(footer)];
  const sentences = [...lines.flatMap((line) => line.split(ends)), ...listed(statements)];
  const [ownQuestions, ownStatements] = [ownBeginnings(true), ownBeginnings(false)];
  const begun = [...listed(questions), ...listed(longStatements), ...ownQuestions, ...ownStatements];
  return {
    questions: byFirst([...listed(questions), ...ownQuestions]),
    longStatements: byFirst([...listed(longStatements), ...ownStatements]),
    sentences: new Set(sentences.map(bare)),
    firstWords: new Set([...sentences, ...begun].map(firstLetters)),
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
/** More than any of them that begins with a letter: "hh:mm – hh:mm". */
const longestInLetters = 20;
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
  if (trimmed.length > longestInLetters && /^\p{L}/u.test(trimmed)) return false;
  return placeholder.test(trimmed) || emptyWord.test(trimmed) || !written.test(trimmed);
}

/** Whether a line holds only what the template printed there. */
export const isPrompt = remembered((text: string): boolean => {
  if (isPlaceholder(text)) return !calls.test(text);
  if (text.length > 700 || !mayBeKnown(text) || /[☑☒✓✔✅]/.test(text)) return false;
  if (carried.test(text)) return fetched.test(text) || text.split(ends).slice(1).every(isKnown);
  return text.split(ends).every(isKnown) || theKnown().lines.has(bare(text));
});

/** No template prints a longer sentence; a group's own may begin alike and go on. */
const longest = 160;

function isKnown(sentence: string): boolean {
  const { sentences, firstWords, questions: asked, longStatements: said } = theKnown();
  if (/^[a-z]/i.test(sentence) && !firstWords.has(firstLetters(sentence))) return isPlaceholder(sentence);
  const words = bare(sentence);
  if (sentences.has(words) || isPlaceholder(sentence)) return true;
  if (sentence.length >= longest) return false;
  const begun = (sentence.trimEnd().endsWith('?') ? asked : said).get(firstOf(words));
  return begun?.some((beginning) => words.startsWith(beginning)) ?? false;
}
