import { GoogleError, Modelled } from './modelled';
import { mismatch } from './parameters';
import type { ScriptRun } from './scriptRun';

const keyLimit = 250;
const valueLimit = 100 * 1024;
const longestSeconds = 21_600;
const usualSeconds = 600;
/** Beyond so many entries Google keeps those that are farthest from their end, and no more than this of them. */
const mostEntries = 1000;
const entriesKept = 900;

type Values = { [key: string]: string };
type ModelledCache = Pick<
  GoogleAppsScript.Cache.Cache,
  'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'
>;

/** One cache, on virtual time: 100 kB a value, ten minutes where nothing is said, six hours at most, a thousand of them. */
class Cache extends Modelled implements ModelledCache {
  readonly service = 'Cache';
  readonly #run: ScriptRun;
  readonly #values: Map<string, { value: string; until: number }>;

  constructor(run: ScriptRun, name: string) {
    super();
    this.#run = run;
    this.#values = run.state.caches.get(name) ?? new Map();
    run.state.caches.set(name, this.#values);
  }

  get(key: string): string | null {
    const kept = this.#values.get(key);
    return kept && kept.until > this.#run.now() ? kept.value : null;
  }

  getAll(keys: string[]): Values {
    const kept = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(kept.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  put(key: string, value: string, expirationInSeconds = usualSeconds): void {
    if (typeof key !== 'string' || typeof value !== 'string')
      throw mismatch([key, value], 'CacheService.Cache.put');
    if (key.length > keyLimit) throw new GoogleError('Argument too large: key');
    if (Buffer.byteLength(value) > valueLimit) throw new GoogleError('Argument too large: value');
    const seconds = Math.min(expirationInSeconds, longestSeconds);
    this.#values.set(key, { value, until: this.#run.now() + seconds * 1000 });
    if (this.#values.size <= mostEntries) return;
    const longest = [...this.#values].sort(([, one], [, other]) => other.until - one.until);
    for (const [beyond] of longest.slice(entriesKept)) this.#values.delete(beyond);
  }

  putAll(values: Values, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.#values.delete(key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}

class CacheService extends Modelled implements GoogleAppsScript.Cache.CacheService {
  readonly service = 'CacheService';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  getUserCache(): Cache {
    return new Cache(this.#run, `user:${this.#run.person.email}`);
  }

  getScriptCache(): Cache {
    return new Cache(this.#run, 'script');
  }

  getDocumentCache(): Cache | null {
    const { file, kind } = this.#run;
    return file && kind !== 'trigger' ? new Cache(this.#run, `document:${file.id}`) : null;
  }
}

export const cacheService = (run: ScriptRun): Modelled => new CacheService(run);
