import * as fc from 'fast-check';
import { dayOf, isoDay } from '../../../../src/overview/days';
import { proposedBreaks, SchoolCalendar } from '../../../../src/overview/schoolYear';
import { type KnownGroup, plotView } from '../../../../src/overview/year/view';

export const link = 'https://docs.google.com/document/d/abcdefghij0123456789/edit';

export const group = (known: Partial<KnownGroup> = {}): KnownGroup => ({
  name: 'Matematik 4–6',
  state: { key: 'recent', words: 'Träff nyligen, nästa inte inbokad' },
  plan: 6,
  meetings: [],
  next: null,
  ...known,
});

export const calendarOf = (year: number) => new SchoolCalendar(year, proposedBreaks(year));

export const viewOf = (groups: KnownGroup[], { year = 2025, today = '2025-11-20' } = {}) =>
  plotView('sv', calendarOf(year), today, groups);

export const meetingsOn = (...dates: string[]) => dates.map((date) => ({ date, link }));

export const years = fc.integer({ min: 2015, max: 2045 });

/** A day of a school year, as far into it as the number says. */
export const dayIn = (year: number, days: number) => isoDay(dayOf(year, 7, 1) + days);
export const daysIn = fc.integer({ min: 0, max: 363 });
