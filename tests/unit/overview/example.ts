import type { Minutes, TemplateKey } from '../../../src/meeting/minutes';
import { templates } from '../../../src/meeting/templates';
import type { Facts } from '../../../src/overview/facts';
import type { Outlook } from '../../../src/overview/groupNow';
import type { GroupPlan } from '../../../src/overview/groupPlans';
import type { IndexEntry } from '../../../src/overview/indexRows';
import { proposedBreaks, SchoolCalendar } from '../../../src/overview/schoolYear';
import { type SheetWords, vocabulary } from '../../../src/overview/words';
import { dayAndMonth } from '../../../src/text/dates';
import { invitesSv } from '../../../src/text/sv/written';
import { wordsFor } from '../../../src/text/words';

const tables = {
  overview: wordsFor('sv').overview,
  templates: Object.fromEntries(Object.values(templates).map(({ key, name }) => [key, name.sv])) as Record<
    TemplateKey,
    string
  >,
  invites: invitesSv,
};

/** The words of a sheet as the actions put them together. */
export const swedish: SheetWords = {
  ...tables,
  day: (iso) => dayAndMonth('sv', iso),
  vocabulary: vocabulary(tables),
};

export const documentId = (number: number): string => `1doc${String(number).padStart(30, '0')}`;
export const folderId = (number: number): string => `1fol${String(number).padStart(30, '0')}`;

export const someFacts = (part: Partial<Facts> = {}): Facts => ({
  final: true,
  date: '2025-10-14',
  nextDate: '2025-11-18',
  paused: false,
  template: 'lartraff',
  schools: 'Lindskolan, Ängsskolan',
  leader: 'Petra Lundin',
  focus: 'Bråk',
  task: true,
  invite: 'challenge',
  awaiting: ['2025-12-01', null],
  share: 'partial',
  reading: 'certain',
  ...part,
});

export const someEntry = (part: Partial<IndexEntry> = {}): IndexEntry => ({
  document: documentId(1),
  number: 1,
  of: 1,
  place: { tab: 't.0', heading: 'h.first', shared: 'h.shared' },
  modified: '2025-10-14T15:00:00.000Z',
  read: '2025-10-14T16:00Z',
  facts: someFacts(),
  trouble: null,
  ...part,
});

/** A day in the school year 2025–2026, with the lov as proposed and six meetings planned. */
export const someOutlook = (part: Partial<Outlook> = {}): Outlook => ({
  today: '2025-11-20',
  calendar: new SchoolCalendar(2025, proposedBreaks(2025)),
  planned: 6,
  paused: () => false,
  schools: [],
  ...part,
});

export const noPlan: GroupPlan = {
  name: 'Matematik 4–6',
  subject: 'Matematik 4–6',
  schools: null,
  leader: null,
  meetings: null,
  paused: false,
};

export const someMinutes = (part: Partial<Minutes> = {}): Minutes => ({
  title: 'Lärträff',
  titleHeadingId: 'h.first',
  place: { tab: 0, block: 0 },
  end: 20,
  language: 'sv',
  template: 'lartraff',
  part: null,
  date: { iso: '2025-10-14', certain: true },
  time: '14.00–15.30',
  group: 'Matematik 4–6',
  schools: ['Lindskolan'],
  leader: 'Petra Lundin',
  secretary: 'Amal',
  present: ['Ewa', 'Amal'],
  focus: 'Bråk',
  invite: 'challenge',
  share: 'yes',
  shareFrom: null,
  nextDate: { iso: '2025-11-18', certain: true },
  nextTask: 'Pröva testet',
  taskKind: ['pröva'],
  status: 'final',
  sections: [],
  feedback: null,
  fields: {},
  values: {},
  read: 'certain',
  ...part,
});
