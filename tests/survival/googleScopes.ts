/**
 * What Google's reference says under "Authorization" of each method that the add-on calls: one of these scopes, in
 * short. Of a service's own row the methods that have none of their own.
 * https://developers.google.com/apps-script/reference, and for the advanced services the "Authorization scopes" of each
 * method in https://developers.google.com/workspace/docs/api, …/sheets/api and …/drive/api. Read in November 2026.
 */
const document = ['documents.currentonly', 'documents'];
const spreadsheet = ['spreadsheets.currentonly', 'spreadsheets'];
const triggers = ['script.scriptapp'];
const metadata = [
  'drive.metadata.readonly',
  'drive.metadata',
  'drive.readonly',
  'drive',
  'drive.file',
  'drive.meet.readonly',
  'drive.photos.readonly',
];

type Row = readonly [scopes: readonly string[], ...methods: string[]];

const rows: readonly Row[] = [
  [
    document,
    'DocumentApp.getActiveDocument',
    'Document.*',
    'DocumentTab.*',
    'Tab.*',
    'Body.*',
    'NamedRange.*',
  ],
  [
    document,
    'Paragraph.*',
    'ListItem.*',
    'Table.*',
    'TableRow.*',
    'TableCell.*',
    'Text.*',
    'Person.*',
    'Date.*',
  ],
  [document, 'RichLink.*', 'Position.*', 'Range.*', 'RangeBuilder.*', 'RangeElement.*'],
  [spreadsheet, 'SpreadsheetApp.getActiveSpreadsheet', 'TriggerBuilder.forSpreadsheet'],
  [triggers, 'ScriptApp.newTrigger', 'ScriptApp.getProjectTriggers', 'ScriptApp.deleteTrigger'],
  [triggers, 'TriggerBuilder.timeBased', 'Trigger.getUniqueId', 'Trigger.getHandlerFunction'],
  [['script.external_request'], 'UrlFetchApp.fetchAll'],
  [['script.container.ui'], 'Ui.showSidebar', 'Ui.showModalDialog'],
  [['userinfo.email'], 'Session.getActiveUser', 'Session.getEffectiveUser'],
  [['documents.readonly', 'documents', 'drive.readonly', 'drive', 'drive.file'], 'Docs.Documents.get'],
  [
    ['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly', 'drive.file'],
    'Sheets.Spreadsheets.get',
  ],
  [['spreadsheets', 'drive', 'drive.file'], 'Sheets.Spreadsheets.batchUpdate'],
  [metadata, 'Drive.Files.get', 'Drive.Files.list'],
  [
    [],
    'DocumentApp.getUi',
    'SpreadsheetApp.getUi',
    'Ui.createAddonMenu',
    'Menu.*',
    'User.*',
    'Spreadsheet.getId',
  ],
  [[], 'Session.getActiveUserLocale', 'Session.getScriptTimeZone'],
  [[], 'ScriptApp.getAuthorizationInfo', 'ScriptApp.getOAuthToken', 'AuthorizationInfo.*'],
  [[], 'ClockTriggerBuilder.*', 'SpreadsheetTriggerBuilder.*'],
  [[], 'PropertiesService.*', 'Properties.*', 'CacheService.*', 'Cache.*', 'LockService.*', 'Lock.*'],
  [[], 'HtmlService.*', 'HtmlOutput.*', 'HtmlTemplate.*', 'HTTPResponse.*', 'Utilities.*'],
  [
    [],
    'CardService.*',
    'Action.*',
    'ActionResponseBuilder.*',
    'ButtonSet.*',
    'CardBuilder.*',
    'CardHeader.*',
  ],
  [[], 'CardSection.*', 'DecoratedText.*', 'FixedFooter.*', 'Navigation.*', 'OpenLink.*', 'TextButton.*'],
  [[], 'TextParagraph.*'],
];

/** The scopes of which Google wants one for `Service.method`. Throws where the reference has not been looked up. */
export function askedByGoogle(name: string): readonly string[] {
  const service = `${name.slice(0, name.lastIndexOf('.'))}.*`;
  const rowOf = (wanted: string) => rows.find(([, ...methods]) => methods.includes(wanted));
  const row = rowOf(name) ?? rowOf(service);
  if (!row) throw new Error(`Nothing here says what Google asks for ${name}`);
  return row[0];
}
