/** How Google writes the id of a file, a script or a deployment: nothing in it means anything to a shell. */
export const idPattern = '\\w[\\w-]{19,}';

const whole = new RegExp(`^${idPattern}$`);

export const isId = (value: unknown): value is string => typeof value === 'string' && whole.test(value);

/** The number of a version: Google counts from 1. */
export const isVersion = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) > 0;
