import type { StemKey } from '../stems';
import type { GrammarData } from './pattern';
import type { Token } from './tokens';

/**
 * How a note sounds as a whole, where no rule can say what is wrong with it: praise with a sting, a comparison
 * between the lines, a hope that is a demand. People have judged some thousands of notes; what each word, pair
 * of words and field of meaning did for their judgement is weighed once (local/weighNotes.ts) and kept as data.
 */
export interface Tone {
  base: number;
  weights: ReadonlyMap<string, number>;
  /** The names of the classes and fields that a word is in. */
  classesOf: (word: string) => readonly string[];
}

/** Its weights are lines of "weight feature|feature|…"; the first is the base alone. */
export function toneOf({ classes, fields, weights }: GrammarData): Tone {
  const kinds = Object.entries({ ...classes, ...fields })
    .filter(([name]) => name !== 'WORD')
    .map(([name, words]): [string, RegExp] => [name, new RegExp(`^(?:${words})$`, 'u')]);
  const seen = new Map<string, readonly string[]>();
  const classesOf = (word: string) => {
    const names = seen.get(word) ?? kinds.filter(([, words]) => words.test(word)).map(([name]) => name);
    seen.set(word, names);
    return names;
  };
  const [base = '0', ...lines] = weights.trim().split('\n');
  const known = lines.flatMap((line) => {
    const [weight = '', ...features] = line.split(/ (.*)/s);
    return (features[0] ?? '').split('|').map((feature): [string, number] => [feature, Number(weight)]);
  });
  return { base: Number(base), weights: new Map(known), classesOf };
}

/** From here on a note is heard as a question, a demand or a grade, in units of log odds. */
export const heard = 1;
/** Down to here it is plainly a statement, whatever a gentler rule has found. */
export const unheard = -1.5;

/** A feature and the tokens, by index, that it is read from; none where it is read from the whole note. */
interface Feature {
  name: string;
  at: readonly number[];
}

/** What is weighed: words, pairs of neighbours as words or classes, and the fields of meaning beside each other. */
export function featuresOf(
  written: readonly Token[],
  stem: StemKey | null,
  { classesOf }: Pick<Tone, 'classesOf'>,
): Feature[] {
  const words = ['^', ...written.map(({ word }) => (/^\p{N}/u.test(word) ? '#' : word)), '$'];
  const classes = words.map((word) => classesOf(word).filter((name) => name !== 'OWN'));
  const from = `=${stem ?? '-'}`;
  const found = new Map<string, number[]>([[from, []]]);
  const add = (name: string, ...at: number[]) => {
    const places = found.get(name);
    if (places) places.push(...at);
    else found.set(name, at);
  };
  // The mark of the beginning stands at -1.
  for (const [place, word] of words.entries()) {
    const index = place - 1;
    add(word, index);
    const before = words[place - 1];
    if (before === undefined) continue;
    add(`${before} ${word}`, index - 1, index);
    for (const name of classes[place - 1] ?? []) add(`${name} ${word}`, index - 1, index);
    for (const name of classes[place] ?? []) add(`${before} ${name}`, index - 1, index);
  }
  for (const name of [words[1] ?? '', ...(classes[1] ?? [])]) add(`${from} ${name}`);
  const fields = [...new Set(classes.flat())].filter((name) => field.test(name)).sort();
  for (const [index, name] of fields.entries()) {
    add(name);
    add(`${from}+${name}`);
    for (const other of fields.slice(index + 1)) add(`${name}+${other}`);
  }
  return Array.from(found, ([name, at]) => ({ name, at }));
}

/** Fields of meaning have names like this, parts of speech are in capitals. */
const field = /^[A-Z][a-z]/;

/** The log odds that those who judge would not send it, and the words, from..to, that say so most. */
export function heardIn(
  { base, weights }: Tone,
  features: readonly Feature[],
  words: number,
): { score: number; from: number; to: number } {
  const known = features.filter(({ name }) => weights.has(name));
  const sum = known.reduce((total, { name }) => total + (weights.get(name) ?? 0), 0);
  const said = Array.from({ length: words }, () => 0);
  for (const { name, at } of known)
    for (const index of at)
      if (said[index] !== undefined) said[index] += (weights.get(name) ?? 0) / at.length;
  return { score: base + sum / Math.sqrt(known.length || 1), ...heaviest(said) };
}

/** The unbroken row that weighs most; the whole where nothing weighs anything. */
function heaviest(said: readonly number[]): { from: number; to: number } {
  let best = { weight: 0, from: 0, to: said.length };
  let from = 0;
  let weight = 0;
  for (const [index, each] of said.entries()) {
    if (weight <= 0) {
      from = index;
      weight = 0;
    }
    weight += each;
    if (weight > best.weight) best = { weight, from, to: index + 1 };
  }
  return best;
}
