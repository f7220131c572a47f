/**
 * What a look at Google can come to. `fine`: as the code and the local workspace expect. `otherwise`: another
 * answer, which the code survives or which somebody can do something about. `untold`: nothing here tells.
 * `failed`: Google refused or did not answer.
 */
export type Outcome = 'fine' | 'otherwise' | 'untold' | 'failed';

/** What each probe may see, and what that comes to; in the order that they are shown. */
export const sights = {
  host: { found: 'fine', nothing: 'otherwise' },
  otherEditor: { throws: 'fine', answers: 'otherwise' },
  authorised: { approved: 'fine', waits: 'otherwise' },
  scopes: { all: 'fine', fewer: 'otherwise', unlisted: 'untold' },
  account: { same: 'fine', hidden: 'otherwise', different: 'otherwise' },
  opened: { menu: 'fine', panel: 'untold', unknown: 'otherwise' },
  language: { known: 'fine', other: 'otherwise' },
  drive: { folder: 'fine', noFolder: 'otherwise', off: 'otherwise' },
  order: { ordered: 'fine', unordered: 'otherwise', few: 'untold' },
  folders: { answered: 'fine', incomplete: 'otherwise', refused: 'otherwise' },
  refusal: { known: 'fine', otherWords: 'otherwise', answered: 'otherwise' },
  docs: { answers: 'fine', off: 'otherwise', refused: 'otherwise' },
  mask: { taken: 'fine', refused: 'otherwise' },
  blocks: { same: 'fine', breaks: 'otherwise', different: 'otherwise', noBreaks: 'untold' },
  chips: { words: 'fine', noWords: 'otherwise', none: 'untold' },
  chipLetters: { apart: 'fine', among: 'otherwise', none: 'untold' },
  sideBySide: { together: 'fine', inTurn: 'otherwise' },
  sheets: { answers: 'fine', off: 'otherwise' },
  locks: { free: 'fine', held: 'otherwise', absent: 'otherwise' },
  properties: { kept: 'fine', lost: 'otherwise' },
  cache: { kept: 'fine', lost: 'otherwise' },
  grammar: { whole: 'fine', changed: 'otherwise' },
  triggers: { both: 'fine', off: 'fine', differ: 'otherwise' },
  hourSheet: { known: 'fine', unknown: 'otherwise', notYet: 'untold' },
  hourTrigger: { given: 'fine', absent: 'otherwise', notYet: 'untold' },
  hourStores: { absent: 'fine', there: 'otherwise', notYet: 'untold' },
  opening: { others: 'fine', own: 'untold', notYet: 'untold' },
  cards: { shown: 'fine', notYet: 'untold' },
  cardLanguage: { given: 'fine', absent: 'otherwise', notYet: 'untold' },
  cardSelection: { there: 'fine', absent: 'fine', notYet: 'untold' },
} as const satisfies Record<string, Record<string, Outcome>>;

/** What only the page that shows it can see. */
interface PageSights {
  version: Record<'same' | 'differs', Outcome>;
  answer: Record<'quick' | 'slow', Outcome>;
  window: Record<'whole' | 'cut', Outcome>;
}

type Table = typeof sights & PageSights;
export type ProbeKey = keyof typeof sights;
export type AnyProbeKey = keyof Table;
export type Seen<Key extends AnyProbeKey> = keyof Table[Key];

export interface ProbeView {
  key: AnyProbeKey;
  outcome: Outcome;
  /** One of the key's own; of one that failed, the code of the error. */
  seen: string;
  /**
   * A figure, a day, a language, names of scopes, the code of an error, or a sentence of Google's or our own about
   * it: never a name or a content.
   */
  value: string;
}

export interface InstallationView {
  /** The script's version. */
  version: string;
  host: 'docs' | 'sheets' | null;
  /** How long the script took by its own clock. */
  milliseconds: number;
  probes: ProbeView[];
}
