import { linesIn } from './findWords';
import type { Minutes, Place, Section, SectionKey } from './minutes';
import type { Block, Outline } from './outline';
import { isPrompt } from './prompts';
import { type PupilPlace, type PupilWords, pupilPlaces, staffOf } from './pupils';
import { plain } from './words';

/** A part of the minutes as it is read aloud. */
export interface AloudSection {
  /** Empty for what stands before the first heading. */
  heading: string;
  key: SectionKey | null;
  paragraphs: AloudParagraph[];
}

export interface AloudParagraph {
  text: string;
  /** The cells, when it is a table. */
  table: string[][] | null;
  isPrompt: boolean;
}

/** All that a meeting says under its headings, as the reader has it: fields and feedback stand elsewhere. */
export function sectionsAloud(outline: Outline, meeting: Minutes): AloudSection[] {
  const { tab, block: top } = meeting.place;
  const blocks = outline.tabs[tab]?.blocks ?? [];
  const sections = meeting.sections.filter(({ place }) => place.block > top || meeting.title === null);
  const first = Math.min(meeting.end, ...sections.map(({ place }) => place.block));
  const fields = new Set(Object.values(meeting.fields).map(({ block }) => block));
  const isHead = (at: number) => fields.has(at) || textOf(blocks[at]) === meeting.title;
  const opening = paragraphsFrom(blocks, top, first).filter(({ at }) => !isHead(at));
  const told = sections.flatMap((section): AloudSection[] => {
    const { key, heading } = section;
    if (key === 'feedback') return [];
    return [
      { heading, key, paragraphs: [...beside(blocks, section), ...beneath(blocks, section, sections)] },
    ];
  });
  const before = opening.map(({ paragraph }) => paragraph);
  return before.length > 0 ? [{ heading: '', key: null, paragraphs: before }, ...told] : told;
}

const textOf = (block: Block | undefined): string =>
  block?.kind === 'paragraph' ? plain(block.text).trim() : '';

function paragraphsFrom(blocks: readonly Block[], from: number, to: number) {
  return blocks.slice(from, to).flatMap((block, index) => {
    if (block.kind === 'table') {
      const table = block.rows.map((row) => row.map((cell) => plain(cell).trim()));
      return [{ at: from + index, paragraph: { text: '', table, isPrompt: false } }];
    }
    const text = textOf(block);
    return text === '' ? [] : [{ at: from + index, paragraph: spoken(text) }];
  });
}

const spoken = (text: string): AloudParagraph => ({ text, table: null, isPrompt: isPrompt(text) });

/** What stands on the line of the heading, or in the cell beside it. */
function beside(blocks: readonly Block[], { heading, place }: Section): AloudParagraph[] {
  const block = blocks[place.block];
  if (block?.kind !== 'table') {
    const rest = textOf(block).startsWith(heading) ? textOf(block).slice(heading.length) : '';
    const text = rest.replace(/^[\s:–—-]+/, '');
    return text === '' ? [] : [spoken(text)];
  }
  const begins = (cell: string) => plain(cell).trim().split('\n')[0] === heading;
  const row = block.rows.find((cells) => cells.some(begins)) ?? [];
  const column = row.findIndex(begins);
  const own = linesIn(plain(row[column] ?? '').trim()).slice(1);
  const lines = [...own, ...row.slice(column + 1).flatMap((cell) => linesIn(plain(cell).trim()))];
  return lines.flatMap(({ text }) => (text.trim() === '' ? [] : [spoken(text.trim())]));
}

/** Of several sections in one table, only the last goes on beneath it. */
function beneath(blocks: readonly Block[], section: Section, all: readonly Section[]): AloudParagraph[] {
  const { block } = section.place;
  const next = all[all.indexOf(section) + 1];
  if (next?.place.block === block) return [];
  return paragraphsFrom(blocks, block + 1, section.end).map(({ paragraph }) => paragraph);
}

/** Words about a place that was noticed. */
export interface Excerpt {
  place: Place;
  excerpt: string;
  from: number;
  to: number;
  why: PupilPlace['why'];
}

/** Fields that are names of those who may stand there, and of schools. */
const ofStaff = ['present', 'leader', 'secretary', 'schools', 'group'] as const;

/** Every place in a meeting's text that may point at a pupil. */
export function pupilExcerpts(outline: Outline, meeting: Minutes, words: PupilWords): Excerpt[] {
  const { tab, block: top } = meeting.place;
  const written = ofStaff.map((key) => meeting.values[key] ?? '');
  const staff = staffOf([...written, meeting.group ?? '', meeting.leader ?? '']);
  const names = ofStaff.map((key) => meeting.fields[key]);
  const blocks = outline.tabs[tab]?.blocks ?? [];
  return blocks.slice(top, meeting.end).flatMap((block, index): Excerpt[] => {
    const at = top + index;
    if (at === meeting.feedback?.place.block) return [];
    const isNames = (row: number | null) => names.some((place) => place?.block === at && place.row === row);
    const texts =
      block.kind === 'paragraph'
        ? [isNames(null) ? '' : block.text]
        : block.rows.flatMap((row, line) => (isNames(line) ? [] : row));
    const lines = texts.flatMap((text) => plain(text).split('\n')).filter((line) => !isPrompt(line));
    return lines.flatMap((line) =>
      pupilPlaces(line, staff, words).map((found) => excerptOf(line, found, { tab, block: at })),
    );
  });
}

/** Letters on each side of what was noticed, and how far on a word may end. */
const about = 45;

function excerptOf(line: string, { from, to, why }: PupilPlace, place: Place): Excerpt {
  const start = from <= about ? 0 : line.lastIndexOf(' ', from - about) + 1;
  const space = line.indexOf(' ', to + about);
  const end = space < 0 ? line.length : space;
  const [before, after] = [start > 0 ? '… ' : '', end < line.length ? ' …' : ''];
  const shift = before.length - start;
  return { place, excerpt: before + line.slice(start, end) + after, from: from + shift, to: to + shift, why };
}
