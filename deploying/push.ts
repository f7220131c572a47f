import { changesBetween, isNothing } from './changes';
import { commands, written } from './commands';
import { type Files, fingerprint } from './files';
import { manifestOf } from './manifest';
import type { Project } from './projects';
import type { ProjectRecord } from './records';
import { ClaspFailed, unlessFound } from './running';
import { type Setting, Stopped } from './setting';
import { addressesShown, filesShown, scopesShown } from './showing';

/** Says who is signed in, and signs in where nobody is. */
export async function signIn({ clasp, asking, words, say }: Setting): Promise<void> {
  say(words.lookingForSignIn);
  let account = await clasp.account();
  // clasp also calls one signed in whose sign-in has run out, but then it has no address.
  if (!account) {
    if (!(await asking.agreed(words.signInNow))) throw new Stopped();
    await asking.aside(() => clasp.signIn());
    account = await clasp.account();
  }
  if (account === null) throw new ClaspFailed('notSignedIn', '', written(commands.signIn()));
  say(words.signedInAs(account));
}

/** Shows what differs from what stands in the project, asks, and pushes. */
export async function push(
  { clasp, asking, records, words, say }: Setting,
  project: Project,
  { scriptId }: ProjectRecord,
  files: Files,
): Promise<void> {
  const name = words.project[project];
  const gone = words.scriptGone(scriptId, records.place(project));
  const changes = changesBetween(await clasp.standing(scriptId).catch(unlessFound(gone)), files);
  say('', words.files.heading(name), ...filesShown(files, changes, words));
  say('', ...scopesShown(manifestOf(files).oauthScopes ?? [], changes, words));
  say(...addressesShown(changes, words), '');
  if (isNothing(changes)) {
    say(words.nothingNew);
    return;
  }
  if (!(await asking.agreed(words.pushNow(name)))) throw new Stopped();
  await clasp.push(scriptId, files);
  say(words.pushed(files.size));
}

/** Makes a version of what was pushed, unless the latest one is just that. Gives the record with it. */
export async function version(
  { clasp, records, words, say, description }: Setting,
  project: Project,
  record: ProjectRecord,
  files: Files,
): Promise<ProjectRecord & { version: number }> {
  const contents = fingerprint(files);
  if (record.version !== undefined && record.contents === contents) {
    say(words.versionStands(record.version));
    return { ...record, version: record.version };
  }
  const number = await clasp.version(record.scriptId, description);
  const made = { ...record, version: number, contents };
  records.keep(project, made);
  say(words.versionMade(number));
  return made;
}
