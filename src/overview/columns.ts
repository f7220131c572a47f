/** The tabs that the overview makes, from the left. */
export const tabKeys = ['overview', 'index', 'settings'] as const;
export type TabKey = (typeof tabKeys)[number];

/** The columns of each tab in their first order, with their widths in pixels. */
const groups = {
  group: 190,
  schools: 270,
  leader: 150,
  state: 235,
  last: 105,
  weeks: 95,
  next: 105,
  meetings: 130,
  latest: 165,
  focus: 260,
  task: 110,
  invite: 200,
  shared: 140,
  reading: 160,
  folder: 90,
  check: 80,
};

const index = {
  group: 190,
  date: 105,
  document: 260,
  template: 165,
  schools: 270,
  leader: 150,
  focus: 260,
  next: 105,
  task: 110,
  invite: 200,
  shared: 140,
  status: 80,
  reading: 200,
  id: 90,
  place: 90,
  modified: 90,
  read: 90,
  check: 80,
};

const settings = { setting: 250, value: 330, about: 560 };

export const widths: Record<TabKey, Record<string, number>> = { overview: groups, index, settings };

export type GroupColumn = keyof typeof groups;
export type IndexColumn = keyof typeof index;
export type Column = GroupColumn | IndexColumn | keyof typeof settings;

export const groupColumns = Object.keys(groups) as GroupColumn[];
export const indexColumns = Object.keys(index) as IndexColumn[];

/** From here on a tab's columns are kept for the add-on's own sake, and grey. */
export const firstQuiet: Record<TabKey, Column | null> = { overview: 'folder', index: 'id', settings: null };
