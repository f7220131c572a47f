import fc from 'fast-check';
import { inTurns } from '../../../src/cards/inTurns';

test('in turns, no group comes a second time before every other has come once; each has its latest first', () => {
  const one = fc.record({
    id: fc.uuid(),
    name: fc.constant('Protokoll'),
    modified: fc
      .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
      .map((day) => day.toISOString()),
    group: fc.constantFrom('Kemi', 'Fysik', 'Bild'),
  });
  fc.assert(
    fc.property(fc.array(one), (documents) => {
      const turns = inTurns(documents);
      expect(turns).toHaveLength(documents.length);
      expect(new Set(turns)).toEqual(new Set(documents));
      const turnOf = turns.map(
        ({ group }, at) => turns.slice(0, at).filter((before) => before.group === group).length,
      );
      expect(turnOf).toEqual([...turnOf].sort((a, b) => a - b));
      for (const group of ['Kemi', 'Fysik', 'Bild']) {
        const days = turns.filter((document) => document.group === group).map(({ modified }) => modified);
        expect(days).toEqual([...days].sort().reverse());
      }
    }),
  );
});
