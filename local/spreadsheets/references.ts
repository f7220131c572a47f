import { columnLetters, columnNumber } from './a1';
import { type Dimension, type Shift, shiftedIndex } from './shift';

const reference = /("(?:[^"]|"")*")|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![\w(])/g;

/** A formula whose references follow rows or columns that came, went or moved. */
export function shiftReferences(formula: string, dimension: Dimension, shift: Shift): string {
  return formula.replace(
    reference,
    (
      whole: string,
      quoted: string | undefined,
      fixColumn: string,
      letters: string,
      fixRow: string,
      digits: string,
    ) => {
      if (quoted !== undefined) return whole;
      const row = Number(digits) - 1;
      const column = columnNumber(letters);
      const moved = shiftedIndex(dimension === 'ROWS' ? row : column, shift);
      if (moved === null) return '#REF!';
      return dimension === 'ROWS'
        ? `${fixColumn}${letters}${fixRow}${moved + 1}`
        : `${fixColumn}${columnLetters(moved)}${fixRow}${digits}`;
    },
  );
}
