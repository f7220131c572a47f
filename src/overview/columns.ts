/** The tabs that the overview makes, from the left. */
export const tabKeys = ['overview', 'schools', 'index', 'settings'] as const;
export type TabKey = (typeof tabKeys)[number];

/** The columns of each tab in their first order, with their widths in pixels. */
const groups = {
  group: 180,
  subject: 150,
  schools: 200,
  leader: 140,
  state: 200,
  last: 95,
  weeks: 85,
  next: 95,
  meetings: 110,
  latest: 140,
  focus: 220,
  task: 100,
  invite: 160,
  awaiting: 110,
  shared: 120,
  reading: 130,
  folder: 70,
  check: 70,
};

const schools = {
  school: 220,
  groups: 150,
  planned: 130,
  held: 130,
  booked: 150,
  promises: 150,
  examples: 130,
  check: 70,
};

const index = {
  group: 180,
  date: 95,
  year: 95,
  document: 230,
  template: 150,
  schools: 200,
  leader: 140,
  focus: 220,
  next: 95,
  task: 100,
  invite: 160,
  awaiting: 110,
  shared: 120,
  status: 75,
  reading: 170,
  id: 70,
  place: 70,
  modified: 70,
  read: 70,
  check: 70,
};

/** What holds for the whole overview. */
const whole = { setting: 230, value: 280, about: 360 };

/** A row a group: what the coordinator says of it, between what the folder says. */
const plans = {
  planGroup: 180,
  planName: 170,
  planSubject: 160,
  planSchools: 200,
  planLeader: 150,
  planMeetings: 110,
  planPaused: 90,
  planFolder: 70,
};

/** A row a month: what the chart is drawn from. */
const months = { month: 110, monthMeetings: 80 };

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
export const gapWidth = 30;

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
