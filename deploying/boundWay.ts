import { boundTo, type Container, containers } from './bound';
import { boundSteps } from './byHand';
import { commands, written } from './commands';
import { manifestOf } from './manifest';
import { push, signIn } from './push';
import { type Making, recordOf } from './scriptProject';
import type { DrySetting, Setting } from './setting';
import { filesShown, scopesShown } from './showing';

/** The menu of a bound script takes its name from the script. */
const title = 'Lärträff';

/** The second way: a script in one spreadsheet and one in a template document. They run as they stand, without versions. */
export async function deployBound(setting: Setting): Promise<void> {
  const { words, built, say, records } = setting;
  await signIn(setting);
  for (const container of containers) {
    const project = `bound-${container}` as const;
    const record = await recordOf(setting, project, making(setting, container));
    await push(setting, project, record, boundTo(container, built));
  }
  say('', words.byHand, ...boundSteps(bothRecords(records), words));
}

const making = ({ words, clasp }: Setting, container: Container): Making => ({
  question: words.createBound[container],
  create: () => clasp.createWith(container, title),
  inFile: { kind: container, create: (file) => clasp.createIn(file, title) },
});

const bothRecords = (records: Setting['records']) => ({
  spreadsheet: records.read('bound-spreadsheet'),
  document: records.read('bound-document'),
});

/** The same way without Google. */
export function dryRunOfBound({ words, built, records, say }: DrySetting): void {
  say(words.dryRun);
  const both = bothRecords(records);
  for (const container of containers) {
    const files = boundTo(container, built);
    say('', words.files.heading(words.project[`bound-${container}`]), ...filesShown(files, null, words));
    say('', ...scopesShown(manifestOf(files).oauthScopes ?? [], null, words));
  }
  say('', words.changesLater, '', words.wouldRun);
  const run = containers.flatMap((container) => [
    ...(both[container] === null ? [commands.createWith(container, title)] : []),
    commands.pull(),
    commands.push(),
  ]);
  say(...[commands.account(), ...run].map((command) => `  ${written(command)}`));
  say('', words.byHand, ...boundSteps(both, words));
}
