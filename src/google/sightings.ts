/**
 * What the latest run by itself of each kind could see, for the check of the installation: a property of the
 * script's, since whoever looks may be another person. Yes and no and a day, no name and no id.
 */
export interface Sighting {
  /** YYYY-MM-DD. */
  day: string;
  /** Whether the spreadsheet was known without asking for it by id. */
  sheet: boolean;
  /** Whether the event said which trigger it was. */
  trigger: boolean;
  /** Whether the document's properties or its lock were there. */
  stores: boolean;
  /** Whether somebody else than the one it runs as has been known to start it, then or before. */
  others: boolean;
}

export type RunKind = 'hour' | 'opening';

const keyOf = (kind: RunKind): string => `sighted:${kind}`;

/** Never throws: the run has something else to do. Written when it says something new, at most once a day otherwise. */
export function noteSighting(kind: RunKind, event: object, day: string): void {
  try {
    const before = keptSighting(kind);
    const now: Sighting = { day, ...sighted(event) };
    // What has been seen once need not be seen again.
    if (before?.others) now.others = true;
    const words = JSON.stringify(now);
    if (JSON.stringify(before) !== words)
      PropertiesService.getScriptProperties().setProperty(keyOf(kind), words);
  } catch {}
}

function sighted(event: object): Omit<Sighting, 'day'> {
  const there = (look: () => unknown): boolean => {
    try {
      return Boolean(look());
    } catch {
      return false;
    }
  };
  return {
    sheet: there(() => SpreadsheetApp.getActiveSpreadsheet()),
    trigger: 'triggerUid' in event,
    stores:
      there(() => PropertiesService.getDocumentProperties()) || there(() => LockService.getDocumentLock()),
    others: there(() => {
      const active = Session.getActiveUser().getEmail();
      return active && active !== Session.getEffectiveUser().getEmail();
    }),
  };
}

export function keptSighting(kind: RunKind): Sighting | null {
  try {
    return JSON.parse(PropertiesService.getScriptProperties().getProperty(keyOf(kind)) ?? 'null');
  } catch {
    return null;
  }
}
