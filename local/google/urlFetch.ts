import { ApiError } from './apiError';
import { costOf, fetchesAtOnce } from './costs';
import { type DocumentParameters, getDocument } from './docsApi';
import { GoogleError, Modelled } from './modelled';
import { mismatch } from './parameters';
import { insufficientScopes, tokenAllows } from './permissions';
import { tokenOf } from './scriptApp';
import type { ScriptRun } from './scriptRun';

interface FetchRequest {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  muteHttpExceptions?: boolean;
}

type Response = Pick<
  GoogleAppsScript.URL_Fetch.HTTPResponse,
  'getResponseCode' | 'getContentText' | 'getHeaders' | 'getAllHeaders'
>;

class HttpResponse extends Modelled implements Response {
  readonly service = 'HTTPResponse';
  readonly #code: number;
  readonly #text: string;

  constructor(code: number, text: string) {
    super();
    this.#code = code;
    this.#text = text;
  }

  getResponseCode(): number {
    return this.#code;
  }

  getContentText(): string {
    return this.#text;
  }

  getHeaders(): Record<string, string> {
    return { 'Content-Type': 'application/json; charset=UTF-8' };
  }

  getAllHeaders(): Record<string, string> {
    return this.getHeaders();
  }
}

const options: readonly string[] = [
  'url',
  'method',
  'headers',
  'muteHttpExceptions',
] satisfies (keyof FetchRequest)[];

/** Addresses that are answered here; any other throws, as nothing leaves the local workspace. */
const documentAddress = /^https:\/\/docs\.googleapis\.com\/v1\/documents\/([^/?:]+)(?:\?(.*))?$/;
const addressLimit = 2048;
const documentCall = 'Docs.Documents.get';

class UrlFetchApp extends Modelled {
  readonly service = 'UrlFetchApp';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  fetch(url: string, options: Omit<FetchRequest, 'url'> = {}): HttpResponse {
    if (typeof url !== 'string') throw mismatch([url], 'UrlFetchApp.fetch');
    return this.#fetchAll([{ ...options, url }])[0] as HttpResponse;
  }

  /** In parallel, answers in the order of the requests; throws at the first that fails without being muted. */
  fetchAll(requests: (FetchRequest | string)[]): HttpResponse[] {
    if (!Array.isArray(requests)) throw mismatch([requests], 'UrlFetchApp.fetchAll');
    return this.#fetchAll(
      requests.map((request) => (typeof request === 'string' ? { url: request } : request)),
    );
  }

  #fetchAll(requests: FetchRequest[]): HttpResponse[] {
    for (const request of requests) {
      checkOptions(request);
      this.#checkAddress(request.url);
    }
    this.#run.spend(Math.ceil(requests.length / fetchesAtOnce) * costOf(documentCall).milliseconds);
    return requests.map((request) => {
      const { code, body } = this.#answer(request);
      const text = JSON.stringify(body, null, 2);
      if (code >= 400 && !request.muteHttpExceptions) {
        throw new GoogleError(
          `Request failed for ${new URL(request.url).origin} returned code ${code}. Truncated server response: ${text.slice(0, 100)} (use muteHttpExceptions option to examine full response)`,
        );
      }
      return new HttpResponse(code, text);
    });
  }

  #checkAddress(url: string): void {
    if (typeof url !== 'string') throw mismatch([url], 'UrlFetchApp.fetchAll');
    const { allowedAddresses } = this.#run.manifest;
    if (allowedAddresses && !allowedAddresses.some((beginning) => url.startsWith(beginning))) {
      throw new GoogleError(
        `Attempt to access URL ${url} that is not on the allowlist: urlFetchWhitelist in the manifest.`,
      );
    }
    if (url.length > addressLimit) throw new GoogleError('Limit Exceeded: URLFetch URL Length.');
    if (!documentAddress.test(url)) throw new Error(`${url} is not modelled in the local workspace`);
  }

  #answer(request: FetchRequest): { code: number; body: unknown } {
    try {
      return { code: 200, body: this.#document(request) };
    } catch (error) {
      if (error instanceof ApiError) return { code: error.code, body: error.body() };
      throw error;
    }
  }

  #document(request: FetchRequest): unknown {
    const [, id = '', query = ''] = documentAddress.exec(request.url) ?? [];
    return this.#run.request(documentCall, [decodeURIComponent(id), request.url], () => {
      if ((request.method ?? 'get').toLowerCase() !== 'get') {
        throw new Error('Only reading documents is modelled in the local workspace');
      }
      this.#checkToken(request.headers ?? {});
      if (!this.#run.manifest.advancedServices.includes('Docs')) throw apiIsOff;
      return getDocument(this.#run, decodeURIComponent(id), parametersOf(query));
    });
  }

  #checkToken(headers: Record<string, string>): void {
    const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
    if (given === undefined) {
      throw new ApiError(
        403,
        'PERMISSION_DENIED',
        "Method doesn't allow unregistered callers (callers without established identity).",
      );
    }
    if (given !== `Bearer ${tokenOf(this.#run)}`) {
      throw new ApiError(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
    }
    if (!tokenAllows(documentCall, this.#run.manifest.scopes)) throw insufficientScopes();
  }
}

/** In a script's own Cloud project an API is on where the manifest enables its advanced service. */
const apiIsOff = new ApiError(
  403,
  'PERMISSION_DENIED',
  'Google Docs API has not been used in project 0 before or it is disabled.',
);

/** Google passes over what it does not know; here a slip of the pen shows. */
function checkOptions(request: FetchRequest): void {
  const unknown = Object.keys(request).find((name) => !options.includes(name));
  if (unknown !== undefined)
    throw new Error(`UrlFetchApp with ${unknown} is not modelled in the local workspace`);
}

const readers: Record<string, (value: string) => DocumentParameters> = {
  fields: (value) => ({ fields: value }),
  includeTabsContent: (value) => ({ includeTabsContent: value === 'true' }),
  suggestionsViewMode: (value) => ({ suggestionsViewMode: value }),
  prettyPrint: () => ({}),
  alt: () => ({}),
};

function parametersOf(query: string): DocumentParameters {
  const parameters: DocumentParameters = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const read = readers[name];
    if (!read)
      throw new ApiError(
        400,
        'INVALID_ARGUMENT',
        `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter.`,
      );
    Object.assign(parameters, read(value));
  }
  return parameters;
}

export const urlFetchApp = (run: ScriptRun): Modelled => new UrlFetchApp(run);
