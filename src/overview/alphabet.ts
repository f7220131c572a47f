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

/** In the order of what each is to be compared by, which is worked out once for each. */
export function inOrder<Item>(items: readonly Item[], orderOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, order: orderOf(item) }))
    .sort((one, other) => (one.order < other.order ? -1 : one.order > other.order ? 1 : 0))
    .map(({ item }) => item);
}

/** What to compare by for the latest day first; no day comes last. */
export function latestFirst(day: string): string {
  return day.replace(/\d/g, (digit) => String(9 - Number(digit))) || '~';
}
