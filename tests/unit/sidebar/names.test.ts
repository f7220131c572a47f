import fc from 'fast-check';
import { namesOf, withNames, withoutName } from '../../../src/sidebar/docs/fields/names';

test.each([
  ['', []],
  ['Petra, Amal och Bengt-Åke', ['Petra', 'Amal', 'Bengt-Åke']],
  ['Petra\nAmal\n\nBengt-Åke', ['Petra', 'Amal', 'Bengt-Åke']],
  ['• Petra\n• Amal', ['Petra', 'Amal']],
  [
    'Ewa (kom kvart över, gick fyra); Mats O, Mats L',
    ['Ewa (kom kvart över, gick fyra)', 'Mats O', 'Mats L'],
  ],
  ['Åsa "Sessan" Öberg, أمينة يوسف, Bo 🫐 Ek', ['Åsa "Sessan" Öberg', 'أمينة يوسف', 'Bo 🫐 Ek']],
  ['alla utom Petra', ['alla utom Petra']],
  ['Anna and Bo', ['Anna', 'Bo']],
])('%j holds %j', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  ['', 'Petra', 'Petra'],
  ['Petra', 'Amal, Bo', 'Petra, Amal, Bo'],
  ['Petra och Amal', 'amal\nBo', 'Petra och Amal, Bo'],
  ['Petra, ', ' ', 'Petra'],
  ['• Petra\n• Amal', 'Bo', 'Petra, Amal, Bo'],
])('%j with %j is %j', (text, more, list) => {
  expect(withNames(text, more)).toBe(list);
});

test.each([
  ['Petra, Amal och Bo', 0, 'Amal och Bo'],
  ['Petra, Amal och Bo', 1, 'Petra, Bo'],
  ['Petra, Amal och Bo', 2, 'Petra, Amal'],
  ['Petra', 0, ''],
  ['Petra\nAmal\nBo', 1, 'Petra, Bo'],
  ['Petra', 4, 'Petra'],
])('%j without number %i is %j', (text, index, list) => {
  expect(withoutName(text, index)).toBe(list);
});

const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö"🫐-]{0,12}( [A-ZÅÄÖ][a-zåäö]{0,12})?$/u);
const some = fc.uniqueArray(name, { selector: (each) => each.toLocaleLowerCase('sv'), maxLength: 40 });

test('names that are added are all there, on one line and in order', () => {
  fc.assert(
    fc.property(some, (names) => {
      const list = names.reduce((text, each) => withNames(text, each), '');
      expect(namesOf(list)).toEqual(names);
      expect(list).not.toContain('\n');
    }),
  );
});

test('a name that is added and taken away leaves the others', () => {
  fc.assert(
    fc.property(some, fc.nat(39), (names, at) => {
      const list = withoutName(names.join(', '), at);
      expect(namesOf(list)).toEqual(names.filter((_, index) => index !== at));
    }),
  );
});
