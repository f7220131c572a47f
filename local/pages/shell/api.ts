import type { PageWords } from '../../words/words';

/** An answer that is not what was asked for; `message` is a sentence ready to show. Status 0: no answer. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface Request {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  body?: unknown;
  signal?: AbortSignal;
  keepalive?: boolean;
}

/** Asks the local server as one person, and turns what goes wrong into sentences in their language. */
export interface Api {
  /** The answer's JSON. Throws `ApiError`. */
  ask<T>(path: string, request?: Request): Promise<T>;
  /** The answer as it comes, for streams. Throws `ApiError` when it is not a success. */
  open(path: string, request?: Request): Promise<Response>;
  /** Headers that say who asks, for requests that fetch cannot make (upload with progress). */
  headers: Record<string, string>;
}

export function apiFor(personId: string, words: PageWords['shell']): Api {
  const headers = { 'X-Person': personId };
  const open = async (path: string, request: Request = {}) => {
    const response = await fetch(path, optionsOf(request, headers)).catch((error: unknown) => {
      if (request.signal?.aborted) throw error;
      throw new ApiError(0, words.errors.noAnswer);
    });
    if (!response.ok) throw new ApiError(response.status, await sentenceOf(response, words));
    return response;
  };
  const ask = async <T>(path: string, request?: Request): Promise<T> => {
    const response = await open(path, request);
    return (response.status === 204 ? null : await response.json()) as T;
  };
  return { ask, open, headers };
}

function optionsOf(request: Request, headers: Record<string, string>): RequestInit {
  const options: RequestInit = { method: request.method ?? 'GET', headers, cache: 'no-store' };
  if (request.signal) options.signal = request.signal;
  if (request.keepalive) options.keepalive = true;
  if (request.body !== undefined) {
    options.body = JSON.stringify(request.body);
    options.headers = { ...headers, 'Content-Type': 'application/json' };
  }
  return options;
}

const sentenceOf = async (response: Response, words: PageWords['shell']) =>
  sentenceFor(response.status, await response.text().catch(() => ''), words);

/** The server's own sentence when it gave one, else one for the status. */
export function sentenceFor(status: number, body: string, words: PageWords['shell']): string {
  const said = messageIn(body);
  if (said) return said;
  const byStatus: Record<number, string> = {
    403: words.errors.noAccess,
    404: words.errors.notFound,
    413: words.errors.tooLarge,
  };
  return byStatus[status] ?? words.errors.failed;
}

function messageIn(body: string): string | null {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === 'string' && message !== '' ? message : null;
  } catch {
    return null;
  }
}
