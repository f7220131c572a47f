/** What the bench has measured: groups of rows, each with its figures and what they may be. */
export interface Group {
  title: string;
  /** How it was measured, where the title does not say. */
  note?: string;
  rows: Row[];
}

export interface Row {
  what: string;
  measures: Measure[];
}

export interface Measure {
  /** What is counted, as short as a column's head: "calls", "usual s". */
  name: string;
  value: number;
  unit: Unit;
  budget?: Budget;
}

export type Unit = 'calls' | 's' | 'ms' | 'kB' | 'runs' | 'times' | 'reads/min' | 'documents/s';

/** `design` budgets stand in the design; `ours` are what we hold ourselves to where it says nothing. */
export type Budget = { from: 'design' | 'ours' } & Limit;
type Limit = { atMost: number } | { under: number } | { atLeast: number };

export const design = (limit: Limit): Budget => ({ ...limit, from: 'design' });
export const ours = (limit: Limit): Budget => ({ ...limit, from: 'ours' });

/** Whether a figure is what it may be; null where nothing says what it may be. */
export function holds({ value, budget }: Measure): boolean | null {
  if (!budget) return null;
  if ('atMost' in budget) return value <= budget.atMost;
  return 'under' in budget ? value < budget.under : value >= budget.atLeast;
}

/** Whether a row's figures are all what they may be; null where none has a budget. */
export function rowHolds({ measures }: Row): boolean | null {
  const said = measures.map(holds).filter((one) => one !== null);
  return said.length === 0 ? null : said.every(Boolean);
}

export const allHold = (groups: readonly Group[]): boolean =>
  groups.every(({ rows }) => rows.every((row) => rowHolds(row) !== false));

export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
