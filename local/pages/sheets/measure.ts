/** The letters of cells; the same in the style sheet. */
const family = 'Arial, "Liberation Sans", "Noto Sans", sans-serif';
const pixelsPerPoint = 4 / 3;

let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in pixels, on one line. */
export function textWidth(text: string, points: number, bold: boolean): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * points * 0.75;
  const font = `${bold ? 'bold ' : ''}${points * pixelsPerPoint}px ${family}`;
  if (pen.font !== font) pen.font = font;
  return pen.measureText(text).width;
}

/** How many lines a text takes when it is wrapped at words within a width. */
export function linesOf(text: string, width: number, points: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.slice(0, 4000).split('\n')) lines += wrapped(paragraph, width, points, bold);
  return lines;
}

function wrapped(paragraph: string, width: number, points: number, bold: boolean): number {
  if (width <= 0 || textWidth(paragraph, points, bold) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[\s-])/)) {
    const wide = textWidth(word, points, bold);
    if (used > 0 && used + textWidth(word.trimEnd(), points, bold) > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(wide / width) - 1);
    used = wide > width ? wide % width : used + wide;
  }
  return lines;
}
