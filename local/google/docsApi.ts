import type { StoredDocument } from '../documents/schema';
import { documentsGet } from '../documents/toJson';
import { InvalidFields } from '../fieldMask';
import { mayRead } from '../workspace/rights';
import { DamagedContent } from '../workspace/store';
import { ApiError } from './apiError';
import { Modelled } from './modelled';
import { mismatch } from './parameters';
import type { ScriptRun } from './scriptRun';

/** Query parameters of `documents.get`, as they come in the address. */
export interface DocumentParameters {
  fields?: string;
  includeTabsContent?: boolean;
  suggestionsViewMode?: string;
}

const viewModes = [
  'DEFAULT_FOR_CURRENT_ACCESS',
  'SUGGESTIONS_INLINE',
  'PREVIEW_SUGGESTIONS_ACCEPTED',
  'PREVIEW_WITHOUT_SUGGESTIONS',
];

/** What the Docs API answers this person; throws ApiError for a refusal. */
export function getDocument(run: ScriptRun, id: string, parameters: DocumentParameters): unknown {
  const { workspace, person } = run;
  const item = workspace.item(id);
  if (!item) throw new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
  if (!mayRead(workspace.right(person, id))) {
    throw new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
  }
  if (item.mimeType !== 'application/vnd.google-apps.document') {
    throw new ApiError(400, 'FAILED_PRECONDITION', 'This operation is not supported for this document');
  }
  const { suggestionsViewMode } = parameters;
  if (suggestionsViewMode !== undefined && !viewModes.includes(suggestionsViewMode)) {
    throw new ApiError(
      400,
      'INVALID_ARGUMENT',
      `Invalid value at 'suggestions_view_mode', "${suggestionsViewMode}"`,
    );
  }
  try {
    return documentsGet(item, workspace.content<StoredDocument>(id), parameters);
  } catch (error) {
    if (error instanceof InvalidFields) throw new ApiError(400, 'INVALID_ARGUMENT', error.message);
    if (!(error instanceof DamagedContent)) throw error;
    run.problem(error.message);
    throw new ApiError(500, 'INTERNAL', 'Internal error encountered.');
  }
}

class Documents extends Modelled {
  readonly service = 'Docs.Documents';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  get(documentId: string, parameters: DocumentParameters = {}): unknown {
    if (typeof documentId !== 'string') throw mismatch([documentId], 'Docs.Documents.get');
    return getDocument(this.#run, documentId, parameters);
  }
}

class Docs extends Modelled {
  readonly service = 'Docs';
  readonly Documents: Documents;

  constructor(run: ScriptRun) {
    super();
    this.Documents = new Documents(run);
  }
}

/** The advanced service `Docs` (v1): reading only. */
export const docsApi = (run: ScriptRun): Modelled => new Docs(run);
