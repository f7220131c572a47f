import { type Mask, parseMask, select } from '../fieldMask';
import { ApiError } from './apiError';

/** Fields of a file or a list of files that Drive's API has and that are modelled or known to exist. */
const known = new Set([
  'kind',
  'incompleteSearch',
  'nextPageToken',
  'files',
  'id',
  'name',
  'mimeType',
  'parents',
  'createdTime',
  'modifiedTime',
  'trashed',
  'explicitlyTrashed',
  'ownedByMe',
  'capabilities',
  'canEdit',
  'canListChildren',
  'webViewLink',
  'shortcutDetails',
  'targetId',
  'targetMimeType',
  'driveId',
  'owners',
  'version',
  'size',
]);

/** An answer of Drive's API with only the fields that a mask names; 400 for a field that it has not got. */
export function masked(answer: Record<string, unknown>, fields: string): unknown {
  const mask = readMask(fields);
  const unknown = namesIn(mask).find((name) => !known.has(name));
  if (unknown) throw invalid(unknown);
  return select(answer, mask);
}

function readMask(fields: string): Mask {
  try {
    return parseMask(fields);
  } catch {
    throw invalid(fields);
  }
}

const namesIn = (mask: Mask): string[] =>
  mask === null ? [] : [...mask].flatMap(([name, beneath]) => [name, ...namesIn(beneath)]);

const invalid = (fields: string): ApiError =>
  new ApiError(400, 'INVALID_ARGUMENT', `Invalid field selection ${fields}`);
