import { readFileSync, writeFileSync } from 'node:fs';
import { grammars } from '../src/feedback/language/grammars';
import { plainly } from '../src/feedback/language/plain';
import { tokensOf } from '../src/feedback/language/tokens';
import { featuresOf, toneOf } from '../src/feedback/language/tone';
import type { StemKey } from '../src/feedback/stems';
import type { Language } from '../src/meeting/minutes';

/**
 * `npm run --silent weigh-notes`: weighs the notes that people have judged (tests/unit/feedback/notes) and writes
 * what each feature of them did to the judgement to weights.ts of each language. The same notes always give
 * the same weights: logistic regression by gradient descent, in an order that a fixed seed decides.
 */
const kept = 6000;
const rounds = 25;
const rate = 0.2;
const decay = 3e-4;

interface Judged {
  features: string[];
  /** 1 where the note asks or demands, 0 where it is fine. */
  asks: number;
}

function judgedNotes(language: Language): Judged[] {
  const tone = toneOf(grammars[language]);
  const lines = ['tuning', 'veiled'].flatMap((name) =>
    readFileSync(`tests/unit/feedback/notes/${name}.${language}.txt`, 'utf8').split('\n'),
  );
  return [...new Set(lines)]
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label = '', stem = '', text = ''] = line.split('\t');
      const tokens = tokensOf(plainly(text, 400));
      const from = stem === '-' ? null : (stem as StemKey);
      const names = featuresOf(tokens, from, tone).map(({ name }) => name);
      return {
        features: names.filter((name) => !/[`\\|{]/.test(name)),
        asks: /control|question/.test(label) ? 1 : 0,
      };
    });
}

interface Weighed {
  base: number;
  weights: Map<string, number>;
}

function weighed(notes: readonly Judged[], known: ReadonlySet<string>): Weighed {
  const weights = new Map(Array.from(known, (name) => [name, 0]));
  const steps = new Map(Array.from(known, (name) => [name, 1e-8]));
  const rows = notes.map(({ features, asks }) => ({
    asks,
    features: features.filter((name) => known.has(name)),
  }));
  const random = seeded();
  let base = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const { features, asks } of shuffled(rows, random)) {
      const size = Math.sqrt(features.length || 1);
      const sum = features.reduce((total, name) => total + (weights.get(name) ?? 0), 0);
      const miss = 1 / (1 + Math.exp(-base - sum / size)) - asks;
      base -= 0.05 * miss;
      for (const name of features) {
        const weight = weights.get(name) ?? 0;
        const slope = miss / size + decay * weight;
        const travelled = (steps.get(name) ?? 0) + slope * slope;
        steps.set(name, travelled);
        weights.set(name, weight - (rate * slope) / Math.sqrt(travelled));
      }
    }
  }
  return { base, weights };
}

const seeded = () => {
  let state = 7;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
};

function shuffled<T>(rows: readonly T[], random: () => number): T[] {
  const order = rows.map((row): [number, T] => [random(), row]);
  return order.sort(([one], [other]) => one - other).map(([, row]) => row);
}

/** Those that more than one note has and that did most, weighed again without the others. */
function weightsOf(notes: readonly Judged[]): Weighed {
  const count = new Map<string, number>();
  for (const { features } of notes) for (const name of features) count.set(name, (count.get(name) ?? 0) + 1);
  const shared = new Set([...count].filter(([, times]) => times > 1).map(([name]) => name));
  const { weights } = weighed(notes, shared);
  const did = (name: string) => Math.abs(weights.get(name) ?? 0) * Math.sqrt(count.get(name) ?? 0);
  const most = [...shared].sort((one, other) => did(other) - did(one)).slice(0, kept);
  return weighed(notes, new Set(most));
}

/** Lines as `toneOf` reads them, quarters of a unit. */
function written({ base, weights }: Weighed): string {
  const rows = new Map<number, string[]>();
  for (const [name, weight] of weights) {
    const quarters = Math.round(weight * 4);
    rows.set(quarters, [...(rows.get(quarters) ?? []), name]);
  }
  const lines = [...rows].sort(([one], [other]) => one - other);
  return [
    base.toFixed(2),
    ...lines.map(([quarters, names]) => `${quarters / 4} ${names.sort().join('|')}`),
  ].join('\n');
}

for (const language of ['sv', 'en'] as const) {
  const name = language === 'sv' ? 'Sv' : 'En';
  const text = `/** Written by \`npm run weigh-notes\` from the notes that people have judged; see tone.ts. */
export const weights${name} = \`
${written(weightsOf(judgedNotes(language)))}
\`;
`;
  writeFileSync(`src/feedback/language/${language}/weights.ts`, text);
}
