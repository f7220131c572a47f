import { boolean, nullable, object, optional, safeParse, string } from 'valibot';
import { now } from '../google/account';
import { keepLooked, keptLooked } from '../google/looked';
import { panelLanguage } from '../google/person';
import { activeSpreadsheetId, readGrids } from '../google/sheets';
import { groupTexts } from '../overview/groupRows';
import { documentLink } from '../overview/links';
import {
  isAmong,
  type Looked,
  lookedAt,
  type Present,
  schoolNames,
  type Unread,
  unreadOf,
} from '../overview/readingList';
import type { Payload } from './calls';
import { Refusal } from './errors';
import { type OverviewSheet, overviewIn } from './overviewSheet';
import type { ReadingListView, UnreadView } from './overviewViews';

/** As many as anybody would look through at once. */
const mostShown = 100;
/** As many as one call may carry. */
const mostMarked = 1000;

const record = object({
  at: nullable(string()),
  school: nullable(string()),
  keys: string(),
  before: string(),
  rest: optional(boolean()),
});
const never: Looked = { at: null, school: null, keys: [], before: '' };

/** The minutes that this person has not looked at. How many others have is kept nowhere. */
export function readingList({ choose }: Payload<'readingList'>): ReadingListView {
  const sheet = openSheet();
  const before = lookedIn(sheet.id);
  if (!choose) return viewOf(sheet, before);
  const looked = { ...before, school: choose.school };
  keep(sheet.id, looked);
  return viewOf(sheet, looked);
}

export function readTo({ keys }: Payload<'readTo'>): ReadingListView {
  const sheet = openSheet();
  const { rows } = sheet.standing;
  const present = presentIn(sheet);
  const at = now().replace(' ', 'T');
  const looked = lookedAt(rows, present, lookedIn(sheet.id), keys, at);
  looked.rest = unreadOf(rows, present, looked, () => true).length > 0;
  keep(sheet.id, looked);
  return viewOf(sheet, looked);
}

function openSheet(): OverviewSheet {
  const id = activeSpreadsheetId();
  const sheet = overviewIn(id, readGrids(id));
  if (!sheet) throw new Refusal('noFolderYet');
  return sheet;
}

const presentIn = ({ settings, outlook }: OverviewSheet): Present => ({
  year: settings.year,
  today: outlook.today,
});

function viewOf(sheet: OverviewSheet, looked: Looked): ReadingListView {
  const { groups, standing } = sheet;
  const ofGroup = new Map(
    groupTexts(groups).flatMap(({ folder, group, schools }) => [
      [group, schools],
      [folder, schools],
    ]),
  );
  const schools = schoolNames([...ofGroup.values()]);
  // One that is not there any more would hide everything.
  const school = schools.find((name) => looked.school !== null && isAmong(looked.school, name)) ?? null;
  const isOfSchool = ({ folder, group, entry }: Unread) =>
    school === null || isAmong(school, ofGroup.get(folder || group) ?? entry.facts?.schools ?? '');
  const unread = unreadOf(standing.rows, presentIn(sheet), looked, isOfSchool);
  return {
    language: panelLanguage(),
    since: looked.at,
    rest: looked.rest ?? false,
    schools,
    school,
    minutes: unread.slice(0, mostShown).map(unreadView),
    more: unread.length > mostShown,
    keys: unread.slice(0, mostMarked).map(({ key }) => key),
  };
}

const unreadView = ({ group, date, focus, invite, entry }: Unread): UnreadView => ({
  group,
  date,
  focus,
  invite,
  link: documentLink(entry.document, entry.place.tab, entry.place.heading) ?? '',
});

function lookedIn(id: string): Looked {
  try {
    const { success, output } = safeParse(record, JSON.parse(keptLooked(id) ?? 'null'));
    return success ? { ...output, keys: output.keys.split(' ') } : never;
  } catch {
    return never;
  }
}

function keep(id: string, looked: Looked): void {
  keepLooked(id, JSON.stringify({ ...looked, keys: looked.keys.join(' ') }));
}
