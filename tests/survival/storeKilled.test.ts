import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { SteppedClock } from '../../local/workspace/clock';
import { Workspace } from '../../local/workspace/workspace';
import { howMany } from './howMany';
import { allOf, Writes } from './storeWrites';

const folders = 4;
const kills = howMany(200, 4000) / folders;

let base: string;
let writer: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'killed-'));
  writer = join(base, 'storeWriter.cjs');
  buildSync({
    entryPoints: [join(__dirname, 'storeWriter.ts')],
    bundle: true,
    platform: 'node',
    outfile: writer,
  });
});
// A process that was killed may be a moment in going.
afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));

/** A folder that one process after another writes in, and what shall stand there. */
class Killed {
  readonly #folder: string;
  readonly #seed: number;
  readonly #writes: Writes;
  /** The same writes, in memory. */
  readonly #wanted = Workspace.inMemory({ clock: new SteppedClock(0) });
  #done = 0;
  #written = 0;

  constructor(seed: number) {
    this.#seed = seed;
    this.#folder = join(base, `workspace ${seed}`);
    this.#writes = new Writes(seed);
  }

  /** Lets a process write, and kills it so long after it has begun, or after it has told of its first write. */
  async kill(after: 'start' | 'first write', milliseconds: number): Promise<void> {
    const told = await this.#run(after, milliseconds);
    expect(told).toEqual(Array.from(told, (_, index) => this.#done + 1 + index));
    for (const nth of told) this.#expectWrite(nth);
    this.#look(told.length);
  }

  #expectWrite(nth: number): void {
    this.#writes.carryOut(this.#wanted, nth);
    this.#done = nth;
  }

  /** The last write may have been saved and not told of. */
  #look(told: number): void {
    const workspace = Workspace.open(this.#folder);
    try {
      const is = allOf(workspace);
      if (is !== allOf(this.#wanted)) this.#expectWrite(this.#done + 1);
      expect(is).toBe(allOf(this.#wanted));
      expect(workspace.notes.filter((note) => !note.startsWith('A save that was interrupted left'))).toEqual(
        [],
      );
    } finally {
      workspace.close();
    }
    const beside = /^(items|records|set-aside|lock\.\d+\.(new|old))$/;
    for (const name of readdirSync(this.#folder)) expect(name).toMatch(beside);
    for (const part of ['items', 'records'])
      for (const name of readdirSync(join(this.#folder, part))) expect(name).toMatch(/\.json$/);
    this.#written += told;
  }

  #run(after: 'start' | 'first write', milliseconds: number): Promise<number[]> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [writer, this.#folder, String(this.#seed), String(this.#done)]);
      const kill = () => setTimeout(() => child.kill('SIGKILL'), milliseconds);
      let said = '';
      let failed = '';
      if (after === 'start') kill();
      child.stderr.on('data', (data) => {
        failed += data;
      });
      child.stdout.on('data', (data) => {
        if (said === '' && after === 'first write') kill();
        said += data;
      });
      child.on('close', (_, signal) => {
        if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1).map(Number));
        else reject(new Error(failed));
      });
    });
  }

  get written(): number {
    return this.#written;
  }
}

test(
  `a workspace whose process is killed ${kills * folders} times opens whole each time, with all that was told`,
  async () => {
    const seed = Math.floor(Math.random() * 1_000_000);
    const all = Array.from({ length: folders }, (_, index) => new Killed(seed + index));
    await Promise.all(
      all.map(async (one) => {
        for (let count = 0; count < kills; count += 1)
          if (count % 5 === 4) await one.kill('start', Math.random() * 90);
          else await one.kill('first write', Math.random() * 12);
      }),
    );
    for (const one of all) expect(one.written).toBeGreaterThan(kills);
  },
  howMany(300_000, 4 * 60 * 60_000),
);
