import fc from 'fast-check';
import { keptPromises, ownPromise, promisesAsKept } from '../../../src/feedback/promises';

const promise = (section: string, promised: string | null = '2025-12-03') =>
  ownPromise('2025-11-18', { section, promised });

test('the latest are kept where there are many, each with so much of its heading that it is known', () => {
  const many = Array.from({ length: 45 }, (_, index) => promise(`${index} ${'Rubrik '.repeat(40)}`));
  const kept = keptPromises(promisesAsKept(many));
  expect(kept).toEqual(many.slice(-30));
  expect(Math.max(...kept.map(({ section }) => Array.from(section).length))).toBeLessThanOrEqual(60);
  expect(promisesAsKept([])).toBe('');
});

test('whatever the headings are, Google keeps it: 9 kB at most', () => {
  const headings = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 60 });
  fc.assert(
    fc.property(headings, (sections) => {
      const kept = promisesAsKept(sections.map((section) => promise(section)));
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(9 * 1024);
    }),
  );
});

test.each(['', 'x', '{}', '[1]', '[["a"]]', '[[null,7,null]]', '[[null,"Diskussion",4]]'])(
  'what was kept as %j is read as far as it goes',
  (kept) => {
    for (const { section, promised } of keptPromises(kept))
      expect([section, promised]).toEqual(['Diskussion', null]);
  },
);
