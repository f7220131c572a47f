import type { PlaceView } from '../../../src/actions/documentViews';
import { Refusal } from '../../../src/actions/errors';
import { everySection, findMeeting, findSection, placeView } from '../../../src/actions/places';
import type { Minutes, Section } from '../../../src/meeting/minutes';
import type { Outline, ParagraphBlock } from '../../../src/meeting/outline';

const line = (text: string, heading: number | null): ParagraphBlock => ({
  kind: 'paragraph',
  text,
  heading,
  list: null,
  headingId: null,
  bold: false,
  marks: [],
});

/** Meetings one after the other in one tab: a title and its sections. */
function documentOf(meetings: { title: string; date: string; sections: string[] }[]) {
  const blocks: ParagraphBlock[] = [];
  const read = meetings.map(({ title, date, sections }): Minutes => {
    const place = { tab: 0, block: blocks.push(line(title, 1)) - 1 };
    const found = sections.map((heading): Section => {
      const block = blocks.push(line(heading, 2)) - 1;
      return { key: null, heading, headingId: null, written: true, place: { tab: 0, block }, end: block + 1 };
    });
    return { title, place, date: { iso: date, certain: true }, sections: found } as unknown as Minutes;
  });
  return { outline: { tabs: [{ id: 't.0', title: 'Flik 1', blocks }] } satisfies Outline, meetings: read };
}

const october = { title: 'Lärträff', date: '2025-10-14', sections: ['Diskussion', 'Parkeringen'] };
const november = { title: 'Lärträff', date: '2025-11-18', sections: ['Diskussion', 'Parkeringen'] };

function seen({ outline, meetings }: ReturnType<typeof documentOf>, index: number): PlaceView {
  const found = everySection(meetings)[index];
  if (!found) throw new Error('No such section');
  return placeView(outline, found.meeting, found.section.place);
}

const blockOf = ({ outline, meetings }: ReturnType<typeof documentOf>, wanted: PlaceView): number =>
  findSection(outline, meetings, wanted).section.place.block;

test('a section that stands where it stood is found', () => {
  const document = documentOf([november, october]);
  expect(everySection(document.meetings).map((_, index) => blockOf(document, seen(document, index)))).toEqual(
    [1, 2, 4, 5],
  );
});

test('a section is found in its own meeting when another was written above it', () => {
  expect(blockOf(documentOf([november, october]), seen(documentOf([october]), 0))).toBe(4);
});

test('a section is found when its meeting got another date, as long as no other is named so', () => {
  const moved = documentOf([{ ...october, date: '2025-10-15' }]);
  expect(blockOf(moved, seen(documentOf([october]), 1))).toBe(2);
});

test.each([
  ['the heading is changed', [{ ...october, sections: ['Prat', 'Parkeringen'] }]],
  ['it is gone', [{ ...october, sections: ['Parkeringen'] }]],
  ['two others are named so', [november, { ...november, date: '2025-11-25' }]],
  ['it was copied', [november, october, october]],
  ['nothing is left', []],
])('nothing is guessed when %s', (_, now) => {
  const { outline, meetings } = documentOf(now);
  expect(() => findSection(outline, meetings, seen(documentOf([october]), 0))).toThrow(new Refusal('moved'));
});

test('another meeting is not taken for one that has been taken away', () => {
  const { outline, meetings } = documentOf([november]);
  expect(() => findSection(outline, meetings, seen(documentOf([november, october]), 2))).toThrow(
    new Refusal('moved'),
  );
});

test('a meeting is found again in the same way', () => {
  const before = documentOf([october]);
  const [meeting] = before.meetings;
  if (!meeting) throw new Error('No meeting');
  const wanted = placeView(before.outline, meeting, meeting.place);
  const { outline, meetings } = documentOf([november, october]);
  expect(findMeeting(outline, meetings, wanted)).toBe(meetings[1]);
});

test('a heading of 10,000 characters makes no large payload', () => {
  expect(seen(documentOf([{ ...october, sections: ['x'.repeat(10_000)] }]), 0).words.length).toBeLessThan(
    700,
  );
});
