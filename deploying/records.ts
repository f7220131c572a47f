import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** A file of records that someone has edited so that it cannot be read. */
export class UnreadableRecord extends Error {}

/** The script projects that are known, a file each: `deploy/pilot.json`. */
export class Records {
  constructor(readonly folder: string) {}

  place(project: string): string {
    return join(this.folder, `${project}.json`);
  }

  /** Null where there is none yet. Throws UnreadableRecord. */
  read(project: string): ProjectRecord | null {
    const place = this.place(project);
    try {
      const kept = JSON.parse(readFileSync(place, 'utf8')) as Partial<ProjectRecord>;
      if (typeof kept?.scriptId !== 'string' || kept.scriptId === '') throw new UnreadableRecord(place);
      return kept as ProjectRecord;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw new UnreadableRecord(place);
    }
  }

  keep(project: string, record: ProjectRecord): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(this.place(project), `${JSON.stringify(record, null, 2)}\n`);
  }
}
