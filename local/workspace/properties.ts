import type { Store } from './store';

/** One property store: strings by key, kept on disk as one record. Limits are Google's business (google/properties.ts). */
export class PropertyStore {
  readonly #store: Store;
  readonly #record: string;
  #values: ReadonlyMap<string, string>;

  constructor(store: Store, name: string) {
    this.#store = store;
    this.#record = `properties ${name}`;
    this.#values = new Map(Object.entries((store.record(this.#record) as Record<string, string>) ?? {}));
  }

  get(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }

  set(key: string, value: string): void {
    this.#save(new Map(this.#values).set(key, value));
  }

  delete(key: string): void {
    if (!this.#values.has(key)) return;
    const values = new Map(this.#values);
    values.delete(key);
    this.#save(values);
  }

  /** What could not be saved is not remembered either. */
  #save(values: ReadonlyMap<string, string>): void {
    this.#store.writeRecord(this.#record, Object.fromEntries(values));
    this.#values = values;
  }
}
