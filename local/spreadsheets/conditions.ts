import { shownText } from './display';
import { type Expression, evaluate, parseFormula } from './expressions';
import type {
  BooleanCondition,
  CellData,
  CellFormat,
  ConditionalFormatRule,
  GridRange,
  StoredSheet,
} from './model';
import { serialOf } from './numberFormat';

type Test = (shown: string, number: number | undefined, wanted: string[]) => boolean;

const numeric =
  (holds: (number: number, ...wanted: number[]) => boolean): Test =>
  (_, number, wanted) =>
    number !== undefined && holds(number, ...wanted.map(asNumber));

const asNumber = (text: string) => serialOf(text) ?? Number(text.replace(',', '.'));
const lower = (text: string | undefined) => (text ?? '').toLowerCase();

const tests: Record<string, Test> = {
  BLANK: (shown) => shown === '',
  NOT_BLANK: (shown) => shown !== '',
  TEXT_EQ: (shown, _, [wanted]) => lower(shown) === lower(wanted),
  TEXT_CONTAINS: (shown, _, [wanted]) => lower(shown).includes(lower(wanted)),
  TEXT_NOT_CONTAINS: (shown, _, [wanted]) => !lower(shown).includes(lower(wanted)),
  TEXT_STARTS_WITH: (shown, _, [wanted]) => lower(shown).startsWith(lower(wanted)),
  TEXT_ENDS_WITH: (shown, _, [wanted]) => lower(shown).endsWith(lower(wanted)),
  NUMBER_GREATER: numeric((number, wanted = Number.NaN) => number > wanted),
  NUMBER_GREATER_THAN_EQ: numeric((number, wanted = Number.NaN) => number >= wanted),
  NUMBER_LESS: numeric((number, wanted = Number.NaN) => number < wanted),
  NUMBER_LESS_THAN_EQ: numeric((number, wanted = Number.NaN) => number <= wanted),
  NUMBER_EQ: numeric((number, wanted) => number === wanted),
  NUMBER_NOT_EQ: numeric((number, wanted) => number !== wanted),
  NUMBER_BETWEEN: numeric((number, low = Number.NaN, high = Number.NaN) => number >= low && number <= high),
  NUMBER_NOT_BETWEEN: numeric((number, low = Number.NaN, high = Number.NaN) => number < low || number > high),
};

const wantedOf = (condition: BooleanCondition) =>
  (condition.values ?? []).map((value) => value.userEnteredValue ?? '');

/** Whether the condition can be told here: a custom formula only as far as expressions.ts reads it. */
export function isModelledCondition(condition: BooleanCondition): boolean {
  if (condition.type === 'CUSTOM_FORMULA') return parseFormula(wantedOf(condition)[0] ?? '') !== null;
  return (
    Object.hasOwn(tests, condition.type) && wantedOf(condition).every((wanted) => !wanted.startsWith('='))
  );
}

/** Whether a cell meets a condition that needs no other cell. */
export function meets(cell: CellData | null, condition: BooleanCondition, locale: string): boolean {
  const test = Object.hasOwn(tests, condition.type) ? tests[condition.type] : undefined;
  return test?.(shownText(cell, locale), cell?.userEnteredValue?.numberValue, wantedOf(condition)) ?? false;
}

const isIn = (range: GridRange, row: number, column: number) =>
  row >= (range.startRowIndex ?? 0) &&
  row < (range.endRowIndex ?? Number.POSITIVE_INFINITY) &&
  column >= (range.startColumnIndex ?? 0) &&
  column < (range.endColumnIndex ?? Number.POSITIVE_INFINITY);

/** The looks that a sheet's rules give a cell: for each property the first rule that holds decides, as in Google. */
export function conditionalFormat(
  sheet: StoredSheet,
  row: number,
  column: number,
  locale: string,
): CellFormat {
  let format: CellFormat = {};
  for (const rule of sheet.conditionalFormats) {
    if (!rule.ranges.some((range) => isIn(range, row, column))) continue;
    if (!holds(rule, sheet, row, column, locale)) continue;
    const given = rule.booleanRule?.format ?? {};
    format = { ...given, ...format, textFormat: { ...given.textFormat, ...format.textFormat } };
  }
  return format;
}

/** Each rule's formula as it is read, once for all the cells that ask. */
const formulas = new WeakMap<ConditionalFormatRule, Expression | null>();

function formulaOf(rule: ConditionalFormatRule): Expression | null {
  const known = formulas.get(rule);
  if (known !== undefined) return known;
  const condition = rule.booleanRule?.condition;
  const parsed = condition ? parseFormula(wantedOf(condition)[0] ?? '') : null;
  formulas.set(rule, parsed);
  return parsed;
}

function holds(
  rule: ConditionalFormatRule,
  sheet: StoredSheet,
  row: number,
  column: number,
  locale: string,
): boolean {
  const condition = rule.booleanRule?.condition;
  if (!condition) return false;
  if (condition.type !== 'CUSTOM_FORMULA')
    return meets(sheet.rows[row]?.cells[column] ?? null, condition, locale);
  const parsed = formulaOf(rule);
  if (!parsed) return false;
  // The formula is written for the first cell of the first range.
  const [first] = rule.ranges;
  const origin = { row: first?.startRowIndex ?? 0, column: first?.startColumnIndex ?? 0 };
  const cellAt = (at: number, across: number) => sheet.rows[at]?.cells[across] ?? null;
  return evaluate(parsed, cellAt, { row: row - origin.row, column: column - origin.column }, locale) === true;
}
