import type { Store } from './store';

/** An installable trigger, as its owner's script made it. */
export interface StoredTrigger {
  id: string;
  /** E-mail address of whoever made it: it runs as that person. */
  owner: string;
  functionName: string;
  /** Null for one that fires when its file is opened. */
  everyHours: number | null;
  /** The file that the script was open in, or whose opening it waits for. */
  file: { id: string; host: 'docs' | 'sheets' } | null;
  /** Milliseconds since 1970. */
  created: number;
  lastFired: number | null;
}

const hour = 3_600_000;

/** All triggers of the workspace, kept as one record. */
export class TriggerStore {
  readonly #store: Store;
  #triggers: readonly StoredTrigger[];

  constructor(store: Store) {
    this.#store = store;
    this.#triggers = (store.record('triggers') as StoredTrigger[] | undefined) ?? [];
  }

  all(): readonly StoredTrigger[] {
    return this.#triggers;
  }

  add(trigger: StoredTrigger): void {
    this.#save([...this.#triggers, trigger]);
  }

  remove(id: string): void {
    this.#save(this.#triggers.filter((trigger) => trigger.id !== id));
  }

  fired(id: string, at: number): void {
    this.#save(
      this.#triggers.map((trigger) => (trigger.id === id ? { ...trigger, lastFired: at } : trigger)),
    );
  }

  /** Those whose hours have gone by since they last fired, or since they were made. */
  due(now: number): StoredTrigger[] {
    return this.#triggers.filter(
      ({ everyHours, lastFired, created }) =>
        everyHours !== null && now - (lastFired ?? created) >= everyHours * hour,
    );
  }

  /** Those that wait for a file to be opened. */
  atOpening(file: string): StoredTrigger[] {
    return this.#triggers.filter((trigger) => trigger.everyHours === null && trigger.file?.id === file);
  }

  #save(triggers: readonly StoredTrigger[]): void {
    this.#store.writeRecord('triggers', triggers);
    this.#triggers = triggers;
  }
}
