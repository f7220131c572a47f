import fc from 'fast-check';
import * as v from 'valibot';
import { outlineFromJson } from '../../src/google/documentJson';
import { fuzzing } from './fuzzed';
import { answer } from './hostileAnswer';
import { readWhole } from './readWhole';

const text = v.string();
const whole = v.pipe(
  v.number(),
  v.check((number) => Number.isFinite(number)),
);
const marks = v.array(text);
/** src/meeting/outline.ts */
const outlineShape = v.strictObject({
  tabs: v.array(
    v.strictObject({
      id: v.nullable(text),
      title: text,
      blocks: v.array(
        v.variant('kind', [
          v.strictObject({
            kind: v.literal('paragraph'),
            text,
            heading: v.nullable(v.picklist([0, 1, 2, 3, 4, 5, 6])),
            list: v.nullable(whole),
            headingId: v.nullable(text),
            bold: v.boolean(),
            marks,
          }),
          v.strictObject({
            kind: v.literal('table'),
            rows: v.array(v.array(text)),
            rowMarks: v.optional(v.array(marks)),
          }),
        ]),
      ),
    }),
  ),
});

test('whatever documents.get answers is an outline, and is read as one', () => {
  const property = fc.property(answer, (json) => {
    const outline = outlineFromJson(json);
    expect(v.is(outlineShape, outline)).toBe(true);
    readWhole(outline, null, null);
  });
  fc.assert(property, fuzzing('answers'));
});
