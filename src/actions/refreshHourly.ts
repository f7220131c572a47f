import { now, ownEmail } from '../google/account';
import { activeSpreadsheetId, readGrids, writeChanges } from '../google/sheets';
import { noteSighting, seenByItself } from '../google/sightings';
import { isAuthorised, spreadsheetOfTrigger, switchHourlyOff, switchHourlyOn } from '../google/triggers';
import type { Language } from '../languages/languages';
import { cell } from '../overview/cells';
import { type Settings, settingsChange } from '../overview/settings';
import { errorFor, Refusal } from './errors';
import { overviewIn, standingOverview } from './overviewSheet';
import { overviewView } from './overviewView';
import type { OverviewView } from './overviewViews';
import { type Pace, refresh } from './refresh';

/** Google ends a run after six minutes; half a minute is left for the last batch. */
const pace: Pace = { milliseconds: 330_000, lease: 390_000 };

/** Minutes for which a sheet is fresh enough for whoever opens it. */
const freshFor = 10;

/** Switches the refresh by the hour and at each opening on or off, as the person who asks. */
export function refreshHourly({ on }: { on: boolean }): OverviewView {
  const id = activeSpreadsheetId();
  const sheet = standingOverview(id);
  const email = ownEmail();
  const standing = sheet.settings.hourlyBy;
  // Someone else's hourly refresh goes on, and only they can switch it off.
  const hourlyBy = on ? email : standing === email ? null : standing;
  try {
    if (on) switchHourlyOn(id);
    else switchHourlyOff(id);
    const change = settingsChange(sheet.settingsGrid, { hourlyBy: cell(hourlyBy) }, sheet.words);
    writeChanges(id, [change]);
  } catch (thrown) {
    // Nothing may run by itself that the sheet does not tell of.
    if (on && standing !== email) switchHourlyOff(id);
    throw thrown;
  }
  return overviewView({ ...sheet, settings: { ...sheet.settings, hourlyBy } });
}

/**
 * What the time trigger calls, as the person who switched it on. Nobody sees an error here, so what went
 * wrong is said in the sheet. The sheet also says whose refresh it is: any other one ends itself.
 */
export function refreshByTheHour(event?: unknown): void {
  byItself('hour', event, () => true);
}

/** What the trigger of an opening calls, as the person who switched it on, whoever it is that opens the sheet. */
export function refreshAtOpening(event?: unknown): void {
  byItself('opening', event, ({ refreshedAt }) => !(minutesBetween(refreshedAt, now()) < freshFor));
}

/** Not a number where the sheet says no time. */
const minutesBetween = (from: string | null, to: string): number =>
  (minuteOf(to) - minuteOf(from ?? '')) / 60_000;
const minuteOf = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`);

function byItself(kind: 'hour' | 'opening', given: unknown, isTime: (settings: Settings) => boolean): void {
  // A panel can call this too, with anything at all.
  const event = typeof given === 'object' && given !== null ? given : {};
  noteSighting(kind, seenByItself(event));
  const id = spreadsheetOfTrigger(event);
  if (id === null) return;
  try {
    if (!isAuthorised()) {
      tell(id, (sentences) => sentences.needsApproval);
      return;
    }
    const settings = settingsOf(id);
    if (settings?.hourlyBy !== ownEmail()) switchHourlyOff(id);
    else if (isTime(settings)) refresh(id, pace);
  } catch (thrown) {
    tell(id, (_, language) => errorFor(thrown, language).message);
  }
}

/** A tab that someone has taken away is made again; without the settings it is no overview any more. */
function settingsOf(id: string): Settings | null {
  try {
    return standingOverview(id).settings;
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.code === 'noFolderYet') return null;
    throw thrown;
  }
}

type Sentences = { needsApproval: string };

/** Writes a sentence in the sheet, if even that can be done. */
function tell(id: string, say: (words: Sentences, language: Language) => string): void {
  try {
    const sheet = overviewIn(id, readGrids(id));
    if (!sheet) return;
    const { words, settingsGrid } = sheet;
    const notice = cell(say(words.overview, sheet.language));
    writeChanges(id, [settingsChange(settingsGrid, { notice }, words)]);
  } catch {}
}
