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

const twoDigits = (number: number): string => String(number).padStart(2, '0');

function localToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** Null when they make no sense. */
function argumentsOf(given: readonly string[]): Arguments | null {
  const files: string[] = [];
  let today = localToday();
  for (let index = 0; index < given.length; index += 1) {
    const [name = '', value] = (given[index] ?? '').split(/=(.*)/s);
    if (name === '--today') today = value ?? given[++index] ?? '';
    else files.push(given[index] ?? '');
  }
  return validDay(today) && files.length > 0 ? { today, files } : null;
}

function validDay(text: string): boolean {
  try {
    return isDay(text);
  } catch {
    return false;
  }
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
