#!/usr/bin/env node
/**
 * clasp 3.4.1 in small, started as npx: what it reads and writes, in what form it answers, and what it refuses
 * (from its source: build/src/commands, core/clasp, core/files). Google is a JSON file, GOOGLE.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [yes, packageName, command, ...given] = process.argv.slice(2);
if (yes !== '--yes' || packageName !== '@google/clasp@3.4.1')
  throw new Error(`npx was given ${yes} ${packageName}`);
const google = JSON.parse(readFileSync(process.env.GOOGLE, 'utf8'));
appendFileSync(process.env.CALLS, `${[command, ...given].join(' ')}\n`);
if (google.oddAnswer?.command === command) {
  console.log(google.oddAnswer.answer);
  process.exit(0);
}

const flags = {
  json: false,
  force: false,
  title: true,
  type: true,
  parentId: true,
  versionNumber: true,
  description: true,
};
const known = {
  'show-authorized-user': ['json'],
  login: [],
  'create-script': ['json', 'title', 'type', 'parentId'],
  pull: ['json', 'versionNumber', 'force'],
  push: ['json', 'force'],
  'create-version': ['json'],
  'create-deployment': ['json', 'versionNumber', 'description'],
  'update-deployment': ['json', 'versionNumber', 'description'],
};

/** commander says what is wrong, and clasp ends with 0 all the same. */
const refuse = (sentence) => {
  console.error(`error: ${sentence}`);
  process.exit(0);
};
/** An error of Google's or of clasp's own. */
const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const options = {};
const operands = [];
for (let place = 0; place < given.length; place++) {
  const name = /^--(.+)$/.exec(given[place])?.[1];
  if (name === undefined) operands.push(given[place]);
  else if (!known[command]?.includes(name)) refuse(`unknown option '--${name}'`);
  else options[name] = flags[name] ? given[++place] : true;
}

const configFile = (() => {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.clasp.json'))) return join(folder, '.clasp.json');
    if (folder === dirname(folder)) return null;
  }
})();
const config = configFile ? JSON.parse(readFileSync(configFile, 'utf8')) : {};
const content = () => join(dirname(configFile), config.rootDir ?? '.');
const asFile = (name) =>
  name === 'appsscript'
    ? `${name}.json`
    : (script().html ?? []).includes(name)
      ? `${name}.html`
      : `${name}.js`;
const asRemote = (name) => name.replace(/\.(js|html|json)$/, '');
const localFiles = () =>
  Object.fromEntries(
    readdirSync(content()).map((name) => [asRemote(name), readFileSync(join(content(), name), 'utf8')]),
  );
const script = () => {
  if (config.scriptId === undefined) fail('Project settings not found.');
  return google.scripts[config.scriptId] ?? fail('Requested entity was not found.');
};
const answer = (value) => {
  writeFileSync(process.env.GOOGLE, JSON.stringify(google));
  if (options.json) console.log(JSON.stringify(value, null, 2));
  else console.log('done');
};
const signedIn = () => google.account ?? fail('No credentials found.');
const newId = (kind) => `${kind}${String(++google.count).padStart(30, '0')}`;

const run = {
  'show-authorized-user': () =>
    answer({ loggedIn: google.account !== null, email: google.account ?? undefined }),
  login() {
    google.account = google.mayBe;
    answer({});
  },
  'create-script'() {
    signedIn();
    if (config.scriptId !== undefined) refuse('Project file already exists.');
    if (!google.apiOn)
      fail(
        'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
      );
    const parentId = options.type ? newId('file') : undefined;
    const scriptId = newId('script');
    google.scripts[scriptId] = {
      title: options.title,
      container: options.parentId ?? parentId ?? null,
      type: options.type ?? null,
      files: { appsscript: '{"timeZone":"America/New_York"}' },
      versions: [],
      deployments: {},
    };
    writeFileSync('appsscript.json', '{"timeZone":"America/New_York"}');
    writeFileSync('.clasp.json', JSON.stringify({ scriptId, rootDir: '.' }));
    answer({ scriptId, parentId, files: ['appsscript.json'] });
  },
  pull() {
    signedIn();
    const { files } = script();
    mkdirSync(content(), { recursive: true });
    for (const [name, source] of Object.entries(files)) writeFileSync(join(content(), asFile(name)), source);
    answer({ pulledFiles: Object.keys(files), deletedFiles: [] });
  },
  push() {
    signedIn();
    const standing = script();
    const files = localFiles();
    const changed = Object.keys(files).filter((name) => files[name] !== standing.files[name]);
    // Nobody can be asked, since the answer goes into a pipe: the push is left out and nothing is said.
    if (changed.includes('appsscript') && !options.force) return;
    if (changed.length > 0) {
      standing.files = files;
      standing.html = readdirSync(content())
        .filter((name) => name.endsWith('.html'))
        .map(asRemote);
    }
    answer(changed.length > 0 ? Object.keys(files) : []);
  },
  'create-version'() {
    signedIn();
    if (google.outage) fail('Service unavailable.');
    const { versions, files } = script();
    versions.push({ description: operands[0], files });
    answer({ versionNumber: versions.length });
  },
  'create-deployment'() {
    signedIn();
    const deploymentId = newId('AKfycbdeployment');
    script().deployments[deploymentId] = Number(options.versionNumber);
    answer({ deploymentId, versionNumber: Number(options.versionNumber), description: options.description });
  },
  'update-deployment'() {
    signedIn();
    const [deploymentId] = operands;
    if (!(deploymentId in script().deployments)) fail('Requested entity was not found.');
    script().deployments[deploymentId] = Number(options.versionNumber);
    answer({ deploymentId, versionNumber: Number(options.versionNumber), description: options.description });
  },
};
if (google.interruptedAt === command) {
  // Ctrl-C in a terminal reaches every program there, the one that asks as well as this one.
  setInterval(() => {}, 1000);
  process.kill(0, 'SIGINT');
} else if (run[command]) run[command]();
else refuse(`unknown command '${command}'`);
