import { addOnSteps } from './byHand';
import { commands, written } from './commands';
import { manifestOf } from './manifest';
import type { AddOnProject } from './options';
import { push, signIn, version } from './push';
import type { ProjectRecord } from './records';
import { unlessFound } from './running';
import { recordOf } from './scriptProject';
import { type DrySetting, type Setting, Stopped } from './setting';
import { filesShown, scopesShown } from './showing';

/** The menu takes its name from the listing, so the script's own name only tells the two projects apart. */
const titles: Record<AddOnProject, string> = { pilot: 'Lärträff-pilot', production: 'Lärträff' };

/** The add-on into one of its two script projects, with a version and the deployment of its cards. */
export async function deployAddOn(setting: Setting, project: AddOnProject): Promise<void> {
  const { words, built, say, clasp } = setting;
  const manifest = manifestOf(built);
  await signIn(setting);
  const standing = await recordOf(setting, project, {
    question: words.createOrReuse,
    create: () => clasp.create(titles[project]),
    inFile: null,
  });
  await push(setting, project, standing, built);
  const pushed = await version(setting, project, standing, built);
  const record = manifest.addOns === undefined ? pushed : await deployCards(setting, project, pushed);
  say('', words.byHand, ...addOnSteps(record, manifest, words));
}

/** A first deployment reaches nobody yet; a new version of it reaches everyone who has the add-on. */
async function deployCards(
  { clasp, asking, records, words, say, description }: Setting,
  project: AddOnProject,
  record: ProjectRecord & { version: number },
): Promise<ProjectRecord> {
  const { deploymentId: standing, scriptId, version: number } = record;
  if (standing !== undefined && record.deployedVersion === number) return record;
  const agreed =
    standing === undefined || (await asking.agreed(words.deployNow(number, words.project[project])));
  if (!agreed) throw new Stopped();
  const deploying = clasp.deploy(scriptId, number, description, standing);
  const deploymentId =
    standing === undefined
      ? await deploying
      : await deploying.catch(unlessFound(words.deploymentGone(standing, records.place(project))));
  const deployed = { ...record, deploymentId, deployedVersion: number };
  records.keep(project, deployed);
  say(words.deployed(deploymentId, number));
  return deployed;
}

/** The same way without Google: what would be pushed, by which commands, and the list with what is known. */
export function dryRunOfAddOn(setting: DrySetting, project: AddOnProject): void {
  const { words, built, records, say } = setting;
  const record = records.read(project) ?? {};
  const manifest = manifestOf(built);
  say(words.dryRun, '', words.files.heading(words.project[project]), ...filesShown(built, null, words));
  say('', ...scopesShown(manifest.oauthScopes ?? [], null, words), '', words.changesLater);
  say('', words.wouldRun, ...commandsFor(setting, project, record).map((command) => `  ${written(command)}`));
  say('', words.byHand, ...addOnSteps(record, manifest, words));
}

function commandsFor(
  { words, built, description }: DrySetting,
  project: AddOnProject,
  { scriptId, deploymentId }: Partial<ProjectRecord>,
): string[][] {
  const number = `<${words.values.version}>`;
  const cardsCommand =
    deploymentId === undefined
      ? commands.deploy(number, description)
      : commands.redeploy(deploymentId, number, description);
  return [
    commands.account(),
    ...(scriptId === undefined ? [commands.create(titles[project])] : []),
    commands.pull(),
    commands.push(),
    commands.version(description),
    ...(manifestOf(built).addOns === undefined ? [] : [cardsCommand]),
  ];
}
