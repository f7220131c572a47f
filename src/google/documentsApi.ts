import type { Trouble } from '../overview/listing';

/** What the Docs API answered for one document. `later` is not the document's fault: ask again. */
export type DocumentAnswer =
  | { kind: 'read'; json: unknown }
  /** `refused`: Google took the question itself for wrong. */
  | { kind: 'trouble'; trouble: Trouble; refused?: boolean }
  | { kind: 'later' };

/**
 * A narrow mask, since whole answers are some twenty times larger. It must stay well under 2 kB, the
 * longest address that UrlFetchApp takes. Google refuses a mask with `childTabs` and nothing beneath it
 * ("cannot retrieve comment-specific fields"), so it only asks whether there are any: then the document is
 * asked for whole.
 */
const paragraph =
  'paragraph(paragraphStyle(namedStyleType,headingId),bullet(listId,nestingLevel),elements(startIndex,endIndex,' +
  'textRun(content,textStyle(bold)),person(personProperties(name,email)),dateElement(dateElementProperties),' +
  'richLink(richLinkProperties(title,uri))))';
const table = `table(tableRows(startIndex,endIndex,tableCells(content(startIndex,endIndex,${paragraph},table))))`;
const body = `body(content(startIndex,endIndex,tableOfContents(content(startIndex)),${paragraph},${table}))`;
const fields = `documentId,title,tabs(tabProperties(tabId,title),documentTab(${body},namedRanges),childTabs(tabProperties(tabId)))`;
export const whole = 'includeTabsContent=true&suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS';
export const masked = `${whole}&fields=${fields}`;

/** How far a run may go: what it does not come to is `later`. */
export interface Reach {
  /** Questions that are left, counted down. */
  questions: number;
  /** Attempts at a document that Google does not answer for. */
  attempts: number;
  /** When no answer may be on its way any more, in milliseconds since 1970. */
  until: number;
  /** Milliseconds that the slowest answer took so far: the next one may, too. */
  slowest: number;
}

/** A run of six minutes keeps its own time, and spreads its questions over the minutes. */
const everything: Reach = {
  questions: Number.POSITIVE_INFINITY,
  attempts: 3,
  until: Number.POSITIVE_INFINITY,
  slowest: 0,
};
/** Milliseconds between attempts at a document that Google does not answer for. */
const pause = 1000;
/**
 * Exceptions from fetchAll itself in a row before they count as Google being away. To find one document
 * among sixty takes seven, and a few may lie side by side.
 */
const mostThrown = 12;

/**
 * Reads documents side by side, in the order given. Throws when Google does not answer at all, or says
 * that the script may not ask.
 */
export function readDocuments(ids: readonly string[], reach = { ...everything }): DocumentAnswer[] {
  if (ids.length === 0) return [];
  const answers = readSome(ids, masked, reach);
  const beyond = ids.filter((_, at) => isBeyondMask(answers[at]));
  const wholes = beyond.length > 0 ? readSome(beyond, whole, reach) : [];
  return answers.map((answer, at) => wholes[beyond.indexOf(ids[at] ?? '')] ?? answer);
}

/** Whether the document has child tabs, or Google does not take the mask. */
function isBeyondMask(answer: DocumentAnswer | undefined): boolean {
  if (answer?.kind === 'trouble') return answer.refused ?? false;
  if (answer?.kind !== 'read') return false;
  const { tabs } = (answer.json ?? {}) as { tabs?: unknown };
  return Array.isArray(tabs) && tabs.some((tab) => tab?.childTabs?.length > 0);
}

function readSome(ids: readonly string[], parameters: string, reach: Reach): DocumentAnswer[] {
  const asking = { token: ScriptApp.getOAuthToken(), parameters, reach };
  const answers = fetchMany(ids, asking);
  for (let attempt = 1; attempt < reach.attempts; attempt += 1) {
    const silent = ids.filter((_, at) => isSilent(answers[at]));
    if (silent.length === 0) break;
    Utilities.sleep(pause * attempt);
    const again = fetchMany(silent, asking);
    for (const [at, id] of ids.entries()) answers[at] = again[silent.indexOf(id)] ?? answers[at] ?? later;
  }
  return answers;
}

