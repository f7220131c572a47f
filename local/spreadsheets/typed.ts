import type { CellData, ExtendedValue, NumberFormatType } from './model';
import { serialOf } from './numberFormat';

/** What a typed text becomes: a value, and a number format where the text looks like a date or a share. */
export interface Typed {
  value: ExtendedValue | null;
  format: NumberFormatType | null;
}

const number = /^[+-]?(\d{1,3}([\u00a0 ]\d{3})+|\d+)?([.,]\d+)?$/;
const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a text as Google does what someone types, and as `setValues` does its strings: "=…" is a
 * formula, "01234" the number 1234, "2026-03-04" a day, "'01" the text 01. Dates only in the form
 * that both Swedish and English sheets take.
 */
export function readTyped(text: string, locale: string): Typed {
  if (text === '') return { value: null, format: null };
  if (text.startsWith("'")) return { value: { stringValue: text.slice(1) }, format: null };
  if (text.startsWith('=') && text.length > 1) return { value: { formulaValue: text }, format: null };
  const plain = text.trim();
  const truth = { TRUE: true, SANT: true, FALSE: false, FALSKT: false }[plain.toUpperCase()];
  if (truth !== undefined) return { value: { boolValue: truth }, format: null };
  const date = isoDate.exec(plain);
  if (date) {
    const serial = serialOf(`${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}`);
    if (serial !== null) return { value: { numberValue: serial }, format: 'DATE' };
  }
  const share = plain.endsWith('%');
  const amount = readNumber(share ? plain.slice(0, -1).trim() : plain, locale);
  if (amount !== null)
    return { value: { numberValue: share ? amount / 100 : amount }, format: share ? 'PERCENT' : null };
  return { value: { stringValue: text }, format: null };
}

function readNumber(text: string, locale: string): number | null {
  if (!number.test(text) || !/\d/.test(text)) return null;
  const decimal = locale.startsWith('sv') ? ',' : '.';
  if (text.includes(decimal === ',' ? '.' : ',')) return null;
  const value = Number(text.replaceAll(/[\u00a0 ]/g, '').replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

/** The cell with a typed text in it; what it looked like stays. A cell kept as text keeps what is typed. */
export function withTyped(cell: CellData | null, text: string, locale: string): CellData {
  const { userEnteredValue: _, textFormatRuns: __, ...rest } = cell ?? {};
  if (rest.userEnteredFormat?.numberFormat?.type === 'TEXT')
    return text === '' ? rest : { ...rest, userEnteredValue: { stringValue: text } };
  const { value, format } = readTyped(text, locale);
  if (!value) return rest;
  if (!format || rest.userEnteredFormat?.numberFormat) return { ...rest, userEnteredValue: value };
  return {
    ...rest,
    userEnteredValue: value,
    userEnteredFormat: { ...rest.userEnteredFormat, numberFormat: { type: format } },
  };
}
