import fc from 'fast-check';
import { tries } from './howMany';
import { learn } from './interleaving/learn';
import { survives } from './interleaving/run';
import { withRefreshes } from './interleaving/schedule';

beforeAll(learn);

test('beside panels, refreshes make the sheet that one from nothing would be, with what was typed in it', () => {
  fc.assert(fc.property(withRefreshes, survives), tries(420, 10_000));
}, 300_000);
