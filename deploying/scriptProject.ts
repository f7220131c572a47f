import type { Container } from './bound';
import type { Made } from './clasp';
import { type Given, givenIn } from './given';
import { type Project, projects } from './projects';
import type { ProjectRecord } from './records';
import { ClaspFailed } from './running';
import { Interrupted, Obstacle, type Setting, Stopped } from './setting';

/** How a script project comes to be: by itself or with a new file, or bound to a file that stands. */
export interface Making {
  question: string;
  create(): Promise<Made>;
  /** Null where the script is bound to nothing. */
  inFile: { kind: Container; create(file: string): Promise<Made> } | null;
}

/** The record of a project; where there is none a script is made, or one that stands already is taken. */
export async function recordOf(setting: Setting, project: Project, making: Making): Promise<ProjectRecord> {
  const { records, words, say, asking } = setting;
  const known = records.read(project);
  if (known) return apartFromOthers(setting, project, known);
  say(words.creating(words.project[project]));
  for (;;) {
    const answer = await asking.line(making.question);
    if (answer === null) throw new Stopped();
    const record = await recordFrom(setting, project, making, givenIn(answer));
    if (record) return record;
  }
}

/** Null where it did not lead to a script, once it has been said why. */
async function recordFrom(
  setting: Setting,
  project: Project,
  making: Making,
  given: Given,
): Promise<ProjectRecord | null> {
  const { words, say } = setting;
  const { create, inFile } = making;
  if (given.kind === 'nothing') return made(setting, project, making, create);
  if (given.kind === inFile?.kind)
    return made(setting, project, making, () => inFile.create(given.id), given.id);
  if (given.kind === 'script') return taken(setting, project, given.id);
  const wanted = words.wanted[inFile?.kind ?? 'script'];
  say(given.kind === 'unclear' ? words.unclear(wanted) : words.pastedOther(words.pasted[given.kind], wanted));
  return null;
}

/** A script that stands already, once Google has shown it: a wrong id is never noted. */
async function taken(setting: Setting, project: Project, scriptId: string): Promise<ProjectRecord | null> {
  const { clasp, records, words, say } = setting;
  const other = othersWith(setting, project, 'scriptId', scriptId);
  if (other !== null) {
    say(words.takenScript(words.project[other], records.place(other)));
    return null;
  }
  try {
    await clasp.standing(scriptId);
  } catch (error) {
    const isHidden = error instanceof ClaspFailed && ['notFound', 'refused'].includes(error.failure);
    if (!isHidden) throw error;
    say(words.outOfReach);
    return null;
  }
  const record = { scriptId };
  records.keep(project, record);
  say(words.reused(scriptId, records.place(project)));
  return record;
}

/** Where the file or what may be done with it stands in the way, a person may get further than a command. */
const mendedByHand = ['notFound', 'refused', 'other'];

async function made(
  { records, words, say }: Setting,
  project: Project,
  { inFile }: Making,
  make: () => Promise<Made>,
  file?: string,
): Promise<ProjectRecord> {
  const { scriptId, parentId } = await make().catch((error: unknown) => {
    const failure = error instanceof ClaspFailed ? error.failure : null;
    if (failure === 'other' || error instanceof Interrupted) say(words.maybeCreated);
    if (failure !== null && inFile !== null && mendedByHand.includes(failure)) say(words.maybeByHand);
    throw error;
  });
  const container = file ?? parentId;
  const record = container === undefined ? { scriptId } : { scriptId, container };
  records.keep(project, record);
  say(words.created(scriptId, records.place(project)));
  return record;
}

/** What is tried in one would reach everyone in the other, and a document is no spreadsheet. */
function apartFromOthers(setting: Setting, project: Project, record: ProjectRecord): ProjectRecord {
  const { records, words } = setting;
  for (const field of ['scriptId', 'container'] as const) {
    const other = othersWith(setting, project, field, record[field]);
    if (other !== null)
      throw new Obstacle(words.sameInBoth[field](records.place(project), records.place(other)));
  }
  return record;
}

const othersWith = (
  { records }: Setting,
  project: Project,
  field: 'scriptId' | 'container',
  value: string | undefined,
): Project | null =>
  projects.find(
    (other) => other !== project && value !== undefined && records.read(other)?.[field] === value,
  ) ?? null;
