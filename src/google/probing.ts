import { masked, requestFor, whole } from './documentsApi';
import { driveFiles } from './drive';
import { type Host, hasInterface } from './ui';

/**
 * Looks at Google that leave nothing behind but, for an hour, that they were asked for: what each answer means
 * is for whoever asks.
 */

/** The file that the script is open in; in the other editor its service gives none, or may not be asked. */
export function openFile(): { host: Host; id: string } | null {
  for (const host of ['docs', 'sheets'] as const) {
    try {
      const file = host === 'docs' ? DocumentApp.getActiveDocument() : SpreadsheetApp.getActiveSpreadsheet();
      if (file) return { host, id: file.getId() };
    } catch {}
  }
  return null;
}

export const otherEditorAnswers = (host: Host): boolean => hasInterface(host === 'docs' ? 'sheets' : 'docs');

/** Documented as a list or null; the type declarations have not got it yet. */
interface Granted {
  getAuthorizedScopes?(): string[] | null;
}

export function authorisation(): { approved: boolean; scopes: string[] | null } {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return {
    approved: info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED,
    scopes: (info as Granted).getAuthorizedScopes?.() ?? null,
  };
}

/** Whether whoever is at the screen is the one that the script runs as; no address leaves this room. */
export function person(): 'same' | 'hidden' | 'different' {
  const active = Session.getActiveUser().getEmail();
  if (!active) return 'hidden';
  return active === Session.getEffectiveUser().getEmail() ? 'same' : 'different';
}

export const locale = (): string => String(Session.getActiveUserLocale());

/**
 * What opens the window. With several accounts signed in, the menu runs as the one that has the file open; a
 * panel's call may go out as another one already.
 */
type Way = 'menu' | 'panel';
const opened = 'opened';
/** Notes, for an hour and for this person alone, that the window was opened by them. */
export const noteOpened = (way: Way): void => CacheService.getUserCache().put(opened, way, 3600);
export const openedFrom = (): Way | null => CacheService.getUserCache().get(opened) as Way | null;

const shared = { supportsAllDrives: true };

export const hasFolder = (id: string): boolean =>
  Boolean(driveFiles().get(id, { fields: 'id,parents', ...shared }).parents?.length);

/** When the person's latest documents were changed, in the order that Drive gives them. */
export function latestTimes(): string[] {
  const q = "trashed = false and mimeType = 'application/vnd.google-apps.document'";
  const fields = 'files(modifiedTime)';
  const { files } = driveFiles().list({ q, orderBy: 'modifiedTime desc', pageSize: 50, fields });
  return (files ?? []).map(({ modifiedTime }) => modifiedTime ?? '');
}

/** Asks for as many folders as a refresh does at once; whether Drive says that it searched everywhere. */
export function asksManyFolders(): boolean {
  const q = `(${Array(50).fill("'root' in parents").join(' or ')}) and trashed = false`;
  return !driveFiles().list({ q, pageSize: 1, fields: 'incompleteSearch,files(id)' }).incompleteSearch;
}

/** An id of the right form that no file has. */
const nobodys = `1${'larttraff'.repeat(5).slice(0, 43)}`;

/** What Drive throws for a file that there is not, or null where it throws nothing. */
export function refusal(): unknown {
  try {
    driveFiles().get(nobodys, { fields: 'id', ...shared });
    return null;
  } catch (thrown) {
    return thrown;
  }
}

export interface ApiAnswer {
  status: number;
  text: string;
}

/** The open document as the refresh would ask for it, and whole; without one, a document that there is not. */
export function documentAnswers(id: string | null): { masked: ApiAnswer; whole: ApiAnswer } {
  const [first, second] = fetched([masked, whole].map((parameters) => [id ?? nobodys, parameters]));
  if (!first || !second) throw new Error('No answer');
  return { masked: first, whole: second };
}

/** Milliseconds for one small question to the Docs API, and for ten of them at once. */
export function fetchTimes(id: string | null): [one: number, ten: number] {
  const time = (count: number): number => {
    const began = Date.now();
    fetched(Array(count).fill([id ?? nobodys, 'fields=documentId']));
    return Date.now() - began;
  };
  return [time(1), time(10)];
}

function fetched(questions: [id: string, parameters: string][]): ApiAnswer[] {
  const token = ScriptApp.getOAuthToken();
  const requests = questions.map(([id, parameters]) => requestFor(id, { token, parameters }));
  return UrlFetchApp.fetchAll(requests).map((response) => ({
    status: response.getResponseCode(),
    text: response.getContentText(),
  }));
}

/** Of the document's first tab. */
const body = () => DocumentApp.getActiveDocument().getTabs()[0]?.asDocumentTab().getBody();

export const bodyChildren = (): number | undefined => body()?.getNumChildren();

/** Whether the letters of the first paragraph with a chip of a person or a date hold the chip's words as well. */
export function chipLetters(): 'apart' | 'among' | 'none' {
  const { PERSON, DATE, TEXT } = DocumentApp.ElementType;
  for (const paragraph of body()?.getParagraphs() ?? []) {
    const parts = Array.from({ length: paragraph.getNumChildren() }, (_, at) => paragraph.getChild(at));
    const ofType = (...types: unknown[]) => parts.filter((part) => types.includes(part.getType()));
    if (ofType(PERSON, DATE).length === 0) continue;
    const letters = ofType(TEXT).map((part) => part.asText().getText());
    return letters.join('') === paragraph.getText() ? 'apart' : 'among';
  }
  return 'none';
}

export const readsSpreadsheet = (id: string): boolean =>
  Sheets?.Spreadsheets?.get(id, { fields: 'spreadsheetId' }).spreadsheetId === id;

/** Takes each lock for a moment. */
export function locks(): ('free' | 'held' | 'absent')[] {
  const all = [LockService.getUserLock(), LockService.getDocumentLock(), LockService.getScriptLock()];
  return (all as (GoogleAppsScript.Lock.Lock | null)[]).map((lock) => {
    if (!lock) return 'absent';
    if (!lock.tryLock(1000)) return 'held';
    lock.releaseLock();
    return 'free';
  });
}

const trial = 'probe';

/** Writes a property of the person's and one of the script's, reads them and takes them away. */
export function keepsProperties(): boolean {
  // A key of its own: somebody else may look at the same moment, and the script's store is everybody's.
  const key = `${trial}:${Utilities.getUuid()}`;
  return [PropertiesService.getUserProperties(), PropertiesService.getScriptProperties()].every((store) => {
    store.setProperty(key, trial);
    try {
      return store.getProperty(key) === trial;
    } finally {
      store.deleteProperty(key);
    }
  });
}

/** How many of so many values the person's own cache gives back when they are asked for at once. */
export function keptInCache(count: number): number {
  const keys = Array.from({ length: count }, (_, at) => `${trial}:${at}`);
  const cache = CacheService.getUserCache();
  cache.putAll(Object.fromEntries(keys.map((key) => [key, trial])), 60);
  const kept = cache.getAll(keys);
  cache.removeAll(keys);
  return keys.filter((key) => kept[key] === trial).length;
}
