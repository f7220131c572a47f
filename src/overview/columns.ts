/** The tabs that the overview makes, from the left. */
export const tabKeys = ['overview', 'schools', 'index', 'settings'] as const;
export type TabKey = (typeof tabKeys)[number];

/**
 * The columns of each tab in their first order, with their widths in pixels: as narrow as their longest
 * words allow, so that a tab that is printed to the width of a page can still be read.
 */
const groups = {
  group: 155,
  subject: 140,
  schools: 140,
  leader: 105,
  state: 140,
  last: 80,
  weeks: 95,
  next: 80,
  meetings: 80,
  latest: 135,
  focus: 160,
  task: 90,
  invite: 110,
  awaiting: 80,
  shared: 85,
  reading: 95,
  folder: 60,
  check: 80,
};

const schools = {
  school: 190,
  groups: 130,
  planned: 110,
  held: 110,
  booked: 130,
  promises: 130,
  examples: 110,
  check: 80,
};

const index = {
  group: 155,
  date: 80,
  year: 80,
  document: 170,
  template: 135,
  schools: 140,
  leader: 105,
  focus: 160,
  next: 80,
  task: 90,
  invite: 110,
  awaiting: 80,
  shared: 85,
  status: 65,
  reading: 110,
  folder: 60,
  id: 75,
  place: 50,
  modified: 70,
  read: 50,
  check: 80,
};

/** What holds for the whole overview. */
const whole = { setting: 180, value: 230, about: 260 };

/** A row a group: what the coordinator says of it, between what the folder says. */
const plans = {
  planGroup: 150,
  planName: 140,
  planSubject: 140,
  planSchools: 140,
  planLeader: 110,
  planMeetings: 85,
  planPaused: 70,
  planFolder: 60,
};

/** A row a month: what the chart is drawn from. */
const months = { month: 90, monthMeetings: 80 };

const settings = { ...whole, ...plans, ...months };

export const widths: Record<TabKey, Record<string, number>> = { overview: groups, schools, index, settings };

export type GroupColumn = keyof typeof groups;
export type SchoolColumn = keyof typeof schools;
export type IndexColumn = keyof typeof index;
export type WholeColumn = keyof typeof whole;
export type PlanColumn = keyof typeof plans;
export type MonthColumn = keyof typeof months;
export type Column = GroupColumn | SchoolColumn | IndexColumn | WholeColumn | PlanColumn | MonthColumn;

export const groupColumns = Object.keys(groups) as GroupColumn[];
export const schoolColumns = Object.keys(schools) as SchoolColumn[];
export const indexColumns = Object.keys(index) as IndexColumn[];
export const wholeColumns = Object.keys(whole) as WholeColumn[];
export const planColumns = Object.keys(plans) as PlanColumn[];
export const monthColumns = Object.keys(months) as MonthColumn[];

/** The settings are three tables side by side; each but the first has an empty column before it. */
export const gapBefore: ReadonlySet<Column> = new Set<Column>(['planGroup', 'month']);
export const gapWidth = 20;

/** Columns that are kept for the add-on's own sake, and grey. */
export const quietColumns: ReadonlySet<Column> = new Set<Column>([
  'folder',
  'check',
  'id',
  'place',
  'modified',
  'read',
  'planFolder',
]);

/** What people may type in: the rest of the overview is worked out, and comes back. */
export const typedColumns: ReadonlySet<Column> = new Set<Column>([
  'setting',
  'value',
  'about',
  'planName',
  'planSubject',
  'planSchools',
  'planLeader',
  'planMeetings',
  'planPaused',
]);
