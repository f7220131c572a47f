import type { Subject } from '../feedback/subject';
import type { Minutes, Place, Section } from '../meeting/minutes';
import type { Block, Outline } from '../meeting/outline';
import { isPrompt } from '../meeting/prompts';
import { templateOf } from '../meeting/templates';

/** What the rules of feedback need to know of a section and of the meeting around it. */
export function subjectOf(outline: Outline, meeting: Minutes, section: Section): Subject {
  const { key, heading, written, place, end } = section;
  const blocks = outline.tabs[place.tab]?.blocks ?? [];
  const texts = [
    ...besideHeading(blocks[place.block], heading),
    ...blocks.slice(place.block + 1, end).flatMap(textsOf),
  ];
  return {
    key,
    heading,
    written,
    lines: texts.map((text) => ({ text, printed: isPrompt(text) })),
    people: namesPeople(meeting, heading),
    task: meeting.nextTask !== null && (key === 'decide' || holds(section, meeting.fields.nextTask)),
    shared: isShared(meeting, heading),
  };
}

/** Minutes of a template without feedback, unless it is asked for there all the same. */
export const isCheckIn = ({ template, invite }: Minutes): boolean =>
  template !== null && invite === null && !templateOf(template).feedback;

const textsOf = (block: Block): string[] =>
  block.kind === 'table' ? block.rows.map((row) => row.join(': ')) : [block.text];

/** What stands on the line of the heading, or in the cells beside it. */
function besideHeading(block: Block | undefined, heading: string): string[] {
  if (block?.kind === 'table')
    return block.rows.filter(([first]) => first?.trim() === heading).map((row) => row.slice(1).join(' '));
  return block?.text.startsWith(heading) ? [block.text.slice(heading.length).replace(/^[\s:]+/, '')] : [];
}

const holds = ({ place, end }: Section, field: Place | undefined): boolean =>
  field !== undefined && field.tab === place.tab && field.block >= place.block && field.block < end;

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const present = /^(?:närvar|frånvar|deltagare|present(?!ation)|absent|participants|attend)/i;

/** Everyone whom the minutes name as being there or as having a part in it. */
export const everyone = ({ present: names, leader, secretary }: Minutes): string[] =>
  [...names, leader, secretary].filter((name): name is string => name !== null);

/** A heading that is somebody's name, or that says who was there. */
function namesPeople(meeting: Minutes, heading: string): boolean {
  const name = heading.replace(/[\s:]+$/, '');
  return present.test(name) || everyone(meeting).some((one) => same(one, name));
}

function isShared({ share, shareFrom }: Minutes, heading: string): boolean {
  if (share !== 'partial') return share === 'yes';
  return shareFrom !== null && heading.toLowerCase().includes(shareFrom.trim().toLowerCase());
}
