import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { SteppedClock } from '../../../../local/workspace/clock';
import { Workspace } from '../../../../local/workspace/workspace';

type Step =
  | { kind: 'folder' | 'document'; into: number; name: string }
  | { kind: 'write'; item: number; content: unknown }
  | { kind: 'rename'; item: number; name: string }
  | { kind: 'move'; item: number; into: number }
  | { kind: 'bin'; item: number; trashed: boolean }
  | { kind: 'property'; key: string; value: string }
  | { kind: 'restart' };

const index = fc.nat(30);
const name = fc.string({ unit: 'grapheme' });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('folder' as const, 'document' as const), into: index, name }),
    fc.record({ kind: fc.constant('write' as const), item: index, content: fc.jsonValue() }),
    fc.record({ kind: fc.constant('rename' as const), item: index, name }),
    fc.record({ kind: fc.constant('move' as const), item: index, into: index }),
    fc.record({ kind: fc.constant('bin' as const), item: index, trashed: fc.boolean() }),
    fc.record({ kind: fc.constant('property' as const), key: fc.string(), value: name }),
    fc.record({ kind: fc.constant('restart' as const) }),
  ),
  { maxLength: 30 },
);

/** Does a step; what is refused (a folder into itself, say) is refused alike everywhere. */
function take(workspace: Workspace, step: Step): string {
  const items = workspace.items();
  const at = (place: number) => items[place % items.length]?.id ?? '';
  try {
    if (step.kind === 'folder' || step.kind === 'document') {
      const mimeType = `application/vnd.google-apps.${step.kind}` as const;
      workspace.create({ name: step.name, mimeType, parent: at(step.into), owner: 'a@ekasa.example' });
    } else if (step.kind === 'write') workspace.write(at(step.item), step.content);
    else if (step.kind === 'rename') workspace.change(at(step.item), { name: step.name });
    else if (step.kind === 'move') workspace.change(at(step.item), { parent: at(step.into) });
    else if (step.kind === 'bin') workspace.change(at(step.item), { trashed: step.trashed });
    else if (step.kind === 'property') workspace.properties('script').set(step.key, step.value);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

const wholeOf = (workspace: Workspace) => ({
  items: workspace.items().sort((one, other) => (one.id < other.id ? -1 : 1)),
  contents: Object.fromEntries(workspace.items().map(({ id }) => [id, workspace.content(id)])),
  properties: workspace.properties('script').all(),
});

test('whatever is done, a workspace on disk holds the same as one in memory, restarts and all', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const folder = mkdtempSync(join(tmpdir(), 'kept-'));
      try {
        let [memory, disk] = [0, 0];
        const clock = new SteppedClock(0);
        const inMemory = Workspace.inMemory({ clock, newId: () => `made-${++memory}` });
        const setting = { clock, newId: () => `made-${++disk}` };
        let onDisk = Workspace.open(folder, setting);
        for (const step of list) {
          clock.pass(1);
          if (step.kind === 'restart') {
            onDisk.close();
            onDisk = Workspace.open(folder, setting);
          } else expect(take(onDisk, step)).toBe(take(inMemory, step));
        }
        onDisk.close();
        const again = Workspace.open(folder, setting);
        expect(wholeOf(again)).toEqual(wholeOf(inMemory));
        again.close();
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 40 },
  );
});
