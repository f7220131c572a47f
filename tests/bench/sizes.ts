import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { busy } from './busy';
import { design, type Group, ours, type Row } from './figures';

const pages = ['sidebar-docs', 'sidebar-docs-reader', 'sidebar-sheets', 'plot', 'installation'];
const rounds = 41;

/**
 * How long a script takes to be read, and then to come to its first line of work, each time in a world of its own:
 * milliseconds on average. Node would remember what it has read before, so each time the script is a little
 * different. `prepare` gives the world what the script looks for.
 */
function times(code: string, prepare: object = {}): { read: number; evaluated: number } {
  const worlds = Array.from({ length: rounds }, () => vm.createContext({ ...prepare }));
  const started = busy();
  const scripts = worlds.map((_, round) => new vm.Script(`${code}\n// ${round}`));
  const read = busy();
  for (const [round, script] of scripts.entries()) script.runInContext(worlds[round] as vm.Context);
  return { read: (read - started) / rounds, evaluated: (busy() - read) / rounds };
}

function sizesOf(file: string) {
  const content = readFileSync(`dist/${file}`);
  return { content: content.toString(), raw: content.length / 1000, gzip: gzipSync(content).length / 1000 };
}

function scriptRow(): Row {
  const { content, raw, gzip } = sizesOf('Code.js');
  const { read, evaluated } = times(content);
  return {
    what: 'Code.js',
    measures: [
      { name: 'raw kB', value: raw, unit: 'kB' },
      // The design's 120 kB, held compressed as the pages are: what its size costs is the time to read it, below.
      { name: 'gzip kB', value: gzip, unit: 'kB', budget: ours({ atMost: 120 }) },
      { name: 'read ms', value: read, unit: 'ms' },
      { name: 'evaluated ms', value: evaluated, unit: 'ms', budget: design({ under: 10 }) },
    ],
  };
}

/** A page finds no place to draw in here, so that nothing but its own evaluation is measured. */
const noPage = {
  document: { getElementById: () => null, addEventListener: () => {} },
  google: { script: { host: { setWidth: () => {}, setHeight: () => {} } } },
  screen: { availWidth: 1280, availHeight: 850 },
  innerWidth: 1000,
  innerHeight: 700,
};

function pageRow(name: string): Row {
  const { content, raw, gzip } = sizesOf(`${name}.html`);
  const code = /<script>([\s\S]*)<\/script>/.exec(content)?.[1];
  if (code === undefined) throw new Error(`${name}.html has no script`);
  const { read, evaluated } = times(code, noPage);
  return {
    what: `${name}.html`,
    measures: [
      { name: 'raw kB', value: raw, unit: 'kB' },
      { name: 'gzip kB', value: gzip, unit: 'kB', budget: design({ atMost: 45 }) },
      { name: 'read ms', value: read, unit: 'ms' },
      { name: 'evaluated ms', value: evaluated, unit: 'ms', budget: ours({ under: 10 }) },
    ],
  };
}

/** What Google loads: the script with every call, a page with every opening. */
export const sizes = (): Group => ({
  title: 'Sizes, and the time to read and evaluate the script of each',
  note: `Means of ${rounds} in new worlds of Node's, in time of a core; nothing is drawn yet. Google reads Code.js for each call.`,
  rows: [scriptRow(), ...pages.flatMap((name) => [name, `${name}-en`]).map(pageRow)],
});
