import { keysAtOnce } from '../google/factsCache';
import * as google from '../google/probing';
import { resource } from '../google/resource';
import { keptSighting, type RunKind, type Sighting } from '../google/sightings';
import { triggersOf } from '../google/triggers';
import type { Host } from '../google/ui';
import { languages } from '../languages/languages';
import { codeOf } from './errors';
import type { ProbeKey, Seen } from './probeViews';

/** The scopes of the manifest that the script was built with, in short; build.mjs sets it. */
declare const MANIFEST_SCOPES: readonly string[];

export interface Open {
  host: Host | null;
  id: string | null;
  /** The document's answers from the Docs API, asked for once. */
  answers: () => ReturnType<typeof google.documentAnswers>;
}

/** A code with words in the panels, and a figure or the like beside them. */
type Sight<Key extends ProbeKey> = Seen<Key> | [seen: Seen<Key>, value: string];

interface Probe<Key extends ProbeKey> {
  /** The editor that it can be made in; both where it is left out. */
  in?: Host;
  look: (open: Open) => Sight<Key>;
}

/** What is looked at in Google, one thing at a time: nothing that people see is changed. */
export const probes: { [Key in ProbeKey]: Probe<Key> } = {
  host: { look: ({ host }) => (host ? 'found' : 'nothing') },
  otherEditor: { look: ({ host }) => (google.otherEditorAnswers(host ?? 'docs') ? 'answers' : 'throws') },
  authorised: { look: () => (google.authorisation().approved ? 'approved' : 'waits') },
  scopes: { look: () => scopes(google.authorisation().scopes) },
  account: { look: google.person },
  opened: { look: () => (google.hasOpened() ? 'same' : 'unknown') },
  language: {
    look: () => {
      const locale = google.locale();
      const [said = ''] = locale.toLowerCase().split(/[-_]/);
      return [languages.some((one) => one === said) ? 'known' : 'other', locale];
    },
  },
  drive: { look: ({ id }) => unlessOff(() => (id && google.hasFolder(id) ? 'folder' : 'noFolder')) },
  order: { look: () => order(google.latestTimes()) },
  folders: {
    look: () => {
      try {
        return google.asksManyFolders() ? 'answered' : 'incomplete';
      } catch (thrown) {
        return ['refused', codeOf(thrown)];
      }
    },
  },
  refusal: { look: () => refusal(google.refusal()) },
  docs: { look: ({ host, answers }) => unlessOff(() => docs(host, answers().masked)) },
  mask: { in: 'docs', look: ({ answers }) => mask(answers()) },
  blocks: { in: 'docs', look: ({ answers }) => blocks(read(answers().whole), google.bodyChildren() ?? 0) },
  chips: { in: 'docs', look: ({ answers }) => chips(read(answers().whole)) },
  sideBySide: { look: ({ host, id }) => sideBySide(google.fetchTimes(host === 'docs' ? id : null)) },
  sheets: {
    in: 'sheets',
    look: ({ id }) => unlessOff(() => (id && google.readsSpreadsheet(id) ? 'answers' : 'off')),
  },
  locks: { look: () => google.locks().find((lock) => lock !== 'free') ?? 'free' },
  properties: { look: () => (google.keepsProperties() ? 'kept' : 'lost') },
  cache: {
    look: () => {
      const kept = google.keptInCache(keysAtOnce);
      return [kept === keysAtOnce ? 'kept' : 'lost', `${kept}/${keysAtOnce}`];
    },
  },
  grammar: { in: 'docs', look: () => (isWhole(resource('notes')) ? 'whole' : 'changed') },
  triggers: { in: 'sheets', look: ({ id }) => triggers(triggersOf(id ?? '')) },
  hourSheet: { in: 'sheets', look: () => sighted('hour', ({ sheet }) => (sheet ? 'known' : 'unknown')) },
  hourTrigger: { in: 'sheets', look: () => sighted('hour', ({ trigger }) => (trigger ? 'given' : 'absent')) },
  hourStores: { in: 'sheets', look: () => sighted('hour', ({ stores }) => (stores ? 'there' : 'absent')) },
  opening: { in: 'sheets', look: () => sighted('opening', ({ others }) => (others ? 'others' : 'own')) },
  cards: { look: () => sighted('card', () => 'shown') },
  cardLanguage: { look: () => sighted('card', ({ locale }) => (locale ? 'given' : 'absent')) },
  cardSelection: { look: () => sighted('press', ({ selected }) => (selected ? 'there' : 'absent')) },
};

