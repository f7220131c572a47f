import type { Workspace } from '../workspace/workspace';

const record = (workspace: Workspace) => workspace.properties('files that have used the add-on');

/** Whether the add-on has been used in a file; before that, Google opens it there without any authorisation. */
export const enabledIn = (workspace: Workspace, file: string | null): boolean =>
  file !== null && record(workspace).get(file) !== null;

export function noteUse(workspace: Workspace, file: string | null): void {
  if (file !== null && !enabledIn(workspace, file)) record(workspace).set(file, 'yes');
}
