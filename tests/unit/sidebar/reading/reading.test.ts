import fc from 'fast-check';
import type { MeetingView } from '../../../../src/actions/documentViews';
import type { Finding } from '../../../../src/feedback/language/checkNote';
import { dayAfter } from '../../../../src/sidebar/docs/reading/dayAfter';
import { marked } from '../../../../src/sidebar/docs/reading/marked';
import { toRead } from '../../../../src/sidebar/docs/reading/toRead';

test.each([
  ['2026-02-28', '2026-03-01'],
  ['2026-12-31', '2027-01-01'],
  ['2026-03-28', '2026-03-29'],
])('the day after %s is %s', (day, next) => expect(dayAfter(day)).toBe(next));

test('the marked text is the text, whatever is found in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(45), fc.nat(45)), { maxLength: 6 }),
      (text, places) => {
        const findings = places
          .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
          .sort(([one], [other]) => one - other)
          .map(([from, to]): Finding => ({ key: 'modal', from, to, suggestion: null }));
        const pieces = marked(text, findings);
        expect(pieces.map(([piece]) => piece).join('')).toBe(text);
        const found = findings.some(({ from, to }) => to > from && from < text.length);
        expect(pieces.some(([, isFound]) => isFound)).toBe(found);
      },
    ),
  );
});

const meeting = (date: string, { written = true, mine = false } = {}): MeetingView =>
  ({
    date,
    sections: [{ written, feedback: mine ? [{ mine }] : [] }],
    otherFeedback: [],
  }) as unknown as MeetingView;

test('one comes to the newest minutes with text that one has left nothing on', () => {
  const [older, left, planned] = [
    meeting('2026-09-15'),
    meeting('2026-10-06', { mine: true }),
    meeting('2026-11-20', { written: false }),
  ];
  expect(toRead([older, left, planned])).toBe(older);
  expect(toRead([left, planned])).toBe(left);
  expect(toRead([planned])).toBe(planned);
  expect(toRead([])).toBe(null);
});
