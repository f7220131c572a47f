import fc from 'fast-check';
import { howMany, tries } from './howMany';
import type { Deed } from './interleaving/deeds';
import { learn } from './interleaving/learn';
import { type Cut, type End, type PanelStep, type Step, survives } from './interleaving/run';
import { ofPanels } from './interleaving/schedule';
import type { Window } from './interleaving/world';

beforeAll(learn);

const step = (
  by: Window,
  deed: Deed,
  cuts: Cut[] = [],
  end: End | null = null,
  again = false,
): PanelStep => ({
  by,
  deed,
  cuts,
  end,
  again,
});
const during = (before: Cut['before'], comes: Step): Cut[] => [{ before, comes }];
const lost: End = { how: 'answer lost' };
const leave: Deed = { does: 'leave', at: 0 };
const gather: Deed = { does: 'gather' };
const begin: Deed = { does: 'template', doc: 'empty' };
const line: Deed = { does: 'line', doc: 'running', at: 0, kind: 'parking' };
const ask: Deed = { does: 'questions', doc: 'running' };
const save = (question: string): Deed => ({ does: 'save', question });
const set = (value: string): Deed => ({ does: 'set', at: 0, field: 'focus', value });

/** Each has lost or doubled something once, or would where a lock or a second look is taken away. */
const known: [string, ...Step[]][] = [
  ['two first reactions', step('maria', leave, during(600, step('tomas', leave)))],
  ['one reaction from two windows', step('maria', leave, during('Lock.waitLock', step('maria2', leave)))],
  ['two windows that set one field', step('ylva', set('Tal'), during(300, step('eva', set('Volym'))))],
  ['two that begin in one document', step('ylva', begin, during('Lock.waitLock', step('eva', begin)))],
  ['a year that two gather', step('ylva', gather, during('Docs.Documents.get', step('eva', gather)))],
  [
    'two questions of one person',
    step('maria', save('Hur?'), during('Properties.setProperty', step('maria2', save('Var?')))),
  ],
  [
    'a reaction before one that was not saved in time',
    step('maria', leave, during('unlocked', step('tomas', leave)), {
      how: 'Google fails',
      before: 'Document.saveAndClose',
    }),
  ],
  ['a reaction just after another', step('maria', leave, during('unlocked', step('tomas', leave)))],
  [
    'a question that another window has taken out',
    step('maria', save('Hur?')),
    step('maria', save('Var?')),
    step('maria2', { does: 'read', doc: 'running' }),
    step('maria', { does: 'forget', at: 0 }),
    step('maria2', { does: 'forget', at: 0 }),
  ],
  ['two that ask how the feedback is', step('ylva', ask, during('Lock.waitLock', step('eva', ask)))],
  ['a line whose answer is lost', step('ylva', line, [], lost, true)],
  ['a field whose answer is lost', step('ylva', set('Tal'), [], lost, true)],
  ['a question whose answer is lost', step('maria', save('Hur?'), [], lost, true)],
  [
    'an answer to what was just taken back',
    step(
      'ylva',
      { does: 'respond', at: 0, response: 'thanks' },
      during('Lock.waitLock', step('maria', { does: 'withdraw', at: 0 })),
    ),
  ],
];

test.each(known)('%s', (_, ...steps) => survives(steps));

test(
  'whatever panels and people do in the midst of one another, nothing is lost, doubled or half written',
  () => {
    fc.assert(fc.property(ofPanels, survives), tries(1700, 40_000));
  },
  howMany(300_000, 4 * 60 * 60_000),
);
