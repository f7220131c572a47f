import * as fc from 'fast-check';
import { boundTo } from '../../../deploying/bound';
import { changesBetween, isNothing } from '../../../deploying/changes';
import type { Files } from '../../../deploying/files';
import { builtIn, IncompleteBuild, manifestOf } from '../../../deploying/manifest';

const manifest = {
  timeZone: 'Europe/Stockholm',
  oauthScopes: ['one', 'two'],
  urlFetchWhitelist: ['https://docs.googleapis.com/'],
  addOns: { common: { name: 'Lärträff', universalActions: [{ label: 'A' }, { label: 'B' }] }, docs: {} },
};
const withManifest = (value: unknown): Files =>
  new Map([['appsscript.json', JSON.stringify(value, null, 2)]]);
const difference = (one: unknown, other: unknown) => changesBetween(withManifest(one), withManifest(other));

/** The same fields in another order, all the way down. */
const shuffled = (value: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(value)) return fc.tuple(...value.map(shuffled));
  if (value === null || typeof value !== 'object') return fc.constant(value);
  const entries = Object.entries(value).map(([name, part]) =>
    shuffled(part).map((changed) => [name, changed] as const),
  );
  return fc
    .tuple(...entries)
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
    .map((all) => Object.fromEntries(all));
};

test('a manifest that Google gives back in another order is the same', () => {
  fc.assert(fc.property(shuffled(manifest), (other) => isNothing(difference(other, manifest))));
  expect(isNothing(difference({ ...manifest, oauthScopes: ['two', 'one'] }, manifest))).toBe(true);
});

test.each([
  { ...manifest, timeZone: 'Europe/Oslo' },
  { ...manifest, oauthScopes: ['one'] },
  { ...manifest, addOns: { ...manifest.addOns, sheets: {} } },
  { ...manifest, addOns: { ...manifest.addOns, docs: [] } },
  {
    ...manifest,
    addOns: {
      ...manifest.addOns,
      common: { name: 'Lärträff', universalActions: [{ label: 'B' }, { label: 'A' }] },
    },
  },
])('a manifest that says something else has changed: %j', (other) => {
  expect(difference(other, manifest).files.changed).toEqual(['appsscript.json']);
});

test('what stands in a new project has no manifest, and everything is new', () => {
  const changes = changesBetween(new Map(), withManifest(manifest));
  expect(changes).toMatchObject({ first: true, scopes: { added: ['one', 'two'], removed: [] } });
});

const whole: Files = new Map([
  ...withManifest(manifest),
  ['Code.js', 'const MANIFEST_SCOPES = ["one","two"];\nvar addon;\n'],
]);
const without = (name: string, text?: string): Files =>
  new Map([...whole].filter(([own]) => own !== name).concat(text === undefined ? [] : [[name, text]]));

test.each([
  ['appsscript.json', () => builtIn('nowhere')],
  ['appsscript.json', () => manifestOf(without('appsscript.json'))],
  ['appsscript.json', () => manifestOf(without('appsscript.json', '{ "oauthScopes": '))],
  ['Code.js', () => boundTo('document', without('Code.js'))],
  ['MANIFEST_SCOPES', () => boundTo('document', without('Code.js', 'var addon;'))],
])('nothing goes on with a build that is not whole: %s', (part, going) => {
  expect(going).toThrow(new IncompleteBuild(part as IncompleteBuild['part']));
});
