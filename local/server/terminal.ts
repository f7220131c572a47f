import type { RunResult } from '../google/run';

/** What the script logged, and what was not modelled, for whoever watches the terminal. */
export function tell(result: RunResult, name: string): void {
  for (const { level, text } of result.log) console.error(`${name} (${level}): ${text}`);
  for (const problem of result.problems) console.error(`${name}: ${problem}`);
  if (!result.ok) console.error(`${name}: ${result.name}: ${result.message}`);
}
