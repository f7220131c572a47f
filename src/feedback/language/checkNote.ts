import type { Language } from '../../meeting/minutes';
import { type StemKey, stems } from '../stems';
import { type LimitKey, limitsOf } from './limits';
import { Grammar, type GrammarData } from './pattern';
import { type Names, namesOf, personsIn } from './persons';
import { plainly } from './plain';
import { mended, type Rewrites, reworded } from './rewrites';
import { type Token, tokensOf } from './tokens';
import { featuresOf, heard, heardIn, type Tone, toneOf, unheard } from './tone';

/** What a part of a note reads as. `praise` and `offer` only give a hint. */
export type FindingKey =
  | LimitKey
  | 'question'
  | 'indirect'
  | 'imperative'
  | 'modal'
  | 'passive'
  | 'nominal'
  | 'veiled'
  | 'expectation'
  | 'importance'
  | 'deadline'
  | 'lack'
  | 'comparison'
  | 'counting'
  | 'irony'
  | 'tone'
  | 'praise'
  | 'offer';

export interface Finding {
  key: FindingKey;
  /** Where it stands in the note as written. */
  from: number;
  to: number;
  /**
   * Other words, or null where none can be guessed: for the same place where a limit is passed ('' takes it
   * away), else for the whole note. `withSuggestion` puts them where they belong.
   */
  suggestion: string | null;
}

export interface CheckedNote {
  verdict: 'fine' | 'hint' | 'stopped';
  findings: Finding[];
}

export interface Note {
  /** Null when the whole sentence is the sender's. */
  stem: StemKey | null;
  text: string;
}

/** Characters that are looked at: more than a note may hold, so that the time it takes has an end. */
const lookedAt = 400;
const soft: ReadonlySet<FindingKey> = new Set(['praise', 'offer']);

const limits: ReadonlySet<string> = new Set<LimitKey>([
  'empty',
  'long',
  'lines',
  'sentences',
  'mark',
  'link',
  'person',
]);
const isLimit = (key: FindingKey): key is LimitKey => limits.has(key);

/**
 * What the rules do beside finding: join what stands for the group, or belongs to its head, and set free; what the
 * group is allowed to leave undone is not heard either, for its words are those of a demand.
 */
type RuleKey = FindingKey | 'everyone' | 'head' | 'free' | 'allowed';

/** What notes in one language are read by. The data of it is large, and fetched where it is first wanted. */
export interface NoteGrammar {
  language: Language;
  grammar: Grammar<RuleKey>;
  tone: Tone;
  names: Names;
  rewrites: Rewrites;
}

export const noteGrammar = (language: Language, data: GrammarData): NoteGrammar => ({
  language,
  grammar: new Grammar(data),
  tone: toneOf(data),
  names: namesOf(data.names),
  rewrites: data.rewrites,
});

/**
 * How a note reads: as a statement, or as a question or a demand that its readers would have to answer
 * (domain: 4.2-4.4). Quotations, the sender's own duties and what the group itself has said stay free.
 */
export function checkNote(note: Note, by: NoteGrammar): CheckedNote {
  const findings = findingsIn(note, by);
  const [first] = findings.filter(({ key }) => !isLimit(key));
  const whole = first ? rewordedWhole(note, first.key, by) : null;
  return {
    verdict: verdictOf(findings),
    findings: findings.map(({ key, from, to }) => {
      const suggestion = isLimit(key) ? mended(key, note.text.slice(from, to), by.rewrites) : whole;
      return { key, from, to, suggestion };
    }),
  };
}

/** The note as it stands once the suggestion of one of its findings is used. */
export function withSuggestion(text: string, { key, from, to, suggestion }: Finding): string {
  if (suggestion === null) return text;
  return isLimit(key) ? `${text.slice(0, from)}${suggestion}${text.slice(to)}`.trim() : suggestion;
}

function rewordedWhole(note: Note, key: FindingKey, by: NoteGrammar): string | null {
  const text = reworded(note.text, note.stem, key, by.rewrites);
  return text === null || verdictOf(findingsIn({ ...note, text }, by)) !== 'fine' ? null : text;
}

function verdictOf(findings: readonly Place[]): CheckedNote['verdict'] {
  if (findings.some(({ key }) => !soft.has(key))) return 'stopped';
  return findings.length > 0 ? 'hint' : 'fine';
}

/** In the order of the text, the longer first. */
function findingsIn({ stem, text }: Note, by: NoteGrammar): Place[] {
  const plain = plainly(text, lookedAt);
  const tokens = tokensOf(plain);
  const persons = personsIn(text, tokens, by.names).map(
    ({ from, to }): Place => ({ key: 'person', from, to }),
  );
  const passed = [...limitsOf(text, plain), ...persons];
  const { found: read, allowed } = readAs(tokens, stem, by);
  const weighed = tokens.filter(({ from }) => !allowed.some((part) => part.from <= from && from < part.to));
  const found = [...passed, ...(passed.length > 0 ? read : withTone(read, weighed, stem, by))];
  return withoutRepeats(found).sort((one, other) => one.from - other.from || other.to - one.to);
}

