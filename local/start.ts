/** `npm start`: opens the local workspace, or makes one, and serves it to this machine until Ctrl+C. */
import { join } from 'node:path';
import { checkPort, PortTaken, type RunningServer, serve } from './server/server';
import { bringIn } from './starting/bringIn';
import { openWorkspace } from './starting/openWorkspace';
import { BadOption, readOptions, usage } from './starting/options';
import { FolderInUse } from './workspace/folderLock';
import type { Workspace } from './workspace/workspace';

const project = join(__dirname, '..');
const places = { dist: join(project, 'dist'), assets: join(project, 'build', 'pages') };
const usualPort = 4747;
const portsTried = 20;

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2), join(project, 'workspace'));
  if (options === 'help') {
    console.log(usage);
    return;
  }
  // Before a workspace is made that nobody would come to see.
  if (options.port !== null) await checkPort(options.port);
  const { workspace, notes } = openWorkspace(options);
  for (const note of notes) console.error(note);
  try {
    if (options.folder !== null) {
      const brought = await bringIn(workspace, options.folder);
      for (const note of brought.notes) console.error(note);
    }
    const server = await serveAt(workspace, options.port);
    stopOnSignal(server, workspace);
    console.log(`Lärträff: ${server.address}`);
    console.log('Stop with Ctrl+C.');
  } catch (error) {
    workspace.close();
    throw error;
  }
}

/** At the port that was asked for, else at the usual one or the first free one after it. */
async function serveAt(workspace: Workspace, wanted: number | null): Promise<RunningServer> {
  for (let port = wanted ?? usualPort; ; port++) {
    try {
      return await serve(workspace, places, port);
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      if (wanted !== null || port === usualPort + portsTried) throw error;
    }
  }
}

/** Every write is whole when its request is answered, so stopping waits for nothing. */
function stopOnSignal(server: RunningServer, workspace: Workspace): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    workspace.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

/** What is the person's to mend is said in a sentence; anything else is a fault here and shows whole. */
function sentenceFor(error: unknown): unknown {
  if (error instanceof BadOption || error instanceof FolderInUse) return error.message;
  if (error instanceof PortTaken) {
    return `Port ${error.message} is taken by another program. Choose another one: npm start -- --port NUMBER`;
  }
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return `There is no permission to write in ${path}. Choose another folder: npm start -- --data FOLDER`;
  }
  return error;
}

start().catch((error: unknown) => {
  console.error(sentenceFor(error));
  process.exitCode = 1;
});
