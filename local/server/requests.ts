import type { Context } from 'hono';
import * as v from 'valibot';
import { Refused } from './refused';

const longestName = 500;

/** A name as people see it: no white space at its ends, no line breaks, composed letters (å, not a + ring). */
export const Name = v.pipe(
  v.string(),
  v.transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim()),
);

/** The name itself; refuses an empty one or one that is too long. */
export function usable(name: string): string {
  if (name === '') throw new Refused(422, 'nameNeeded');
  if (name.length > longestName) throw new Refused(422, 'nameTooLong');
  return name;
}

/** The request's JSON as `schema` has it; refuses anything else. */
export async function bodyOf<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const body: unknown = await c.req.json().catch(() => null);
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) throw new Refused(400, 'badRequest');
  return parsed.output;
}
