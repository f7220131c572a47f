import { folderKind } from '../../../src/cards/folderKind';
import type { Listing } from '../../../src/overview/listing';

/** A folder with documents directly in it, and subfolders with as many each. */
const listing = (direct: number, subfolders: Record<string, number>): Listing => {
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
  return { folder: { id: 'root', name: '' }, groups, documents };
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
  ['a group named by a stage is no year', 'groups', listing(0, { 'Matematik 4–6': 3, 'Åk 7': 2 })],
])('%s: %s', (_, kind, found) => {
  expect(folderKind(found)).toBe(kind);
});
