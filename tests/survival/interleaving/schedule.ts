import fc from 'fast-check';
import { type ResponseKey, responses } from '../../../src/feedback/reaction';
import { models } from '../../../src/meeting/models';
import type { ModelKey } from '../../../src/meeting/models/model';
import type { ByHand } from './byHand';
import type { Deed } from './deeds';
import type { Cut, End, PanelStep, RefreshStep, Step, When } from './run';
import { setFields } from './truth';
import { everyWindow, type Window, windows } from './world';

/** As what is sent in JSON is, so that it reads well where it is shown. */
const record = <Model>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }): fc.Arbitrary<Model> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<Model>;

const at = fc.nat(5);
const doc = fc.constantFrom('running', 'running', 'empty');
const field = fc
  .constantFrom(...setFields)
  .chain((key) => record({ field: fc.constant(key), value: fc.constantFrom(...values[key]) }));
const values = {
  focus: ['Bråk', '=Tal och bråk', 'Geometri 4–6'],
  secretary: ['Amal', 'Bengt-Åke'],
  nextDate: ['2025-12-02', '2025-12-09'],
  status: ['Utkast', 'Klart'],
} as const;

const deed = <Does extends Deed['does']>(does: Does) => fc.constant(does);
const line = record({ does: deed('line'), doc, at, kind: fc.constantFrom('parking', 'tried') });
const reread = record({ does: deed('read'), doc });

/** What each does in the panel that their role has. */
const ofRole: Record<string, fc.Arbitrary<Deed>> = {
  member: fc.oneof(
    { weight: 4, arbitrary: fc.tuple(at, field).map(([at, set]): Deed => ({ does: 'set', at, ...set })) },
    { weight: 3, arbitrary: line },
    {
      weight: 3,
      arbitrary: record({
        does: deed('respond'),
        at,
        response: fc.constantFrom<ResponseKey | null>(null, ...responses),
      }),
    },
    { weight: 2, arbitrary: record({ does: deed('template'), doc: fc.constant('empty' as const) }) },
    { weight: 1, arbitrary: record({ does: deed('template'), doc: fc.constant('running' as const) }) },
    {
      weight: 1,
      arbitrary: record({
        does: deed('model'),
        model: fc.constantFrom(...(Object.keys(models) as ModelKey[])),
      }),
    },
    { weight: 1, arbitrary: record({ does: deed('questions'), doc }) },
    { weight: 1, arbitrary: record({ does: deed('gather') }) },
    { weight: 1, arbitrary: reread },
  ),
  principal: fc.oneof(
    { weight: 6, arbitrary: record({ does: deed('leave'), at: fc.nat(11) }) },
    { weight: 3, arbitrary: record({ does: deed('withdraw'), at }) },
    { weight: 2, arbitrary: record({ does: deed('promiseDone'), at, done: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: record({
        does: deed('save'),
        question: fc.constantFrom('Hur går det?', 'Räcker tiden?'),
      }),
    },
    { weight: 1, arbitrary: record({ does: deed('forget'), at }) },
    { weight: 1, arbitrary: line },
    { weight: 1, arbitrary: reread },
  ),
  peer: fc.oneof(
    { weight: 4, arbitrary: record({ does: deed('leave'), at: fc.nat(11) }) },
    { weight: 2, arbitrary: record({ does: deed('withdraw'), at }) },
    { weight: 1, arbitrary: reread },
  ),
};

const landmarks = ['Lock.waitLock', 'Lock.waitLock', 'Document.saveAndClose', 'Lock.releaseLock'] as const;
const anywhere = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 300 }));
const inPanel: fc.Arbitrary<When> = fc.oneof(fc.constantFrom<When>(...landmarks), anywhere);
const inside: fc.Arbitrary<When> = fc.oneof(
  { weight: 5, arbitrary: inPanel },
  { weight: 1, arbitrary: fc.constant('unlocked') },
);
const inRefresh: fc.Arbitrary<When> = fc.oneof(
  fc.constantFrom<When>('Docs.Documents.get', 'Sheets.Spreadsheets.batchUpdate'),
  fc.integer({ min: 1, max: 36 }),
);

const endIn = (when: fc.Arbitrary<When>): fc.Arbitrary<End | null> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: record({ how: fc.constant('answer lost' as const) }) },
    {
      weight: 3,
      arbitrary: record({
        how: fc.constantFrom('Google fails' as const, 'killed' as const, 'very slow' as const),
        before: when,
      }),
    },
  );

