import fc from 'fast-check';
import { heading, paragraph } from '../../local/documents/write';
import { GoogleError } from '../../local/google/modelled';
import type { Carried } from '../../src/meeting/carried';
import { readMinutes } from '../../src/meeting/read';
import { carried, choices, expectedOf, nameOf } from '../unit/meeting/insertions';
import { DocumentBed } from './documentBed';

const older = [
  heading(1, 'Lärträff 14 oktober'),
  paragraph('Datum: 2025-10-14'),
  heading(2, 'Diskussion'),
  paragraph('Vi talade om tallinjen.'),
];

/** Where it goes, in which document, and which of the meetings it then is. */
const places = {
  empty: { content: undefined, cursor: null, index: 0, of: 1 },
  top: { content: older, cursor: null, index: 0, of: 2 },
  cursor: { content: older, cursor: { tab: 't.0', block: 3, offset: 4 }, index: 1, of: 2 },
};
const place = fc.constantFrom(...(Object.keys(places) as (keyof typeof places)[]));

const context = { today: '2025-11-20', title: 'Protokoll', folder: 'Matematik 4–6' };

/** Words, marks and looks, without the ids that are new each time. */
const lookOf = (bed: DocumentBed): string =>
  JSON.stringify(bed.stored.tabs.map((tab) => tab.content)).replace(/"(id|headingId)":"[^"]*"/g, '');

describe.each(choices.map((choice) => [nameOf(choice), choice] as const))('%s', (_, choice) => {
  const { template, part, language, minutes } = choice;
  const payloadOf = (opens: Carried, at: keyof typeof places) => ({
    template: template.key,
    part: template.parts.indexOf(part),
    language,
    minutes,
    at,
    carried: { ...opens, group: opens.group || 'Matematik 4–6' },
  });

  test('inserted anywhere it is read back as it was, both ways', () => {
    fc.assert(
      fc.property(carried, place, (opens, at) => {
        const { content, cursor, index, of } = places[at];
        const bed = new DocumentBed(content);
        const payload = payloadOf(opens, at);
        const view = bed.view('ylva', 'insertTemplate', payload, cursor);
        expect(view.meetings).toHaveLength(of);
        const meetings = readMinutes(bed.outline, context);
        expect(meetings).toHaveLength(of);
        const expected = expectedOf(choice, payload.carried);
        expect(meetings[index]).toMatchObject(expected);
        const sections = part.sections.map(({ key }) => key);
        expect(meetings[index]?.sections.map(({ key, written }) => [key, written])).toEqual(
          [...sections, ...(template.feedback ? ['feedback'] : [])].map((key) => [key, false]),
        );
        const meeting = view.meetings[index];
        expect(meeting).toMatchObject({
          date: '2025-11-20',
          dateCertain: true,
          group: expected.group,
          leader: expected.leader,
          focus: expected.focus,
          language,
        });
        expect(meeting?.sections.map(({ key, written }) => [key, written])).toEqual(
          sections.map((key) => [key, false]),
        );
        const others = view.meetings.filter((__, at) => at !== index);
        expect(others.map(({ date }) => date)).toEqual(of > 1 ? ['2025-10-14'] : []);
      }),
      { numRuns: 3 },
    );
  });

  test('leaves the document as it was when any call fails', () => {
    fc.assert(
      fc.property(carried, place, fc.nat(), (opens, at, pick) => {
        const { content, cursor } = places[at];
        const payload = payloadOf(opens, at);
        const done = new DocumentBed(content);
        done.forget();
        done.view('ylva', 'insertTemplate', payload, cursor);
        const after = lookOf(done);
        const bed = new DocumentBed(content);
        const before = lookOf(bed);
        bed.faults.at(1 + (pick % done.record.length), new GoogleError('A server error occurred.'), 1);
        const answer = bed.ask('ylva', 'insertTemplate', payload, cursor);
        if (answer.ok || answer.error.code === 'unfinished') expect([before, after]).toContain(lookOf(bed));
        else expect(lookOf(bed)).toBe(before);
      }),
      { numRuns: 3 },
    );
  });
});
