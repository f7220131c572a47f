import { columnNumber } from './a1';
import { shownText } from './display';
import type { CellData } from './model';

/** A condition's formula as far as it is read: comparisons of cells and constants, AND, OR, NOT, ISBLANK. */
export type Expression =
  | { kind: 'constant'; value: Value }
  | { kind: 'cell'; row: number; column: number; fixedRow: boolean; fixedColumn: boolean }
  | { kind: 'compare'; operator: string; left: Expression; right: Expression }
  | { kind: 'call'; name: string; given: Expression[] };

type Value = string | number | boolean | null;

const functions: Record<string, (given: Value[]) => Value> = {
  AND: (given) => given.every(Boolean),
  OR: (given) => given.some(Boolean),
  NOT: ([given]) => !given,
  ISBLANK: ([given]) => given === null,
  LEN: ([given]) => String(given ?? '').length,
};

const token =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\w(])|[A-Za-z]+|<>|<=|>=|[=<>(),;])/y;

/** Reads "=AND($E2="…"; F2<>"")"; null when anything in it is beyond what is read here. */
export function parseFormula(formula: string): Expression | null {
  if (!formula.startsWith('=')) return null;
  const tokens: string[] = [];
  token.lastIndex = 1;
  while (token.lastIndex < formula.trimEnd().length) {
    const found = token.exec(formula);
    if (!found?.[1]) return null;
    tokens.push(found[1]);
  }
  const reader = new Reader(tokens);
  const expression = reader.comparison();
  return expression && reader.isDone() ? expression : null;
}

class Reader {
  private at = 0;
  constructor(private readonly tokens: string[]) {}

  isDone(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Expression | null {
    const left = this.term();
    const operator = this.tokens[this.at];
    if (!left || !operator || !/^[=<>]/.test(operator)) return left;
    this.at += 1;
    const right = this.term();
    return right && { kind: 'compare', operator, left, right };
  }

  private term(): Expression | null {
    const found = this.tokens[this.at++];
    if (found === undefined) return null;
    if (found.startsWith('"')) return { kind: 'constant', value: found.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(found)) return { kind: 'constant', value: Number(found) };
    if (found === '(') return this.closed(this.comparison());
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(found);
    if (cell?.[2])
      return {
        kind: 'cell',
        row: Number(cell[4]) - 1,
        column: columnNumber(cell[2]),
        fixedRow: cell[3] === '$',
        fixedColumn: cell[1] === '$',
      };
    const name = found.toUpperCase();
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'constant', value: name === 'TRUE' };
    return Object.hasOwn(functions, name) ? this.call(name) : null;
  }

  private call(name: string): Expression | null {
    if (this.tokens[this.at++] !== '(') return null;
    const given: Expression[] = [];
    do {
      const next = this.comparison();
      if (!next) return null;
      given.push(next);
    } while (/^[;,]$/.test(this.tokens[this.at] ?? '') && this.at++);
    return this.closed({ kind: 'call', name, given });
  }

  private closed(inner: Expression | null): Expression | null {
    return this.tokens[this.at++] === ')' ? inner : null;
  }
}

/** The value for the cell that stands `offset` from the one that the formula was written for. */
export function evaluate(
  expression: Expression,
  cellAt: (row: number, column: number) => CellData | null,
  offset: { row: number; column: number },
  locale: string,
): Value {
  const inner = (part: Expression) => evaluate(part, cellAt, offset, locale);
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'cell':
      return cellValue(
        cellAt(
          expression.row + (expression.fixedRow ? 0 : offset.row),
          expression.column + (expression.fixedColumn ? 0 : offset.column),
        ),
        locale,
      );
    case 'call':
      return functions[expression.name]?.(expression.given.map(inner)) ?? null;
    case 'compare':
      return compare(expression.operator, inner(expression.left), inner(expression.right));
  }
}

function cellValue(cell: CellData | null, locale: string): Value {
  const value = cell?.userEnteredValue;
  if (!value) return null;
  return value.numberValue ?? value.boolValue ?? shownText(cell, locale);
}

function compare(operator: string, left: Value, right: Value): boolean {
  const order = compared(left, right);
  if (operator === '=') return order === 0;
  if (operator === '<>') return order !== 0;
  if (Number.isNaN(order)) return false;
  return { '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 }[operator] ?? false;
}

/** Texts without regard to case; an empty cell equals "" and 0; unlike kinds are not equal. */
function compared(left: Value, right: Value): number {
  const one = left ?? (typeof right === 'string' ? '' : 0);
  const other = right ?? (typeof left === 'string' ? '' : 0);
  if (typeof one === 'string' && typeof other === 'string') {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  if (typeof one === 'string' || typeof other === 'string') return Number.NaN;
  return Number(one) - Number(other);
}
