import fc from 'fast-check';
import type { GroupDocument } from '../../../src/meeting/held';
import { lookBackAt } from '../../../src/meeting/lookBack';
import { readMinutes } from '../../../src/meeting/read';
import { entriesOf } from '../../../src/meeting/year/entries';
import { yearPieces } from '../../../src/meeting/year/pieces';
import { outlineFrom } from './outlineFrom';

const today = '2025-11-20';
const pieces = [
  '# Lärträff – Matematik 4–6',
  '## 5 november 2025',
  '**tis 4/11**',
  'Datum: 2025-10-14',
  'Datum: 2026-01-14',
  'Datum:',
  'Närvarande: Mona, Ali',
  'Grupp: Svenska 7–9',
  'Uppgift till nästa träff: samma som sist',
  'Uppgift till nästa träff: Läs kapitel 4.',
  'Till nästa gång ska alla prova EPA.',
  'Förra uppgiften: Läs. (hämtat från 14 oktober)',
  '## Förväntade effekter',
  'På kort sikt: fler vågar.',
  '## Laget runt',
  '## Vet och tror',
  'Vi vet: nio av tio.',
  '☑ Vi stannar kvar',
  '| Datum | 2025-09-10 |',
  '| Närvarande | Mona |',
  'Ur protokollet 14 oktober 2025',
  '▸ Fokus: bråk',
  '=== Flik',
  '',
];
const aText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 20 })), { maxLength: 25 })
  .map((lines) => lines.join('\n'));
const aDay = fc.constantFrom('2024-11-01', '2025-09-10', '2025-11-19', '2025-11-20');
const aDocument = fc.record({
  text: aText,
  modified: aDay,
  name: fc.constantFrom('Protokoll', '', 'Träff 4 nov'),
});

const documentOf = (
  { text, modified, name }: { text: string; modified: string; name: string },
  number: number,
): GroupDocument => {
  const outline = outlineFrom(text);
  const meetings = readMinutes(outline, { today: modified, title: name, folder: 'Matematik' });
  return { id: `doc${number}`, name, modified, open: number === 0, outline, meetings };
};

describe('whatever the documents of a group hold', () => {
  it('proposes only what stands in them, the newest first, and never what is ahead', () => {
    fc.assert(
      fc.property(fc.array(aDocument, { maxLength: 4 }), (made) => {
        const documents = made.map(documentOf);
        const all = JSON.stringify(documents.map(({ outline }) => outline)).replace(/\s+|\\[nt]/g, '');
        const { candidates, meetingsThisYear } = lookBackAt(documents, today);
        const held = documents.reduce((count, { meetings }) => count + meetings.length, 0);
        expect(meetingsThisYear).toBeLessThanOrEqual(held);
        expect(candidates.length).toBeLessThanOrEqual(5);
        for (const { date, link, carried } of candidates) {
          expect((date ?? today) <= today).toBe(true);
          expect(link).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/doc\d\/edit/);
          for (const line of (carried.task?.text ?? '').split('\n'))
            expect(all).toContain(
              JSON.stringify(line)
                .slice(1, -1)
                .replace(/\s+|\\[nt]/g, ''),
            );
          expect(carried.task?.text ?? '').not.toContain('hämtat från');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gathers it in order, and what is gathered is no minutes', () => {
    fc.assert(
      fc.property(fc.array(aDocument, { maxLength: 4 }), fc.constantFrom('sv', 'en'), (made, language) => {
        const entries = entriesOf(made.map(documentOf), 2025, today);
        const dates = entries.flatMap(({ date }) => date ?? []);
        expect(dates).toEqual([...dates].sort());
        const gathered = { year: 2025, group: 'Protokoll', entries, unread: [], notAll: null, today };
        const written = yearPieces(gathered, language as 'sv', (iso) => iso);
        const markup = written.map(
          ({ text, heading }) => `${heading ? `${'#'.repeat(heading)} ` : ''}${text}`,
        );
        const outline = outlineFrom(markup.join('\n'));
        expect(readMinutes(outline, { today, title: 'Protokoll', folder: null })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
