/**
 * Where a meeting is, in the person's own cache: nobody else can read it, it is in no file, and it is gone
 * within three hours. The cache may forget it earlier ("You must be prepared to get back null from all
 * reads", CacheService).
 */
const seconds = 3 * 60 * 60;

const key = (): string => `meeting:${DocumentApp.getActiveDocument().getId()}`;

export function keptUnderWay(): string | null {
  return CacheService.getUserCache().get(key());
}

export function keepUnderWay(words: string | null): void {
  const cache = CacheService.getUserCache();
  if (words === null) cache.remove(key());
  else cache.put(key(), words, seconds);
}
