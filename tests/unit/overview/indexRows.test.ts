import * as fc from 'fast-check';
import type { Cell } from '../../../src/overview/cells';
import { plainText } from '../../../src/overview/cells';
import type { IndexColumn } from '../../../src/overview/columns';
import { type IndexEntry, indexCells, readIndexRow } from '../../../src/overview/indexRows';
import { vocabulary } from '../../../src/overview/words';
import { documentId, someEntry, someFacts, swedish } from './example';

const names = { group: 'Matematik 4–6', document: 'Protokoll', folder: 'mapp' };

const textsOf = (cells: Record<IndexColumn, Cell>): Record<IndexColumn, string> =>
  Object.fromEntries(Object.entries(cells).map(([key, { text }]) => [key, text])) as Record<
    IndexColumn,
    string
  >;

const text = fc.option(fc.string({ minLength: 1, maxLength: 60 }).map((words) => plainText(words) || 'x'));
const id = fc.option(fc.stringMatching(/^[a-z0-9]{1,12}$/));

const entries: fc.Arbitrary<IndexEntry> = fc.record({
  document: fc.nat(9999).map(documentId),
  number: fc.integer({ min: 1, max: 40 }),
  of: fc.integer({ min: 1, max: 40 }),
  place: fc.record({
    tab: id.map((part) => part && `t.${part}`),
    heading: id.map((part) => part && `h.${part}`),
    shared: id.map((part) => part && `h.${part}`),
  }),
  modified: fc.constant('2025-10-14T15:00:00.000Z'),
  read: fc.constant('2025-10-14T16:00Z'),
  facts: fc.option(
    fc.record({
      final: fc.boolean(),
      date: fc.option(fc.constant('2025-10-14')),
      nextDate: fc.option(fc.constant('2025-11-18')),
      paused: fc.constant(false),
      template: fc.option(fc.constant('lartraff' as const)),
      schools: text,
      leader: text,
      focus: text,
      task: fc.option(fc.boolean()),
      invite: fc.option(fc.constantFrom('none' as const, 'read' as const, 'talk' as const)),
      awaiting: fc.array(fc.option(fc.constantFrom('2025-12-01', '2026-01-15')), { maxLength: 20 }),
      share: fc.option(fc.constantFrom('yes' as const, 'partial' as const)),
      reading: fc.constantFrom('certain' as const, 'uncertain' as const, 'unreadable' as const),
    }),
  ),
  trouble: fc.constant(null),
});

describe('a row of the index', () => {
  test('says again what was written in it', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const read = readIndexRow(textsOf(indexCells(entry, names, swedish)), swedish);
        expect(read).toEqual({ entry, sound: true });
      }),
    );
  });

  test.each(['h abc', '', ' ', '-', '\ud800', '\x07', 'h.å', `h.${'x'.repeat(600)}`])(
    'is whole though a heading has the id %j',
    (heading) => {
      const entry = someEntry({ place: { tab: heading, heading, shared: heading }, number: 2, of: 3 });
      const read = readIndexRow(textsOf(indexCells(entry, names, swedish)), swedish);
      expect(read).toMatchObject({ sound: true, entry: { number: 2, of: 3 } });
    },
  );

  test('says which school year it belongs to, by its date', () => {
    const yearOf = (date: string | null) =>
      indexCells(someEntry({ facts: someFacts({ date }) }), names, swedish).year.text;
    expect(yearOf('2025-07-01')).toBe('2025–2026');
    expect(yearOf('2025-06-30')).toBe('2024–2025');
    expect(yearOf(null)).toBe('');
  });

  test('says when the group will hear from a principal', () => {
    const cells = indexCells(someEntry(), names, swedish);
    expect(cells.awaiting.text).toBe('2025-12-01, utan dag');
  });

  test('says that the group takes a pause, in place of a date', () => {
    const entry = someEntry({ facts: someFacts({ nextDate: null, paused: true }) });
    const cells = indexCells(entry, names, swedish);
    expect(cells.next.text).toBe('Paus');
    expect(readIndexRow(textsOf(cells), swedish)).toEqual({ entry, sound: true });
  });

  test('keeps what it knew of a document that can no longer be read', () => {
    const entry = someEntry({ trouble: 'noAccess', facts: someFacts({ reading: 'uncertain' }) });
    const cells = indexCells(entry, names, swedish);
    expect(cells.reading.text).toBe(swedish.overview.troubles.noAccess);
    expect(readIndexRow(textsOf(cells), swedish)).toEqual({ entry, sound: true });
  });

  test.each<IndexColumn>(['date', 'focus', 'status', 'id', 'place', 'modified', 'reading', 'check'])(
    'is no longer sound when someone has changed %s',
    (column) => {
      const texts = textsOf(indexCells(someEntry(), names, swedish));
      const read = readIndexRow(
        { ...texts, [column]: column === 'id' ? documentId(7) : 'något annat' },
        swedish,
      );
      expect(read?.sound).toBe(false);
    },
  );

  test('is sound wherever the document has moved and whatever it is called now', () => {
    const texts = textsOf(indexCells(someEntry(), names, swedish));
    expect(readIndexRow({ ...texts, group: 'Fysik', document: 'Nytt namn' }, swedish)?.sound).toBe(true);
  });

  test('is read anew when a word of the sheet has changed', () => {
    const texts = textsOf(indexCells(someEntry(), names, swedish));
    const invites = { ...swedish.invites, challenge: 'Utmana oss' };
    const other = { ...swedish, invites, vocabulary: vocabulary({ ...swedish, invites }) };
    expect(readIndexRow(texts, other)?.sound).toBe(false);
  });

  test('is none without a document', () => {
    const texts = textsOf(indexCells(someEntry(), names, swedish));
    expect(readIndexRow({ ...texts, id: '' }, swedish)).toBeNull();
    expect(readIndexRow({ ...texts, id: 'javascript:alert(1)' }, swedish)).toBeNull();
  });

  test('links to the meeting in its document, and to what is shared', () => {
    const cells = indexCells(someEntry(), names, swedish);
    const address = `https://docs.google.com/document/d/${documentId(1)}/edit?tab=t.0`;
    expect(cells.document.link).toBe(`${address}#heading=h.first`);
    expect(cells.shared.link).toBe(`${address}#heading=h.shared`);
  });

  test('never holds more than Google takes, a formula, or half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (words) => {
        const cells = indexCells(
          someEntry({ facts: someFacts({ focus: words }) }),
          { group: words, document: words, folder: 'mapp' },
          swedish,
        );
        for (const { text: written } of Object.values(cells)) {
          expect(written.length).toBeLessThan(2000);
          expect(written).toBe(plainText(written));
          expect(() => encodeURIComponent(written)).not.toThrow();
        }
      }),
    );
  });
});
