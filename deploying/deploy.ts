/** `npm run deploy`: leads the built add-on into a script project of Google's, step by step, as often as one likes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployAddOn, dryRunOfAddOn } from './addOnWay';
import { Asking } from './asking';
import { deployBound, dryRunOfBound } from './boundWay';
import { Clasp } from './clasp';
import { commands, written } from './commands';
import { builtIn, IncompleteBuild } from './manifest';
import { type AddOnProject, addOnProjects, BadOption, type DeployOptions, readOptions } from './options';
import { Records } from './records';
import { ClaspFailed, Running } from './running';
import { Interrupted, Obstacle, type Setting, Stopped } from './setting';
import { languageOf } from './words/language';
import type { Words } from './words/sv';
import { wordsFor } from './words/words';

const root = join(__dirname, '..');

async function deploy(options: DeployOptions, words: Words): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const setting = {
    words,
    built: builtIn(join(root, 'dist')),
    records: new Records(options.records ?? join(root, 'deploy'), words),
    description: version,
    say: (...lines: string[]) => console.log(lines.join('\n')),
  };
  if (options.dryRun) {
    if (options.bound) dryRunOfBound(setting);
    else dryRunOfAddOn(setting, options.project ?? 'pilot');
    return;
  }
  // The first Ctrl-C lets what is under way be told of and noted; a second one ends everything at once.
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const asking = new Asking(words.yes, interrupt.signal);
  try {
    await forReal({ ...setting, asking, clasp: new Clasp(new Running(interrupt.signal)) }, options);
  } finally {
    asking.close();
  }
}

async function forReal(setting: Setting, options: DeployOptions): Promise<void> {
  if (options.bound) await deployBound(setting);
  else await deployAddOn(setting, options.project ?? (await chosenIn(setting)));
}

async function chosenIn({ asking, words }: Setting): Promise<AddOnProject> {
  for (;;) {
    const answer = await asking.line(words.whichProject);
    if (answer === null) throw new Stopped();
    const known = addOnProjects.find((name) => name === answer.toLowerCase());
    if (known) return known;
  }
}

/** What is the person's to mend is said in sentences; anything else is a fault here and shows whole. */
function sentencesFor(error: unknown, words: Words): unknown {
  if (error instanceof IncompleteBuild) return words.incompleteBuild(error.part);
  if (error instanceof Obstacle) return error.message;
  if (error instanceof Interrupted) return words.interrupted;
  if (error instanceof Stopped) return words.stopped;
  if (!(error instanceof ClaspFailed)) return error;
  const signIn = error.failure === 'notSignedIn' ? [written(commands.signIn())] : [];
  const said = error.said ? ['', words.said, error.said] : [];
  return [words.failed[error.failure], ...signIn, ...said, '', words.command, error.command].join('\n');
}

async function main(): Promise<void> {
  let language = languageOf(process.env);
  try {
    const options = readOptions(process.argv.slice(2), process.env);
    language = options.language;
    if (options.help) console.log(wordsFor[language].usage);
    else await deploy(options, wordsFor[language]);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof BadOption) {
      const words = wordsFor[error.language];
      console.error(`${words[error.sentence](error.given)}\n${words.usage}`);
    } else console.error(sentencesFor(error, wordsFor[language]));
  }
}

void main();
