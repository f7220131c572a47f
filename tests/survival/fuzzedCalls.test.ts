import fc from 'fast-check';
import type { CallName } from '../../src/actions/calls';
import { folderLink } from '../../src/overview/links';
import { fuzzing } from './fuzzed';
import { HostileBed, inherited } from './hostileBed';
import { anyCall, names, type Standing } from './hostilePayload';
import { codeOf } from './wellSaid';

const bed = new HostileBed();
const people = ['ylva', 'principal', 'tomas', 'coordinator'] as const;
type File = keyof typeof bed.files;
const documents: readonly File[] = ['whole', 'running', 'empty', 'odd'];
const files: readonly File[] = [...documents, 'overview', 'newSheet'];

const ofSheets: readonly CallName[] = [
  'openOverview',
  'lookAtFolder',
  'chooseFolder',
  'refreshStep',
  'refreshHourly',
  'readingList',
  'readTo',
  'yearPlot',
  'showPlot',
];
const ofBoth: readonly CallName[] = ['checkInstallation', 'showInstallation', 'noteGrammars'];
const isDocument = (file: File): boolean => documents.includes(file);
const namesFor = (file: File): CallName[] =>
  names.filter((name) => ofBoth.includes(name) || ofSheets.includes(name) !== isDocument(file));

/** What a panel over this file would have been shown. */
function standing(file: File): Standing {
  const places: unknown[] = [];
  const entries: unknown[] = [];
  const fields: Standing['fields'][number][] = [];
  const texts: string[] = [];
  const links = [bed.root.id, ...Object.values(bed.files)].map((id) => folderLink(id) ?? '');
  const look = (value: unknown): void => {
    if (typeof value === 'string' && value.length < 200) texts.push(value);
    if (typeof value !== 'object' || value === null) return;
    const held = value as Record<string, unknown>;
    if ('block' in held && 'words' in held) places.push(held);
    if ('reaction' in held && 'mine' in held) entries.push(held);
    if ('key' in held && 'value' in held) fields.push({ field: String(held.key), was: String(held.value) });
    for (const part of Object.values(held)) look(part);
  };
  look(bed.call('principal', bed.files[file], isDocument(file) ? 'openDocument' : 'openOverview').value);
  if (file === 'overview')
    look(bed.call('coordinator', bed.files.overview, 'readingList', { choose: null }).value);
  return { places, entries, fields, texts, links };
}

/** Refused before anything is done. */
const atTheDoor: readonly (string | null)[] = ['unknownCall', 'badPayload'];

test('whatever a panel sends, the answer is a value or a sentence, and what is refused is not written', () => {
  bed.call('principal', bed.files.whole, 'introduce', { role: 'principal', name: 'Maria Stenkvist' });
  const before = inherited(bed.worlds);
  const within = new Set<string>();
  const standings = Object.fromEntries(files.map((file) => [file, standing(file)]));
  const asked = fc
    .constantFrom(...files)
    .chain((file) => anyCall(namesFor(file), standings[file] as Standing).map((made) => ({ file, ...made })));
  const elsewhere = fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.constantFrom(...files));
  const property = fc.property(asked, elsewhere, fc.constantFrom(...people), (made, other, person) => {
    const { name, payload } = made;
    const file = other ?? made.file;
    bed.clock.pass(61_000);
    const kept = bed.keptOf(person);
    bed.forget();
    const code = codeOf(
      bed.call(person, bed.files[file], name as string, payload),
      person === 'principal' ? 'en' : 'sv',
    );
    if (!atTheDoor.includes(code)) within.add(name as string);
    const changed = bed.putBack();
    if (code !== null) expect(changed).toEqual([]);
    if (atTheDoor.includes(code)) {
      expect(bed.keptOf(person)).toBe(kept);
      expect(bed.record.map(({ name: called }) => called)).toEqual(['Session.getActiveUserLocale']);
    }
    // An exception that nobody thought of is told in words too, but not for what a panel can send from its own file.
    if ((namesFor(file) as unknown[]).includes(name)) expect(code).not.toBe('failed');
    expect(inherited(bed.worlds)).toEqual(before);
  });
  fc.assert(property, fuzzing('payloads'));
  // Or else the cases would say nothing.
  expect([...within].sort()).toEqual([...names].sort());
});
