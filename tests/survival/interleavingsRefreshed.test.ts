import fc from 'fast-check';
import { Faults } from '../../local/google/faults';
import type { RefreshStep } from '../../src/actions/overviewViews';
import { doubledIn, saying } from '../addon/overviewTruth';
import { howMany, tries } from './howMany';
import type { Deed } from './interleaving/deeds';
import { learn } from './interleaving/learn';
import { Run, survives } from './interleaving/run';
import { withRefreshes } from './interleaving/schedule';

beforeAll(learn);

const begin: Deed = { does: 'template', doc: 'empty' };

/** A world where there is one more meeting to read, and what a refresh of its sheet comes to. */
function withOneMore() {
  const run = new Run();
  const { bed } = run.world;
  run.do({ by: 'ylva', deed: begin, cuts: [], end: null, again: false });
  const refresh = (person: string, faults: Faults): RefreshStep => {
    const asked = { kind: 'call', function: 'call', arguments: ['refreshStep', {}] } as const;
    const result = bed.run({ ...asked, person, file: bed.sheet.id, faults });
    if (!result.ok) throw new Error(result.message);
    return (result.value as { value: RefreshStep }).value;
  };
  return { bed, refresh };
}

test.each(['Properties.setProperty', 'Docs.Documents.get', 'Sheets.Spreadsheets.batchUpdate'])(
  'who refreshes while another is about to call %s waits for them',
  (call) => {
    const { bed, refresh } = withOneMore();
    let other: RefreshStep | null = null;
    const meanwhile = () => {
      other = refresh('ylva', new Faults());
    };
    expect(refresh('coordinator', new Faults().before(call, meanwhile, 1))).toMatchObject({
      done: true,
      read: 1,
    });
    expect(other).toMatchObject({ done: false, waitsFor: 'others', rowsWritten: 0 });
    expect(doubledIn(saying(bed))).toEqual([]);
  },
);

test('who refreshes so slowly that another may begin writes nothing', () => {
  const { bed, refresh } = withOneMore();
  const before = saying(bed);
  const slow = new Faults().slow('Docs.Documents.get', 100_000, 1);
  expect(refresh('coordinator', slow)).toMatchObject({ done: false, rowsWritten: 0 });
  expect(saying(bed)).toEqual(before);
  expect(refresh('ylva', new Faults())).toMatchObject({ done: true });
});

test(
  'beside panels, refreshes make the sheet that one from nothing would be, with what was typed in it',
  () => {
    fc.assert(fc.property(withRefreshes, survives), tries(310, 10_000));
  },
  howMany(300_000, 4 * 60 * 60_000),
);
