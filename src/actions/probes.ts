import { keysAtOnce } from '../google/factsCache';
import * as google from '../google/probing';
import { resource } from '../google/resource';
import { triggersOf } from '../google/triggers';
import type { Host } from '../google/ui';
import { languages } from '../languages/languages';
import {
  blocks,
  chips,
  docs,
  isWhole,
  mask,
  order,
  ownWords,
  read,
  refusal,
  type Sight,
  scopes,
  sideBySide,
  sighted,
  triggers,
  unlessOff,
} from './probeSights';
import { type ProbeKey, sights } from './probeViews';

/** The scopes of the manifest that the script was built with, in short; build.mjs sets it. */
declare const MANIFEST_SCOPES: readonly string[];

export interface Open {
  host: Host | null;
  id: string | null;
  /** The document's answers from the Docs API, asked for once. */
  answers: () => ReturnType<typeof google.documentAnswers>;
}

interface Probe<Key extends ProbeKey> {
  /** The editor that it can be made in, or either of them with a file; anywhere where it is left out. */
  in?: Host | 'either';
  /** The scope without which there is nothing to look at. */
  needs?: string;
  look: (open: Open) => Sight<Key>;
}

/** A script that is bound to one file has no cards, and asks for no scope for them. */
const needs = 'drive.addons.metadata.readonly';

/** What is looked at in Google, one thing at a time: nothing that people see is changed. */
export const probes: { [Key in ProbeKey]: Probe<Key> } = {
  host: { look: ({ host }) => (host ? 'found' : 'nothing') },
  otherEditor: {
    in: 'either',
    look: ({ host }) => (google.otherEditorAnswers(host ?? 'docs') ? 'answers' : 'throws'),
  },
  authorised: { look: () => (google.authorisation().approved ? 'approved' : 'waits') },
  scopes: { look: () => scopes(google.authorisation().scopes) },
  account: { look: google.person },
  opened: { look: () => google.openedFrom() ?? 'unknown' },
  language: {
    look: () => {
      const locale = google.locale();
      const [said = ''] = locale.toLowerCase().split(/[-_]/);
      return [languages.some((one) => one === said) ? 'known' : 'other', locale];
    },
  },
  drive: {
    in: 'either',
    look: ({ id }) => unlessOff(() => (id && google.hasFolder(id) ? 'folder' : 'noFolder')),
  },
  order: { look: () => order(google.latestTimes()) },
  folders: {
    look: () => {
      try {
        return google.asksManyFolders() ? 'answered' : 'incomplete';
      } catch (thrown) {
        return ['refused', ownWords(thrown)];
      }
    },
  },
  refusal: { look: () => refusal(google.refusal()) },
  docs: { look: ({ host, answers }) => unlessOff(() => docs(host, answers().masked)) },
  mask: { in: 'docs', look: ({ answers }) => mask(answers()) },
  blocks: { in: 'docs', look: ({ answers }) => blocks(read(answers().whole), google.bodyChildren() ?? 0) },
  chips: { in: 'docs', look: ({ answers }) => chips(read(answers().whole)) },
  chipLetters: { in: 'docs', look: google.chipLetters },
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
  cards: { needs, look: () => sighted('card', () => 'shown') },
  cardLanguage: { needs, look: () => sighted('card', ({ locale }) => (locale ? 'given' : 'absent')) },
  cardSelection: { needs, look: () => sighted('press', ({ selected }) => (selected ? 'there' : 'absent')) },
};

/** Those that can be made with a file of this kind open, by this script. */
export const probesIn = (host: Host | null): ProbeKey[] =>
  (Object.keys(sights) as ProbeKey[]).filter((key) => {
    const { in: editor = host, needs: scope } = probes[key];
    const isHere = editor === host || (editor === 'either' && host !== null);
    return isHere && (scope === undefined || MANIFEST_SCOPES.includes(scope));
  });
