import { calendars } from '../../src/text/dates';
import type { CellFormat } from './model';

/** Days from Google's day 0, 30 December 1899, to 1 January 1970. */
const epoch = 25_569;
const day = 86_400_000;

/** A date (YYYY-MM-DD) as Google's serial number of days; null when there is no such day. */
export function serialOf(iso: string): number | null {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return time / day + epoch;
}

const names = {
  sv: { ...calendars.sv, decimal: ',', thousands: '\u00a0' },
  en: { ...calendars.en, decimal: '.', thousands: ',' },
};

const namesOf = (locale: string) => (locale.startsWith('sv') ? names.sv : names.en);

const defaults: Record<string, string> = {
  DATE: 'yyyy-mm-dd',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'yyyy-mm-dd hh:mm:ss',
  PERCENT: '0.00%',
  NUMBER: '#,##0.00',
  CURRENCY: '#,##0.00',
  SCIENTIFIC: '0.00E+00',
};

/** A number as its cell shows it. The locale is the spreadsheet's: "sv_SE". */
export function formatNumber(number: number, format: CellFormat['numberFormat'], locale: string): string {
  const type = format?.type;
  if (!format || !type || type === 'TEXT') return general(number, locale);
  const pattern = format.pattern || defaults[type] || '';
  if (type === 'DATE' || type === 'TIME' || type === 'DATE_TIME') return formatTime(number, pattern, locale);
  return formatAmount(number, pattern, locale);
}

const general = (number: number, locale: string) =>
  String(Number(number.toPrecision(10))).replace('.', namesOf(locale).decimal);

const pieces = /"([^"]*)"|\\(.)|am\/pm|d+|m+|y+|h+|s+|[\s\S]/gi;

function formatTime(serial: number, pattern: string, locale: string): string {
  const date = new Date(Math.round((serial - epoch) * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  const tokens = [...pattern.matchAll(pieces)];
  return tokens
    .map((token, index) => {
      const [whole, quoted, escaped] = token;
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      if (/^m/i.test(whole) && isMinutes(tokens, index))
        return String(date.getUTCMinutes()).padStart(whole.length, '0');
      return datePart(date, whole.toLowerCase(), locale) ?? whole;
    })
    .join('');
}

/** "m" is minutes beside hours or seconds, as in Google's patterns. */
function isMinutes(tokens: RegExpMatchArray[], index: number): boolean {
  const letters = (token: RegExpMatchArray | undefined) => token?.[0].toLowerCase() ?? '';
  const isWord = (token: RegExpMatchArray) => /^[dmyhs]/i.test(token[0]);
  const before = tokens.slice(0, index).filter(isWord).at(-1);
  const after = tokens.slice(index + 1).find(isWord);
  return letters(before).startsWith('h') || letters(after).startsWith('s');
}

function datePart(date: Date, token: string, locale: string): string | null {
  const words = namesOf(locale);
  const month = words.months[date.getUTCMonth()] ?? '';
  const weekday = words.weekdays[date.getUTCDay()] ?? '';
  const number = (value: number) => String(value).padStart(Math.min(token.length, 2), '0');
  if (/^d+$/.test(token))
    return token.length < 3 ? number(date.getUTCDate()) : token.length === 3 ? weekday.slice(0, 3) : weekday;
  if (/^m+$/.test(token))
    return token.length < 3 ? number(date.getUTCMonth() + 1) : token.length === 3 ? month.slice(0, 3) : month;
  if (/^y+$/.test(token))
    return token.length < 3
      ? String(date.getUTCFullYear()).slice(-2)
      : String(date.getUTCFullYear()).padStart(4, '0');
  if (/^h+$/.test(token)) return number(date.getUTCHours());
  if (/^s+$/.test(token)) return number(date.getUTCSeconds());
  return null;
}

function formatAmount(number: number, pattern: string, locale: string): string {
  const first = pattern.split(';')[0] ?? '';
  const shape = /[#0][#0,]*(?:\.([0#]+))?/.exec(first);
  if (!shape || /E[+-]/i.test(first)) return general(number, locale);
  const { decimal, thousands } = namesOf(locale);
  const value = first.includes('%') ? number * 100 : number;
  const [least, most] = [(shape[1] ?? '').replaceAll('#', '').length, (shape[1] ?? '').length];
  let [whole = '0', fraction = ''] = Math.abs(value).toFixed(Math.min(most, 20)).split('.');
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const zeros = (shape[0].split('.')[0] ?? '').replaceAll(/[^0]/g, '').length;
  whole = whole.padStart(zeros, '0');
  if (shape[0].includes(',')) whole = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands);
  const text = fraction ? `${whole}${decimal}${fraction}` : whole;
  const around = (part: string) => part.replaceAll(/"([^"]*)"|\\(.)/g, '$1$2');
  const end = shape.index + shape[0].length;
  return `${value < 0 ? '-' : ''}${around(first.slice(0, shape.index))}${text}${around(first.slice(end))}`;
}