/** Google tells which scopes are granted only where it has learnt to. */
export function scopes(granted: readonly string[] | null): Sight<'scopes'> {
  if (!granted) return 'unlisted';
  const beginning = 'https://www.googleapis.com/auth/';
  const rest = MANIFEST_SCOPES.filter((name) => !granted.includes(beginning + name));
  const have = `${MANIFEST_SCOPES.length - rest.length}/${MANIFEST_SCOPES.length}`;
  return rest.length === 0 ? ['all', have] : ['fewer', rest.join(', ')];
}

/** An API that is not switched on in the Cloud project says so in words of its own. */
function unlessOff<Result>(look: () => Result): Result | 'off' {
  try {
    return look();
  } catch (thrown) {
    if (/has not been used in project|is disabled|is not enabled/i.test(String(thrown))) return 'off';
    throw thrown;
  }
}

function order(times: readonly string[]): Sight<'order'> {
  if (times.length < 2) return 'few';
  return times.every((time, at) => at === 0 || time <= (times[at - 1] ?? '')) ? 'ordered' : 'unordered';
}

function refusal(thrown: unknown): Sight<'refusal'> {
  if (thrown === null) return 'answered';
  const words = String((thrown as { message?: unknown }).message ?? thrown).slice(0, 200);
  return codeOf(thrown) === 'noAccess' ? 'known' : ['otherWords', words];
}

/** In a spreadsheet a document is asked for that there is not: then 404 is the answer of an API that is there. */
function docs(host: Host | null, { status, text }: google.ApiAnswer): Sight<'docs'> {
  if (status === (host === 'docs' ? 200 : 404)) return 'answers';
  if (host === 'docs' && status === 400) return 'answers';
  if (status === 403) throwIfOff(text);
  return ['refused', String(status)];
}

function throwIfOff(text: string): void {
  const said = /"message": ?"([^"]*)/.exec(text)?.[1] ?? '';
  if (/has not been used in project|is disabled/i.test(said)) throw new Error(said);
}

function mask({ masked, whole }: ReturnType<Open['answers']>): Sight<'mask'> {
  if (masked.status === 400) return 'refused';
  const [narrow, all] = [masked, whole].map((answer) => Math.ceil(read(answer).length / 1000));
  return ['taken', `${narrow} kB / ${all} kB`];
}

function read({ status, text }: google.ApiAnswer): string {
  if (status !== 200) throw new Error(String(status));
  return text;
}

/** Whether `DocumentApp` counts section breaks in the middle: seen where the document has any. */
export function blocks(json: string, children: number): Sight<'blocks'> {
  const content: object[] = JSON.parse(json).tabs?.[0]?.documentTab?.body?.content ?? [];
  const breaks = content.filter((element, at) => at > 0 && 'sectionBreak' in element).length;
  const others = content.filter((element) => !('sectionBreak' in element)).length;
  if (children === others) return breaks > 0 ? 'same' : 'noBreaks';
  return breaks > 0 && children === others + breaks ? 'breaks' : ['different', `${children} / ${others}`];
}

/** Whether chips of persons and dates come with words. Older documents show one as U+E907. */
export function chips(json: string): Sight<'chips'> {
  let [count, silent] = [0, 0];
  JSON.parse(json, (key, value) => {
    const words =
      key === 'personProperties'
        ? (value.name ?? value.email)
        : key === 'dateElementProperties'
          ? value.displayText
          : key === 'content' && typeof value === 'string' && value.includes('\ue907')
            ? ''
            : null;
    if (words === null) return value;
    count += 1;
    if (!words) silent += 1;
    return value;
  });
  if (count === 0) return 'none';
  return silent === 0 ? 'words' : ['noWords', `${silent} / ${count}`];
}

/** Ten questions at once take about as long as one, where Google asks them side by side. */
export function sideBySide([one, ten]: [number, number]): Sight<'sideBySide'> {
  return [ten < 5 * Math.max(one, 50) ? 'together' : 'inTurn', `1: ${one} ms, 10: ${ten} ms`];
}

function isWhole(grammar: string): boolean {
  try {
    return Object.keys(JSON.parse(grammar)).join() === 'sv,en';
  } catch {
    return false;
  }
}

function triggers({ noted, standing }: ReturnType<typeof triggersOf>): Sight<'triggers'> {
  if (noted === 0 && standing === 0) return 'off';
  return noted === 2 && standing === 2 ? 'both' : ['differ', `${noted} / ${standing}`];
}

function sighted<Code extends string>(
  kind: RunKind,
  read: (sighting: Sighting) => Code,
): Code | 'notYet' | [Code, string] {
  const sighting = keptSighting(kind);
  return sighting ? [read(sighting), sighting.day] : 'notYet';
}
