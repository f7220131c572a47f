import { noteGrammar } from '../../../../src/feedback/language/checkNote';
import { grammars } from '../../../../src/feedback/language/grammars';
import { judged } from '../../../../src/feedback/note';

const both = [noteGrammar('sv', grammars.sv), noteGrammar('en', grammars.en)];
const reading = (text: string, people: (string | null)[] = []) =>
  judged({ stem: 'noticed', text }, both, people);

test.each(['Varför valde ni bråk?', 'you must begin earlier', 'ni måste börja tidigare'])(
  'the strictest of the languages decides: %j',
  (text) => expect(reading(text).verdict).toBe('stopped'),
);

test.each(['ni jämförde två klasser', 'you compared two classes'])(
  'what is fine in one is fine: %j',
  (text) => expect(reading(text).verdict).not.toBe('stopped'),
);

test('whoever the minutes name is not named, and is pointed at once', () => {
  const people = ['Vilgot Örnmark', null];
  for (const text of ['att Vilgot räknade om', 'Örnmarks idé om tallinjen']) {
    const { verdict, findings } = reading(text, people);
    expect(verdict).toBe('stopped');
    expect(findings.filter(({ key }) => key === 'person')).toHaveLength(1);
  }
  expect(reading('tallinjen', people).verdict).toBe('fine');
});

test.each([
  'vilgot räknade om',
  'VILGOT räknade om',
  '𝗩𝗶𝗹𝗴𝗼𝘁 räknade om',
  'Vil\u200bgot räknade om',
  'vilgots idé',
])('nor is a first name in other letters: %j', (text) =>
  expect(reading(text, ['Vilgot Örnmark']).findings.map(({ key }) => key)).toContain('person'),
);

test.each(['en sten i skon', 'provet i maj', 'berget på bilden', 'hans idé', 'en love story'])(
  'a word that is also somebody’s name is a word: %j',
  (text) =>
    expect(reading(text, ['Sten Berg', 'Maj Lind', 'Hans Ek', 'Love Ek']).verdict).not.toBe('stopped'),
);
