/** `npm run deploy`: leads the built add-on into a script project of Google's, step by step, as often as one likes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployAddOn, dryRunOfAddOn } from './addOnWay';
import { Asking } from './asking';
import { deployBound, dryRunOfBound } from './boundWay';
import { Clasp, ClaspFailed } from './clasp';
import { clasp as claspPackage } from './commands';
import { filesIn } from './files';
import { type AddOnProject, addOnProjects, BadOption, type DeployOptions, readOptions } from './options';
import { SameScript } from './push';
import { Records, UnreadableRecord } from './records';
import { type Setting, Stopped } from './setting';
import { languageOf } from './words/language';
import type { Words } from './words/sv';
import { wordsFor } from './words/words';

const project = join(__dirname, '..');
const dist = join(project, 'dist');

class NothingBuilt extends Error {}

async function deploy(options: DeployOptions, words: Words): Promise<void> {
  if (!existsSync(join(dist, 'appsscript.json'))) throw new NothingBuilt();
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  const setting = {
    words,
    built: filesIn(dist),
    records: new Records(options.records ?? join(project, 'deploy')),
    description: version,
    say: (...lines: string[]) => console.log(lines.join('\n')),
  };
  if (options.dryRun) {
    if (options.bound) dryRunOfBound(setting);
    else dryRunOfAddOn(setting, options.project ?? 'pilot');
    return;
  }
  const asking = new Asking(words.yes);
  try {
    await forReal({ ...setting, asking, clasp: new Clasp() }, options);
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
  if (error instanceof NothingBuilt) return words.nothingBuilt;
  if (error instanceof SameScript) return error.message;
  if (error instanceof Stopped) return words.stopped;
  if (error instanceof UnreadableRecord) return words.unreadableRecord(error.message);
  if (!(error instanceof ClaspFailed)) return error;
  const signIn = error.failure === 'notSignedIn' ? [`npx ${claspPackage} login`] : [];
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
