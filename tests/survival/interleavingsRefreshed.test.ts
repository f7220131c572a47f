import fc from 'fast-check';
import { Faults } from '../../local/google/faults';
import type { RefreshStep } from '../../src/actions/overviewViews';
import { doubledIn, saying } from '../addon/overviewTruth';
import { tries } from './howMany';
import type { Deed } from './interleaving/deeds';
import { learn } from './interleaving/learn';
import { Run, survives } from './interleaving/run';
import { withRefreshes } from './interleaving/schedule';

beforeAll(learn);

const begin: Deed = { does: 'template', doc: 'empty' };

test.each(['Properties.setProperty', 'Docs.Documents.get', 'Sheets.Spreadsheets.batchUpdate'])(
  'who refreshes while another is about to call %s waits for them',
  (call) => {
    const run = new Run();
    const { bed } = run.world;
    run.do({ by: 'ylva', deed: begin, cuts: [], end: null, again: false });
    const steps: RefreshStep[] = [];
    const refresh = (person: string, faults: Faults) => {
      const asked = { kind: 'call', function: 'call', arguments: ['refreshStep', {}] } as const;
      const result = bed.run({ ...asked, person, file: bed.sheet.id, faults });
      if (result.ok) steps.push((result.value as { value: RefreshStep }).value);
    };
    refresh(
      'coordinator',
      new Faults().before(call, () => refresh('ylva', new Faults()), 1),
    );
    expect(steps).toMatchObject([
      { done: false, waitsFor: 'others', rowsWritten: 0 },
      { done: true, read: 1 },
    ]);
    expect(doubledIn(saying(bed))).toEqual([]);
  },
);

test('beside panels, refreshes make the sheet that one from nothing would be, with what was typed in it', () => {
  fc.assert(fc.property(withRefreshes, survives), tries(310, 10_000));
}, 300_000);
