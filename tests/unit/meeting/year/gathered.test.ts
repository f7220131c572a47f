import fc from 'fast-check';
import type { Block, Outline, ParagraphBlock } from '../../../../src/meeting/outline';
import { readMinutes } from '../../../../src/meeting/read';
import type { Piece } from '../../../../src/meeting/templates/piece';
import { templatePieces } from '../../../../src/meeting/templates/pieces';
import { slutrapport } from '../../../../src/meeting/templates/slutrapport';
import { entriesOf } from '../../../../src/meeting/year/entries';
import { gatheredBlocks, gatheredYears } from '../../../../src/meeting/year/gathered';
import { yearPieces } from '../../../../src/meeting/year/pieces';
import { groupsIn } from '../groupTexts';
import { outlineFrom } from '../outlineFrom';

const cases = ['first.txt', 'second.txt', 'third.txt', 'fourth.txt'].flatMap(groupsIn);
const day = (iso: string) => iso;

/** What stands in a document once the pieces are written: with marks, or without as after copying. */
const blocksOf = (pieces: readonly Piece[], marked: boolean): Block[] =>
  pieces.map((piece, index): Block => {
    if (piece.kind === 'table') return { kind: 'table', rows: piece.rows };
    const { text, heading, mark } = piece;
    const marks = marked && mark ? [mark] : [];
    return { kind: 'paragraph', text, heading, list: null, headingId: `h.${index}`, bold: false, marks };
  });

/** Every case's school year as it would be written. */
const years = cases.flatMap(({ name, documents, today }) =>
  [2024, 2025].flatMap((year) => {
    const entries = entriesOf(documents, year, today);
    const gathered = { year, group: 'Matematik 4–6', entries, unread: ['Protokoll'], notAll: 60, today };
    return entries.length > 0
      ? [
          { name, language: 'sv' as const, pieces: yearPieces(gathered, 'sv', day) },
          { name, language: 'en' as const, pieces: yearPieces(gathered, 'en', day) },
        ]
      : [];
  }),
);

const titled = (blocks: Block[], title: string | null) =>
  readMinutes(
    { tabs: [{ id: 't.0', title: 'Flik 1', blocks }] },
    { today: '2025-11-20', title, folder: 'Matematik' },
  );

const report = blocksOf(
  templatePieces({
    template: slutrapport,
    part: slutrapport.parts[0] as never,
    language: 'sv',
    date: '2026-06-03',
    minutes: null,
    carried: {
      group: 'Matematik 4–6',
      schools: null,
      leader: null,
      focus: null,
      task: null,
      expected: null,
      tasks: [],
      savedQuestions: [],
    },
    day,
  }),
  true,
);
const running = outlineFrom(`Protokoll Matematik 4–6
## 5 november 2025
Närvarande: Mona, Ali
Vi läste inledningen.
Till nästa gång: Läs kapitel 4.
## 15 oktober 2025
Närvarande: Mona, Greta
Vi pratade om frågor.
Till nästa gång: Skriv ner tre frågor.`).tabs[0]?.blocks as Block[];
const real: Record<string, Block[]> = { nothing: [], report, running };

/** All that matters of minutes, wherever in the document they stand. */
const told = (blocks: Block[], title: string | null) =>
  titled(blocks, title).map(({ date, nextTask, template, present, sections, title: heading }) => ({
    date,
    nextTask,
    template,
    present,
    heading,
    sections: sections.map(({ key, written }) => [key, written]),
  }));

const names = [null, 'Protokoll', 'Lärträffar 2025/26', 'Anteckningar från möten'];
const aYear = fc.constantFrom(...years);
const aName = fc.constantFrom(...names);

/** What people do to a text: take a line out, put one in, rewrite words, take the sign away, another style. */
const edits: Record<string, (blocks: ParagraphBlock[], at: number) => ParagraphBlock[]> = {
  takeOut: (blocks, at) => blocks.filter((_, index) => index !== at),
  putIn: (blocks, at) => [
    ...blocks.slice(0, at),
    { ...(blocks[0] as ParagraphBlock), heading: null, marks: [], text: 'Det här var roligt.' },
    ...blocks.slice(at),
  ],
  rewrite: changed((text) => text.replace(/^(\S+) \S+/, '$1 gärna')),
  addTo: changed((text) => `${text} Det blev bra.`),
  withoutSign: changed((text) => text.replace(/^▸ /, '')),
  onlyDay: changed((text) => text.replace(/^(?:Ur protokollet|From the minutes of) /, '')),
  bodyText: (blocks, at) =>
    blocks.map((block, index) => (index === at ? { ...block, heading: null } : block)),
};

