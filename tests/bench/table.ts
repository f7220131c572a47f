/** One measured figure beside what it may be. */
export interface Figure {
  what: string;
  measured: string;
  budget: string;
  holds: boolean;
}

export function tableOf(figures: readonly Figure[]): string {
  const head = { what: 'what', measured: 'measured', budget: 'budget', mark: 'holds' };
  const rows = [head, ...figures.map(({ holds, ...figure }) => ({ ...figure, mark: holds ? 'yes' : 'NO' }))];
  const width = (key: 'what' | 'measured' | 'budget') => Math.max(...rows.map((row) => row[key].length));
  const [what, measured, budget] = [width('what'), width('measured'), width('budget')];
  return rows
    .map(
      (row) =>
        `${row.what.padEnd(what)}  ${row.measured.padEnd(measured)}  ${row.budget.padEnd(budget)}  ${row.mark}`,
    )
    .join('\n');
}