interface Place {
  key: FindingKey;
  from: number;
  to: number;
}

function readAs(
  written: readonly Token[],
  stem: StemKey | null,
  { language, grammar }: NoteGrammar,
): { found: Place[]; allowed: Pick<Token, 'from' | 'to'>[] } {
  const tokens = withClauses(written, stem, language);
  const found: Place[] = [];
  const allowed: Token[] = [];
  let text = grammar.textOf(tokens);
  for (const rule of grammar.rules) {
    const places = grammar.found(rule, text);
    // From the end, since joining moves what comes after.
    for (const { key, from, to } of places.reverse()) {
      if (key === 'everyone' || key === 'head')
        joinTokens(tokens, from, to, key === 'head' ? null : everyone[language]);
      else if (key === 'free' || key === 'allowed') {
        if (key === 'allowed') allowed.push(...tokens.slice(from, to));
        setFree(tokens.slice(from, to));
      } else {
        const seen = tokens.slice(from, to).filter((token) => token.to > token.from);
        const [first] = seen;
        const last = seen[seen.length - 1];
        if (first && last) found.push({ key, from: first.from, to: last.to });
      }
    }
    if (places.length > 0) text = grammar.textOf(tokens);
  }
  return { found, allowed };
}

/** What rests on one word or another, and is let go where the whole plainly says something else. */
const gentle: ReadonlySet<FindingKey> = new Set([
  'indirect',
  'veiled',
  'nominal',
  'importance',
  'lack',
  'comparison',
  'counting',
  'irony',
]);
/** One word in so many is of the language's own small ones in any sentence that is in it. */
const ownOneIn = 8;

/** What the rules have found, with how the whole sounds: more than they found, or less. */
function withTone(
  found: readonly Place[],
  written: readonly Token[],
  stem: StemKey | null,
  { tone }: NoteGrammar,
): Place[] {
  const own = written.filter(({ word }) => tone.classesOf(word).includes('OWN')).length;
  if (own * ownOneIn < written.length) return [...found];
  const features = featuresOf(written, stem, tone);
  const { score, from, to } = heardIn(tone, features, written.length);
  if (score < unheard) return found.filter(({ key }) => !gentle.has(key));
  if (score < heard || found.some(({ key }) => !soft.has(key))) return [...found];
  const [first, last] = [written[from], written[to - 1]];
  return first && last ? [...found, { key: 'tone', from: first.from, to: last.to }] : [...found];
}

const endsClause = /^[.!?;:–(…]$/;
/** The word of all of the group, for those that many words name. */
const everyone: Record<Language, string> = { sv: 'alla', en: 'everyone' };

/** Several words become one: the word that is given, or the first of them. */
function joinTokens(tokens: Token[], from: number, to: number, as: string | null): void {
  const [first] = tokens.slice(from, to);
  const last = tokens[to - 1];
  if (!first || !last) return;
  const word = as === null || /^(?:ni|you)$/.test(first.word) ? first.word : as;
  tokens.splice(from, to - from, { word, from: first.from, to: last.to });
}

function setFree(part: readonly Token[]): void {
  for (const token of part) if (token.word !== '^') token.word = '_';
}

/** "Men hur …", "…, och skriv …": what follows such a word may begin as a sentence does. */
const joins = /^(?:och|men|så|fast|sen|förresten|dock|utan|and|but|so|anyway)$/;
/** "Tack, hur …": so does what follows such a word and a comma. */
const greets = /^(?:ja|jo|nej|hej|okej|ok|tack|fint|bra|kul|yes|no|hi|well|okay|thanks|fine|good|great)$/;
const opens = /^[,.!?;:–(…]?$/;
const clauseStart = (at: number): Token => ({ word: '^', from: at, to: at });

/** With the words of the stem before it, and a mark wherever a main clause may begin. */
function withClauses(written: readonly Token[], stem: StemKey | null, language: Language): Token[] {
  const before = stem === null ? [] : tokensOf(plainly(stems[language][stem], lookedAt));
  const tokens: Token[] = before.map(({ word }) => ({ word, from: 0, to: 0 }));
  // Where the whole sentence is the sender's, as against one that goes on from a stem.
  if (stem === null || stem === 'beside') tokens.push({ word: '§', from: 0, to: 0 });
  tokens.push(clauseStart(0));
  for (const [index, token] of written.entries()) {
    tokens.push({ ...token });
    const before = written[index - 1]?.word ?? '';
    const greeted = token.word === ',' && index === 1 && greets.test(before);
    if (endsClause.test(token.word) || greeted || (joins.test(token.word) && opens.test(before)))
      tokens.push(clauseStart(token.to));
  }
  return tokens;
}

/** One finding a place: what lies within another, or says the same again, is left out. */
function withoutRepeats(found: readonly Place[]): Place[] {
  return found.filter(
    (one, index) =>
      !found.some(
        (other, place) =>
          !(isLimit(one.key) || isLimit(other.key)) &&
          other.from <= one.from &&
          one.to <= other.to &&
          soft.has(other.key) <= soft.has(one.key) &&
          (other.to - other.from > one.to - one.from || place < index),
      ),
  );
}
