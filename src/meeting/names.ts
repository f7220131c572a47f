import { isPlaceholder } from './prompts';
import { hasWords } from './words';

/** Lists of names and schools, cut where people put commas, "och", slashes, bullets or new lines. */

const wholeGroup =
  /^(?:alla|allihop|samtliga|hela|samma|full|fulltalig|everyone|everybody|all|the whole|whole|the same|same|same as)(?!\p{L})/iu;
const count = /^\d+\s?(?:st|stycken|personer|pers|lärare|deltagare|people|teachers|participants)?\.?$/iu;
const cut =
  /\s*(?:[,;\n\t•·●|]|\s[/+]\s|\/(?=\p{Lu})|&|\s{2,}|\s+(?:och|samt|o\.?|and|plus)(?=\s+\p{Lu}))\s*/u;
const notHere =
  /(?<!\p{L})(?:frånvarande|frånvaro|ej|inte|sjuk\w*|borta|förhinder|förhindrad|saknas|vab\w*|absent|away|sick|not|apologies)(?!\p{L})/iu;
const absentees =
  /(?<!\p{L})(?:frånvarande|frånvaro|ej närvarande|inte närvarande|inte med|ej med|anmält förhinder|förhinder|absent|apologies|not present|sjuka?|borta)\s*(?:var\s*)?[:–-].*$/isu;
const startsWithName = /^((?:\p{Lu}[\p{L}’'-]*\.?(?:\s+|$)){1,4})/u;
const came =
  /^(?:kom|kommer|gick|går|anslöt|ansluter|deltog|deltar|var|är|till|från|fr|via|på|digital|digitalt|endast|bara|sista|första|senare|sent|lämnade|med|joined|joins|left|came|leaves|until|from|online|on|late|later|remote|remotely|arrived|by|och|and|\d+)(?!\p{L})/iu;
/** Capitals at the beginning of a remark that name no one: "(Kom sent)", "(Sekreterare till 15)". */
const role = /(?:ledare|sekreterare|rektor|lärare|vikarie|gäst|leader|secretary|teacher|principal|guest)$/iu;
const school = /(?:skolan|skola|skolor|school|förskolan|gymnasiet|gymnasium|enheten)$/iu;
const decorations = /^[\s\d]*[.)]\s+|^[\s*•·●○▪■–—\-☐☑☒✓✔✅→]+|[\s.;:,*]+$/gu;

/**
 * The names of those present. "Petra, Amal och Bengt-Åke (Ewa kom vid halv)" gives four: whoever came late
 * was there. "alla utom Petra" is kept as it stands, and whoever is said to be away is left out.
 */
export function namesIn(value: string): string[] {
  const text = value.replace(absentees, '').trim();
  if (isPlaceholder(text)) return [];
  if (wholeGroup.test(text) || count.test(text)) return [text];
  return listOf(text, nameParts);
}

/** The schools of a list, as written. */
export function schoolsIn(value: string): string[] {
  if (isPlaceholder(value)) return [];
  if (/\p{L}-\s+(?:och|and)\s/u.test(value)) return [value.trim()];
  return listOf(value, (item) => [item]);
}

function listOf(text: string, partsOf: (item: string) => string[]): string[] {
  const items = new Set<string>();
  for (const piece of pieces(text)) {
    for (const part of partsOf(piece)) {
      const item = part.replace(decorations, '').trim();
      if (hasWords(item) && !isPlaceholder(item)) items.add(item);
    }
  }
  return [...items];
}

/** Cuts outside brackets only, so that a remark stays with its name. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = '';
  let depth = 0;
  for (const part of text.split(/([()])/)) {
    if (part === '(') depth += 1;
    if (depth > 0 || part === ')') {
      rest += part;
      if (part === ')' && depth > 0) depth -= 1;
      continue;
    }
    part.split(cut).forEach((item, index) => {
      if (index > 0) {
        found.push(rest);
        rest = '';
      }
      rest += item;
    });
  }
  found.push(rest);
  return found;
}

function nameParts(piece: string): string[] {
  const open = remarkIn(piece);
  const remark = open < 0 ? '' : piece.slice(open + 1).replace(/\)[^)]*$/, '');
  const whole = open < 0 ? piece : piece.slice(0, open);
  const named = whole.replace(/^[\p{L}\d\s.&/-]*:(?!\/)/u, '').split(/\s[–—-]\s/)[0] ?? '';
  const late = startsWithName.exec(remark);
  const away = (!late && notHere.test(remark)) || notHere.test(named);
  const names = away || school.test(named.trim()) ? [] : [named];
  const name = late?.[1]?.trim() ?? '';
  const isNamed = name !== '' && ![came, role, school].some((words) => words.test(name));
  if (isNamed && !notHere.test(remark) && came.test(remark.slice(name.length).trim())) names.push(name);
  return names;
}

/** Where a remark in brackets begins: after a space or a name, and not within "f(x)"; -1 without one. */
function remarkIn(piece: string): number {
  const open = piece.indexOf('(');
  return open < 1 || /\s/.test(piece.charAt(open - 1)) || isName(piece.slice(0, open).trim()) ? open : -1;
}

const nameWord = /^(?:\p{Lu}[\p{L}.’'-]*|\p{Lu}|av|von|de|af|la|el|al)$/u;

/** Whether a value can be names at all: few words, each with a capital. */
export function looksLikeNames(value: string): boolean {
  if (value.length > 400 || isPlaceholder(value)) return false;
  const text = value
    .replace(/\([^)]*\)/g, ' ')
    .replace(decorations, '')
    .trim();
  const items = text.split(cut).filter((item) => item.trim() !== '');
  return items.length > 0 && items.every((item) => isName(item.replace(decorations, '').trim()));
}

function isName(item: string): boolean {
  const words = item.split(/\s+/);
  return words.length <= 4 && /^\p{Lu}/u.test(item) && words.every((word) => nameWord.test(word));
}

const nobody =
  /^(?:ingen|inget|none|nobody|vakant|n\/a|okänd|okänt|ej utsedd|inte utsedd|ingen utsedd|tbd|\?)$/iu;

/** Who leads or writes, as written; null where nobody is named. */
export function personIn(value: string): string | null {
  const name = value.replace(/\s+/g, ' ').replace(/^[\s:–—-]+|[\s,;:]+$/g, '');
  return name === '' || isPlaceholder(name) || nobody.test(name.replace(/[.!]+$/, '')) ? null : name;
}
