import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** What the lock file says of the process that holds the folder. */
interface Holder {
  pid: number;
  /** When the process started, in the system's own words; tells a new process with an old number apart. */
  started: string | null;
}

/** The workspace folder is used by another process; the message is a sentence for whoever started this one. */
export class FolderInUse extends Error {}

const heldHere = new Set<string>();

/** One process at a time in a folder. A lock left by a process that is gone is taken over. */
export class FolderLock {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
    if (heldHere.has(file)) throw this.#refusal(process.pid);
    if (!this.#take()) {
      this.#clearAway();
      if (!this.#take()) throw this.#refusal(readHolder(file)?.pid ?? 0);
    }
    heldHere.add(file);
  }

  release(): void {
    if (heldHere.delete(this.#file)) rmSync(this.#file, { force: true });
  }

  /** The lock file comes to be with all that it says, so that nobody finds it empty. */
  #take(): boolean {
    const holder: Holder = { pid: process.pid, started: startOf(process.pid) };
    const own = `${this.#file}.${process.pid}.new`;
    writeFileSync(own, JSON.stringify(holder));
    try {
      return placed(own, this.#file);
    } finally {
      rmSync(own, { force: true });
    }
  }

  /** Moves a lock away that nobody holds any more. Throws FolderInUse when somebody does. */
  #clearAway(): void {
    this.#refuseIfHeld(this.#file);
    const aside = `${this.#file}.${process.pid}.old`;
    try {
      renameSync(this.#file, aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return; // Another start has just done it.
      throw error;
    }
    try {
      // Another start may have taken the lock over since it was looked at: then it is theirs that was moved.
      this.#refuseIfHeld(aside);
    } catch (error) {
      placed(aside, this.#file);
      throw error;
    } finally {
      rmSync(aside, { force: true });
    }
  }

  #refuseIfHeld(file: string): void {
    const holder = readHolder(file);
    if (holder && isAlive(holder)) throw this.#refusal(holder.pid);
  }

  #refusal(pid: number): FolderInUse {
    return new FolderInUse(
      `The workspace is already open in another process (number ${pid}). Close that one first, or choose another folder with --data.`,
    );
  }
}

/** Gives a whole file its name unless something has that name; false then. */
function placed(file: string, name: string): boolean {
  try {
    linkSync(file, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return copied(file, name); // A file system without links.
  }
  return true;
}

function copied(file: string, name: string): boolean {
  try {
    copyFileSync(file, name, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  if (pid === process.pid) return false; // Not held here (see heldHere), so an earlier process had this number.
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return started === null || startOf(pid) === started;
}

/** On Linux the 22nd field of /proc/PID/stat; elsewhere null, and the number alone decides. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
