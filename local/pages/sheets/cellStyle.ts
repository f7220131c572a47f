import { conditionalFormat } from '../../spreadsheets/conditions';
import { cssColour } from '../../spreadsheets/display';
import type { Border, CellData, CellFormat, StoredSheet, TextFormat } from '../../spreadsheets/model';
import { lineHeight } from './view';

/** How a cell looks, as CSS. */
export type Style = Record<string, string>;

const aligned = { LEFT: 'flex-start', CENTER: 'center', RIGHT: 'flex-end' } as const;
const upright = { TOP: 'flex-start', MIDDLE: 'center', BOTTOM: 'flex-end' } as const;
const borderStyles: Record<string, string> = {
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOUBLE: '3px double',
};

/** A cell's own format with what the sheet's rules add. */
export function formatAt(sheet: StoredSheet, row: number, column: number, locale: string): CellFormat {
  const own = sheet.rows[row]?.cells[column]?.userEnteredFormat ?? {};
  if (sheet.conditionalFormats.length === 0) return own;
  const { textFormat, ...added } = conditionalFormat(sheet, row, column, locale);
  const format = { ...own, ...added, textFormat: { ...own.textFormat, ...textFormat } };
  // A rule's colour stands in either of two fields, and hides the cell's own in both.
  if (added.backgroundColor && !added.backgroundColorStyle) delete format.backgroundColorStyle;
  if (textFormat?.foregroundColor && !textFormat.foregroundColorStyle)
    delete format.textFormat.foregroundColorStyle;
  return format;
}

export function cellStyle(cell: CellData | null, format: CellFormat): Style {
  const style: Style = { ...textStyle(format.textFormat ?? {}) };
  const background = cssColour(format.backgroundColorStyle, format.backgroundColor);
  if (background) style.background = background;
  const value = cell?.userEnteredValue;
  const usual =
    value?.numberValue !== undefined ? 'RIGHT' : value?.boolValue !== undefined ? 'CENTER' : 'LEFT';
  const horizontal = format.horizontalAlignment ?? usual;
  style['justify-content'] = aligned[horizontal];
  if (horizontal !== 'LEFT') style['text-align'] = horizontal.toLowerCase();
  style['align-items'] = upright[format.verticalAlignment ?? 'BOTTOM'];
  for (const [side, border] of Object.entries(format.borders ?? {})) addBorder(style, side, border);
  return style;
}

function addBorder(style: Style, side: string, border: Border): void {
  const line = borderStyles[border.style ?? 'NONE'];
  if (line) style[`border-${side}`] = `${line} ${cssColour(border.colorStyle, border.color) ?? '#000'}`;
}

export function textStyle(format: TextFormat): Style {
  const style: Style = {};
  const colour = cssColour(format.foregroundColorStyle, format.foregroundColor);
  if (colour) style.color = colour;
  if (format.bold !== undefined) style['font-weight'] = format.bold ? '700' : '400';
  if (format.italic) style['font-style'] = 'italic';
  const lines = [format.underline && 'underline', format.strikethrough && 'line-through'].filter(Boolean);
  if (lines.length) style['text-decoration'] = lines.join(' ');
  if (format.fontSize) {
    style['font-size'] = `${format.fontSize}pt`;
    style['line-height'] = `${lineHeight(format.fontSize)}px`;
  }
  return style;
}
