/** What refreshes a spreadsheet by itself: a trigger a kind, person and spreadsheet, each run as that person. */
const builders: Record<string, (handler: string) => { create(): GoogleAppsScript.Script.Trigger }> = {
  refreshByTheHour: (handler) => ScriptApp.newTrigger(handler).timeBased().everyHours(1),
  /** Fires for everyone who may edit, and for nobody else. */
  refreshAtOpening: (handler) =>
    ScriptApp.newTrigger(handler).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onOpen(),
};
const key = 'hourly';

/** Which spreadsheet each of this person's triggers is for: a time-driven run may not know its file. */
type Installed = { [trigger: string]: string };

/** Makes those of this person's triggers that are not there; the spreadsheet is the open one. */
export function switchHourlyOn(spreadsheet: string): void {
  const installed = kept();
  const standing = triggersFor(spreadsheet, installed).map((trigger) => trigger.getHandlerFunction());
  for (const [handler, builder] of Object.entries(builders)) {
    if (standing.includes(handler)) continue;
    installed[builder(handler).create().getUniqueId()] = spreadsheet;
    // Kept at once: one that nothing tells of would never be taken away.
    keep(installed);
  }
}

export function switchHourlyOff(spreadsheet: string): void {
  const installed = kept();
  for (const trigger of triggersFor(spreadsheet, installed)) ScriptApp.deleteTrigger(trigger);
  keep(without(installed, spreadsheet));
}

/** Whether this person has switched it on; what stands in a copied sheet says it of the first one. */
export const isSwitchedOn = (spreadsheet: string): boolean => Object.values(kept()).includes(spreadsheet);

const triggersFor = (spreadsheet: string, installed: Installed) =>
  ScriptApp.getProjectTriggers().filter((trigger) => installed[trigger.getUniqueId()] === spreadsheet);

/** How many triggers of this person's are noted for a spreadsheet, and how many of those Google has. */
export function triggersOf(spreadsheet: string): { noted: number; standing: number } {
  const installed = kept();
  const noted = Object.values(installed).filter((id) => id === spreadsheet).length;
  return { noted, standing: triggersFor(spreadsheet, installed).length };
}

/** The spreadsheet that a trigger's run is for, or null where nothing tells. */
export function spreadsheetOfTrigger(event: object): string | null {
  const installed = new Map(Object.entries(kept()));
  // The event is asked whether it has the id before it is asked for it: not every source says that it has.
  const trigger = 'triggerUid' in event && typeof event.triggerUid === 'string' ? event.triggerUid : '';
  const [only = null, ...others] = new Set(installed.values());
  return installed.get(trigger) ?? activeSpreadsheet() ?? (others.length > 0 ? null : only);
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

function kept(): Installed {
  try {
    return JSON.parse(PropertiesService.getUserProperties().getProperty(key) ?? '{}') as Installed;
  } catch {
    return {};
  }
}

function keep(installed: Installed): void {
  const properties = PropertiesService.getUserProperties();
  if (Object.keys(installed).length > 0) properties.setProperty(key, JSON.stringify(installed));
  else properties.deleteProperty(key);
}

const without = (installed: Installed, spreadsheet: string): Installed =>
  Object.fromEntries(Object.entries(installed).filter(([, id]) => id !== spreadsheet));
