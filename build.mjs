/**
 * src → dist: one Code.js, one HTML file a panel and language, the grammar of notes, the manifest: what clasp
 * pushes and Google runs.
 * local and deploying → build: the commands for Node, and the local workspace's pages for the browser.
 * `node build.mjs` makes both, `node build.mjs local` only what the commands need.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const only = process.argv[2];
/** The sidebars' pages and the dialog's, each with where it begins. */
const panels = {
  'sidebar-docs': 'docs/group',
  'sidebar-docs-reader': 'docs/reader',
  'sidebar-sheets': 'sheets/main',
  plot: 'plot/main',
};
/** Each panel's file by its language: a page holds the words of one only. */
const languages = { sv: '', en: '-en' };
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

/** Google calls functions of the top level by name, so each export of the front door gets one there. */
async function buildScript() {
  const script = { ...common, entryPoints: ['src/addon.ts'], target: 'es2020', minify: true };
  const [{ outputFiles }, { metafile }] = await Promise.all([
    build({ ...script, format: 'iife', globalName: 'addon' }),
    build({ ...script, format: 'esm', bundle: false, metafile: true }),
  ]);
  const [door] = Object.values(metafile.outputs);
  const functions = door.exports.map(
    (name) => `function ${name}(...given) { return addon.${name}(...given); }`,
  );
  writeFileSync('dist/Code.js', `${outputFiles[0].text}${functions.join('\n')}\n`);
}

/**
 * Apps Script reads a served page itself: `<?` opens a scriptlet and template literals have been
 * mangled, so neither may be in the page; `</script>` would end the script.
 */
async function buildPanel(name, language) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [`src/sidebar/${panels[name]}.tsx`],
    format: 'iife',
    target: 'es2020',
    supported: { 'template-literal': false },
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { PAGE_LANGUAGE: JSON.stringify(language) },
    outdir: 'dist',
  });
  const part = (ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  // With no template literal left, a backtick can only stand in a string or a pattern, as a sign of its own.
  const script = part('.js')
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--')
    .replaceAll('`', '\\x60');
  if (/<\?|\?>|`/.test(script + part('.css')))
    throw new Error(`${name} holds a scriptlet mark or a template literal`);
  const page = [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><base target="_blank"><title>Lärträff</title>',
    `<style>${part('.css')}</style></head>`,
    '<body><main id="panel"></main>',
    `<script>${script}</script></body>`,
    '</html>',
  ];
  writeFileSync(`dist/${name}${languages[language]}.html`, `${page.join('\n')}\n`);
}

/**
 * Data that is too large to be read with every call. Apps Script holds it in an HTML file and nothing else,
 * so no sign in it may look like markup.
 */
async function buildGrammars() {
  const entryPoints = ['src/feedback/language/grammars.ts'];
  const { outputFiles } = await build({ ...common, entryPoints, format: 'esm' });
  const { grammars } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  writeFileSync('dist/notes.html', JSON.stringify(grammars).replace(/[<>&]/g, escaped));
}

const buildCommands = () =>
  build({
    ...common,
    write: true,
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

if (only !== 'local') {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist');
  const pages = Object.keys(panels).flatMap((name) =>
    Object.keys(languages).map((language) => buildPanel(name, language)),
  );
  await Promise.all([buildScript(), buildGrammars(), ...pages]);
  cpSync('appsscript.json', 'dist/appsscript.json');
}
mkdirSync('build', { recursive: true });
await buildCommands();
if (only !== 'local') await buildPages();
