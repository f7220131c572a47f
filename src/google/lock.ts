/** How long to wait for someone else who is writing, in milliseconds. */
const patience = 10_000;

/** Does the work while no other window of the same person's does theirs, in whichever document. */
export const withUserLock = <Result>(work: () => Result): Result =>
  underLock(LockService.getUserLock(), work);

/**
 * Does the work while nobody else does theirs in this document. Throws Google's "Lock timeout" when
 * the other one does not finish. A run without a document has no lock and nobody to wait for.
 */
export function withDocumentLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  return lock ? underLock(lock, work) : work();
}

/** When the work fails the lock goes with the run: Google may save only then what had been written. */
function underLock<Result>(lock: GoogleAppsScript.Lock.Lock, work: () => Result): Result {
  lock.waitLock(patience);
  const result = work();
  release(lock);
  return result;
}

/** What was done is done even if Google does not answer here: the lock goes with the run anyway. */
export function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {}
}
