const widths: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI1.,:;|'!() -]/u, 0.36],
  [/[\p{Lu}mw@%&—]/u, 0.78],
  [/[\u1100-\uffff]|\p{Extended_Pictographic}/u, 1.1],
];

/** About how wide a text is, in the units of its size: enough to see whether it fits. Rather too much than too little. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += widths.find(([signs]) => signs.test(sign))?.[1] ?? 0.6;
  return width * size;
}

/** The text, cut at a whole character where it would be wider than there is room for. */
export function fitted(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text;
  let left = room - widthOf('…', size);
  let shown = '';
  for (const sign of text) {
    left -= widthOf(sign, size);
    if (left < 0) break;
    shown += sign;
  }
  return `${shown.trimEnd()}…`;
}

/** The text on at most so many lines, broken between words; the last is cut where it would still be too wide. */
export function wrapped(text: string, room: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < most - 1 && widthOf(rest, size) > room) {
    let end = 0;
    for (let at = rest.indexOf(' '); at >= 0; at = rest.indexOf(' ', at + 1))
      if (widthOf(rest.slice(0, at), size) <= room) end = at;
    if (end === 0) break;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  return [...lines, fitted(rest, room, size)];
}