const isDay = (piece: Piece | undefined): boolean => piece?.kind === 'paragraph' && piece.heading === 2;

function changed(change: (text: string) => string) {
  return (blocks: ParagraphBlock[], at: number) =>
    blocks.map((block, index) => (index === at ? { ...block, text: change(block.text) } : block));
}

describe('a gathered year', () => {
  it('is made of every case that has minutes', () => {
    expect(years.length).toBeGreaterThan(50);
  });

  it('is never read as minutes, marked or copied, whatever the document is called', () => {
    for (const { name, pieces } of years)
      for (const marked of [true, false])
        for (const title of names)
          expect([name, title, titled(blocksOf(pieces, marked), title)]).toEqual([name, title, []]);
  });

  it('is never read as minutes after two light edits, marked or copied', () => {
    const anEdit = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(1000));
    fc.assert(
      fc.property(
        aYear,
        aName,
        fc.boolean(),
        fc.array(anEdit, { maxLength: 2 }),
        (one, title, marked, made) => {
          const blocks = made.reduce(
            (now, [edit, at]) => (edits[edit] as (typeof edits)[string])(now, at % now.length),
            blocksOf(one.pieces, marked) as ParagraphBlock[],
          );
          expect(titled(blocks, title)).toEqual([]);
        },
      ),
      { numRuns: 1200 },
    );
  });

  it('is known whole where its first meeting has lost its heading and nothing stands above it', () => {
    for (const { name, pieces } of years.filter(({ pieces: [, , third] }) => isDay(third))) {
      const plain = edits.bodyText?.(blocksOf(pieces, false) as ParagraphBlock[], 2) ?? [];
      expect([name, titled(edits.takeOut?.(plain, 1) ?? [], null)]).toEqual([name, []]);
    }
  });

  it.each(Object.keys(real))('changes nothing in what is read beside it: %s', (key) => {
    const own = real[key] as Block[];
    fc.assert(
      fc.property(aYear, aName, fc.boolean(), fc.nat(), (one, title, marked, place) => {
        const at = own.length === 0 ? 0 : place % (own.length + 1);
        const blocks = [...own.slice(0, at), ...blocksOf(one.pieces, marked), ...own.slice(at)];
        expect(told(blocks, title)).toEqual(told(own, title));
      }),
      { numRuns: 250 },
    );
  });

  it('says which years are gathered', () => {
    const outlineOf = (blocks: Block[]): Outline => ({ tabs: [{ id: null, title: '', blocks }] });
    for (const { pieces } of years) {
      const gathered = gatheredYears(outlineOf(blocksOf(pieces, false)));
      expect([[2024], [2025]]).toContainEqual(gathered);
    }
    expect(gatheredYears(outlineOf(running))).toBe(null);
    expect(gatheredBlocks(running).size).toBe(0);
  });

  it('leaves minutes alone that somebody writes into the middle of it', () => {
    for (const { pieces } of years.slice(0, 20)) {
      const blocks = blocksOf(pieces, true);
      const middle = Math.floor(blocks.length / 2);
      const within = (own: Block[]) => [...blocks.slice(0, middle), ...own, ...blocks.slice(middle)];
      expect(titled(within(running), null).map(({ date }) => date?.iso)).toEqual([
        '2025-11-05',
        '2025-10-15',
      ]);
      expect(told(within(report), null)).toEqual(told(report, null));
    }
  });

  it('holds no names of those who were there', () => {
    const [one] = groupsIn('first.txt');
    const entries = entriesOf(one?.documents ?? [], 2025, '2025-11-20');
    const text = JSON.stringify(entries);
    expect(entries).toHaveLength(2);
    expect(text).toContain('Alla provar att be eleverna rita bråk');
    expect(text).not.toContain('Samira');
    expect(Object.keys(entries[0] ?? {})).not.toContain('present');
  });
});
