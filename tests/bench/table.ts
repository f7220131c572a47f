import { type Budget, type Group, type Measure, type Row, rowHolds, type Unit } from './figures';

const decimals: Partial<Record<Unit, number>> = { s: 1, ms: 1, kB: 1 };

/** "1,863.9": as a table shows it. */
export function shown(value: number, unit: Unit): string {
  const digits = unit === 'ms' && value >= 100 ? 0 : (decimals[unit] ?? 0);
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** "at most" and the like as signs, and a star where the budget is our own. */
function limit({ unit, budget }: Measure): string[] {
  if (!budget) return [];
  const [sign, value] = signed(budget);
  const counted = value === 1 ? unit.replace(/s$/, '') : unit;
  return [`${sign} ${value.toLocaleString('en-GB')} ${counted}${budget.from === 'ours' ? '*' : ''}`];
}

function signed(budget: Budget): [string, number] {
  if ('atMost' in budget) return ['≤', budget.atMost];
  return 'under' in budget ? ['<', budget.under] : ['≥', budget.atLeast];
}

export const budgetOf = ({ measures }: Row): string => measures.flatMap(limit).join(', ');

export function saysHolds(row: Row): string {
  const all = rowHolds(row);
  return all === null ? '' : all ? 'yes' : 'NO';
}

/** Columns with their words; the figures among them end at the right. */
export function aligned(rows: readonly (readonly string[])[], figures: ReadonlySet<number>): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number) =>
    figures.has(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}

const width = 118;

/** A sentence as lines of the terminal; those after the first begin with two spaces. */
export function folded(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    if (line !== '' && line.length + word.length + 1 > width) lines.push(`  ${word}`);
    else lines[last] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function groupTable({ title, note, rows }: Group): string {
  const names = [...new Set(rows.flatMap(({ measures }) => measures.map(({ name }) => name)))];
  const cells = rows.map((row) => [
    row.what,
    ...names.map((name) => {
      const found = row.measures.find((measure) => measure.name === name);
      return found ? shown(found.value, found.unit) : '';
    }),
    budgetOf(row),
    saysHolds(row),
  ]);
  const head = ['', ...names, 'budget', 'holds'];
  const table = aligned([head, ...cells], new Set(names.map((_, index) => index + 1)));
  return [title, ...(note ? folded(note) : []), table].join('\n');
}

const legend = '* a budget of our own; the others stand in the design.';

/** All that was measured, for a terminal of 120 columns. */
export const tableOf = (groups: readonly Group[]): string => [...groups.map(groupTable), legend].join('\n\n');