type Asking = { token: string; parameters: string };
type Run = Asking & { reach: Reach };

const later: DocumentAnswer = { kind: 'later' };
const failed = (trouble: Trouble): DocumentAnswer => ({ kind: 'trouble', trouble });

const isSilent = (answer: DocumentAnswer | undefined): boolean =>
  answer?.kind === 'trouble' && answer.trouble === 'noAnswer';

/** Asks as far as the run may reach; `beyond` is the answer for the rest. */
function fetchMany(
  ids: readonly string[],
  run: Run,
  beyond: DocumentAnswer = later,
  state = { thrown: 0 },
): DocumentAnswer[] {
  const { reach } = run;
  const isTime = Date.now() + reach.slowest <= reach.until;
  const asked = isTime ? ids.slice(0, reach.questions) : [];
  reach.questions -= asked.length;
  const answers = asked.length > 0 ? fetchTogether(asked, run, state) : [];
  return ids.map((_, at) => answers[at] ?? beyond);
}

/**
 * One document can make fetchAll throw for all of them (an answer over 50 MB, a broken connection):
 * then each half is asked for by itself, until the one is found.
 */
function fetchTogether(ids: readonly string[], run: Run, state: { thrown: number }): DocumentAnswer[] {
  let responses: GoogleAppsScript.URL_Fetch.HTTPResponse[];
  try {
    responses = timed(run.reach, () => UrlFetchApp.fetchAll(ids.map((id) => requestFor(id, run))));
  } catch (thrown) {
    state.thrown += 1;
    if (state.thrown > mostThrown || isRefused(thrown)) throw thrown;
    if (ids.length === 1) return [failed(isTooLarge(thrown) ? 'tooLarge' : 'noAnswer')];
    const half = Math.ceil(ids.length / 2);
    // What is not come to once more has been asked for already.
    const silent = failed('noAnswer');
    return [ids.slice(0, half), ids.slice(half)].flatMap((some) => fetchMany(some, run, silent, state));
  }
  state.thrown = 0;
  return responses.map(answerOf);
}

function timed<Value>(reach: Reach, ask: () => Value): Value {
  const begun = Date.now();
  try {
    return ask();
  } finally {
    reach.slowest = Math.max(reach.slowest, Date.now() - begun);
  }
}

/** A broken connection says nothing of the document. */
const isTooLarge = (thrown: unknown): boolean => /too large|too big|size|för stor/i.test(String(thrown));

/** What no further question would help against: no authorisation, no address, no quota for today. */
function isRefused(thrown: unknown): boolean {
  return /permission|auktoriser|authori[sz]|behörighet|too many times|allowlist|whitelist|quota/i.test(
    String(thrown),
  );
}

export const requestFor = (id: string, { token, parameters }: Asking) => ({
  url: `https://docs.googleapis.com/v1/documents/${encodeURIComponent(id)}?${parameters}`,
  headers: { Authorization: `Bearer ${token}` },
  muteHttpExceptions: true,
});

function answerOf(response: GoogleAppsScript.URL_Fetch.HTTPResponse): DocumentAnswer {
  const status = response.getResponseCode();
  if (status === 200) return parsed(response.getContentText());
  if (status === 429) return later;
  if (status === 413) return failed('tooLarge');
  if (status === 401 || status === 403) throwIfAboutScript(status, response.getContentText());
  const trouble = status >= 400 && status < 500 ? 'noAccess' : 'noAnswer';
  return { kind: 'trouble', trouble, refused: status === 400 };
}

/**
 * What Google says of the script is laid on no document: a token that does not hold, a scope that was not
 * approved, an API that is off.
 */
export function throwIfAboutScript(status: number, body: string): void {
  const message = messageIn(body);
  const aboutScript = /insufficient authentication scopes|has not been used in project|is disabled/i;
  if (status === 401 || aboutScript.test(message)) throw new Error(message);
}

function messageIn(body: string): string {
  try {
    return String(JSON.parse(body).error.message);
  } catch {
    return '';
  }
}

function parsed(text: string): DocumentAnswer {
  try {
    return { kind: 'read', json: JSON.parse(text) };
  } catch {
    return failed('tooLarge');
  }
}
