import { panelLanguage } from '../google/person';
import { activeSpreadsheetId, readGrids } from '../google/sheets';
import type { IndexEntry } from '../overview/indexRows';
import { documentLink } from '../overview/links';
import { type StateKey, states } from '../overview/states';
import { bodyRows, textsOf } from '../overview/table';
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

/** The overview's groups; rows of people's own are none. */
function groupsIn({ groups, standing, words, outlook }: OverviewSheet): KnownGroup[] {
  const { today, calendar, planned } = outlook;
  const own = wordsFor(panelLanguage()).overview.states;
  const keys = new Map(
    (Object.keys(states) as StateKey[]).map((key) => [
      `${states[key].icon} ${words.overview.states[key]}`,
      key,
    ]),
  );
  const meetings = meetingsByGroup(standing.rows, today);
  return bodyRows(groups)
    .map((row) => textsOf(groups, row))
    .filter(({ folder }) => folder !== '')
    .map(({ group, state, next }) => {
      const key = keys.get(state);
      return {
        name: group,
        state: key ? { key, words: own[key] } : null,
        plan: calendar.plan(planned),
        meetings: meetings.get(group) ?? [],
        next: next && next >= today ? next : null,
      };
    });
}

/** Meetings that have been held, by what the index calls their group. */
function meetingsByGroup(rows: OverviewSheet['standing']['rows'], today: string) {
  const meetings = new Map<string, { date: string; link: string | null }[]>();
  for (const { entry, names } of rows) {
    const date = entry.facts?.date;
    if (!date || date > today) continue;
    const meeting = { date, link: linkTo(entry) };
    meetings.set(names.group, [...(meetings.get(names.group) ?? []), meeting]);
  }
  return meetings;
}

const linkTo = ({ document, place }: IndexEntry): string | null =>
  documentLink(document, place.tab, place.heading);
