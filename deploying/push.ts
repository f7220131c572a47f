import { changesBetween, isNothing } from './changes';
import { ClaspFailed, type Made } from './clasp';
import { type Files, fingerprint } from './files';
import { givenIn } from './given';
import { manifestOf } from './manifest';
import { othersWith, type Project } from './projects';
import type { ProjectRecord } from './records';
import { type Setting, Stopped } from './setting';
import { addressesShown, filesShown, scopesShown } from './showing';

/** Says who is signed in, and signs in where nobody is. */
export async function signIn({ clasp, asking, words, say }: Setting): Promise<void> {
  let account = await clasp.account();
  if (!account) {
    if (!(await asking.agreed(words.signInNow))) throw new Stopped();
    await asking.aside(() => clasp.signIn());
    account = await clasp.account();
  }
  if (account === null) throw new Stopped();
  say(words.signedInAs(account));
}

/** Two records hold one script; the message is ready to show. */
export class SameScript extends Error {}

/** How a script project comes to be: bound to a new file or to a standing one, or by itself. */
export interface Making {
  question: string;
  create(): Promise<Made>;
  /** Null where the script is bound to nothing. */
  createIn: ((file: string) => Promise<Made>) | null;
}

/** The record of a project; where there is none a script is made, or one that stands already is taken. */
export async function recordOf(setting: Setting, project: Project, making: Making): Promise<ProjectRecord> {
  const { records, words, say, asking } = setting;
  const known = records.read(project);
  if (known) {
    const other = othersWith(records, project, known.scriptId);
    if (other === null) return known;
    throw new SameScript(words.sameScript(records.place(project), records.place(other)));
  }
  say(words.creating(words.project[project]));
  for (;;) {
    const answer = await asking.line(making.question);
    if (answer === null) throw new Stopped();
    const given = givenIn(answer);
    if (given.kind === 'script') {
      const other = othersWith(records, project, given.id);
      if (other !== null) {
        say(words.sameScript(records.place(project), records.place(other)));
        continue;
      }
      const record = { scriptId: given.id };
      records.keep(project, record);
      say(words.reused(given.id, records.place(project)));
      return record;
    }
    if (given.kind === 'unclear' || (given.kind === 'file' && making.createIn === null)) {
      say(words.unclear);
      continue;
    }
    const record = await made(setting, making, given.kind === 'file' ? given.id : null);
    records.keep(project, record);
    say(words.created(record.scriptId, records.place(project)));
    return record;
  }
}

async function made({ words, say }: Setting, making: Making, file: string | null): Promise<ProjectRecord> {
  try {
    const { scriptId, parentId } =
      file !== null && making.createIn !== null ? await making.createIn(file) : await making.create();
    const container = file ?? parentId;
    return container === undefined ? { scriptId } : { scriptId, container };
  } catch (error) {
    if (error instanceof ClaspFailed && error.failure === 'other') say(words.maybeCreated);
    if (making.createIn !== null) say(words.maybeByHand);
    throw error;
  }
}

/** Shows what differs from what stands in the project, asks, and pushes. */
export async function push(
  { clasp, asking, words, say }: Setting,
  project: Project,
  { scriptId }: ProjectRecord,
  files: Files,
): Promise<void> {
  const name = words.project[project];
  const changes = changesBetween(await clasp.standing(scriptId), files);
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
