import { runScript } from '../google/run';
import type { StoredTrigger } from '../workspace/triggers';
import type { Workspace } from '../workspace/workspace';
import { tell } from './terminal';

/** How often the clock is looked at, in milliseconds. */
const often = 30_000;

/** Runs each time-driven trigger when its hours have gone by, as whoever made it. The returned function ends it. */
export function runTriggers(workspace: Workspace, dist: string): () => void {
  const timer = setInterval(() => fireDue(workspace, dist), often);
  timer.unref();
  return () => clearInterval(timer);
}

function fireDue(workspace: Workspace, dist: string): void {
  fireAll(workspace, dist, workspace.triggers.due(workspace.clock.now()));
}

/** Runs each trigger that waits for the file to be opened: whoever opens it, as whoever made the trigger. */
export function fireAtOpening(workspace: Workspace, dist: string, file: string): void {
  fireAll(workspace, dist, workspace.triggers.atOpening(file));
}

function fireAll(workspace: Workspace, dist: string, triggers: readonly StoredTrigger[]): void {
  for (const trigger of triggers) {
    try {
      fire(workspace, dist, trigger);
    } catch (error) {
      // The add-on is just being built, or the disk is full: the others still get their turn.
      console.error(error);
    }
  }
}

function fire(workspace: Workspace, dist: string, trigger: StoredTrigger): void {
  workspace.triggers.fired(trigger.id, workspace.clock.now());
  const person = workspace.people.find(({ email }) => email === trigger.owner);
  if (!person) return;
  const result = runScript(workspace, {
    dist,
    person: person.id,
    file: trigger.file?.id ?? null,
    kind: 'trigger',
    trigger: trigger.id,
    function: trigger.functionName,
  });
  tell(result, trigger.functionName);
}
