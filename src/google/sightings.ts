import { today } from './person';

/**
 * What the latest run of each kind that nobody sees from a panel was given by Google, for the check of the
 * installation: a property of the script's, since whoever looks may be another person. Yes and no and a day.
 */
export type Sighting = { /** YYYY-MM-DD. */ day: string } & Seen;
export type RunKind = 'hour' | 'opening' | 'card' | 'press';

type Seen = Partial<Record<'sheet' | 'trigger' | 'stores' | 'others' | 'locale' | 'selected', boolean>>;

const keyOf = (kind: RunKind): string => `sighted:${kind}`;

/** Never throws: the run has something else to do. Written when it says something new, once a day otherwise. */
export function noteSighting(kind: RunKind, seen: Seen): void {
  try {
    const before = keptSighting(kind);
    // What has been seen once need not be seen again.
    const now: Sighting = { day: today(), ...seen, ...(before?.others && { others: true }) };
    const words = JSON.stringify(now);
    if (JSON.stringify(before) === words) return;
    PropertiesService.getScriptProperties().setProperty(keyOf(kind), words);
  } catch {}
}

export function keptSighting(kind: RunKind): Sighting | null {
  try {
    return JSON.parse(PropertiesService.getScriptProperties().getProperty(keyOf(kind)) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * In a run by itself: whether the spreadsheet is known without its id, whether the event says which trigger it
 * is, whether the document's properties or its lock are there, and whether somebody else than the one it runs
 * as is known to have started it.
 */
export function seenByItself(event: object): Seen {
  return {
    sheet: isThere(() => SpreadsheetApp.getActiveSpreadsheet()),
    trigger: 'triggerUid' in event,
    stores:
      isThere(() => PropertiesService.getDocumentProperties()) ||
      isThere(() => LockService.getDocumentLock()),
    others: isThere(() => {
      const active = Session.getActiveUser().getEmail();
      return active && active !== Session.getEffectiveUser().getEmail();
    }),
  };
}

function isThere(look: () => unknown): boolean {
  try {
    return Boolean(look());
  } catch {
    return false;
  }
}
