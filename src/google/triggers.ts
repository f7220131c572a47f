/** The hourly trigger: one a person and spreadsheet, run as that person. */
const handler = 'refreshByTheHour';
const key = 'hourly';

/** Which spreadsheet each of this person's triggers is for: a time-driven run may not know its file. */
type Hourly = { [trigger: string]: string };

export function switchHourlyOn(spreadsheet: string): void {
  const hourly = kept();
  if (triggersFor(spreadsheet, hourly).length > 0) return;
  const trigger = ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  keep({ ...without(hourly, spreadsheet), [trigger.getUniqueId()]: spreadsheet });
}

export function switchHourlyOff(spreadsheet: string): void {
  const hourly = kept();
  for (const trigger of triggersFor(spreadsheet, hourly)) ScriptApp.deleteTrigger(trigger);
  keep(without(hourly, spreadsheet));
}

const triggersFor = (spreadsheet: string, hourly: Hourly) =>
  ScriptApp.getProjectTriggers().filter((trigger) => hourly[trigger.getUniqueId()] === spreadsheet);

/** The spreadsheet that a time-driven run is for, or null where nothing tells. */
export function spreadsheetOfTrigger(event: object): string | null {
  const hourly = kept();
  // The event is asked whether it has the id before it is asked for it: not every source says that it has.
  const trigger = 'triggerUid' in event ? String(event.triggerUid) : '';
  const known = Object.values(hourly);
  return hourly[trigger] ?? activeSpreadsheet() ?? (known.length === 1 ? (known[0] ?? null) : null);
}

/** Sources disagree on whether a time-driven run has an active spreadsheet. */
function activeSpreadsheet(): string | null {
  try {
    return SpreadsheetApp.getActiveSpreadsheet()?.getId() ?? null;
  } catch {
    return null;
  }
}

/** Whether the script may still do all that its manifest asks for, as this person. */
export function isAuthorised(): boolean {
  const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
  return status !== ScriptApp.AuthorizationStatus.REQUIRED;
}

function kept(): Hourly {
  try {
    return JSON.parse(PropertiesService.getUserProperties().getProperty(key) ?? '{}') as Hourly;
  } catch {
    return {};
  }
}

function keep(hourly: Hourly): void {
  PropertiesService.getUserProperties().setProperty(key, JSON.stringify(hourly));
}

const without = (hourly: Hourly, spreadsheet: string): Hourly =>
  Object.fromEntries(Object.entries(hourly).filter(([, id]) => id !== spreadsheet));
