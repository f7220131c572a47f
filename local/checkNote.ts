import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkNote, noteGrammar } from '../src/feedback/language/checkNote';
import { grammars } from '../src/feedback/language/grammars';
import { type StemKey, stems } from '../src/feedback/stems';
import type { Language } from '../src/meeting/minutes';

/**
 * `npm run --silent check-note -- --lang sv [--stem noticed]`: how notes are read, a note a line from stdin,
 * one JSON line a note. Lines end with a line feed alone or after a carriage return; an empty line is a note too.
 */
const usage = `Usage: npm run --silent check-note -- --lang sv|en [--stem ${Object.keys(stems.sv).join('|')}]`;

interface Arguments {
  language: Language;
  stem: StemKey | null;
}

/** Null when they make no sense. */
function argumentsOf(given: string[]): Arguments | null {
  try {
    const options = { lang: { type: 'string' }, stem: { type: 'string' } } as const;
    const { lang, stem } = parseArgs({ args: given, options }).values;
    if (lang !== 'sv' && lang !== 'en') return null;
    if (stem === undefined) return { language: lang, stem: null };
    return Object.hasOwn(stems[lang], stem) ? { language: lang, stem: stem as StemKey } : null;
  } catch {
    return null; // parseArgs throws for an option that there is not.
  }
}

async function checkNotes({ language, stem }: Arguments): Promise<void> {
  const grammar = noteGrammar(language, grammars[language]);
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    process.stdout.write(`${JSON.stringify({ text, ...checkNote({ stem, text }, grammar) })}\n`);
}

const given = argumentsOf(process.argv.slice(2));
if (given) void checkNotes(given);
else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 1;
}
