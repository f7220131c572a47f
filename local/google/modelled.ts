import type { Person } from '../workspace/item';
import type { Workspace } from '../workspace/workspace';

/**
 * Base of every service and every object that a service hands to the script. The run wraps each one
 * (strict.ts): a member that is not modelled throws, and every call is charged, checked against the
 * manifest's scopes, the authorisation mode and the limits under the name `service.method`.
 */
export abstract class Modelled {
  /** As Google's reference calls it: "DocumentApp", "Paragraph", "Drive.Files". */
  abstract readonly service: string;
}

/** An exception as Google words it; the script sees an ordinary Error with this message. */
export class GoogleError extends Error {}

/** What a service may know of the run of the script that it serves. */
export interface Run {
  readonly workspace: Workspace;
  readonly person: Person;
  /** The file that the script is open in, and what kind of file that is; null in a run without one. */
  readonly file: { id: string; host: 'docs' | 'sheets' } | null;
  readonly authorisation: 'NONE' | 'LIMITED' | 'FULL';
  readonly kind: 'open' | 'menu' | 'call' | 'trigger' | 'card';
  /** Where the person's cursor is, when the window said so. */
  readonly cursor: CursorPlace | null;
  /** Milliseconds since 1970 on the virtual clock, which the script sees as its own. */
  now(): number;
  /** Lets virtual time pass beyond the cost of the call itself (sleep, a large answer). */
  spend(milliseconds: number): void;
  /** Called when the script has returned or thrown, as Google saves what was written by then. */
  atEnd(save: () => void): void;
  /** Something that the person's window shall do: open a sidebar or a dialog, move the cursor, show a tab. */
  show(effect: Effect): void;
}

export interface CursorPlace {
  tab: string;
  /** Child of the tab's body. */
  block: number;
  /** Row and cell when the cursor stands in a table. */
  cell?: [number, number];
  offset: number;
}

export type Effect =
  | { kind: 'sidebar'; title: string; html: string }
  /** Pixels, null where the script has not said. */
  | { kind: 'dialog'; title: string; html: string; width: number | null; height: number | null }
  | { kind: 'cursor'; cursor: CursorPlace }
  | { kind: 'sheet'; sheetId: number };

/** The menu that `onOpen` built, or null when it built none. */
export interface MenuModel {
  title: string;
  items: ({ caption: string; functionName: string } | { separator: true })[];
}
