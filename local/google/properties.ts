import type { PropertyStore } from '../workspace/properties';
import { GoogleError, Modelled } from './modelled';
import { mismatch, stringOf } from './parameters';
import type { ScriptRun } from './scriptRun';

const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;
const bytes = (text: string): number => Buffer.byteLength(text);
const method = (name: string): string => `PropertiesService.Properties.${name}`;

type Values = { [key: string]: string };

/** One store as the script sees it, with Google's limits: 9 kB a value, 500 kB in all. */
class Properties extends Modelled implements GoogleAppsScript.Properties.Properties {
  readonly service = 'Properties';
  readonly #store: PropertyStore;

  constructor(store: PropertyStore) {
    super();
    this.#store = store;
  }

  getProperty(key: string): string | null {
    return this.#store.get(stringOf(key, [key], method('getProperty')));
  }

  getProperties(): Values {
    return this.#store.all();
  }

  getKeys(): string[] {
    return Object.keys(this.#store.all());
  }

  setProperty(key: string, value: string): this {
    const given = [key, value];
    stringOf(key, given, method('setProperty'));
    stringOf(value, given, method('setProperty'));
    this.#checkSize({ [key]: value });
    this.#store.set(key, value);
    return this;
  }

  setProperties(values: Values, deleteAllOthers = false): this {
    if (!Object.values(values).every((value) => typeof value === 'string')) {
      throw mismatch([values], method('setProperties'));
    }
    this.#checkSize(values);
    for (const key of deleteAllOthers ? this.getKeys() : []) if (!(key in values)) this.#store.delete(key);
    for (const [key, value] of Object.entries(values)) this.#store.set(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.#store.delete(stringOf(key, [key], method('deleteProperty')));
    return this;
  }

  deleteAllProperties(): this {
    for (const key of this.getKeys()) this.#store.delete(key);
    return this;
  }

  #checkSize(values: Values): void {
    if (Object.values(values).some((value) => bytes(value) > valueLimit)) {
      throw new GoogleError('Argument too large: value');
    }
    const all = Object.entries({ ...this.#store.all(), ...values });
    if (all.reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0) > storeLimit) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
  }
}

class PropertiesService extends Modelled implements GoogleAppsScript.Properties.PropertiesService {
  readonly service = 'PropertiesService';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  getUserProperties(): GoogleAppsScript.Properties.Properties {
    return this.#open(`user:${this.#run.person.email}`);
  }

  getScriptProperties(): GoogleAppsScript.Properties.Properties {
    return this.#open('script');
  }

  /** Null without an open file, and in time-driven runs, where sources disagree. */
  getDocumentProperties(): GoogleAppsScript.Properties.Properties {
    const { file, kind } = this.#run;
    const store = file && kind !== 'trigger' ? this.#open(`document:${file.id}`) : null;
    return store as GoogleAppsScript.Properties.Properties;
  }

  #open(name: string): GoogleAppsScript.Properties.Properties {
    return new Properties(this.#run.workspace.properties(name));
  }
}

export const propertiesService = (run: ScriptRun): Modelled => new PropertiesService(run);
