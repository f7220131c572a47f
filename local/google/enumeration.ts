import { Modelled } from './modelled';

/** One value of an enumeration of Google's: the same object every time, and its name as text. */
export class EnumerationValue extends Modelled {
  readonly service: string;
  readonly #name: string;

  constructor(service: string, name: string) {
    super();
    this.service = service;
    this.#name = name;
  }

  name(): string {
    return this.#name;
  }

  override toString(): string {
    return this.#name;
  }
}

/** An enumeration as a service has it: `ElementType.PARAGRAPH`. */
export type Enumeration<Name extends string> = Modelled & Record<Name, EnumerationValue>;

export function enumeration<Name extends string>(service: string, names: readonly Name[]): Enumeration<Name> {
  const values = names.map((name) => [name, new EnumerationValue(service, name)]);
  return Object.assign(new EnumerationType(service), Object.fromEntries(values)) as Enumeration<Name>;
}

class EnumerationType extends Modelled {
  readonly service: string;

  constructor(service: string) {
    super();
    this.service = service;
  }
}
