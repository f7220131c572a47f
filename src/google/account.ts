/** Whoever the script runs as: in a time-driven run the person who switched it on. */
export function ownEmail(): string {
  return Session.getEffectiveUser().getEmail();
}

/** Now where the script lives, as YYYY-MM-DD HH:MM. */
export function now(): string {
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm');
}

/** Milliseconds, at most five minutes at a time. */
export function sleep(milliseconds: number): void {
  Utilities.sleep(milliseconds);
}
