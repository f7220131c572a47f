import { panelLanguage } from '../google/person';
import { activeSpreadsheetId, readGrids } from '../google/sheets';
import { isHeld } from '../overview/groupNow';
import { planFor, standingPlans, typedFor } from '../overview/groupPlans';
import { groupTexts } from '../overview/groupRows';
import type { IndexEntry } from '../overview/indexRows';
import { documentLink } from '../overview/links';
import { type StateKey, states } from '../overview/states';
import { type KnownGroup, type PlotView, plotView } from '../overview/year/view';
import { wordsFor } from '../text/words';
import { Refusal } from './errors';
import { type OverviewSheet, overviewIn } from './overviewSheet';

/** The school year as a picture, from what the sheet says by itself: nothing is asked of Drive. */
export function yearPlot(): PlotView {
  const id = activeSpreadsheetId();
  const sheet = overviewIn(id, readGrids(id));
  if (!sheet) throw new Refusal('noFolderYet');
  const { calendar, today } = sheet.outlook;
  return plotView(panelLanguage(), calendar, today, groupsIn(sheet));
}

/** The overview's groups. */
function groupsIn(sheet: OverviewSheet): KnownGroup[] {
  const { groups, plans, standing, words, outlook } = sheet;
  const { today, calendar, planned } = outlook;
  const own = wordsFor(panelLanguage()).overview.states;
  const keys = Object.keys(states) as StateKey[];
  const keyOf = new Map(keys.map((key) => [`${states[key].icon} ${words.overview.states[key]}`, key]));
  const meetings = meetingsByGroup(standing.rows, today);
  const planOf = standingPlans(plans);
  return groupTexts(groups).map(({ folder, group, state, next }) => {
    const typed = typedFor({ id: folder, name: group }, planOf);
    const plan = planFor({ id: folder, name: group }, typed, outlook);
    const key = keyOf.get(state);
    // The index knows a name that has just been typed first when it is refreshed.
    const called = [folder, group, typed.planName, planOf.byFolder.get(folder)?.texts.planGroup ?? ''];
    return {
      name: group,
      state: key ? { key, words: own[key] } : null,
      plan: calendar.plan(plan.meetings ?? planned),
      meetings: called.map((name) => meetings.get(name)).find(Boolean) ?? [],
      next: next >= today ? next : null,
    };
  });
}

/** Meetings that have been held, by their group's folder; by its name where an older version wrote the row. */
function meetingsByGroup(rows: OverviewSheet['standing']['rows'], today: string) {
  const meetings = new Map<string, { date: string; link: string | null }[]>();
  for (const { entry, names } of rows) {
    const { facts } = entry;
    if (!isHeld(facts, today)) continue;
    const group = names.folder || names.group;
    const ofGroup = meetings.get(group) ?? [];
    ofGroup.push({ date: facts.date, link: linkTo(entry) });
    meetings.set(group, ofGroup);
  }
  return meetings;
}

const linkTo = ({ document, place }: IndexEntry): string | null =>
  documentLink(document, place.tab, place.heading);