const typing: fc.Arbitrary<ByHand> = record({ hand: fc.constant('types' as const), at });
const inDocument: fc.Arbitrary<ByHand> = fc.oneof(
  typing,
  record({
    hand: fc.constantFrom('types in field' as const, 'deletes field' as const, 'moves table' as const),
  }),
  record({ hand: fc.constant('deletes feedback' as const), at }),
);
const inSheet: fc.Arbitrary<ByHand> = fc.oneof(
  record({
    hand: fc.constant('types in cell' as const),
    // What is typed in both before a refresh has been could be kept either way.
    cell: fc.constantFrom('subject' as const, 'leader' as const, 'schools' as const, 'own' as const),
    group: fc.nat(1),
  }),
  record({
    hand: fc.constant('sorts' as const),
    tab: fc.constantFrom('overview' as const, 'index' as const),
    column: fc.nat(12),
    up: fc.boolean(),
  }),
);
const byHand = (what: fc.Arbitrary<ByHand>): fc.Arbitrary<Step> => what.map((byHand) => ({ byHand }));

const panelStep = (open: readonly Window[], cut: fc.Arbitrary<Cut[]>): fc.Arbitrary<PanelStep> =>
  fc.constantFrom(...open).chain((by) =>
    record({
      by: fc.constant(by),
      deed: ofRole[windows[by].role] as fc.Arbitrary<Deed>,
      cuts: cut,
      end: endIn(inPanel),
      again: fc.boolean(),
    }),
  );

const refreshStep = (cuts: fc.Arbitrary<Cut[]>): fc.Arbitrary<RefreshStep> =>
  record({
    refresh: fc.constantFrom('coordinator' as const, 'ylva' as const),
    cuts,
    end: endIn(inRefresh),
  });

const cutsOf = (before: fc.Arbitrary<When>, comes: fc.Arbitrary<Step>, maxLength: number) =>
  fc.array(record({ before, comes }), { maxLength });

/** Two to four panels, and what comes of them. */
const panels = fc.shuffledSubarray(
  everyWindow.filter((window) => window !== 'karin'),
  { minLength: 2, maxLength: 4 },
);
const none = fc.constant<Cut[]>([]);

/** One call that Google ends, and keeps what had been written by then. */
export const cutShort: fc.Arbitrary<PanelStep> = fc
  .tuple(panelStep(['ylva', 'maria', 'tomas'], none), fc.integer({ min: 100, max: 800 }))
  .map(([step, before]) => ({ ...step, end: { how: 'killed, edits kept', before }, again: false }));

/** What panels and people do to documents, each in the midst of what others do. */
export const ofPanels: fc.Arbitrary<Step[]> = panels.chain((open) => {
  const inner = fc.oneof(
    { weight: 4, arbitrary: panelStep(open, none) },
    { weight: 1, arbitrary: byHand(typing) },
  );
  const middle = fc.oneof(
    { weight: 4, arbitrary: panelStep(open, cutsOf(inside, inner, 1)) },
    { weight: 1, arbitrary: byHand(typing) },
  );
  const outer = panelStep(open, cutsOf(inside, middle, 2));
  const between = byHand(inDocument);
  return fc.array(fc.oneof({ weight: 4, arbitrary: outer }, { weight: 1, arbitrary: between }), {
    minLength: 1,
    maxLength: 2,
  });
});

/** The same with refreshes of the sheet that is made of the documents, and what the coordinator types in it. */
export const withRefreshes: fc.Arbitrary<Step[]> = panels.chain((open) => {
  const inner = fc.oneof(
    { weight: 3, arbitrary: panelStep(open, none) },
    { weight: 2, arbitrary: refreshStep(none) },
    { weight: 1, arbitrary: byHand(typing) },
  );
  const cells = record({ before: fc.constant<When>('Docs.Documents.get'), comes: byHand(inSheet) });
  const others = record({ before: inRefresh, comes: inner });
  const refresh = refreshStep(fc.array(fc.oneof(others, cells), { maxLength: 2 }));
  const panel = panelStep(open, cutsOf(inside, inner, 1));
  return fc
    .tuple(panel, refresh, fc.array(fc.oneof(panel, refresh, byHand(inSheet)), { maxLength: 1 }))
    .map(([first, second, more]): Step[] => [first, second, ...more]);
});
