import { runScript } from '../google/run';
import type { Workspace } from '../workspace/workspace';
import { tell } from './scriptRoutes';

/** How often the clock is looked at, in milliseconds. */
const often = 30_000;

/** Runs each time-driven trigger when its hours have gone by, as whoever made it. The returned function ends it. */
export function runTriggers(workspace: Workspace, dist: string): () => void {
  const timer = setInterval(() => fireDue(workspace, dist), often);
  timer.unref();
  return () => clearInterval(timer);
}

function fireDue(workspace: Workspace, dist: string): void {
  for (const trigger of workspace.triggers.due(workspace.clock.now())) {
    workspace.triggers.fired(trigger.id, workspace.clock.now());
    const person = workspace.people.find(({ email }) => email === trigger.owner);
    if (!person) continue;
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
}
