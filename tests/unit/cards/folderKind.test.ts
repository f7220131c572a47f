import { folderKind, isUnclear } from '../../../src/cards/folderKind';
import type { Listing } from '../../../src/overview/listing';

/** A folder with documents directly in it, and subfolders with as many each. */
const listing = (direct: number, subfolders: Record<string, number>, name = 'Lärgrupper'): Listing => {
  const groups = Object.keys(subfolders).map((name) => ({ id: `id of ${name}`, name }));
  const counts: [group: string, count: number][] = [
    ['root', direct],
    ...groups.map(({ id, name }): [string, number] => [id, subfolders[name] ?? 0]),
  ];
  const documents = counts.flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${group} ${index}`,
      name: 'Protokoll',
      modified: '',
      group,
    })),
  );
  return { folder: { id: 'root', name }, groups, documents };
};

test.each<[string, 'group' | 'groups', Listing]>([
  ['nothing', 'group', listing(0, {})],
  ['documents alone', 'group', listing(6, {})],
  ['groups with minutes', 'groups', listing(0, { Kemi: 3, Fysik: 2 })],
  ['a single group with minutes', 'groups', listing(0, { Kemi: 3 })],
  ['groups that are all new', 'groups', listing(0, { Kemi: 0, Fysik: 0 })],
  ['groups, and a guide for all beside them', 'groups', listing(1, { Kemi: 3, Fysik: 0 })],
  ['minutes, and a subfolder of something else', 'group', listing(5, { Underlag: 2 })],
  ['a subfolder that is empty', 'group', listing(0, { Underlag: 0 })],
  ['school years', 'group', listing(0, { '2024–2025': 6, 'Läsåret 25/26': 3 })],
  ['terms', 'group', listing(0, { 'HT 2025': 3, VT26: 2, 'Våren 2027': 1 })],
  [
    'terms in full',
    'group',
    listing(0, { 'Höstterminen 2025': 3, 'vårtermin 26': 2, 'Spring term 2026': 1 }),
  ],
  ['stages, which are no years', 'groups', listing(0, { 'Matematik 4–6': 3, 'Åk 7': 2 })],
  ['years of English schools, which are stages', 'groups', listing(0, { 'Year 4': 3, 'Year 7': 2 })],
  ['school years in English', 'group', listing(0, { 'School year 2025-26': 3 })],
  ['stages of one subject', 'groups', listing(0, { 'Kemi 4–6': 3, 'Kemi 7–9': 2 }, 'Kemi')],
  ['minutes in a subfolder of their own', 'group', listing(0, { Protokoll: 6 })],
  ['minutes and material', 'group', listing(0, { Mötesprotokoll: 6, Studiematerial: 9, 'Bilder 24/25': 1 })],
  ['minutes of a year, old ones, and a note', 'group', listing(1, { 'Protokoll HT25': 3, Gamla: 9 })],
  ['minutes called by the group', 'group', listing(0, { 'Protokoll för Kemi': 3 }, 'Kemi')],
  ['a subfolder for each meeting', 'group', listing(0, { 'Träff 1': 1, '2. Lärträff': 1 })],
  ['English words', 'group', listing(0, { Minutes: 4, 'Old minutes 2024-2025': 5, Resources: 2 })],
  ['groups that have such words in their names', 'groups', listing(0, { 'Pedagogisk dokumentation': 3 })],
])('%s: %s', (_, kind, found) => {
  expect(folderKind(found)).toBe(kind);
});

describe('where documents lie both directly and in subfolders, those with minutes settle it', () => {
  const beside = listing(2, { Bråk: 3, Geometri: 3, Protokoll: 1 });
  const idsOf = (...names: string[]) => new Set(names.map((name) => (name ? `id of ${name}` : 'root')));

  test.each<[string, 'group' | 'groups', string[]]>([
    ['directly in it', 'group', ['']],
    ['in a subfolder for them', 'group', ['Protokoll']],
    ['directly, and some that have strayed', 'group', ['', 'Bråk']],
    ['in one subfolder with a name of its own', 'groups', ['Bråk']],
    ['in several', 'groups', ['Bråk', 'Geometri', '']],
    ['nowhere, so that the most documents settle it', 'groups', []],
  ])('%s: %s', (_, kind, names) => {
    expect(isUnclear(beside)).toBe(true);
    expect(folderKind(beside, idsOf(...names))).toBe(kind);
  });

  test('and nothing is looked into where they lie in one kind of place', () => {
    expect(isUnclear(listing(0, { Kemi: 3, Fysik: 2, Material: 0 }))).toBe(false);
    expect(isUnclear(listing(4, { Protokoll: 2, '2024–2025': 5 }))).toBe(false);
  });
});
