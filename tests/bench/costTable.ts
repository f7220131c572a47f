import { costs, fetchesAtOnce, measurements, millisecondsACell } from '../../local/google/costs';
import { aligned } from './table';

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
    '"counted": a call to Google as the budgets count them. "published": somebody has measured it and said so:',
    ...sources,
  ].join('\n');
}

const width = 118;

/** As lines of the terminal. */
function folded(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    if (line !== '' && line.length + word.length + 1 > width) lines.push(`  ${word}`);
    else lines[last] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
