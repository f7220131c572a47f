import { randomUUID } from 'node:crypto';
import { Modelled } from './modelled';
import { mismatch } from './parameters';
import type { ScriptRun } from './scriptRun';

type Utilities = Pick<GoogleAppsScript.Utilities.Utilities, 'sleep' | 'formatDate' | 'getUuid'>;

const longestSleep = 300_000;

class ModelledUtilities extends Modelled implements Utilities {
  readonly service = 'Utilities';
  readonly #run: ScriptRun;

  constructor(run: ScriptRun) {
    super();
    this.#run = run;
  }

  sleep(milliseconds: number): void {
    if (typeof milliseconds !== 'number' || milliseconds < 0 || milliseconds > longestSleep) {
      throw mismatch([milliseconds], 'Utilities.sleep');
    }
    this.#run.spend(milliseconds);
  }

  /** `format` as Java's SimpleDateFormat has it; letters that are not modelled throw. */
  formatDate(date: GoogleAppsScript.Base.Date | Date, timeZone: string, format: string): string {
    const given = [date, timeZone, format];
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw mismatch(given, 'Utilities.formatDate');
    }
    const parts = partsOf(date, timeZone);
    return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (found, quoted: string | undefined, letter: string) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted;
      const part = letters[letter];
      if (!part)
        throw new Error(`Utilities.formatDate with ${letter} is not modelled in the local workspace`);
      return part(parts, found.length, date);
    });
  }

  getUuid(): string {
    return randomUUID();
  }
}

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

const letters: Record<string, (parts: Parts, length: number, date: Date) => string> = {
  y: ({ year }, length) => (length === 2 ? padded(year % 100, 2) : padded(year, length)),
  M: ({ month }, length) => padded(month, length),
  d: ({ day }, length) => padded(day, length),
  H: ({ hour }, length) => padded(hour, length),
  m: ({ minute }, length) => padded(minute, length),
  s: ({ second }, length) => padded(second, length),
  S: (_, length, date) => padded(date.getUTCMilliseconds(), length),
  u: ({ year, month, day }) => String(new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7),
  Z: (parts, _, date) => offset(parts, date).replace(':', ''),
  X: (parts, length, date) => (length === 3 ? offset(parts, date) : offset(parts, date).replace(':', '')),
};

const numeric = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

/** Each time zone's, as making one takes long. */
const formats = new Map<string, Intl.DateTimeFormat>();

function partsOf(date: Date, timeZone: string): Parts {
  const known = formats.get(timeZone);
  const format = known ?? new Intl.DateTimeFormat('en-GB', { ...numeric, timeZone, hourCycle: 'h23' });
  formats.set(timeZone, format);
  return Object.fromEntries(
    format.formatToParts(date).map(({ type, value }) => [type, Number(value)]),
  ) as Parts;
}

/** "+01:00" */
function offset({ year, month, day, hour, minute, second }: Parts, date: Date): string {
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const minutes = Math.round((local - date.getTime()) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}:${padded(size % 60, 2)}`;
}

export const utilities = (run: ScriptRun): Modelled => new ModelledUtilities(run);
