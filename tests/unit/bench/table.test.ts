import { readFileSync } from 'node:fs';
import { costs } from '../../../local/google/costs';
import { costTable } from '../../bench/costTable';
import { allHold, design, type Group, median, ours } from '../../bench/figures';
import { jsonOf, measuredOn } from '../../bench/json';
import { measured } from '../../bench/readme';
import { tableOf } from '../../bench/table';

const refresh: Group = {
  title: 'Refreshing',
  note: 'On the virtual clock.',
  rows: [
    {
      what: 'nothing changed',
      measures: [
        { name: 'calls', value: 4, unit: 'calls', budget: design({ atMost: 8 }) },
        { name: 's', value: 1.4221, unit: 's', budget: ours({ under: 4 }) },
      ],
    },
    { what: 'first time', measures: [{ name: 'calls', value: 12_345, unit: 'calls' }] },
  ],
};
const slow: Group = {
  title: 'Reading',
  rows: [
    {
      what: 'minutes',
      measures: [{ name: 'median', value: 1999, unit: 'documents/s', budget: design({ atLeast: 2000 }) }],
    },
  ],
};

const when = { date: '2026-11-22T18:00:00Z', node: 'v20.0.0', cores: 2, load: 1.7 };

test('a row shows its figures, its budget and whether it holds', () => {
  expect(tableOf([refresh, slow])).toBe(
    [
      'Refreshing',
      'On the virtual clock.',
      '                  calls    s  budget             holds',
      'nothing changed       4  1.4  ≤ 8 calls, < 4 s*  yes',
      'first time       12,345',
      '',
      'Reading',
      '         median  budget               holds',
      'minutes   1,999  ≥ 2,000 documents/s  NO',
      '',
      '* a budget of our own; the others stand in the design.',
    ].join('\n'),
  );
});

test('all hold where each that has a budget does', () => {
  expect(allHold([refresh])).toBe(true);
  expect(allHold([refresh, slow])).toBe(false);
});

test('machines get the same as numbers with units', () => {
  const told = JSON.parse(jsonOf([refresh, slow], when));
  expect(told).toMatchObject({ ...when, holds: false });
  expect(told.groups[0].rows[0].measures[1]).toEqual({
    name: 's',
    value: 1.4221,
    unit: 's',
    budget: { under: 4, from: 'ours' },
    holds: true,
  });
  expect(told.groups[0].rows[1].measures[0].holds).toBeNull();
  expect(told.costs).toHaveLength(costs.length);
});

test('a machine that had other things to do is said to have been busy', () => {
  expect(measuredOn(when)).toBe(
    'Measured 2026-11-22 18:00 UTC with Node v20.0.0 on 2 cores, which were busy when it began (load 1.7).',
  );
  expect(measuredOn({ ...when, load: 0.3 })).toContain('which were free');
});

test('a long note is folded to the terminal', () => {
  const lines = tableOf([{ ...refresh, note: 'word '.repeat(60).trim() }]).split('\n');
  expect(lines.every((line) => line.length <= 120)).toBe(true);
});

test('the median of an even number lies between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('the costs say where each is from, in a terminal of 120 columns', () => {
  const lines = costTable().split('\n');
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
  expect(costs.filter(({ from }) => from === '')).toEqual([]);
});

test('the README has a place for what was measured', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toMatch(/<!-- measured -->[\s\S]+<!-- \/measured -->/);
  expect(() => measured([refresh], when)).toThrow(/There is no row/);
});
