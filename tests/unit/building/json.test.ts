import fc from 'fast-check';
import { JsonError, readJson } from '../../../building/json';

const parsed = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

test('reads what JSON.parse reads, and knows on which line each part stands', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(readJson(text).value).toEqual(JSON.parse(text));
    }),
  );
  const { lineOf } = readJson('{\n  "name": "x",\n  "sections": [\n    { "minutes":\n 5 }\n  ]\n}');
  expect(lineOf(['name'])).toBe(2);
  expect(lineOf(['sections', 0, 'minutes'])).toBe(4);
  expect(lineOf(['sections', 0, 'heading', 'sv'])).toBe(4);
  expect(lineOf(['use'])).toBe(1);
});

test('refuses what JSON.parse refuses, and a name that stands twice, on a line of the file', () => {
  const written = JSON.stringify(
    { name: 'Besök', sections: [{ minutes: 5, prompts: ['a', 'b'] }, true] },
    null,
    1,
  );
  const change = fc.record({
    at: fc.nat({ max: written.length }),
    drop: fc.nat({ max: 3 }),
    put: fc.constantFrom(
      '',
      ',',
      '"',
      '}',
      ']',
      '{',
      '\n',
      '//',
      '“',
      '\u0001',
      '\u007f',
      '\\',
      '1',
      '-',
      'e',
    ),
  });
  fc.assert(
    fc.property(change, ({ at, drop, put }) => {
      const text = written.slice(0, at) + put + written.slice(at + drop);
      const expected = parsed(text);
      let found: { value: unknown } | JsonError;
      try {
        found = readJson(text);
      } catch (error) {
        found = error as JsonError;
      }
      if (!(found instanceof JsonError)) return expect({ value: found.value }).toEqual(expected);
      expect(expected === null || found.kind === 'twice').toBe(true);
      expect(found.line).toBeGreaterThan(0);
      expect(found.line).toBeLessThanOrEqual(text.split('\n').length);
    }),
    { numRuns: 500 },
  );
});
