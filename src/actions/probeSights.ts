import { throwIfAboutScript } from '../google/documentsApi';
import type * as google from '../google/probing';
import { keptSighting, type RunKind, type Sighting } from '../google/sightings';
import type { triggersOf } from '../google/triggers';
import type { Host } from '../google/ui';
import { languages } from '../languages/languages';
import { codeOf } from './errors';
import type { ProbeKey, Seen } from './probeViews';

/** What an answer of Google's comes to, for probes.ts. */

/** The scopes of the manifest that the script was built with, in short; build.mjs sets it. */
declare const MANIFEST_SCOPES: readonly string[];

/** A code with words in the panels, and a figure or the like beside them. */
export type Sight<Key extends ProbeKey> = Seen<Key> | [seen: Seen<Key>, value: string];

/** Google tells which scopes are granted only where it has learnt to. */
export function scopes(granted: readonly string[] | null): Sight<'scopes'> {
  if (!granted) return 'unlisted';
  const beginning = 'https://www.googleapis.com/auth/';
  const rest = MANIFEST_SCOPES.filter((name) => !granted.includes(beginning + name));
  const have = `${MANIFEST_SCOPES.length - rest.length}/${MANIFEST_SCOPES.length}`;
  return rest.length === 0 ? ['all', have] : ['fewer', rest.join(', ')];
}

/** An API that is not switched on in the Cloud project says so in words of its own. */
const isOff = (thrown: unknown): boolean =>
  /has not been used in project|is disabled|is not enabled/i.test(String(thrown));

export function unlessOff<Result>(look: () => Result): Result | 'off' {
  try {
    return look();
  } catch (thrown) {
    if (isOff(thrown)) return 'off';
    throw thrown;
  }
}

export function order(times: readonly string[]): Sight<'order'> {
  if (times.length < 2) return 'few';
  return times.every((time, at) => at === 0 || time <= (times[at - 1] ?? '')) ? 'ordered' : 'unordered';
}

export function refusal(thrown: unknown): Sight<'refusal'> {
  if (thrown === null) return 'answered';
  return codeOf(thrown) === 'noAccess' ? 'known' : ['otherWords', ownWords(thrown)];
}

/** What Google said, without anyone's address, where it is nothing known: what every call may meet is a failure. */
export function ownWords(thrown: unknown): string {
  if (codeOf(thrown) !== 'failed' || isOff(thrown)) throw thrown;
  const words = String((thrown as { message?: unknown }).message ?? thrown);
  return words.replace(/\S+@\S+/g, '…').slice(0, 200);
}

type Answers = ReturnType<typeof google.documentAnswers>;

/** In a spreadsheet a document is asked for that there is not: then 404 is the answer of an API that is there. */
export function docs(host: Host | null, { status, text }: google.ApiAnswer): Sight<'docs'> {
  if (status === (host === 'docs' ? 200 : 404)) return 'answers';
  if (host === 'docs' && status === 400) return 'answers';
  throwIfAboutScript(status, text);
  return ['refused', String(status)];
}

export function mask({ masked, whole }: Answers): Sight<'mask'> {
  if (masked.status === 400) return 'refused';
  const [narrow, all] = [masked, whole].map((answer) => Math.ceil(read(answer).length / 1000));
  return ['taken', `${narrow} kB / ${all} kB`];
}

export function read({ status, text }: google.ApiAnswer): string {
  if (status === 200) return text;
  throwIfAboutScript(status, text);
  throw new Error(String(status));
}

/** Whether `DocumentApp` counts section breaks in the middle: seen where the document has any. */
export function blocks(json: string, children: number): Sight<'blocks'> {
  const content: object[] = JSON.parse(json).tabs?.[0]?.documentTab?.body?.content ?? [];
  const breaks = content.filter((element, at) => at > 0 && 'sectionBreak' in element).length;
  const others = content.filter((element) => !('sectionBreak' in element)).length;
  if (children === others) return breaks > 0 ? 'same' : 'noBreaks';
  return breaks > 0 && children === others + breaks ? 'breaks' : ['different', `${children} / ${others}`];
}

/** Whether chips of persons and dates come with words from the Docs API. Older documents show one as U+E907. */
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

export function isWhole(grammar: string): boolean {
  try {
    return Object.keys(JSON.parse(grammar)).join() === languages.join();
  } catch {
    return false;
  }
}

export function triggers({ noted, standing }: ReturnType<typeof triggersOf>): Sight<'triggers'> {
  if (noted === 0 && standing === 0) return 'off';
  return noted === 2 && standing === 2 ? 'both' : ['differ', `${noted} / ${standing}`];
}

export function sighted<Code extends string>(
  kind: RunKind,
  read: (sighting: Sighting) => Code,
): Code | 'notYet' | [Code, string] {
  const sighting = keptSighting(kind);
  return sighting ? [read(sighting), sighting.day] : 'notYet';
}
