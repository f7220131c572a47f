/** The year that a day's school year began in: 2026 for every day from 2026-07-01 to 2027-06-30. */
export const schoolYearAt = (iso: string): number =>
  Number(iso.slice(0, 4)) - (Number(iso.slice(5, 7)) >= 7 ? 0 : 1);

/** "2026/27" */
export const yearsInWords = (year: number): string => `${year}/${String(year + 1).slice(2)}`;
