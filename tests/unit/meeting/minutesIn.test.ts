import fc from 'fast-check';
import { minutesIn } from '../../../src/meeting/minutesIn';
import { templates } from '../../../src/meeting/templates';

test.each([
  ['Diskussion – gemensamt lärande för dagen (40 min)', 40],
  ['DISKUSSION (30-40 MIN)', 40],
  ['Laget runt (10–20 minuter)', 20],
  ['1. Laget runt, ca 15 min', 15],
  ['Laget runt 15 min – vad hände?', 15],
  ['Vet och tror [5 min]', 5],
  ['Prat (20´)', 20],
  ["Prat 20'", 20],
  ['Lektionen vi planerar (1 tim)', 60],
  ['Lektionen vi planerar (1,5 h)', 90],
  ['Round the table (20 minutes)', 20],
  ['Discussion (1 hour)', 60],
  ['Laget runt (20 min, vi tog 25 min)', 20],
  ['Läs 10 min hemma (15 min)', 15],
  ['Diskussion (40 min)', 40],
])('%j is %p minutes long', (heading, minutes) => {
  expect(minutesIn(heading)).toBe(minutes);
});

test.each([
  'Parkeringen',
  'Parkeringen (0 min)',
  'Matematik 4–6',
  'Uppgift till 4 november',
  'Vecka 46',
  'Åk 4 minskar',
  'Minnesanteckningar 3 m',
  'Nästa träff 14.30',
  'Kl 13:15 min tur',
  '(tar 9000 min)',
  '',
])('%j says nothing of its length', (heading) => {
  expect(minutesIn(heading)).toBeNull();
});

test('what templates write is read back', () => {
  for (const { sections } of Object.values(templates).flatMap(({ parts }) => parts))
    for (const { heading, minutes } of sections)
      for (const words of [heading.sv, heading.en])
        expect(minutesIn(minutes === null ? words : `${words} (${minutes} min)`)).toBe(minutes);
});

test('any heading gives a sensible length or none, at once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '40', ' ', '-', 'min', '(', ')', 'å', ',') }),
      (text) => {
        const minutes = minutesIn(text);
        expect(minutes === null || (Number.isInteger(minutes) && minutes > 0 && minutes <= 600)).toBe(true);
      },
    ),
  );
});
