import { writeSync } from 'node:fs';
import { Workspace } from '../../local/workspace/workspace';
import { Writes } from './storeWrites';

/** A process that opens a workspace and writes until it is killed: `node storeWriter.js FOLDER SEED DONE`. */
const [folder = '', seed = '', done = ''] = process.argv.slice(2);
const workspace = Workspace.open(folder);
const writes = new Writes(Number(seed));
for (let nth = Number(done) + 1; ; nth += 1) {
  writes.carryOut(workspace, nth);
  // Told when it has been saved, before anything else is begun.
  writeSync(1, `${nth}\n`);
}
