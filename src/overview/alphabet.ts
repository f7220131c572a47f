const afterZ: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/**
 * What to compare by for Swedish order, without Intl: å, ä and ö after z, other accents with their
 * letter, numbers by their size.
 */
export function sortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => afterZ[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** Swedish order; texts that differ only in accents or case come in a fixed order too. */
export function compareSwedish(one: string, other: string): number {
  const [first, second] = [sortKey(one), sortKey(other)];
  if (first !== second) return first < second ? -1 : 1;
  return one === other ? 0 : one < other ? -1 : 1;
}

/** What to compare by for the latest day first; no day comes last. */
export function latestFirst(day: string): string {
  return day.replace(/\d/g, (digit) => String(9 - Number(digit))) || '~';
}
