/**
 * src → dist: one Code.js, one HTML file a panel and language, data that few calls ask for, the manifest: what
 * clasp pushes and Google runs. The municipality's own templates go in with it, once building/ has found them right.
 * local and deploying → build: the commands for Node, and the local workspace's pages for the browser.
 * `node build.mjs` makes both, `node build.mjs local` only what the commands need, and `node build.mjs dist`
 * only dist. `--templates` and `--into` name other folders than templates and dist.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { minify } from '@swc/core';
import { build } from 'esbuild';

const { positionals, values: folders } = parseArgs({
  allowPositionals: true,
  options: {
    templates: { type: 'string', default: 'templates' },
    into: { type: 'string', default: 'dist' },
  },
});
const [only] = positionals;
const dist = folders.into;
/** The sidebars' pages and the dialog's, each with where it begins. */
const panels = {
  'sidebar-docs': 'docs/group',
  'sidebar-docs-reader': 'docs/reader',
  'sidebar-sheets': 'sheets/main',
  plot: 'plot/main',
  installation: 'installation/main',
};
/** The commands for Node, each with where it begins. */
const commands = {
  start: 'local/start.ts',
  inspect: 'local/inspect.ts',
  checkNote: 'local/checkNote.ts',
  weighNotes: 'local/weighNotes.ts',
  bench: 'tests/bench/bench.ts',
  deploy: 'deploying/deploy.ts',
  shots: 'tests/shots/shots.ts',
};
const pages = ['drive', 'docs', 'sheets'];
const common = { bundle: true, write: false, charset: 'utf8', logLevel: 'warning', legalComments: 'none' };

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
/** What the check of the installation compares with what it sees. */
const versions = { ADDON_VERSION: JSON.stringify(readJson('package.json').version) };
/** In a line of its own, since a script that is bound to one file has fewer: deploying/ writes those there. */
const scopes = readJson('appsscript.json').oauthScopes.map((scope) => scope.replace(/.*\/auth\//, ''));
const scopesLine = `const MANIFEST_SCOPES = ${JSON.stringify(scopes)};`;

/** What a module of ours exports, built for Node and run at once. */
async function exportsOf(file, define = {}) {
  const { outputFiles } = await build({
    ...common,
    define,
    entryPoints: [file],
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/**
 * The municipality's own templates, as what esbuild puts into every bundle; ends the build where one is wrong,
 * and says which are in it. Commands that answer with data alone are built without dist, and without a word.
 */
async function ownTemplates() {
  const { readOwnTemplates, takenIn, told } = await exportsOf('building/ownTemplates.ts');
  const found = readOwnTemplates(folders.templates);
  const { templates, files, problems } = found;
  const define = { MUNICIPAL_TEMPLATES: JSON.stringify(templates) };
  if (problems.length === 0 && templates.length > 0) {
    const { readBack } = await exportsOf('building/readBack.ts', define);
    problems.push(...readBack(files));
  }
  if (problems.length > 0) {
    console.error(told(problems, process.env));
    process.exit(1);
  }
  if (only !== 'local') for (const line of takenIn(found, process.env)) console.log(line);
  return define;
}

/** Google calls functions of the top level by name, so each export of the front door gets one there. */
async function buildScript() {
  const define = { ...own, ...versions };
  const script = { ...common, define, entryPoints: ['src/addon.ts'], target: 'es2020' };
  const [{ outputFiles }, { metafile }] = await Promise.all([
    build({ ...script, format: 'iife', globalName: 'addon' }),
    build({ ...script, format: 'esm', bundle: false, metafile: true }),
  ]);
  // For this one file swc's minifier, which the tests have anyway, makes five kilobytes less than esbuild's.
  const { code } = await minify(outputFiles[0].text, {
    compress: true,
    mangle: true,
    ecma: 2020,
    module: false,
  });
  const [door] = Object.values(metafile.outputs);
  const functions = door.exports.map(
    (name) => `function ${name}(...given) { return addon.${name}(...given); }`,
  );
  writeFileSync(`${dist}/Code.js`, `${scopesLine}\n${code}\n${functions.join('\n')}\n`);
}

/** One page with all that it needs; building/inPage.ts says what may stand in it. */
async function buildPanel(name, language, page) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [`src/sidebar/${panels[name]}.tsx`],
    format: 'iife',
    target: 'es2020',
    supported: { 'template-literal': false },
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { PAGE_LANGUAGE: JSON.stringify(language), ...versions },
    outdir: 'dist',
  });
  const part = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  const whole = [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><base target="_blank"><title>Lärträff</title>',
    `<style>${inPage.stylesInPage(part('.css'))}</style></head>`,
    '<body><main id="panel"></main>',
    `<script>${inPage.scriptInPage(part('.js'))}</script></body>`,
    '</html>',
  ];
  writeFileSync(`${dist}/${page}.html`, `${whole.join('\n')}\n`);
}

/**
 * Data that few calls ask for, kept out of what is loaded with every one. Apps Script holds it in an HTML file and nothing else,
 * so no sign in it may look like markup.
 */
async function buildData() {
  const { grammars } = await exportsOf('src/feedback/language/grammars.ts');
  const { pupilWords } = await exportsOf('src/meeting/pupilWords.ts');
  for (const [name, data] of Object.entries({ notes: grammars, pupils: pupilWords }))
    writeFileSync(`${dist}/${name}.html`, inPage.dataInPage(data));
}

const buildCommands = () =>
  build({
    ...common,
    write: true,
    define: own,
    entryPoints: commands,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    outdir: 'build',
  });

const buildPages = () =>
  build({
    ...common,
    write: true,
    entryPoints: pages.map((name) => ({ in: `local/pages/${name}/main.tsx`, out: name })),
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    sourcemap: true,
    outdir: 'build/pages',
  });

const inPage = await exportsOf('building/inPage.ts');
const own = await ownTemplates();
if (only !== 'local') {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  // A page holds the words of one language only.
  const { languages, pageIn } = await exportsOf('src/languages/languages.ts');
  const pages = Object.keys(panels).flatMap((name) =>
    languages.map((language) => buildPanel(name, language, pageIn(language, name))),
  );
  await Promise.all([buildScript(), buildData(), ...pages]);
  cpSync('appsscript.json', `${dist}/appsscript.json`);
}
if (only !== 'dist') {
  mkdirSync('build', { recursive: true });
  await buildCommands();
  if (only !== 'local') await buildPages();
}
