import fc from 'fast-check';
import { ApiError } from '../../local/google/apiError';
import { OverviewBed } from '../addon/overviewBed';
import { fuzzing } from './fuzzed';
import { answer, deep } from './hostileAnswer';
import { hostileText } from './hostileText';
import { codeOf } from './wellSaid';

const bed = new OverviewBed({ worlds: [] });
const groups = ['Kemi', 'Fysik', 'Teknik'].map((name) =>
  bed.group(name, { date: '2025-10-01', next: '2025-12-01' }),
);
const documents = groups.flatMap((group) => group.documents);
bed.setUp();
bed.refresh();

/** When it was read and what follows from that says nothing of what it says. */
const moving = ['Läst', 'Ändrat', 'Radnyckel'];
const rowsOf = (): Record<string, string>[] =>
  bed
    .table('Protokoll')
    .map((row) => Object.fromEntries(Object.entries(row).filter(([header]) => !moving.includes(header))));
const troubles = /^Kunde inte läsas/;
const known = rowsOf();
const inOrder = (rows: Record<string, string>[]) => rows.map((row) => JSON.stringify(row)).sort();

/** What comes instead of a document: another document, no JSON, half of it, or a refusal. */
type Instead = { text: string } | { status: number; message: string };
const instead: fc.Arbitrary<Instead> = fc.oneof(
  { weight: 6, arbitrary: answer.map((json) => ({ text: JSON.stringify(json) ?? '' })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(answer, fc.nat(400))
      .map(([json, end]) => ({ text: (JSON.stringify(json) ?? '').slice(0, end) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .oneof(
        hostileText,
        deep(5000),
        fc.constantFrom(
          '',
          'null',
          '[]',
          '1',
          '<html><title>Error 502 (Server Error)!!1</title>',
          `${'['.repeat(5000)}`,
        ),
      )
      .map((text) => ({ text })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      status: fc.constantFrom(400, 403, 404, 409, 410, 413, 418, 500, 502, 503, 504),
      message: hostileText,
    }),
  },
);

/** Answers so for each document that is asked for; null for as it is. */
function answerWith(given: readonly (Instead | null)[]): void {
  for (const [index, one] of given.entries())
    if (one && 'status' in one)
      bed.faults.at(
        ({ name, arguments: [id] }) => name === 'Docs.Documents.get' && id === documents[index]?.id,
        new ApiError(one.status, 'UNKNOWN', one.message),
      );
  bed.faults.answer<string>('HTTPResponse.getContentText', (text) => {
    const one = given[documents.findIndex(({ id }) => text.includes(id))];
    return one && 'text' in one ? one.text : text;
  });
}

function refreshed(): number {
  let rows = 0;
  for (let step = 0; step < 20; step += 1) {
    const said = bed.ask('refreshStep', {});
    expect(codeOf(said, 'sv')).toBeNull();
    const { done, wait, rowsWritten } = (
      said as { value: { done: boolean; wait: number; rowsWritten: number } }
    ).value;
    rows += rowsWritten;
    if (done) return rows;
    bed.clock.pass(wait * 1000);
  }
  throw new Error('The refresh never ended');
}

/** Every document is newer than what was read of it. */
function change(): void {
  bed.clock.pass(11 * 60_000);
  for (const { id } of documents) bed.workspace.write(id, bed.workspace.content(id));
}

function heal(): void {
  bed.faults.clear();
  change();
  refreshed();
}

const sheetText = () => ['Översikt', 'Skolor', 'Protokoll'].map((title) => bed.texts(title));

let isAmiss = false;

test('a refresh gets past every answer, keeps what it knew where it could read nothing, and settles', () => {
  const property = fc.property(
    fc.array(fc.option(instead, { freq: 5 }), { minLength: 3, maxLength: 3 }),
    (given) => {
      if (isAmiss) heal();
      isAmiss = true;
      change();
      answerWith(given);
      refreshed();
      const rows = rowsOf();
      for (const [index, document] of documents.entries()) {
        const own = rows.filter(
          (row) => row['Dokumentets id'] === document.id || Object.values(row).includes(document.id),
        );
        const before = known.filter((row) => Object.values(row).includes(document.id));
        const one = given[index] ?? null;
        expect(own.length).toBeGreaterThan(0);
        if (one === null) expect(own).toEqual(before);
        else if ('status' in one || isNoJson(one.text)) {
          expect(own.map((row) => row['Så lästes protokollet'])).toEqual([expect.stringMatching(troubles)]);
          expect({ ...own[0], 'Så lästes protokollet': '' }).toEqual({
            ...before[0],
            'Så lästes protokollet': '',
          });
        }
      }
      const cells = bed.stored.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells));
      const values = cells.map((cell) => cell?.userEnteredValue ?? {});
      expect(values.filter(({ formulaValue }) => formulaValue !== undefined)).toEqual([]);
      expect(values.filter(({ stringValue = '' }) => stringValue.length > 500)).toEqual([]);
      // Nothing has changed, and it is too early to try again.
      bed.clock.pass(60_000);
      const settled = sheetText();
      const again = refreshed();
      expect(sheetText()).toEqual(settled);
      expect(again).toBe(0);
      heal();
      // A row stays where it stood when its words changed, so the order tells nothing.
      expect(inOrder(rowsOf())).toEqual(inOrder(known));
      isAmiss = false;
    },
  );
  fc.assert(property, { ...fuzzing('answersRefreshed'), endOnFailure: true });
});

function isNoJson(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
