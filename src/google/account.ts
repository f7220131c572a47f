/** Whoever the script runs as: in a time-driven run the person who switched it on. */
export function ownEmail(): string {
  return Session.getEffectiveUser().getEmail();
}

/** Now, or another time, where the script lives, as YYYY-MM-DD HH:MM. */
export function now(at = new Date()): string {
  return Utilities.formatDate(at, Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm');
}

/** Milliseconds, at most five minutes at a time. */
export function sleep(milliseconds: number): void {
  Utilities.sleep(milliseconds);
}
