import type { OpenFile } from '../../server/driveListing';

/** What the Docs page and the server say to each other about one document. */
export interface DocumentAnswer extends OpenFile {
  tabs: TabAnswer[];
}

export interface TabHead {
  id: string;
  title: string;
  parent: string | null;
  version: number;
}

export interface TabAnswer extends TabHead {
  /** A ProseMirror document as JSON. */
  content: unknown;
}

/** Steps that lead from `from` to `version`, each with the window that made it. */
export interface StepsAnswer {
  from: number;
  version: number;
  steps: unknown[];
  clientIds: string[];
}

/** A window's own steps on their way to the server. */
export interface StepsRequest {
  version: number;
  steps: unknown[];
  clientId: string;
}

/** What the server tells every window that has the document open; `hello` is the first. */
export type DocumentEvent =
  | { kind: 'hello'; name: string; trashed: boolean; tabs: TabHead[] }
  | ({ kind: 'steps'; tab: string } & StepsAnswer)
  | { kind: 'tabs'; tabs: TabHead[] }
  | { kind: 'item'; name: string; trashed: boolean };
