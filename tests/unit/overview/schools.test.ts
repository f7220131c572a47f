import * as fc from 'fast-check';
import { groupNow } from '../../../src/overview/groupNow';
import { schoolCells, schoolsOf } from '../../../src/overview/schoolRows';
import { schoolKey, schoolsIn } from '../../../src/overview/schools';
import { folderId, noPlan, someEntry, someFacts, someOutlook, swedish } from './example';

describe('schools in a cell', () => {
  test.each([
    ['Lindskolan, Ängsskolan', ['Lindskolan', 'Ängsskolan']],
    ['Lind- och Ängsskolan, F–6; Öskolan', ['Lind- och Ängsskolan, F–6', 'Öskolan']],
    [' Lindskolan ;; ', ['Lindskolan']],
    ['Lindskolan, lindskolan', ['Lindskolan']],
    ['', []],
    ['Lindskolan, Ängssko…', ['Lindskolan']],
  ])('%j', (text, schools) => {
    expect(schoolsIn(text)).toEqual(schools);
  });

  test('spelled alike but for case and spaces are one', () => {
    expect(schoolKey(' LIND  skolan ')).toBe(schoolKey('Lind skolan'));
    expect(schoolKey('Ängsskolan'.normalize('NFD'))).toBe(schoolKey('Ängsskolan'));
    expect(schoolKey('Lindskolan')).not.toBe(schoolKey('Lind skolan'));
  });
});

const groupAt = (schools: string, index: number) =>
  groupNow(
    { id: folderId(index), name: `Grupp ${index}` },
    [someEntry({ facts: someFacts({ schools }) })],
    noPlan,
    someOutlook(),
  );

test('no figure is built on fewer than three groups, whatever groups and schools there are', () => {
  const names = fc.constantFrom('Lindskolan', 'LINDSKOLAN', 'Ängsskolan', 'Öskolan', 'Asp');
  const groups = fc.array(fc.uniqueArray(names, { minLength: 0, maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(groups, fc.array(names), (schools, named) => {
      const all = schoolsOf(
        schools.map((list, index) => groupAt(list.join(', '), index)),
        named,
      );
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      for (const school of all) {
        const { school: name, check, ...figures } = schoolCells(school, swedish);
        expect(name.text).not.toBe('');
        expect(check.text).not.toBe('');
        for (const { text } of Object.values(figures)) {
          if (school.groups.length < 3) expect(text).not.toMatch(/\d/);
          else expect(text).toMatch(/^\d+$/);
        }
      }
    }),
  );
});
