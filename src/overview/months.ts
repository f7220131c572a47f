import { type Cell, cell, numberCell, plainText } from './cells';
import type { GroupNow, Outlook } from './groupNow';
import type { PlanTable } from './groupPlans';
import { schoolYearOf } from './schoolYear';
import { bodyRows, runsOf, type TableChange } from './table';
import type { SheetWords } from './words';

/** The school year's months, July to June, with the meetings held in each: what the chart is drawn from. */
export function monthCells(held: readonly number[], { overview }: SheetWords): [Cell, Cell][] {
  return overview.months.map((month, index) => {
    const meetings = held[index];
    return [cell(month), meetings === undefined ? cell() : numberCell(meetings)];
  });
}

const fromJuly = (day: string): number => (Number(day.slice(5, 7)) + 5) % 12;

/** Meetings of all groups in each month of the school year, July first, as far as the year has come. */
export function heldByMonth(
  groups: readonly GroupNow[],
  { today, calendar }: Pick<Outlook, 'today' | 'calendar'>,
): number[] {
  const begun = schoolYearOf(today) === calendar.year ? fromJuly(today) + 1 : 0;
  const held = Array.from({ length: begun }, () => 0);
  for (const { days } of groups) {
    for (const day of days) {
      const month = fromJuly(day);
      held[month] = (held[month] ?? 0) + 1;
    }
  }
  return held;
}

/** The months stand right beneath their headers, where the chart looks, also when people have sorted the rows. */
export function monthsChange(
  table: PlanTable,
  held: readonly number[],
  words: SheetWords,
): TableChange['updates'] {
  const { grid, header, columns } = table;
  const wanted = monthCells(held, words);
  const names = new Set(wanted.map(([month]) => month.text));
  const first = header + 1;
  const astray = bodyRows(table).filter(
    (row) => row >= first + wanted.length && names.has(plainText(grid.rows[row]?.[columns.month] ?? '')),
  );
  const rows: [row: number, cells: [Cell, Cell]][] = [
    ...wanted.map((cells, index): [number, [Cell, Cell]] => [first + index, cells]),
    ...astray.map((row): [number, [Cell, Cell]] => [row, [cell(), cell()]]),
  ];
  return rows.flatMap(([row, [month, monthMeetings]]) => {
    const standing = grid.rows[row] ?? [];
    const isSame =
      month.text === standing[columns.month] &&
      monthMeetings.text === (standing[columns.monthMeetings] ?? '');
    return isSame ? [] : [{ row, runs: runsOf(columns, { month, monthMeetings }) }];
  });
}
