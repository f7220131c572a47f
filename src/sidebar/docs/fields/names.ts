/**
 * The list of those present as the group wrote it: names with commas, "och", semicolons or new lines between.
 * Adding and taking away touches only that name, so that everything else stays as it was written.
 */

interface Piece {
  name: string;
  /** Where the name stands in the text. */
  from: number;
  to: number;
}

const between = /[,;\n•·]|\s(?:och|samt|and|&)\s(?=\p{Lu})/gu;

/** Brackets hold remarks, "(kom kvart över)", whose commas end no name. */
const outsideBrackets = (text: string): string =>
  text.replace(/\([^)]*\)/g, (remark) => 'x'.repeat(remark.length));

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const name = raw.trim();
    const start = from + raw.indexOf(name);
    if (name) found.push({ name, from: start, to: start + name.length });
  };
  let from = 0;
  for (const cut of outsideBrackets(text).matchAll(between)) {
    add(from, cut.index);
    from = cut.index + cut[0].length;
  }
  add(from, text.length);
  return found;
}

/** The names in a list, in its order. */
export const namesOf = (text: string): string[] => pieces(text).map(({ name }) => name);

const same = (one: string, other: string): boolean =>
  one.normalize().toLocaleLowerCase('sv') === other.normalize().toLocaleLowerCase('sv');

/** A list of one name a line as a list on one line, which is all that a field is written with. */
const onOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\s•·]+|[\s,;]+$/g, ''))
    .filter(Boolean)
    .join(', ');

/** The list with the names of another text after it; who is there already is not added again. */
export function withNames(text: string, more: string): string {
  const list = onOneLine(text);
  const there = namesOf(list);
  const fresh: string[] = [];
  for (const name of namesOf(more))
    if (![...there, ...fresh].some((other) => same(other, name))) fresh.push(name);
  return [...(list ? [list] : []), ...fresh].join(', ');
}

/** The list without its name number `index`, and without what stood between that and its neighbour. */
export function withoutName(text: string, index: number): string {
  const list = pieces(text);
  const [before, gone, after] = [list[index - 1], list[index], list[index + 1]];
  if (!gone) return text;
  if (after) return onOneLine(text.slice(0, gone.from) + text.slice(after.from));
  return before ? onOneLine(text.slice(0, before.to) + text.slice(gone.to)) : '';
}
