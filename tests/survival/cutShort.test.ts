import fc from 'fast-check';
import { howMany, tries } from './howMany';
import { type PanelStep, Run } from './interleaving/run';
import { cutShort } from './interleaving/schedule';
import type { World } from './interleaving/world';

/** Every line that stands in the minutes, cell by cell. */
const linesIn = (world: World): string[] =>
  world.words('running').flatMap((block) => (typeof block === 'string' ? [block] : block.flat()));

/** What the call is for may go: the value that is set anew, and one's own row, whole. */
function mayGo({ deed }: PanelStep, lines: readonly string[]): ReadonlySet<string> {
  if (deed.does === 'set') return new Set(['Bråk', 'Tal', 'Klart']);
  return new Set(deed.does === 'withdraw' ? lines.slice(lines.indexOf('Avsnitt')) : []);
}

/** Lines that are not there any more, in the order that they were; what has come after one is no harm. */
function lost(before: readonly string[], after: readonly string[]): string[] {
  let at = 0;
  return before.filter((line) => {
    const found = after.findIndex((now, index) => index >= at && now.startsWith(line));
    if (found < 0) return true;
    at = found + 1;
    return false;
  });
}

test(
  'a call that Google ends in the midst of its edits takes nothing with it that stood there',
  () => {
    const ofOneCall = (step: PanelStep) => {
      const run = new Run();
      const before = linesIn(run.world).filter((line) => line !== '');
      run.do(step);
      const may = mayGo(step, before);
      expect(lost(before, linesIn(run.world)).filter((line) => !may.has(line))).toEqual([]);
    };
    fc.assert(fc.property(cutShort, ofOneCall), tries(150, 5000));
  },
  howMany(300_000, 4 * 60 * 60_000),
);
