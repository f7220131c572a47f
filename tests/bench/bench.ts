import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { costTable } from './costTable';
import { allHold, rounded } from './figures';
import { jsonOf, measuredOn } from './json';
import { groupsFrom } from './parts';
import { doPart, measureAll } from './processes';
import { writeReadme } from './readme';
import { tableOf } from './table';

/**
 * `npm run bench`: the budgets of the design, and what was measured. `--json` prints the same for machines, `--readme`
 * also writes the most telling rows into README.md. Ends with 1 where a budget does not hold.
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, readme: { type: 'boolean' }, part: { type: 'string' } },
  });
  if (values.part !== undefined) return doPart(values.part);
  const when = {
    date: new Date().toISOString(),
    node: process.version,
    cores: availableParallelism(),
    load: rounded(loadavg()[0] ?? 0, 1),
  };
  const told = (name: string) => process.stderr.isTTY && process.stderr.write(`measured: ${name}\n`);
  const groups = groupsFrom(await measureAll(told));
  if (values.json) console.log(jsonOf(groups, when));
  else console.log([tableOf(groups), measuredOn(when), costTable()].join('\n\n'));
  if (values.readme) writeReadme(groups, when);
  if (!allHold(groups)) process.exitCode = 1;
}

bench().catch((error: unknown) => {
  console.error(error);
  // At once: a part waits for whoever asked for it.
  process.exit(2);
});
