import fc from 'fast-check';
import type { Block } from '../../../src/meeting/outline';
import { readMinutes } from '../../../src/meeting/read';
import { growth, inStep } from '../../growth';
import { allOf, bare, outline, pieces, textsOf } from './anyOutline';

const context = { today: '2025-11-20', title: null, folder: null };

describe('whatever a document holds', () => {
  it('is read without an exception, in order and within bounds', () => {
    fc.assert(
      fc.property(outline, (given) => {
        const meetings = readMinutes(given, context);
        for (const { place, end, sections, fields: found, read } of meetings) {
          const count = given.tabs[place.tab]?.blocks.length ?? -1;
          expect(place.block).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(place.block);
          expect(end).toBeLessThanOrEqual(count);
          for (const section of sections) {
            expect(section.place.tab).toBe(place.tab);
            expect(section.end).toBeGreaterThan(section.place.block);
            expect(section.end).toBeLessThanOrEqual(Math.max(end, section.place.block + 1));
          }
          for (const field of Object.values(found)) expect(field.block).toBeLessThan(count);
          expect(['certain', 'uncertain', 'unreadable']).toContain(read);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives no words that do not stand in it', () => {
    fc.assert(
      fc.property(outline, (given) => {
        const all = allOf(given);
        for (const minutes of readMinutes(given, context)) {
          for (const value of textsOf(minutes)) expect(all).toContain(bare(value));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives no day whose number does not stand in it, and none that the calendar lacks', () => {
    fc.assert(
      fc.property(outline, (given) => {
        const all = allOf(given);
        for (const { date, nextDate } of readMinutes(given, context)) {
          for (const read of [date, nextDate]) {
            if (!read) continue;
            expect(all).toContain(String(Number(read.iso.slice(8))));
            expect(new Date(`${read.iso}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.iso);
            if (read.certain) expect(all).toContain(read.iso.slice(2, 4));
          }
          if (date && nextDate) expect(nextDate.iso >= date.iso).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads a line in time that grows in step with its length', () => {
    for (const part of [...pieces, 'Anna, ', '1/2 ', '. ', 'kl ', '- ', 'Datum: 4/11 ', '(Ewa kom ']) {
      const block = (words: string, bold: boolean): Block => ({
        kind: 'paragraph',
        text: words,
        heading: null,
        list: null,
        headingId: null,
        bold,
        marks: [],
      });
      const read = (size: number) => {
        const long = part.repeat(Math.ceil(size / part.length));
        const blocks = [
          block('Protokoll', true),
          block(long, true),
          block(`Närvarande: ${long}`, false),
          block(`Datum: ${long}`, false),
          block(`Får delas: ${long}`, false),
        ];
        readMinutes({ tabs: [{ id: null, title: '', blocks }] }, context);
      };
      expect(growth(read, 5000)).toBeLessThan(inStep);
    }
  });
});

describe('the documents made here', () => {
  it('are minutes often enough for the rest to say something', () => {
    const made = fc.sample(outline, { numRuns: 500, seed: 1 }).map((given) => readMinutes(given, context));
    const meetings = made.flat();
    expect(meetings.length).toBeGreaterThan(150);
    expect(meetings.filter(({ date }) => date !== null).length).toBeGreaterThan(50);
    expect(meetings.filter(({ nextDate }) => nextDate !== null).length).toBeGreaterThan(10);
  });
});
