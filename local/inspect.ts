import { parseArgs } from 'node:util';
import { readMinutes } from '../src/meeting/read';
import { NotRead, readFile } from './inspect/file';
import { rowOf } from './inspect/row';

/**
 * `npm run --silent inspect -- [--today YYYY-MM-DD] FILE...`: how files are read, one JSON line a meeting.
 * A file that cannot be read is named on stderr with a reason, and the exit code is 1.
 */
const usage = 'Usage: npm run --silent inspect -- [--today YYYY-MM-DD] FILE... (.docx, .txt or .json)';

interface Arguments {
  today: string;
  files: string[];
}

/** Null when they make no sense. */
function argumentsOf(given: string[]): Arguments | null {
  try {
    const options = { today: { type: 'string' } } as const;
    const { values, positionals: files } = parseArgs({ args: given, options, allowPositionals: true });
    const today = values.today ?? localToday();
    return isDay(today) && files.length > 0 ? { today, files } : null;
  } catch {
    return null; // parseArgs throws for an option that there is not.
  }
}

/** Swedish dates are written YYYY-MM-DD. */
const localToday = (): string => new Intl.DateTimeFormat('sv-SE').format();

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

async function inspect({ today, files }: Arguments): Promise<void> {
  for (const file of files) {
    try {
      const { outline, title } = await readFile(file);
      const meetings = readMinutes(outline, { today, title, folder: null });
      const lines = meetings.map((minutes, index) => JSON.stringify(rowOf(file, index + 1, minutes)));
      if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      process.stderr.write(`${file}: ${error.message}\n`);
      process.exitCode = 1;
    }
  }
}

const given = argumentsOf(process.argv.slice(2));
if (given) void inspect(given);
else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 1;
}
