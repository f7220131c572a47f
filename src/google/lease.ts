import { release } from './lock';

/**
 * A lease on one overview: while someone holds it nobody else refreshes that one. It is kept in the
 * script's properties, which the panel and the hourly run see alike (a time-driven run has no document
 * lock), and changed under the script's lock, held for a moment only, so that overviews never wait for
 * one another. A lease whose holder has been cut off ends by time.
 */
export interface Lease {
  /** Milliseconds since 1970 until which it holds. */
  until: number;
  /** Documents read and found to be read in the refresh that is under way. */
  read: number;
  total: number;
  /** When documents were read and how many, during the last minute: the quota is counted so. */
  reads: [number, number][];
}

interface Record extends Lease {
  /** When the record was last written. */
  at: number;
}

const patience = 5000;
/** A refresh that has not gone on for this long is over. */
const memory = 180_000;
const minute = 60_000;

const keyOf = (spreadsheet: string): string => `lease:${spreadsheet}`;

export class LeaseHolder {
  private constructor(
    private readonly key: string,
    readonly lease: Lease,
  ) {}

  /** Takes the lease, or gives what its holder has come to when someone else has it. */
  static take(spreadsheet: string, milliseconds: number): LeaseHolder | Lease {
    const key = keyOf(spreadsheet);
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(patience)) return nothing(Date.now() + patience);
    try {
      const now = Date.now();
      const before = recordOf(PropertiesService.getScriptProperties().getProperty(key), now);
      if (before && before.until > now) return before;
      const until = now + milliseconds;
      const lease = { ...(before ?? nothing(until)), until };
      const holder = new LeaseHolder(key, lease);
      holder.keep(until);
      return holder;
    } finally {
      release(lock);
    }
  }

  /** Whether it still holds: what comes after must be done by someone who holds it. */
  holds(): boolean {
    return Date.now() < this.lease.until;
  }

  /** Notes that documents were read just now. */
  count(documents: number): void {
    this.lease.reads.push([Date.now(), documents]);
  }

  /** Milliseconds until so many more documents may be read. */
  waitFor(documents: number, aMinute: number): number {
    const now = Date.now();
    const recent = this.lease.reads.filter(([at]) => at > now - minute);
    let used = recent.reduce((sum, [, read]) => sum + read, 0);
    let wait = 0;
    for (const [at, read] of recent) {
      if (used + documents <= aMinute) break;
      used -= read;
      wait = at + minute - now + 1;
    }
    return wait;
  }

  /**
   * Lets go: of everything when the refresh is done, else what it has come to is kept for the next step.
   * Someone else may have it when it no longer holds, so then nothing is touched.
   */
  release(done: boolean): void {
    if (!this.holds()) return;
    if (done) PropertiesService.getScriptProperties().deleteProperty(this.key);
    else this.keep(0);
  }

  private keep(until: number): void {
    const now = Date.now();
    const reads = this.lease.reads.filter(([at]) => at > now - minute);
    const record: Record = { ...this.lease, reads, until, at: now };
    PropertiesService.getScriptProperties().setProperty(this.key, JSON.stringify(record));
  }
}

/** How far the latest refresh of an overview came that has not been done; `at` in milliseconds since 1970. */
export function leftOff(spreadsheet: string): Pick<Record, 'read' | 'total' | 'at'> | null {
  try {
    const kept = PropertiesService.getScriptProperties().getProperty(keyOf(spreadsheet));
    const record = JSON.parse(kept ?? 'null') as Record | null;
    return record && record.read < record.total ? record : null;
  } catch {
    return null;
  }
}

const nothing = (until: number): Lease => ({ until, read: 0, total: 0, reads: [] });

/** What was kept, or null when there is nothing, nothing that can be read, or nothing that still counts. */
function recordOf(kept: string | null, now: number): Record | null {
  try {
    const record = JSON.parse(kept ?? 'null') as Record | null;
    return record && now - record.at < Math.max(memory, record.until - record.at) ? record : null;
  } catch {
    return null;
  }
}
