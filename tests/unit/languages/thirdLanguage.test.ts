import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installationWords } from '../../../src/text/installationPanels';
import { overviewPanelWords } from '../../../src/text/overviewPanels';
import { panelWords } from '../../../src/text/panels';
import { plotPanelWords } from '../../../src/text/plotPanels';
import { wordsFor } from '../../../src/text/words';
import { written } from '../../../src/text/written';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'language-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the compiler says of the project in a folder: the file and line of each error, and all that it says of it. */
function complaints(project: string): { file: string; line: number; said: string }[] {
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), '-p', project, '--pretty', 'false'],
    { encoding: 'utf8', cwd: folder, maxBuffer: 1e9 },
  );
  return stdout.split(/\n(?=\S)/).flatMap((said) => {
    const [, file, line] = /^(.+?)\((\d+),\d+\): error/.exec(said) ?? [];
    return file && line ? [{ file, line: Number(line), said }] : [];
  });
}

/** The catalogues, each with where it stands and how it is had in Swedish. */
const catalogues = {
  words: { words: wordsFor('sv'), from: 'text/words', name: 'wordsFor', sv: "wordsFor('sv')" },
  panels: { words: panelWords.sv(), from: 'text/panels', name: 'panelWords', sv: 'panelWords.sv()' },
  overviewPanels: {
    words: overviewPanelWords.sv(),
    from: 'text/overviewPanels',
    name: 'overviewPanelWords',
    sv: 'overviewPanelWords.sv()',
  },
  installationPanels: {
    words: installationWords.sv,
    from: 'text/installationPanels',
    name: 'installationWords',
    sv: 'installationWords.sv',
  },
  plotPanels: {
    words: plotPanelWords.sv,
    from: 'text/plotPanels',
    name: 'plotPanelWords',
    sv: 'plotPanelWords.sv',
  },
  written: { words: written.sv, from: 'text/written', name: 'written', sv: 'written.sv' },
};

/** The way to each sentence, and to each list of them. */
const sentencesIn = (words: object, at: string[] = []): string[][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? sentencesIn(value, [...at, key])
      : [[...at, key]],
  );

const step = (key: string) => `[${JSON.stringify(key)}]`;

/** The same catalogue but for one sentence, as code on one line. */
function without(way: readonly string[], index: number): string {
  const [last = '', ...above] = [...way].reverse();
  const parents = above.reverse();
  let code = `rest${index}`;
  for (let depth = parents.length - 1; depth >= 0; depth -= 1) {
    const whole = `sv${parents.slice(0, depth).map(step).join('')}`;
    code = `{ ...${whole}, ${step(parents[depth] ?? '')}: ${code} }`;
  }
  return `const { ${step(last)}: left${index}, ...rest${index} } = sv${parents.map(step).join('')}; export const nb${index}: Catalogue = ${code};`;
}

test.each(Object.entries(catalogues))(
  'a catalogue of another language in %s is whole only with every sentence',
  (_, { words, from, name, sv }) => {
    const ways = sentencesIn(words);
    const lines = [
      `import { ${name} } from ${JSON.stringify(resolve('src', from))}; const sv = ${sv}; type Catalogue = typeof sv; export const whole: Catalogue = { ...sv };`,
      ...ways.map(without),
    ];
    writeFileSync(join(folder, 'nb.ts'), lines.join('\n'));
    const compilerOptions = { noUnusedLocals: false };
    const settings = { extends: resolve('tsconfig.json'), compilerOptions, include: ['nb.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const found = complaints(folder);
    const named = (way: string[], index: number) =>
      found.some(({ line, said }) => line === index + 2 && said.includes(`'${way.at(-1)}'`));
    expect(ways.filter((way, index) => !named(way, index))).toEqual([]);
    expect(found.filter(({ line }) => line === 1)).toEqual([]);
  },
);

/** Whatever says something in a table of languages, but for the catalogues themselves. */
const tables = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !/^text\/(?:(?:sv|en)\/|en\.ts)/.test(name))
  .filter((name) => /\ben:|\ben }/.test(readFileSync(join('src', name), 'utf8')));

test('a third word in the table of languages is all it takes for types to ask for every sentence', () => {
  cpSync('src', join(folder, 'src'), { recursive: true });
  cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const table = join(folder, 'src/languages/languages.ts');
  writeFileSync(table, readFileSync(table, 'utf8').replace("['sv', 'en']", "['sv', 'en', 'nb']"));
  const compilerOptions = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: ['google-apps-script'] };
  const settings = { extends: './tsconfig.json', compilerOptions, include: ['src'] };
  writeFileSync(join(folder, 'tsconfig.src.json'), JSON.stringify(settings));
  const asked = new Set(complaints('tsconfig.src.json').map(({ file }) => file.replace(/^.*src\//, '')));
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter((name) => !asked.has(name))).toEqual([]);
});

test('no room decides by itself which languages there are', () => {
  const deciding = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/^languages/.test(name))
    .filter((name) =>
      /'sv'[,\s|]+'en'|\bsv,en\b|(?<!PAGE_LANGUAGE )=== 'en' \?/.test(
        readFileSync(join('src', name), 'utf8'),
      ),
    );
  expect(deciding).toEqual([]);
});
