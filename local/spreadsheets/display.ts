import { hyperlinkOf } from './formula';
import type { CellData, Color, ColorStyle, TextFormat } from './model';
import { formatNumber } from './numberFormat';

/** The text that a cell shows. A formula that is not calculated here shows as it was typed. */
export function shownText(cell: CellData | null, locale = 'sv_SE'): string {
  const value = cell?.userEnteredValue;
  if (!value) return '';
  if (value.stringValue !== undefined) return value.stringValue;
  if (value.numberValue !== undefined)
    return formatNumber(value.numberValue, cell?.userEnteredFormat?.numberFormat, locale);
  if (value.boolValue !== undefined) return truthWord(value.boolValue, locale);
  const formula = value.formulaValue ?? '';
  return hyperlinkOf(formula)?.label ?? formula;
}

/** What editing the cell begins with: the text as someone would type it. */
export function typedText(cell: CellData | null, locale: string): string {
  const value = cell?.userEnteredValue;
  if (value?.formulaValue !== undefined) return value.formulaValue;
  if (value?.stringValue !== undefined) return value.stringValue;
  return shownText(cell, locale);
}

const truthWord = (value: boolean, locale: string) =>
  locale.startsWith('sv') ? (value ? 'SANT' : 'FALSKT') : value ? 'TRUE' : 'FALSE';

/** Where the whole cell links to, in the three ways that Google has; null when nowhere. */
export function cellLink(cell: CellData | null): string | null {
  if (!cell) return null;
  const formula = cell.userEnteredValue?.formulaValue;
  if (formula !== undefined) return hyperlinkOf(formula)?.uri ?? null;
  const [run, second] = cell.textFormatRuns ?? [];
  if (run && !second && !run.startIndex && run.format?.link?.uri) return run.format.link.uri;
  return cell.userEnteredFormat?.textFormat?.link?.uri ?? null;
}

/** A piece of a cell's text that looks one way. */
export interface Piece {
  text: string;
  format: TextFormat;
}

/** A text cell cut where its runs begin; a cell without runs is one piece. */
export function pieces(cell: CellData | null, locale: string): Piece[] {
  const text = shownText(cell, locale);
  const runs = cell?.userEnteredValue?.stringValue === undefined ? [] : (cell.textFormatRuns ?? []);
  if (runs.length === 0) return [{ text, format: {} }];
  const result: Piece[] = [];
  const first = runs[0]?.startIndex ?? 0;
  if (first > 0) result.push({ text: text.slice(0, first), format: {} });
  for (const [index, run] of runs.entries()) {
    const end = runs[index + 1]?.startIndex ?? text.length;
    result.push({ text: text.slice(run.startIndex ?? 0, end), format: run.format ?? {} });
  }
  return result;
}

/** "#rrggbb", or null where no colour is given. */
export function cssColour(style: ColorStyle | undefined, colour: Color | undefined): string | null {
  const given = style?.rgbColor ?? (style ? undefined : colour);
  if (!given) return null;
  const part = (share = 0) =>
    Math.round(Math.min(1, Math.max(0, share)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${part(given.red)}${part(given.green)}${part(given.blue)}`;
}
