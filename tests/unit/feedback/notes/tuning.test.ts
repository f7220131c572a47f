import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNote, noteGrammar } from '../../../../src/feedback/language/checkNote';
import { grammars } from '../../../../src/feedback/language/grammars';
import type { StemKey } from '../../../../src/feedback/stems';
import type { Language } from '../../../../src/meeting/minutes';

/** What a note is, to those who know the field, and what the check may say of it. */
const verdicts: Record<string, readonly string[]> = {
  control: ['stopped'],
  question: ['stopped'],
  hint: ['hint'],
  fine: ['fine', 'hint'],
};

const labelled = (name: string, language: Language) =>
  readFileSync(join(__dirname, `${name}.${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label = '', stem = '', text = ''] = line.split('\t');
      return { label, stem: stem === '-' ? null : (stem as StemKey), text };
    });

/** Of a hundred notes, how many may be read wrongly: those that ask or demand and are sent, fine ones that are stopped. */
const mostWrong = {
  tuning: { asks: 2, fine: 2 },
  /** Their sting is between the lines, and people too would differ on some. */
  veiled: { asks: 12, fine: 4 },
};

test.each([
  ['tuning', 'sv'],
  ['tuning', 'en'],
  ['veiled', 'sv'],
  ['veiled', 'en'],
] as const)('reads the labelled notes as people do: %s, %s', (name, language) => {
  const notes = labelled(name, language);
  const by = noteGrammar(language, grammars[language]);
  for (const side of ['asks', 'fine'] as const) {
    const those = notes.filter(
      ({ label }) => (label === 'control' || label === 'question') === (side === 'asks'),
    );
    const wrong = those.filter(
      ({ label, ...note }) => !verdicts[label]?.includes(checkNote(note, by).verdict),
    );
    expect(wrong.slice(Math.floor((those.length * mostWrong[name][side]) / 100))).toEqual([]);
  }
});
