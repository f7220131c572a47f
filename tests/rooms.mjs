/**
 * The rule of the rooms (see README, "How it is cut"): which room may take values from which.
 * Types may come from anywhere, since they weigh nothing and vanish in the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const pure = ['meeting', 'feedback', 'overview', 'text'];
/** The table of languages: every room may ask it. */
const everyones = 'languages';

/** Room → rooms, or rooms within one, whose values it may use beside its own. */
const mayUse = {
  addon: ['actions'],
  actions: [...pure, 'cards', 'google'],
  cards: ['overview', 'text'],
  meeting: [],
  feedback: [],
  overview: [],
  text: [],
  google: [],
  sidebar: ['text', 'feedback', 'overview/year'],
};

/** Room → packages whose values it may use. */
const mayInstall = {
  actions: ['valibot'],
  sidebar: ['preact', 'preact/hooks'],
};

/**
 * What the local workspace and its pages may take values from in src: what is pure, and a converter that
 * names no service. Tests may take from anywhere.
 */
const localMayUse = [
  ...[...pure, everyones].map((room) => join('src', room, '/')),
  join('src', 'google', 'documentJson'),
];

const googleServices =
  /\b(DocumentApp|SpreadsheetApp|DriveApp|PropertiesService|CacheService|LockService|UrlFetchApp|HtmlService|CardService|ScriptApp|Session|Utilities|Sheets\.Spreadsheets|Drive\.Files|Docs\.Documents)\s*[.(?]/;

const source = resolve('src');
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name));

const roomOf = (file) => relative(source, file).split(/[\\/]/)[0].replace(/\.ts$/, '');

const isIn = (allowed, file) => `${file}/`.startsWith(`${join(source, allowed)}/`);

function* importsOf(text) {
  const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  for (const [, type, from] of text.matchAll(statement)) yield { isType: Boolean(type), from };
}

function complaintsAbout(file) {
  const text = readFileSync(file, 'utf8');
  const room = roomOf(file);
  const place = relative('.', file);
  const found = [];
  for (const { isType, from } of importsOf(text)) {
    if (isType) continue;
    if (from.startsWith('.')) {
      const target = resolve(dirname(file), from);
      if (
        roomOf(target) !== room &&
        ![...(mayUse[room] ?? []), everyones].some((allowed) => isIn(allowed, target))
      )
        found.push(`${place}: ${room} takes values from ${roomOf(target)}`);
    } else if (!mayInstall[room]?.includes(from))
      found.push(`${place}: ${room} takes values from the package ${from}`);
  }
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  if (room !== 'google' && googleServices.test(withoutComments))
    found.push(`${place}: names a Google service outside google/`);
  return found;
}

function complaintsAboutLocal(file) {
  return [...importsOf(readFileSync(file, 'utf8'))]
    .filter(({ isType, from }) => !isType && from.startsWith('.'))
    .map(({ from }) => relative('.', resolve(dirname(file), from)))
    .filter((target) => /^(src|tests)[\\/]/.test(target))
    .filter((target) => !localMayUse.some((allowed) => target.startsWith(allowed)))
    .map((target) => `${relative('.', file)}: local takes values from ${target}`);
}

/** The command that deploys is a room by itself: what it pushes is what has been built, and nothing else. */
function complaintsAboutDeploying(file) {
  const own = (from) =>
    from.startsWith('.') ? roomBeside(file, from) === 'deploying' : from.startsWith('node:');
  return [...importsOf(readFileSync(file, 'utf8'))]
    .filter(({ isType, from }) => !isType && !own(from))
    .map(({ from }) => `${relative('.', file)}: deploying takes values from ${from}`);
}

/** What reads the municipality's templates at build time: the pure rooms, and how a terminal says its language. */
const buildingMayUse = [
  ...[...pure, everyones].map((room) => join('src', room, '/')),
  join('building', '/'),
  join('deploying', 'words', 'language'),
];

function complaintsAboutBuilding(file) {
  const taken = (from) => (from.startsWith('.') ? relative('.', resolve(dirname(file), from)) : from);
  return [...importsOf(readFileSync(file, 'utf8'))]
    .filter(({ isType, from }) => !isType && !/^(?:node:|valibot$)/.test(from))
    .filter(({ from }) => !buildingMayUse.some((allowed) => taken(from).startsWith(allowed)))
    .map(({ from }) => `${relative('.', file)}: building takes values from ${taken(from)}`);
}

const roomBeside = (file, from) => relative('.', resolve(dirname(file), from)).split(/[\\/]/)[0];

const complaints = [
  ...filesIn(source).flatMap(complaintsAbout),
  ...filesIn(resolve('local')).flatMap(complaintsAboutLocal),
  ...filesIn(resolve('building')).flatMap(complaintsAboutBuilding),
  ...filesIn(resolve('deploying')).flatMap(complaintsAboutDeploying),
];
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exit(1);
}
