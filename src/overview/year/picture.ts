import { headLines, headMarkup, legend, signMarkup } from './head';
import { rowWords, wordsPlace } from './inWords';
import { element, escaped, joined, type Markup, short } from './markup';
import { fitted, widthOf, wrapped } from './textWidth';
import { colours, type Size, trackMarkup } from './track';
import type { PlotGroup, PlotView } from './view';
import { groupWords, markWords, type PlotWords } from './words';

/** A whole picture's measures: those of its rows, and of what stands around them. */
interface PictureSize extends Size {
  /** The column of names. */
  names: number;
  /** Size of the letters. */
  text: number;
  margin: number;
}

/** For a file of its own. */
const fileSize = { week: 18, row: 24, mark: 5, text: 12, margin: 16 };

/** Groups that one printed page holds. */
const groupsAPage = 44;
/** The inside of an A4 that is laid down, less 10 mm on each side and a little for rounding. */
const paper = { width: 277, height: 186 };

/** The whole school year as an SVG file, with titles to point at and no links: it may be given to anyone. */
export const plotSvg = (view: PlotView, words: PlotWords): string =>
  picture(view, view.groups, words, { ...fileSize, names: namesOf(view, fileSize.text) });

/** The same for paper, each page with its head: as many groups on each as come out even. */
export function plotPages(view: PlotView, words: PlotWords): string[] {
  const count = Math.max(1, Math.ceil(view.groups.length / groupsAPage));
  const most = Math.ceil(view.groups.length / count);
  const size = pageSize(view, most);
  return Array.from({ length: count }, (_, page) =>
    picture(view, view.groups.slice(page * most, (page + 1) * most), words, size),
  );
}

/** Rows as high as the paper lets them be, within reason. */
function pageSize(view: PlotView, rows: number): PictureSize {
  const base = { week: 14, names: namesOf(view, 10), margin: 1, text: 10 };
  const height = ((base.names + view.weeks.length * base.week) * paper.height) / paper.width;
  const room = height - 2 * base.margin - headOf(base) - footOf(base);
  const row = Math.min(22, Math.floor((10 * room) / Math.max(1, rows)) / 10);
  return { ...base, row, mark: Math.min(4.5, row / 2 - 2) };
}

/** As wide as the names are, within reason: a very long one is broken or cut, and stands whole in its title. */
function namesOf({ groups }: PlotView, text: number): number {
  const longest = Math.max(0, ...groups.map(({ name }) => widthOf(name, text)));
  return Math.ceil(Math.min(28, Math.max(10, longest / text)) * text + text);
}

type Letters = Pick<PictureSize, 'text'>;

const headOf = ({ text }: Letters): number => text * (headLines + 2);
const footOf = ({ text }: Letters): number => text * 2.5;

function picture(view: PlotView, groups: readonly PlotGroup[], words: PlotWords, size: PictureSize): string {
  const { margin, names, week, row, text } = size;
  const width = Math.ceil(2 * margin + names + view.weeks.length * week);
  const height = Math.ceil(2 * margin + headOf(size) + groups.length * row + footOf(size));
  const title = words.title(view.year);
  const head = margin + headOf(size);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': title,
      'font-family': 'system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif',
      'font-size': text,
      fill: colours.ink,
    },
    element('title', {}, escaped(title)),
    element('rect', { width, height, fill: colours.paper }),
    at(margin, margin, topMarkup(view, title, words, size)),
    ...groups.map((group, index) => at(margin, head + index * row, rowMarkup(view, group, words, size))),
    at(margin, head + groups.length * row, footMarkup(words, size)),
  );
}

const at = (x: number, y: number, ...content: Markup[]): Markup =>
  element('g', { transform: `translate(${short(x)} ${short(y)})` }, ...content);

function topMarkup(view: PlotView, title: string, words: PlotWords, size: PictureSize): Markup {
  const { names, text } = size;
  const heading = { x: 0, y: text * 1.3, 'font-size': text * 1.4, 'font-weight': 600 };
  return joined([
    element('text', heading, escaped(title)),
    element('text', { x: 0, y: headOf(size) - text * 0.5, fill: colours.quiet }, escaped(words.groups)),
    at(names, text * 2, headMarkup(view, words, size, text)),
  ]);
}

function rowMarkup(view: PlotView, group: PlotGroup, words: PlotWords, size: PictureSize): Markup {
  const { names, week, row, text } = size;
  const line = row / 2 + text * 0.35;
  const said = rowWords(group, words);
  const halo = { stroke: colours.paper, 'stroke-width': 3, 'paint-order': 'stroke' };
  const besideMarks = (words: string): Markup => {
    const { left, room } = wordsPlace(view, group, words, size, text);
    const look = { x: left, y: line, fill: colours.quiet, ...halo };
    return element('text', look, escaped(fitted(words, room, text)));
  };
  return joined([
    element('path', {
      d: `M0 ${short(row)}H${names + view.weeks.length * week}`,
      stroke: colours.line,
      fill: 'none',
    }),
    nameMarkup(group, words, size),
    at(
      names,
      0,
      trackMarkup(view, group, size, (mark) => escaped(markWords(view, group, mark, words))),
      ...(said ? [besideMarks(said)] : []),
    ),
  ]);
}

/** The group's name, on two lines where the row has room for them. */
function nameMarkup(group: PlotGroup, words: PlotWords, { names, row, text }: PictureSize): Markup {
  const letters = Math.min(text, row / 2.1);
  const lines = widthOf(group.name, text) > names - text && letters >= 7 ? 2 : 1;
  const size = lines > 1 ? letters : text;
  const shown = wrapped(group.name, names - text, size, lines);
  const first = row / 2 + size * (0.35 - (shown.length - 1) / 2);
  return element(
    'text',
    { x: 0, y: first, 'font-size': size },
    element('title', {}, escaped(groupWords(group, words))),
    ...shown.map((line, index) => element('tspan', { x: 0, y: first + index * size }, escaped(line))),
  );
}

function footMarkup(words: PlotWords, size: PictureSize): Markup {
  const { text } = size;
  const sample = { week: text * 1.1, row: text * 1.4, mark: size.mark };
  let x = 0;
  const signs = legend(words).map(({ sign, label }) => {
    const place = { x: text * 2.7, y: text * 1.05 };
    const drawn = at(x, text * 0.7, signMarkup(sign, sample), element('text', place, escaped(label)));
    x += text * 4.5 + widthOf(label, text);
    return drawn;
  });
  return joined(signs);
}
