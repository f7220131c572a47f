import { cacheService } from './cache';
import { cardService } from './cardService/cardService';
import { logger, scriptConsole } from './console';
import { docsApi } from './docsApi';
import { documentApp } from './documentApp/documentApp';
import { driveApi } from './driveApi';
import { htmlService } from './html';
import { lockService } from './lock';
import type { Modelled } from './modelled';
import { propertiesService } from './properties';
import { scriptApp } from './scriptApp';
import type { ScriptRun } from './scriptRun';
import { session } from './session';
import { sheetsApi } from './sheetsApi';
import { spreadsheetApp } from './spreadsheetApp';
import { urlFetchApp } from './urlFetch';
import { utilities } from './utilities';

/** Services by the name that the script knows them by, each made for one run. */
export type Services = Record<string, (run: ScriptRun) => Modelled>;

/** Every service that is modelled. */
const builtIn: Services = {
  CacheService: cacheService,
  CardService: cardService,
  DocumentApp: documentApp,
  HtmlService: htmlService,
  LockService: lockService,
  Logger: logger,
  PropertiesService: propertiesService,
  ScriptApp: scriptApp,
  Session: session,
  SpreadsheetApp: spreadsheetApp,
  UrlFetchApp: urlFetchApp,
  Utilities: utilities,
  console: scriptConsole,
};

/** Advanced services are there only when the manifest enables them. */
const advanced: Services = {
  Docs: docsApi,
  Drive: driveApi,
  Sheets: sheetsApi,
};

/** Services of Google's that the script must not even ask for here. */
export const unmodelledServices: readonly string[] = [
  'Browser',
  'CalendarApp',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

export function services(run: ScriptRun, more: Services = {}): Record<string, Modelled> {
  const enabled = Object.entries(advanced).filter(([name]) => run.manifest.advancedServices.includes(name));
  const all = [...Object.entries(builtIn), ...enabled, ...Object.entries(more)];
  return Object.fromEntries(all.map(([name, make]) => [name, make(run)]));
}
