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

const labelled = (language: Language) =>
  readFileSync(join(__dirname, `tuning.${language}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label = '', stem = '', text = ''] = line.split('\t');
      return { label, stem: stem === '-' ? null : (stem as StemKey), text };
    });

/** Of a hundred notes, how many may be read wrongly: stopped though fine, or the other way round. */
const mostWrong = 2;

test.each(['sv', 'en'] as const)('reads the labelled notes as people do: %s', (language) => {
  const notes = labelled(language);
  const by = noteGrammar(language, grammars[language]);
  for (const asks of [true, false]) {
    const side = notes.filter(({ label }) => (label === 'control' || label === 'question') === asks);
    const wrong = side.filter(
      ({ label, ...note }) => !verdicts[label]?.includes(checkNote(note, by).verdict),
    );
    expect(wrong.slice(Math.floor((side.length * mostWrong) / 100))).toEqual([]);
  }
});
