import type { Language } from '../../src/languages/languages';
import { wordsFor } from '../../src/text/words';

/** Throws where JSON would not carry a value as it is: NaN, an endless number, a hole. */
export function finite(value: unknown): void {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
    throw new Error(`JSON does not carry ${value}`);
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) finite(part);
}

/**
 * An answer of `call` as the panels take it: a value, or a code with its own sentence in the person's language
 * and nothing beside. Answers with the code; null where all went well.
 */
export function codeOf(answer: unknown, language: Language): string | null {
  const { ok, value, error, ...more } = answer as Record<string, unknown>;
  expect(more).toEqual({});
  if (ok === true) {
    expect(error).toBeUndefined();
    finite(value);
    return null;
  }
  expect([ok, value]).toEqual([false, undefined]);
  const { errors } = wordsFor(language);
  const code = (error as { code: keyof typeof errors }).code;
  expect(Object.keys(errors)).toContain(code);
  expect(error).toEqual({ code, message: errors[code] });
  expect(errors[code]).toMatch(/^\p{Lu}[^{}[\]<>_]{10,}\.$/u);
  return code;
}
