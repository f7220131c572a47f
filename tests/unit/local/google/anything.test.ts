import fc from 'fast-check';
import { ApiError } from '../../../../local/google/apiError';
import { parseQuery } from '../../../../local/google/driveQuery';
import { carried } from '../../../../local/google/transport';
import { ScriptBed } from './scriptBed';

test('what JSON holds is carried unchanged', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(carried(value)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('any value at all is carried or refused with Google’s words', () => {
  fc.assert(
    fc.property(
      fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withBigInt: true }),
      (value) => {
        try {
          expect(() => JSON.stringify(carried(value))).not.toThrow();
        } catch (error) {
          expect(String(error)).toContain('Failed due to illegal value in property: ');
        }
      },
    ),
  );
});

test('what a sidebar sends comes back through the script’s world as it was', () => {
  const bed = new ScriptBed();
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(bed.value('return given', { arguments: [value] })).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 50, examples: [[[JSON.parse('{"__proto__":false}')]]] },
  );
});

test('any search is read or refused as invalid', () => {
  const word = fc.constantFrom(
    "'a'",
    'in',
    'parents',
    'and',
    'or',
    'not',
    '(',
    ')',
    'name',
    '=',
    '!=',
    'contains',
    'trashed',
    'true',
    'mimeType',
    '<',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word).map((words) => words.join(' ')),
      ),
      (query) => {
        try {
          parseQuery(query);
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError);
        }
      },
    ),
    { numRuns: 500 },
  );
});
