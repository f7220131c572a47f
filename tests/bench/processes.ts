import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { alone, besideNames, parts } from './parts';

/** Does one part in this process, and tells the one that asked. */
export async function doPart(name: string): Promise<void> {
  const part = parts[name];
  if (!part) throw new Error(`There is no part ${name}`);
  // Whoever asked is gone, and nobody waits for the answer.
  process.once('disconnect', () => process.exit());
  const answer = await part();
  process.send?.(answer, () => process.exit());
}

/** Has a part done in a process of its own. What it prints goes to standard error: standard output is for the table. */
function inItsOwnProcess(name: string): Promise<unknown> {
  const child = fork(process.argv[1] as string, ['--part', name], { stdio: ['ignore', 2, 'inherit', 'ipc'] });
  return new Promise((done, failed) => {
    let answer: unknown;
    child.on('message', (message) => {
      answer = message;
    });
    child.on('error', failed);
    child.on('exit', (code) => {
      if (code === 0 && answer !== undefined) done(answer);
      else failed(new Error(`Measuring ${name} ended with ${code}`));
    });
  });
}

/** All parts: first those that want the machine for themselves, then the others side by side. */
export async function measureAll(told: (name: string) => void): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  const measure = async (name: string) => {
    answers.set(name, await inItsOwnProcess(name));
    told(name);
  };
  for (const name of Object.keys(alone)) await measure(name);
  const left = [...besideNames];
  const lane = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) await measure(name);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return answers;
}
