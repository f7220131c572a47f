import { GoogleError } from './modelled';

/**
 * Google's exception for arguments of the wrong number or type. `method` as Google names it there:
 * "PropertiesService.Properties.setProperty".
 */
export function mismatch(given: readonly unknown[], method: string): GoogleError {
  const types = given.map(typeName).join(',');
  return new GoogleError(`The parameters (${types}) don't match the method signature for ${method}.`);
}

/** The argument as a string, or Google's exception. */
export function stringOf(value: unknown, given: readonly unknown[], method: string): string {
  if (typeof value !== 'string') throw mismatch(given, method);
  return value;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  return typeof value === 'object' ? '(class)' : typeof value;
}
