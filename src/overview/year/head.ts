import { element, escaped, joined, type Markup } from './markup';
import { monthStarts } from './places';
import { widthOf } from './textWidth';
import { backgroundMarkup, middleOf, type Size, trackMarkup } from './track';
import type { PlotView } from './view';
import type { PlotWords } from './words';

/** How high the months, the week numbers and the word for today are together, in sizes of the text. */
export const headLines = 3.5;

/** Months, week numbers as many as there is room for, and the word for today. */
export function headMarkup(
  { weeks, today }: Pick<PlotView, 'weeks' | 'today'>,
  words: PlotWords,
  size: Size,
  text: number,
): Markup {
  const now = today === null ? [] : [todayMarkup(today, weeks.length, words, size, text)];
  return joined([...monthsMarkup(weeks, words, size, text), ...numbersMarkup(weeks, size, text), ...now]);
}

/** The months' names, or their first letters where not all names have room; none where it is a part of a month. */
function monthsMarkup(
  weeks: PlotView['weeks'],
  words: PlotWords,
  { week: width }: Size,
  text: number,
): Markup[] {
  const starts = monthStarts(weeks);
  const months = starts
    .map(({ month, week }, index) => ({
      name: words.months[month] ?? '',
      x: week * width + 2,
      weeks: (starts[index + 1]?.week ?? weeks.length) - week,
    }))
    .filter((month) => month.weeks > 1);
  const whole = months.every((month) => widthOf(month.name, text) <= month.weeks * width - 2);
  return months.map(({ name, x }) =>
    element('text', { x, y: text * 0.9 }, escaped(whole ? name : name.slice(0, 1).toUpperCase())),
  );
}

function numbersMarkup(weeks: PlotView['weeks'], size: Size, text: number): Markup[] {
  const letters = text * 0.85;
  const step = Math.ceil((letters * 1.6) / size.week);
  const look = { y: text * 2.1, 'font-size': letters, 'text-anchor': 'middle', class: 'plot-quiet' };
  let end = 0;
  return weeks.flatMap(({ number }, week) => {
    const width = letters * 1.2;
    const x = inside(middleOf(week, size), width, weeks.length * size.week);
    // Those at the edges are moved inwards, and may come too near.
    if (week % step !== 0 || x - width / 2 < end) return [];
    end = x + letters;
    return [element('text', { x, ...look }, escaped(String(number)))];
  });
}

function todayMarkup(today: number, weeks: number, words: PlotWords, size: Size, text: number): Markup {
  const x = inside(middleOf(today, size), widthOf(words.today, text), weeks * size.week);
  const look = { y: text * 3.2, 'text-anchor': 'middle', 'font-weight': 600 };
  return element('text', { x, ...look }, escaped(words.today));
}

/** Where the middle of something so wide can stand without reaching out at either end. */
const inside = (middle: number, width: number, end: number): number =>
  Math.min(Math.max(middle, width / 2), end - width / 2);

type Sign = keyof PlotWords['signs'];

/** The signs with their words, in the order that they are explained in. */
export const legend = ({ signs }: PlotWords): { sign: Sign; label: string }[] =>
  (Object.keys(signs) as Sign[]).map((sign) => ({ sign, label: signs[sign] }));

const meeting = { date: '', week: 0, link: null };
const samples: Record<Sign, { lov: boolean; meetings: (typeof meeting)[]; next: boolean; weeks: number }> = {
  meeting: { lov: false, meetings: [meeting], next: false, weeks: 1 },
  next: { lov: false, meetings: [], next: true, weeks: 1 },
  plan: { lov: false, meetings: [meeting], next: false, weeks: 2 },
  lov: { lov: true, meetings: [], next: false, weeks: 1 },
};

/** One sign by itself, as wide as two weeks. */
export function signMarkup(sign: Sign, size: Size): Markup {
  const { lov, meetings, next, weeks: count } = samples[sign];
  const weeks = Array.from({ length: count }, () => ({ number: 1, monday: '2000-01-03', lov }));
  const whole = { ...size, week: (2 * size.week) / count };
  const view = { weeks, today: null };
  if (lov) return backgroundMarkup(view, whole);
  const booked = next ? { date: '', week: 0 } : null;
  return trackMarkup(view, { name: '', state: null, plan: 1, meetings, next: booked }, whole);
}
