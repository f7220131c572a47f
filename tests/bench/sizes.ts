import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { busy } from './busy';
import type { Figure } from './table';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function median(numbers: number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] as number;
}

/** Sizes of what Google loads, and how long the script takes before its first line of work. */
export function sizeFigures(): Figure[] {
  const code = readFileSync('dist/Code.js');
  const evaluations = Array.from({ length: 21 }, () => {
    const context = vm.createContext({});
    const started = busy();
    vm.runInContext(code.toString(), context);
    return busy() - started;
  });
  const evaluated = median(evaluations);
  return [
    {
      what: 'Code.js',
      measured: kilobytes(code.length),
      budget: 'at most 120 kB',
      holds: code.length <= 120_000,
    },
    {
      what: 'Code.js evaluated',
      measured: `${evaluated.toFixed(1)} ms`,
      budget: 'under 10 ms',
      holds: evaluated < 10,
    },
    ...['sidebar-docs', 'sidebar-docs-reader', 'sidebar-sheets', 'plot', 'installation']
      .flatMap((name) => [name, `${name}-en`])
      .map(pageFigure),
  ];
}

function pageFigure(name: string): Figure {
  const page = readFileSync(`dist/${name}.html`);
  const compressed = gzipSync(page).length;
  return {
    what: `${name}.html`,
    measured: `${kilobytes(compressed)} compressed, ${kilobytes(page.length)} raw`,
    budget: 'at most 45 kB compressed',
    holds: compressed <= 45_000,
  };
}
