import type { Invite, TemplateKey } from '../meeting/minutes';
import type { Words } from '../text/words';
import { fingerprint, plainText } from './cells';

/** The words of one spreadsheet, in the language that was fixed when it was set up. */
export interface SheetWords {
  overview: Words['overview'];
  templates: Record<TemplateKey, string>;
  invites: Record<Invite, string>;
  /** A day in words, "16 september", from YYYY-MM-DD. */
  day: (iso: string) => string;
  /** What vocabulary() makes of the words above. */
  vocabulary: string;
}

/** The key whose word stands in a cell, or null. */
export function keyOfWord<Key extends string>(words: Record<Key, string>, text: string): Key | null {
  if (text === '') return null;
  const entries = Object.entries<string>(words) as [Key, string][];
  return entries.find(([, word]) => plainText(word) === text)?.[0] ?? null;
}

/**
 * Changes when a word that is read back from the index changes, so that rows written with
 * other words are read again from their documents.
 */
export function vocabulary({
  overview,
  templates,
  invites,
}: Pick<SheetWords, 'overview' | 'templates' | 'invites'>): string {
  const { readings, troubles, statuses, task, shares, noMinutes, pause, undated } = overview;
  const tables = [
    templates,
    invites,
    readings,
    troubles,
    statuses,
    task,
    shares,
    { noMinutes, pause, undated },
  ];
  return fingerprint(tables.flatMap((table) => Object.values<string>(table)));
}
