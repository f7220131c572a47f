import fc from 'fast-check';
import { sameWords, sectionName, spoken } from '../../../src/feedback/names';
import { growth, inStep } from '../../growth';

test.each([
  ['3. Diskussion – gemensamt lärande för dagen (40 min)', 'Diskussion – gemensamt lärande för dagen'],
  [
    '1) Uppgift inför dagens lärträff – laget runt (10-20 min):',
    'Uppgift inför dagens lärträff – laget runt',
  ],
  ['Diskussion, 40 minuter', 'Diskussion,'],
  ['2.1. Vet och tror', 'Vet och tror'],
  ['Vet  och\ntror', 'Vet och tror'],
  ['20 min', '20 min'],
  ['5 elever valde fel', '5 elever valde fel'],
  ['Är uppgiften tydlig?', 'Är uppgiften tydlig?'],
  ['', ''],
])('the name of %j is %j', (heading, name) => {
  expect(sectionName(heading)).toBe(name);
});

test('the name of a name is the name, whatever the heading', () => {
  const heading = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.stringMatching(/^[0-9.) ]{0,12}[a-zåäö ]{0,200}[ (–:]{0,4}[0-9]{0,3} ?(min)?[):. ]{0,3}$/),
  );
  fc.assert(
    fc.property(heading, (text) => {
      const name = sectionName(text);
      expect(sectionName(name)).toBe(name);
      expect(Array.from(name).length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/[\n\r]/);
    }),
  );
});

test('a heading of any length and kind is named in time that grows in step', () => {
  for (const letter of ['a', '(', ' ', '1.', '😀', 'a\u0308', '20 min'])
    expect(growth((size) => sectionName(letter.repeat(size)), 20_000)).toBeLessThan(inStep);
});

test('a cut name has no half letters', () => {
  expect(sectionName('😀'.repeat(200))).toBe(`${'😀'.repeat(119)}…`);
});

test('decomposed letters, case and spaces make no difference', () => {
  expect(sameWords('  Återkoppling  vi\nvill', 'återkoppling vi vill'.normalize('NFD'))).toBe(true);
  expect(sameWords('Fokus', 'Focus')).toBe(false);
});

test('spoken text has no signs', () => {
  expect(spoken('📖 Läst:  Jag har läst ”X”.')).toBe('läst jag har läst x');
});
