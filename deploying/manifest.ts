import type { Files } from './files';

/** What this room reads of appsscript.json. */
export interface Manifest {
  oauthScopes?: string[];
  urlFetchWhitelist?: string[];
  addOns?: unknown;
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
}

export function manifestOf(files: Files): Manifest {
  try {
    return JSON.parse(files.get('appsscript.json') ?? '{}') as Manifest;
  } catch {
    return {};
  }
}
