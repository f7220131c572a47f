import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunRequest, RunResult } from '../../../../local/google/run';
import { runScript } from '../../../../local/google/run';
import { TestBed } from '../../../../local/testBed';

const base = mkdtempSync(join(tmpdir(), 'script-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  urlFetchWhitelist?: string[];
  dependencies?: object;
}

/** The add-on's own manifest. */
export const ownManifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as Manifest & {
  oauthScopes: string[];
};

export const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** A bed to try small scripts in: `attempt` runs the body of a function `main(given)`. */
export class ScriptBed extends TestBed {
  readonly dist: string;

  constructor(manifest: Manifest = ownManifest) {
    const dist = mkdtempSync(join(base, 'dist-'));
    super({ dist });
    this.dist = dist;
    mkdirSync(dist, { recursive: true });
    writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  }

  attempt(body: string, request: Partial<Omit<RunRequest, 'dist' | 'function'>> = {}): RunResult {
    writeFileSync(join(this.dist, 'Code.js'), `function main(given) { ${body} }`);
    const usual = { dist: this.dist, person: 'ylva', file: null, kind: 'call', faults: this.faults } as const;
    const result = runScript(this.workspace, { ...usual, ...request, function: 'main' });
    this.record.push(...result.calls);
    return result;
  }

  /** What the body returns; throws where it failed or used something that is not modelled. */
  value(body: string, request: Partial<Omit<RunRequest, 'dist' | 'function'>> = {}): unknown {
    const result = this.attempt(body, request);
    if (!result.ok) throw new Error(`${result.name}: ${result.message}`);
    if (result.problems.length > 0) throw new Error(result.problems.join('\n'));
    return result.value;
  }

  /** What the body throws, as the script would catch it: name and message; null where it throws nothing. */
  caught(body: string, request: Partial<Omit<RunRequest, 'dist' | 'function'>> = {}): string | null {
    const asking = `try { ${body} } catch (e) { console.log('caught', e.name + ': ' + e.message) }`;
    const line = this.attempt(asking, request).log.find(({ text }) => text.startsWith('caught '));
    return line ? line.text.slice('caught '.length) : null;
  }
}
