/** A text as the rules read it, with the way back to the text as written. */
export interface Plain {
  text: string;
  /** For each character of `text`, and its end, where that stands in what was written. */
  at: readonly number[];
}

/** Letters of other alphabets, and signs, that look like ours: a question is a question in disguise too. */
const lookalikes = new Map(
  [
    ['аɑα', 'a'],
    ['еє', 'e'],
    ['оοօ', 'o'],
    ['рρ', 'p'],
    ['сϲ', 'c'],
    ['уγ', 'y'],
    ['хχ', 'x'],
    ['іι', 'i'],
    ['ѕ', 's'],
    ['ј', 'j'],
    ['һ', 'h'],
    ['кκ', 'k'],
    ['мΜМ', 'm'],
    ['тτТ', 't'],
    ['нНΗ', 'h'],
    ['вВΒ', 'b'],
    ['ν', 'v'],
    ['՞؟⸮‽¿⁇⁈⁉﹖？❓❔', '?'],
    ['’‘ʼ´`′＇', "'"],
    ['”“„«»‟＂', '"'],
    ['—―‒', '–'],
    ['﹗！', '!'],
  ].flatMap(([signs = '', plain = '']) => Array.from(signs, (sign): [string, string] => [sign, plain])),
);

/** What shows nothing or only a space: it may neither hide a word nor split one. */
const unseen = /\p{Cf}|\p{Cc}|[\u115F\u1160\u3164\uFFA0]|^\p{M}+$/u;
const space = /[\s\p{Z}]/u;
/** A letter with the marks that belong to it; marks beyond a few are ornament. */
const letters = /\P{M}\p{M}*/gsu;

/** The text in small, plain, composed letters with single spaces, at most so many characters of it. */
export function plainly(written: string, most: number): Plain {
  let text = '';
  const at: number[] = [];
  for (const { 0: letter, index } of written.slice(0, most).matchAll(letters)) {
    const seen = plainLetter(letter);
    const known = seen === ' ' && (text === '' || text.endsWith(' ')) ? '' : seen;
    for (let each = 0; each < known.length; each += 1) at.push(index);
    text += known;
  }
  at.push(Math.min(written.length, most));
  return { text, at };
}

function plainLetter(letter: string): string {
  if (space.test(letter)) return ' ';
  if (unseen.test(letter)) return '';
  const composed = letter.normalize('NFKC').toLowerCase();
  return Array.from(composed, (sign) => lookalikes.get(sign) ?? sign)
    .join('')
    .replace(/(?![åäöéèüáàæø])./gsu, (sign) => sign.normalize('NFD').replace(/\p{M}/gu, ''));
}
