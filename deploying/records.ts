import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isId, isVersion } from './ids';
import { isProject, type Project } from './projects';
import { Obstacle } from './setting';
import type { Words } from './words/sv';

/** What is kept of a script project, in a file of its own; nothing in it is secret. */
export interface ProjectRecord {
  scriptId: string;
  /** The spreadsheet or document that it is bound to, where that is known. */
  container?: string;
  /** The latest version that was made of it, and the fingerprint of what it holds. */
  version?: number;
  contents?: string;
  /** The deployment of the cards; its id stays the same from version to version. */
  deploymentId?: string;
  deployedVersion?: number;
}

/** As it stands in the file: a record that has been given another name still says whose it is. */
type Kept = ProjectRecord & { project?: Project };

/** People may mend the files by hand, and what stands in them goes into commands. */
const isRight: Record<keyof Kept, (value: unknown) => boolean> = {
  project: isProject,
  scriptId: isId,
  container: isId,
  version: isVersion,
  contents: (value) => typeof value === 'string',
  deploymentId: isId,
  deployedVersion: isVersion,
};
const fields = Object.keys(isRight) as (keyof Kept)[];

/** The script projects that are known, a file each: `deploy/pilot.json`. Each function throws Obstacle. */
export class Records {
  constructor(
    readonly folder: string,
    private readonly words: Words,
  ) {}

  place(project: Project): string {
    return join(this.folder, `${project}.json`);
  }

  /** Null where there is none yet. */
  read(project: Project): ProjectRecord | null {
    const text = this.#text(project);
    if (text === null) return null;
    const { project: whose = project, ...record } = this.#kept(project, text);
    if (whose === project) return record;
    const { words } = this;
    throw new Obstacle(words.recordOfAnother(this.place(project), words.project[whose], this.place(whose)));
  }

  keep(project: Project, record: ProjectRecord): void {
    const kept: Kept = { project, ...record };
    const text = `${JSON.stringify(kept, null, 2)}\n`;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(this.place(project), text);
    } catch (error) {
      throw new Obstacle(this.words.unwritableRecord(this.place(project), (error as Error).message, text));
    }
  }

  #text(project: Project): string | null {
    try {
      return readFileSync(this.place(project), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new Obstacle(this.words.unreadableRecord(this.place(project)));
    }
  }

  #kept(project: Project, text: string): Kept {
    const kept = parsed(text);
    if (kept === null) throw new Obstacle(this.words.unreadableRecord(this.place(project)));
    const wrong = fields.find(
      (field) => (field in kept || field === 'scriptId') && !isRight[field](kept[field]),
    );
    if (wrong === undefined) return kept as unknown as Kept;
    const { wrongInRecord, mendRecord } = this.words;
    throw new Obstacle(wrongInRecord(this.place(project), wrong, mendRecord[wrong]));
  }
}

/** Some editors put a mark at the beginning of a text, which JSON does not know. */
function parsed(text: string): Record<string, unknown> | null {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
