import type { Stretch } from './findWords';

/** Why a place may point at a pupil. */
export type PupilSign = 'number' | 'pupil' | 'plan' | 'diagnosis' | 'pointer' | 'initials' | 'few';

export interface PupilPlace extends Stretch {
  why: PupilSign;
}

/** The source and the flags of a regular expression, so that it can be kept in a file. */
export type Pattern = readonly [source: string, flags: string];

export interface PupilWords {
  /** What is looked for, the surest first; where two overlap, the first holds. `name` is a group that must be one. */
  signs: readonly (readonly [PupilSign, Pattern])[];
  noName: Pattern;
  ending: Pattern;
  shortSubjects: Pattern;
}

/** The words of names that may stand in minutes, and the letters that they begin with. */
export interface Staff {
  words: ReadonlySet<string>;
  letters: ReadonlySet<string | undefined>;
}

/** Those present, who leads and writes, schools: each as it is written. */
export function staffOf(names: readonly string[]): Staff {
  const all = names.flatMap((name) => name.split(/[\s,;/()-]+/)).filter((word) => word.length > 1);
  return { words: new Set(all), letters: new Set(all.map((word) => Array.from(word)[0])) };
}

/**
 * Places in a text that may point at a pupil, in order (domain: overview-and-privacy 6.6). Only a hint for the
 * one who writes: alarms that mean nothing cost a look, so sentences about pupils in general give none.
 */
export function pupilPlaces(text: string, staff: Staff, words: PupilWords): PupilPlace[] {
  const found: PupilPlace[] = [];
  const taken = new Uint8Array(text.length);
  for (const [why, pattern] of words.signs) {
    for (const match of text.matchAll(new RegExp(...pattern))) {
      const place = { from: match.index, to: match.index + match[0].length, why };
      if (taken.subarray(place.from, place.to).includes(1) || !points(match, staff, words)) continue;
      taken.fill(1, place.from, place.to);
      found.push(place);
    }
  }
  return found.sort((before, after) => before.from - after.from);
}

function points(
  { groups = {} }: RegExpMatchArray,
  staff: Staff,
  { noName, ending, shortSubjects }: PupilWords,
): boolean {
  const is = (pattern: Pattern, text: string) => new RegExp(...pattern).test(text);
  const { name: someone, short, letters, inside } = groups;
  const known = staff.words;
  if (someone !== undefined && (known.has(someone) || known.has(someone.replace(/s$/, '')))) return false;
  if (someone !== undefined && !/^\p{Lu}\p{Ll}/u.test(someone)) return false;
  if (someone !== undefined && (is(noName, someone) || is(ending, someone))) return false;
  if (short !== undefined && is(shortSubjects, short.replace(' ', ''))) return false;
  const initials = (letters ?? inside)?.replace(/[^\p{L}]/gu, '');
  return initials === undefined || !(is(shortSubjects, initials) || isOf(initials, staff));
}

/** Whether initials can be those of somebody who was there. */
const isOf = (initials: string, { letters }: Staff): boolean =>
  [...initials].every((letter) => letters.has(letter));
