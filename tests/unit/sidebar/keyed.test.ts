import { keyed } from '../../../src/sidebar/parts/keyed';

test('things keep their key when something comes before them', () => {
  const before = keyed(['Vet och tror', 'Parkeringen'], String);
  const after = keyed(['Innan vi börjar', 'Vet och tror', 'Parkeringen'], String);
  expect(after.slice(1)).toEqual(before);
});

test('things with one name are told apart', () => {
  const keys = keyed(['Diskussion', 'Diskussion', 'Diskussion 1'], String).map(([key]) => key);
  expect(new Set(keys).size).toBe(3);
});
