import type { Files } from './files';
import { type Manifest, manifestIn, manifestOf } from './manifest';

export interface Difference {
  added: string[];
  removed: string[];
}

/** How what is to be pushed differs from what stands in the project. */
export interface Changes {
  files: Difference & { changed: string[] };
  scopes: Difference;
  /** Nobody has approved anything yet. */
  first: boolean;
  /** The addresses that UrlFetchApp may go to. */
  addresses: Difference;
}

export function changesBetween(standing: Files, next: Files): Changes {
  const was = manifestIn(standing) ?? {};
  const is = manifestOf(next);
  const between = (field: (manifest: Manifest) => readonly string[] | undefined) =>
    difference(field(was) ?? [], field(is) ?? []);
  const changed = [...next.keys()].filter((name) => standing.has(name) && !same(name, standing, next));
  return {
    files: { ...difference([...standing.keys()], [...next.keys()]), changed },
    scopes: between((manifest) => manifest.oauthScopes),
    first: was.oauthScopes === undefined,
    addresses: between((manifest) => manifest.urlFetchWhitelist),
  };
}

export const isNothing = ({ files }: Changes): boolean =>
  files.added.length + files.changed.length + files.removed.length === 0;

const difference = (was: readonly string[], is: readonly string[]): Difference => ({
  added: is.filter((one) => !was.includes(one)),
  removed: was.filter((one) => !is.includes(one)),
});

/** Google may give a file back with other line ends, and a manifest laid out and ordered in another way. */
const same = (name: string, standing: Files, next: Files): boolean =>
  normal(name, standing.get(name) ?? '') === normal(name, next.get(name) ?? '');

function normal(name: string, text: string): string {
  const plain = text.replaceAll('\r\n', '\n').trimEnd();
  if (!name.endsWith('.json')) return plain;
  try {
    return JSON.stringify(JSON.parse(plain), (_, value: unknown) => ordered(value));
  } catch {
    return plain;
  }
}

/** Neither the order of fields nor of a list of words, as the scopes are, means anything in a manifest. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string') ? [...value].sort() : value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
