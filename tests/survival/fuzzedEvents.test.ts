import fc from 'fast-check';
import type { RunResult } from '../../local/google/run';
import { fuzzing } from './fuzzed';
import { HostileBed, inherited } from './hostileBed';
import { anything, slip, slipped, text } from './hostilePayload';
import { finite } from './wellSaid';

const bed = new HostileBed();
bed.call('coordinator', bed.files.overview, 'refreshHourly', { on: true });
bed.keep();
const person = fc.constantFrom('ylva', 'principal', 'coordinator', 'viewer', 'outsider');

const id = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(bed.root.id, ...bed.workspace.items().map((item) => item.id)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('1'.repeat(44), '../../x'.repeat(3), '1made%2F..%2F0000000', "' or '1' = '1"),
  },
  { weight: 1, arbitrary: text },
);
const mimeType = fc.oneof(
  fc
    .constantFrom('folder', 'document', 'shortcut', 'spreadsheet')
    .map((kind) => `application/vnd.google-apps.${kind}`),
  text,
);
const item = fc.record({
  id,
  title: text,
  mimeType,
  iconUrl: text,
  addonHasFileScopePermission: fc.boolean(),
});
const parameters = fc.record(
  {
    name: fc.constantFrom('folder', 'document', '__proto__', 'toString'),
    id,
    title: text,
    as: fc.constantFrom('group', 'groups', 'guess', 'constructor'),
    page: fc.oneof(fc.nat(3).map(String), fc.constantFrom('-1', '1e5', '00001', '９', '99999', ''), text),
    on: fc.constantFrom('instead', 'above', 'toString'),
  },
  { requiredKeys: ['name', 'id', 'title', 'page', 'on'] },
);
const commonEventObject = fc.record(
  {
    hostApp: fc.constantFrom('DRIVE', 'DOCS', '__proto__'),
    platform: fc.constant('WEB'),
    userLocale: fc.oneof(fc.constantFrom('sv-SE', 'en-GB', 'nb', '__proto__', 'constructor', ''), text),
    parameters,
  },
  { requiredKeys: ['hostApp'] },
);
const drive = fc.record(
  { selectedItems: fc.array(item, { maxLength: 3 }), activeCursorItem: item },
  { requiredKeys: ['selectedItems'] },
);
const event: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ commonEventObject, drive }, { requiredKeys: [] }) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.record({ commonEventObject, drive }), fc.array(slip, { minLength: 1, maxLength: 2 }))
      .map(([made, slips]) => slips.reduce<unknown>(slipped, made)),
  },
  { weight: 1, arbitrary: anything },
);

const cardFunctions = ['driveHomepage', 'docsHomepage', 'sheetsHomepage', 'driveItemsSelected', 'cardAction'];

/** What a person would see of a run: nothing of the script's own. */
function expectWell(result: RunResult): void {
  expect(result.ok ? null : result.message).toBeNull();
  expect(result.problems).toEqual([]);
}

const untouched = inherited(bed.worlds);

/** What Drive was asked for: of names and ids, nothing but what Google's own ids look like. */
const asked: string[] = [];
bed.faults.before(
  ({ name, arguments: [given] }) => {
    if (name === 'Drive.Files.list') asked.push((given as { q?: string }).q ?? '');
    return false;
  },
  () => undefined,
);
const beyondIds = () => asked.splice(0).filter((query) => query.replace(/'[\w./-]{10,}'/g, '').includes("'"));

test('whatever Google hands to a card, a card is answered with and nothing is written', () => {
  const property = fc.property(
    fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...cardFunctions) },
      fc.constantFrom('driveItemsSelected', 'cardAction'),
    ),
    person,
    event,
    (name, who, given) => {
      bed.clock.pass(61_000);
      const result = bed.run({ person: who, file: null, kind: 'card', function: name, arguments: [given] });
      expectWell(result);
      const answer = (result as { value: unknown }).value;
      finite(answer);
      expect(Object.keys(answer as object)).toEqual([name === 'cardAction' ? 'action' : 'cards']);
      expect(bed.putBack()).toEqual([]);
      expect(beyondIds()).toEqual([]);
      expect(inherited(bed.worlds)).toEqual(untouched);
    },
  );
  fc.assert(property, fuzzing('cardEvents'));
});

/** Everything else that Google may call, or somebody with a panel open, and the files that it may be called in. */
const others: Record<string, readonly (keyof typeof bed.files)[]> = {
  onOpen: ['whole', 'overview'],
  onInstall: ['whole', 'overview'],
  openDocumentPanel: ['whole', 'empty'],
  openSheetPanel: ['overview', 'newSheet'],
  openYearPlot: ['overview', 'newSheet'],
  openInstallation: ['whole', 'overview'],
  refreshByTheHour: ['overview', 'newSheet', 'whole'],
  refreshAtOpening: ['overview', 'newSheet', 'whole'],
};
const triggers = ['refreshByTheHour', 'refreshAtOpening'];
const otherEvent = fc.oneof(
  fc.record({
    triggerUid: fc.oneof(anything, fc.constantFrom(...bed.workspace.triggers.all().map((each) => each.id))),
  }),
  fc.record({ authMode: anything, triggerUid: anything, source: anything }, { requiredKeys: [] }),
  event,
  anything,
);

test('whatever is handed to a menu or a trigger, nothing but the overview is written', () => {
  const called = fc
    .constantFrom(...Object.keys(others))
    .chain((name) => fc.record({ name: fc.constant(name), file: fc.constantFrom(...(others[name] ?? [])) }));
  const property = fc.property(called, person, otherEvent, text, ({ name, file }, who, given, uid) => {
    const isTrigger = triggers.includes(name);
    // Whoever may only look gets no menu, and so no panel to call from.
    const by = isTrigger || !['viewer', 'outsider'].includes(who) ? who : 'ylva';
    bed.clock.pass(61_000);
    const asked = { person: by, file: bed.files[file], function: name } as const;
    expectWell(bed.run({ ...asked, kind: 'call', arguments: [given] }));
    if (isTrigger) expectWell(bed.run({ ...asked, kind: 'trigger', trigger: uid }));
    expect(bed.putBack().filter((changed) => !isTrigger || changed !== bed.files.overview)).toEqual([]);
    expect(inherited(bed.worlds)).toEqual(untouched);
  });
  fc.assert(property, fuzzing('otherEvents'));
});
