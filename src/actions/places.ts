import type { Minutes, Place, Section } from '../meeting/minutes';
import type { Outline } from '../meeting/outline';
import type { PlaceView } from './documentViews';
import { Refusal } from './errors';

/** Between the words of the block and those that tell its meeting from others. */
const separator = ' ␞ ';
/** Letters of a block that are enough to know it again. */
const enough = 300;

/**
 * A place with what stood there: the block's words, and the title and date of its meeting, since a
 * document with many meetings has many blocks with the same words.
 */
export function placeView(outline: Outline, meeting: Minutes, place: Place): PlaceView {
  const words = [textAt(outline, place), textAt(outline, meeting.place), meeting.date?.iso ?? ''];
  return { tab: place.tab, block: place.block, words: words.join(separator) };
}

function textAt(outline: Outline, { tab, block }: Place): string {
  const found = outline.tabs[tab]?.blocks[block];
  const text = found?.kind === 'table' ? (found.rows[0] ?? []).join(' ') : (found?.text ?? '');
  return text.slice(0, enough);
}

export interface FoundSection {
  meeting: Minutes;
  section: Section;
}

export function everySection(meetings: readonly Minutes[]): FoundSection[] {
  return meetings.flatMap((meeting) => meeting.sections.map((section) => ({ meeting, section })));
}

/** The section that the panel meant, also when it has moved. Throws the refusal `moved` when that is in doubt. */
export function findSection(outline: Outline, meetings: readonly Minutes[], wanted: PlaceView): FoundSection {
  return find(everySection(meetings), wanted, ({ meeting, section }) =>
    placeView(outline, meeting, section.place),
  );
}

export function findMeeting(outline: Outline, meetings: readonly Minutes[], wanted: PlaceView): Minutes {
  return find(meetings, wanted, (meeting) => placeView(outline, meeting, meeting.place));
}

/**
 * The one that stands where it stood, or else the only one with its words. Where the meeting's title or
 * date has been changed, the only one with its heading, if that has not moved as well: then it may be
 * another meeting's.
 */
export function find<Thing>(
  things: readonly Thing[],
  wanted: PlaceView,
  viewOf: (thing: Thing) => PlaceView,
): Thing {
  const places = things.map((thing) => ({ thing, view: viewOf(thing) }));
  const same = places.filter(({ view }) => view.words === wanted.words);
  const stands = ({ view }: { view: PlaceView }) => view.tab === wanted.tab && view.block === wanted.block;
  const unmoved = same.find(stands);
  if (unmoved) return unmoved.thing;
  const heading = firstWords(wanted);
  const alike = same.length > 0 ? same : places.filter(({ view }) => firstWords(view) === heading);
  const [only] = alike;
  if (!only || alike.length > 1 || (same.length === 0 && !stands(only))) throw new Refusal('moved');
  return only.thing;
}

const firstWords = ({ words }: PlaceView): string | undefined => words.split(separator)[0];
