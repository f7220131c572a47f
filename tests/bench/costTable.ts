import { costs, fetchesAtOnce, measurements, millisecondsACell } from '../../local/google/costs';
import { aligned, folded } from './table';

/** What each call is taken to cost on the virtual clock, and where that is from, for the same terminal. */
export function costTable(): string {
  const rows = costs.map(({ of, milliseconds, source, from, remote }) => [
    of,
    String(milliseconds),
    remote ? 'yes' : '',
    source,
    from,
  ]);
  const head = ['what a call costs', 'ms', 'counted', 'is', 'from'];
  const sources = Object.entries(measurements).flatMap(([name, { says, link }]) => [
    ...folded(`${name}: ${says}.`),
    `  ${link}`,
  ]);
  return [
    aligned([head, ...rows], new Set([1])),
    '',
    `Each cell that is written in one go: ${millisecondsACell} ms (rows, grid). Fetches under way at once: ${fetchesAtOnce} (assumed).`,
    ...folded(
      '"counted": a call to Google as the budgets count them; documents that one fetchAll asks for are one call. ' +
        '"published": somebody has measured it and said so:',
    ),
    ...sources,
  ].join('\n');
}
