import type { Finding } from '../../../feedback/language/checkNote';

/** The text in pieces, each with whether something was found in it. */
export function marked(text: string, findings: readonly Finding[]): [string, boolean][] {
  const pieces: [string, boolean][] = [];
  let at = 0;
  const add = (until: number, found: boolean) => {
    const to = Math.min(until, text.length);
    if (to > at) pieces.push([text.slice(at, to), found]);
    at = Math.max(at, to);
  };
  for (const { from, to } of findings) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return pieces;
}
