/**
 * What has been read of minutes, in the person's own cache: nobody else can read it, it is in no file, and it is
 * gone within six hours, which is as long as Google keeps anything there. The cache may forget it earlier, or not
 * keep it at all.
 */
const longest = 6 * 60 * 60;
/** Bytes that Google takes for one value. */
const largest = 100 * 1024;

/** Keys in one question: Google does not say how many it takes. */
export const keysAtOnce = 100;

/** What is kept by these keys, of at most 250 letters each; a key that is not there has nothing. */
export function keptFacts(keys: readonly string[]): Record<string, string> {
  const kept: Record<string, string> = {};
  try {
    for (let at = 0; at < keys.length; at += keysAtOnce)
      Object.assign(kept, CacheService.getUserCache().getAll(keys.slice(at, at + keysAtOnce)));
  } catch {
    // What is not found is read again.
  }
  return kept;
}

/** Never throws: what is not kept is read again. `seconds` that it may be known. */
export function keepFacts(values: Record<string, string>, seconds = longest): void {
  const small = Object.entries(values).filter(([, value]) => bytesOf(value) <= largest);
  if (small.length === 0) return;
  try {
    CacheService.getUserCache().putAll(Object.fromEntries(small), seconds);
  } catch {
    // A cache that is full or away costs time and nothing else.
  }
}

const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../g, '.').length;
