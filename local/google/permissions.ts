import { ApiError } from './apiError';
import { GoogleError, type Run } from './modelled';
import { lookUp } from './patterns';

type Authorisation = Run['authorisation'];

/** What a call asks for before it does anything. Calls on objects need nothing more than the call that gave them. */
interface Permission {
  of: string;
  /** One of these must be in the manifest; none needed when empty. Short names, after `…/auth/`. */
  scopes: readonly string[];
  /** The least authorisation that the call works under. */
  from: Authorisation;
  /** A call of an advanced service, which answers as the API does. */
  api?: true;
}

const anyTime = (of: string): Permission => ({ of, scopes: [], from: 'NONE' });
const whenOpen = (of: string, ...scopes: string[]): Permission => ({ of, scopes, from: 'LIMITED' });
const authorised = (of: string, ...scopes: string[]): Permission => ({ of, scopes, from: 'FULL' });
const api = (of: string, ...scopes: string[]): Permission => ({ of, scopes, from: 'FULL', api: true });

const document = ['documents.currentonly', 'documents'];
const spreadsheet = ['spreadsheets.currentonly', 'spreadsheets'];
const metadata = ['drive.metadata.readonly', 'drive.metadata', 'drive.readonly', 'drive'];

const permissions: readonly Permission[] = [
  anyTime('DocumentApp.getUi'),
  whenOpen('DocumentApp.getActiveDocument', ...document),
  authorised('DocumentApp.*', 'documents'),
  anyTime('SpreadsheetApp.getUi'),
  whenOpen('SpreadsheetApp.getActive', ...spreadsheet),
  whenOpen('SpreadsheetApp.getActiveSpreadsheet', ...spreadsheet),
  whenOpen('SpreadsheetApp.getActiveSheet', ...spreadsheet),
  whenOpen('SpreadsheetApp.getActiveRange', ...spreadsheet),
  whenOpen('SpreadsheetApp.flush', ...spreadsheet),
  authorised('SpreadsheetApp.*', 'spreadsheets'),
  authorised('Ui.showSidebar', 'script.container.ui'),
  authorised('Ui.showModalDialog', 'script.container.ui'),
  authorised('DriveApp.*', 'drive.readonly', 'drive'),
  api('Drive.Files.*', ...metadata),
  api('Docs.Documents.get', 'documents.readonly', 'documents', 'drive.readonly', 'drive'),
  api('Docs.Documents.*', 'documents', 'drive'),
  api('Sheets.Spreadsheets.get', 'spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly'),
  api('Sheets.Spreadsheets.*', 'spreadsheets', 'drive'),
  api('Sheets.Spreadsheets.Values.*', 'spreadsheets', 'drive'),
  authorised('UrlFetchApp.*', 'script.external_request'),
  authorised('ScriptApp.newTrigger', 'script.scriptapp'),
  authorised('ScriptApp.getProjectTriggers', 'script.scriptapp'),
  authorised('ScriptApp.getUserTriggers', 'script.scriptapp'),
  authorised('ScriptApp.deleteTrigger', 'script.scriptapp'),
  authorised('ScriptApp.getOAuthToken'),
  authorised('Session.getActiveUser', 'userinfo.email'),
  authorised('Session.getEffectiveUser', 'userinfo.email'),
  whenOpen('PropertiesService.*'),
  whenOpen('CacheService.*'),
  whenOpen('LockService.*'),
  anyTime('*'),
];

const order: readonly Authorisation[] = ['NONE', 'LIMITED', 'FULL'];
const prefix = 'https://www.googleapis.com/auth/';

/** Throws as Google does where the authorisation mode or the manifest's scopes do not allow a call. */
export function checkPermission(name: string, authorisation: Authorisation, scopes: readonly string[]): void {
  const permission = lookUp(permissions, name);
  if (!permission) return;
  const needed = permission.scopes.map((scope) => `${prefix}${scope}`);
  if (order.indexOf(authorisation) < order.indexOf(permission.from)) {
    const required = needed.length > 0 ? `. Required permissions: (${needed.join(' || ')})` : '';
    throw new GoogleError(`You do not have permission to call ${name}${required}`);
  }
  if (needed.length === 0 || needed.some((scope) => scopes.includes(scope))) return;
  if (permission.api) throw insufficientScopes();
  throw new GoogleError(
    `Specified permissions are not sufficient to call ${name}. Required permissions: (${needed.join(' || ')})`,
  );
}

/** The scopes of which a call needs one, in short; none where it needs no other than the call that gave its object. */
export const scopesFor = (name: string): readonly string[] => lookUp(permissions, name)?.scopes ?? [];

/** Whether a token with these scopes may call an API's method, named like an advanced service's. */
export function tokenAllows(name: string, scopes: readonly string[]): boolean {
  const permission = lookUp(permissions, name);
  return !permission || permission.scopes.some((scope) => scopes.includes(`${prefix}${scope}`));
}

export const insufficientScopes = (): ApiError =>
  new ApiError(403, 'PERMISSION_DENIED', 'Request had insufficient authentication scopes.');
