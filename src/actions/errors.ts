import type { Language } from '../meeting/minutes';
import { wordsFor } from '../text/words';
import type { CallError, ErrorCode } from './calls';

/** Something that the person shall be told in words, thrown by an action and answered as data. */
export class Refusal extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
    this.name = 'Refusal';
  }
}

/**
 * What Google's exceptions say, first match first. Google words them in the language of the account;
 * English and Swedish are known, anything else becomes `failed`.
 */
const patterns: readonly (readonly [RegExp, ErrorCode])[] = [
  [/lock ?timeout|holding the lock|too many LockService/i, 'busy'],
  [/too many changes applied before saving/i, 'tooLarge'],
  [
    /too many times|too many simultaneous|quota|rate ?limit|resource_exhausted|\b429\b|för många gånger|kvot/i,
    'quota',
  ],
  [/permission_denied|authorization is required|auktorisering krävs/i, 'severalAccounts'],
  [
    /permissions? to call|required permissions|not sufficient to call|insufficient authentication scopes/i,
    'notAuthorised',
  ],
  [/behörighet att anropa|obligatoriska behörigheter/i, 'notAuthorised'],
  // Whoever writes to a sheet has just read it.
  [/batchUpdate failed.*caller does not have permission/i, 'readOnly'],
  [
    /permission to edit|access to perform that action|cannot be edited|protected cell|read-?only|view-?only/i,
    'readOnly',
  ],
  [/behörighet att (redigera|utföra)|åtkomst att utföra/i, 'readOnly'],
  [
    /file not found|document is missing|does not have permission|permission to access|access denied|no item with the given id/i,
    'noAccess',
  ],
  [/insufficient permissions|\b40[34]\b|hittades inte|åtkomst nekad|behörighet att komma åt/i, 'noAccess'],
];

/** The code and the sentence for whatever was thrown: never Google's own words, never a stack trace. */
export function errorFor(thrown: unknown, language: Language): CallError {
  const code = thrown instanceof Refusal ? thrown.code : codeOf(thrown);
  return { code, message: wordsFor(language).errors[code] };
}

/** Which of the known kinds of failure it is. */
export function codeOf(thrown: unknown): ErrorCode {
  const said = messageOf(thrown);
  return patterns.find(([pattern]) => pattern.test(said))?.[1] ?? 'failed';
}

/** Google throws Error-like objects, and now and then something without a message. */
function messageOf(thrown: unknown): string {
  if (typeof thrown === 'string') return thrown;
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return '';
  return typeof thrown.message === 'string' ? thrown.message : '';
}
