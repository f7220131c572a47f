import { Modelled } from '../modelled';
import { mismatch } from '../parameters';

/** Something that the script builds, and its JSON so far: the script sees the methods alone. */
export abstract class Built<Json> extends Modelled {
  constructor(readonly json: Json) {
    super();
  }
}

/** The JSON of an argument that must be one of these, or Google's exception. */
export function given<Json>(
  value: unknown,
  types: readonly (new (...made: never[]) => Built<Json>)[],
  method: string,
): Json {
  if (!types.some((type) => value instanceof type)) throw mismatch([value], `CardService.${method}`);
  return (value as Built<Json>).json;
}

/** The methods of a type of Google's that are modelled, by their parameters: each answers with the same object. */
export type Chained<Type, Key extends keyof Type> = {
  [Method in Key]: Type[Method] extends (...given: infer Given) => unknown
    ? (...given: Given) => unknown
    : never;
};
