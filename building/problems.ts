import type * as v from 'valibot';
import { languages } from '../src/languages/languages';
import type { JsonFile, JsonTrouble, Path } from './json';

export type ProblemKind =
  | JsonTrouble
  | 'text'
  | 'oneLine'
  | 'empty'
  | 'tooLong'
  | 'tooMany'
  | 'minutes'
  | 'oneOf'
  | 'list'
  | 'object'
  | 'trueOrFalse'
  | 'twoMeetings'
  | 'unknownField'
  | 'absentField'
  | 'sectionsOrMeetings'
  | 'noTime'
  | 'sameHeading'
  | 'sameSubject'
  | 'sameName'
  | 'plainName'
  | 'nameReadOtherwise'
  | 'headingReadOtherwise'
  | 'promptReadAsWritten'
  | 'promptReadAsField'
  | 'fileName';

/** Something to mend in a file before the add-on can be built with it. */
export interface Problem {
  file: string;
  /** From 1; null where it is the whole file. */
  line: number | null;
  kind: ProblemKind;
  /** The field, heading or name that it is about. */
  about: string;
  /** What may stand there, or how much. */
  allowed: string;
}

export const problemAt = (
  file: string,
  json: JsonFile,
  path: Path,
  kind: ProblemKind,
  about: string = fieldIn(path),
  allowed = '',
): Problem => ({ file, line: json.lineOf(path), kind, about, allowed });

/** The last name on the way, "minutes" for sections, 3, minutes; with a language the one before it too. */
function fieldIn(path: Path): string {
  const names = path.filter((part): part is string => typeof part === 'string');
  const last = names.pop() ?? '';
  return languages.some((language) => language === last) ? `${names.pop() ?? ''}: ${last}` : last;
}

/** An issue of the shape, as a problem. */
export function problemOf(file: string, json: JsonFile, issue: v.BaseIssue<unknown>): Problem {
  const { type, expected, received, requirement, message } = issue;
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const at = (kind: ProblemKind, allowed = '') => problemAt(file, json, path, kind, undefined, allowed);
  if (type === 'strict_object' && expected === 'never') return at('unknownField');
  if (received === 'undefined') return at('absentField');
  const choices = (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');
  return at(message as ProblemKind, typeof requirement === 'number' ? String(requirement) : choices);
}
