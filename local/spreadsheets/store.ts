import type { Workspace } from '../workspace/workspace';
import type { StoredSpreadsheet } from './model';

interface Held {
  spreadsheet: StoredSpreadsheet;
  forget: () => void;
}

/**
 * The spreadsheets of a workspace that have been read or written, so that what has not changed is the
 * same object as before: reading costs nothing, and what a change touched is seen by identity.
 */
const held = new WeakMap<Workspace, Map<string, Held>>();

/** The spreadsheet as it was last saved. It may not be written in. */
export function storedSpreadsheet(workspace: Workspace, id: string): StoredSpreadsheet {
  return held.get(workspace)?.get(id)?.spreadsheet ?? hold(workspace, id, whole(workspace.content(id)));
}

/** A spreadsheet that was kept before sheets had charts and filter views has none of them. */
const whole = (kept: StoredSpreadsheet): StoredSpreadsheet => ({
  ...kept,
  sheets: kept.sheets.map((sheet) => ({
    ...sheet,
    filterViews: sheet.filterViews ?? [],
    charts: sheet.charts ?? [],
  })),
});

/** Saves a spreadsheet: durable on return. `at` is when, in milliseconds since 1970; now where it is left out. */
export function saveSpreadsheet(
  workspace: Workspace,
  id: string,
  spreadsheet: StoredSpreadsheet,
  at?: number,
): void {
  const before = held.get(workspace)?.get(id)?.spreadsheet;
  // Held before it is written, so that whoever is told of the write sees it.
  hold(workspace, id, spreadsheet);
  saving.add(workspace);
  try {
    workspace.write(id, spreadsheet, at);
  } catch (error) {
    if (before) hold(workspace, id, before);
    else forget(workspace, id);
    throw error;
  } finally {
    saving.delete(workspace);
  }
}

const saving = new WeakSet<Workspace>();

function hold(workspace: Workspace, id: string, spreadsheet: StoredSpreadsheet): StoredSpreadsheet {
  const all = held.get(workspace) ?? new Map<string, Held>();
  held.set(workspace, all);
  const known = all.get(id);
  if (known) known.spreadsheet = spreadsheet;
  else {
    // Written by someone else (a sample that is made anew): what is held here is old. A mere rename is not.
    const stop = workspace.watch(id, () => {
      if (!saving.has(workspace) && !isHeld(workspace, id)) forget(workspace, id);
    });
    all.set(id, { spreadsheet, forget: stop });
  }
  return spreadsheet;
}

const isHeld = (workspace: Workspace, id: string): boolean =>
  JSON.stringify(workspace.content(id)) === JSON.stringify(held.get(workspace)?.get(id)?.spreadsheet);

function forget(workspace: Workspace, id: string): void {
  held.get(workspace)?.get(id)?.forget();
  held.get(workspace)?.delete(id);
}
