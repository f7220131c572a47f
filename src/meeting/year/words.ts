import type { InBoth } from '../templates/template';

/** What stands in a gathered year, and what it is known by when it is read (gathered.ts). */

/** "Läsåret 2025/26"; `year` is the one that it began in. */
export const titleOf: InBoth<(year: number) => string> = {
  sv: (year) => `Läsåret ${twoYears(year)}`,
  en: (year) => `School year ${twoYears(year)}`,
};
const twoYears = (year: number): string => `${year}/${String(year + 1).slice(2)}`;

export const intro: InBoth<(day: string) => string> = {
  sv: (day) => `Hämtat ur gruppens egna protokoll ${day}. Datumen leder dit.`,
  en: (day) => `Gathered from the group's own minutes on ${day}. The dates lead there.`,
};

/** Before the day of a meeting, or its name where it has none. */
export const fromMinutes: InBoth<string> = { sv: 'Ur protokollet', en: 'From the minutes of' };

/** Before each line. People seldom write it themselves, so it tells these lines from theirs. */
export const bullet = '▸';

export const focus: InBoth<string> = { sv: 'Fokus', en: 'Focus' };
export const decided: InBoth<string> = { sv: 'Vi bestämde', en: 'We decided' };
export const task: InBoth<string> = { sv: 'Uppgift till nästa träff', en: 'Task for next meeting' };
export const shortTerm: InBoth<string> = { sv: 'Väntat på kort sikt', en: 'Expected in the short term' };
export const longTerm: InBoth<string> = { sv: 'Väntat på lång sikt', en: 'Expected in the long term' };
export const goesOn: InBoth<string> = { sv: '… mer står i protokollet', en: '… more stands in the minutes' };

export const notRead: InBoth<(names: string) => string> = {
  sv: (names) => `De här dokumenten gick inte att läsa just nu: ${names}.`,
  en: (names) => `These documents could not be read just now: ${names}.`,
};
export const notAll: InBoth<(most: number) => string> = {
  sv: (most) => `I mappen finns fler dokument. De ${most} som ändrades senast är med här.`,
  en: (most) => `There are more documents in the folder. The ${most} changed last are here.`,
};

export const end: InBoth<string> = {
  sv: 'Slut på det som är hämtat ur protokollen.',
  en: 'End of what was gathered from the minutes.',
};
