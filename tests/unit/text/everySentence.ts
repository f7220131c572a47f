import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

export type Said = [path: string, sentence: string];

const source = join(__dirname, '../../../src');

/** Every sentence in a table of words; one that is made up of something is said of one, of many and of names. */
export function everySentence(words: unknown, path: string): Said[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const ask = words as (...given: unknown[]) => unknown;
    return [
      [1, 1, 1],
      [3, 7, 5],
      ['Zq', 'Zq', 'Zq'],
    ].flatMap((given) => everySentence(answered(ask, given), path));
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => everySentence(inner, `${path}.${key}`));
}

/** Some take a name and some a number; what cannot be said of the one is said of the other. */
function answered(ask: (...given: unknown[]) => unknown, given: unknown[]): unknown {
  try {
    return ask(...given);
  } catch {
    return '';
  }
}

/** Every sentence that a folder of src exports, whichever files it has: what is added is read as well. */
export function everySentenceIn(...folder: string[]): Said[] {
  const whole = join(source, ...folder);
  return filesIn(whole).flatMap((file) => everySentence(require(file), relative(source, file)));
}

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
