import { movedChart } from './chartShift';
import type { BasicFilter, ConditionalFormatRule, FilterView, GridRange, StoredSheet } from './model';
import { shiftReferences } from './references';

export type Dimension = 'ROWS' | 'COLUMNS';

/** What happens to rows or columns: some come in, some go, some move. */
export type Shift =
  | { kind: 'insert'; at: number; count: number }
  | { kind: 'delete'; from: number; to: number }
  | { kind: 'move'; from: number; to: number; destination: number };

/** Where row or column `index` is afterwards; null when it is gone. */
export function shiftedIndex(index: number, shift: Shift): number | null {
  if (shift.kind === 'insert') return index >= shift.at ? index + shift.count : index;
  const count = shift.to - shift.from;
  const inside = index >= shift.from && index < shift.to;
  if (shift.kind === 'delete') {
    if (inside) return null;
    return index >= shift.to ? index - count : index;
  }
  // The destination counts the rows as they stood before the move.
  const target = shift.destination > shift.from ? shift.destination - count : shift.destination;
  if (inside) return target + index - shift.from;
  const without = index >= shift.to ? index - count : index;
  return without >= target ? without + count : without;
}

/** A half-open span afterwards; null when nothing of it is left. An open end stays open. */
function shiftedSpan(
  start: number | undefined,
  end: number | undefined,
  shift: Shift,
): { start: number | undefined; end: number | undefined } | null {
  const first = start ?? 0;
  if (shift.kind === 'insert') {
    const from = start === undefined ? undefined : (shiftedIndex(start, shift) ?? start);
    return { start: from, end: end === undefined ? undefined : end > shift.at ? end + shift.count : end };
  }
  if (shift.kind === 'delete') {
    const count = shift.to - shift.from;
    const at = (edge: number) => (edge <= shift.from ? edge : Math.max(shift.from, edge - count));
    const from = at(first);
    const to = end === undefined ? undefined : at(end);
    if (to !== undefined && to <= from) return null;
    return { start: start === undefined ? undefined : from, end: to };
  }
  if (end === undefined) return { start, end };
  const edges = [first, end - 1].map((index) => shiftedIndex(index, shift) ?? index);
  const moved = { start: Math.min(...edges), end: Math.max(...edges) + 1 };
  // A span that is only partly moved keeps its place.
  return moved.end - moved.start === end - first ? moved : { start, end };
}

export function shiftedRange(range: GridRange, dimension: Dimension, shift: Shift): GridRange | null {
  const [startName, endName] =
    dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  const span = shiftedSpan(range[startName], range[endName], shift);
  if (!span) return null;
  const result = { ...range };
  if (span.start !== undefined) result[startName] = span.start;
  if (span.end !== undefined) result[endName] = span.end;
  return result;
}

const present = <T>(item: T | null): item is T => item !== null;

/** Everything in a sheet that names rows or columns, as it is after the shift. */
export function shiftRules(sheet: StoredSheet, dimension: Dimension, shift: Shift): Partial<StoredSheet> {
  const range = (given: GridRange) => shiftedRange(given, dimension, shift);
  return {
    merges: sheet.merges.map(range).filter(present),
    conditionalFormats: sheet.conditionalFormats
      .map((rule) => shiftedRule(rule, dimension, shift))
      .filter(present),
    basicFilter: sheet.basicFilter && shiftedFilter(sheet.basicFilter, dimension, shift),
    filterViews: sheet.filterViews
      .map((view) => shiftedFilter<FilterView>(view, dimension, shift))
      .filter(present),
    protectedRanges: sheet.protectedRanges
      .map((protection) => {
        if (!protection.range) return protection;
        const shifted = range(protection.range);
        return shifted && { ...protection, range: shifted };
      })
      .filter(present),
    charts: sheet.charts.map((chart) => movedChart(chart, dimension, shift)),
  };
}

function shiftedRule(
  rule: ConditionalFormatRule,
  dimension: Dimension,
  shift: Shift,
): ConditionalFormatRule | null {
  const ranges = rule.ranges.map((range) => shiftedRange(range, dimension, shift)).filter(present);
  if (ranges.length === 0) return null;
  const condition = rule.booleanRule?.condition;
  if (condition?.type !== 'CUSTOM_FORMULA') return { ...rule, ranges };
  const values = condition.values?.map((value) =>
    value.userEnteredValue === undefined
      ? value
      : { ...value, userEnteredValue: shiftReferences(value.userEnteredValue, dimension, shift) },
  );
  const shifted = values ? { ...condition, values } : condition;
  return { ...rule, ranges, booleanRule: { ...rule.booleanRule, condition: shifted } };
}

function shiftedFilter<Filter extends BasicFilter>(
  filter: Filter,
  dimension: Dimension,
  shift: Shift,
): Filter | null {
  const range = filter.range && shiftedRange(filter.range, dimension, shift);
  if (range === null) return null;
  const result: Filter = { ...filter, ...(range ? { range } : {}) };
  if (dimension === 'ROWS') return result;
  const criteria: Record<string, NonNullable<BasicFilter['criteria']>[string]> = {};
  for (const [column, criterion] of Object.entries(filter.criteria ?? {})) {
    const shifted = shiftedIndex(Number(column), shift);
    if (shifted !== null) criteria[shifted] = criterion;
  }
  const sortSpecs = filter.sortSpecs
    ?.map((spec) => ({ ...spec, dimensionIndex: shiftedIndex(spec.dimensionIndex ?? 0, shift) }))
    .filter((spec): spec is typeof spec & { dimensionIndex: number } => spec.dimensionIndex !== null);
  return { ...result, criteria, ...(sortSpecs ? { sortSpecs } : {}) };
}
