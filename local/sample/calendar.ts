/** Days in the sample: always counted from today, always school days. Dates are YYYY-MM-DD in UTC. */
const day = 86_400_000;

export const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The day as the person's own clock has it, at midnight UTC. */
export const dayOf = (now: Date): Date =>
  new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));

/** No meeting is held then: summer, the weeks around Christmas, and week 44. */
function isFree(date: Date): boolean {
  const monthDay = isoOf(date).slice(5);
  const inSummer = monthDay >= '06-15' && monthDay <= '08-14';
  const atChristmas = monthDay >= '12-20' || monthDay <= '01-08';
  const inAutumn = monthDay >= '10-26' && monthDay <= '11-01';
  return inSummer || atChristmas || inAutumn;
}

/** That weekday (1 is Monday) of the week so many weeks from today; moved on from free weeks. */
export function meetingDay(today: Date, weeks: number, weekday: number): string {
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * day;
  const step = weeks < 0 ? -7 : 7;
  let found = new Date(monday + weeks * 7 * day + (weekday - 1) * day);
  while (isFree(found)) found = new Date(found.getTime() + step * day);
  return isoOf(found);
}

const weekdays = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'];

const long = { dateStyle: 'long', timeZone: 'UTC' } as const;
const longDates = {
  sv: new Intl.DateTimeFormat('sv-SE', long),
  en: new Intl.DateTimeFormat('en-GB', long),
};

/** "13 November 2025" or "13 november 2025". */
export const longDate = (iso: string, language: 'sv' | 'en'): string =>
  longDates[language].format(new Date(`${iso}T00:00:00Z`));

/** "tis 4/11", as people write it: no year. */
export function shortDate(iso: string): string {
  const [, month, dayOfMonth] = iso.split('-').map(Number);
  return `${weekdays[new Date(`${iso}T00:00:00Z`).getUTCDay()]} ${dayOfMonth}/${month}`;
}
