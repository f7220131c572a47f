import { carried } from '../../../../local/google/transport';

test('plain values come through as they are', () => {
  const value = { a: [1, 'x', true, null, { b: [] }] };
  expect(carried(value)).toEqual(value);
});

test('undefined is null in an array and left out of an object', () => {
  expect(carried([1, undefined])).toEqual([1, null]);
  expect(Object.keys(carried({ a: undefined, b: 1 }) as object)).toEqual(['b']);
});

test('what Google does not carry fails the call', () => {
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  for (const value of [new Date(), () => 1, new Map(), [new Date()], { deep: { f: () => 1 } }, cycle, 1n]) {
    expect(() => carried(value)).toThrow('illegal value');
  }
});

test('the same object twice is no cycle', () => {
  const shared = { x: 1 };
  expect(carried([shared, shared])).toEqual([{ x: 1 }, { x: 1 }]);
});
