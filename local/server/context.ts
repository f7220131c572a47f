import type { Context } from 'hono';
import type { DocumentAuthority } from '../documents/authority';
import type { Person } from '../workspace/item';
import type { Workspace } from '../workspace/workspace';

/** What every file of routes is handed. */
export interface ServerContext {
  readonly workspace: Workspace;
  readonly authority: DocumentAuthority;
  /** Who the request is from (X-Person); null for nobody known. */
  personOf(c: Context): Person | null;
}
