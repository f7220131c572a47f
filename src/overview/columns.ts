/** The tabs that the overview makes, and the columns of each in their first order. */
export type TabKey = 'overview' | 'index' | 'settings';

export type GroupColumn =
  | 'group'
  | 'schools'
  | 'leader'
  | 'state'
  | 'last'
  | 'weeks'
  | 'next'
  | 'meetings'
  | 'template'
  | 'focus'
  | 'task'
  | 'invite'
  | 'shared'
  | 'reading'
  | 'folder'
  | 'check';

export type IndexColumn =
  | 'group'
  | 'date'
  | 'document'
  | 'template'
  | 'schools'
  | 'leader'
  | 'focus'
  | 'next'
  | 'task'
  | 'invite'
  | 'shared'
  | 'status'
  | 'reading'
  | 'id'
  | 'place'
  | 'modified'
  | 'read'
  | 'check';

export type SettingColumn = 'setting' | 'value' | 'about';

export interface Column<Key extends string> {
  key: Key;
  /** Pixels. */
  width: number;
  /** Long words go on to a new line instead of being cut. */
  wraps?: boolean;
  /** Kept for the add-on's own sake, and grey. */
  quiet?: boolean;
}

export const groupColumns: readonly Column<GroupColumn>[] = [
  { key: 'group', width: 190, wraps: true },
  { key: 'schools', width: 190, wraps: true },
  { key: 'leader', width: 150, wraps: true },
  { key: 'state', width: 235, wraps: true },
  { key: 'last', width: 105 },
  { key: 'weeks', width: 95 },
  { key: 'next', width: 105 },
  { key: 'meetings', width: 130 },
  { key: 'template', width: 130, wraps: true },
  { key: 'focus', width: 260, wraps: true },
  { key: 'task', width: 110 },
  { key: 'invite', width: 200, wraps: true },
  { key: 'shared', width: 140 },
  { key: 'reading', width: 160, wraps: true },
  { key: 'folder', width: 90, quiet: true },
  { key: 'check', width: 80, quiet: true },
];

export const indexColumns: readonly Column<IndexColumn>[] = [
  { key: 'group', width: 190, wraps: true },
  { key: 'date', width: 105 },
  { key: 'document', width: 260, wraps: true },
  { key: 'template', width: 130, wraps: true },
  { key: 'schools', width: 190, wraps: true },
  { key: 'leader', width: 150, wraps: true },
  { key: 'focus', width: 260, wraps: true },
  { key: 'next', width: 105 },
  { key: 'task', width: 110 },
  { key: 'invite', width: 200, wraps: true },
  { key: 'shared', width: 140 },
  { key: 'status', width: 80 },
  { key: 'reading', width: 200, wraps: true },
  { key: 'id', width: 90, quiet: true },
  { key: 'place', width: 90, quiet: true },
  { key: 'modified', width: 90, quiet: true },
  { key: 'read', width: 90, quiet: true },
  { key: 'check', width: 80, quiet: true },
];

export const settingColumns: readonly Column<SettingColumn>[] = [
  { key: 'setting', width: 230 },
  { key: 'value', width: 330, wraps: true },
  { key: 'about', width: 520, wraps: true },
];
