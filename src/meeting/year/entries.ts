import { type Expected, expectedIn } from '../effects';
import { type GroupDocument, type Held, heldMeetings, inYear } from '../held';
import type { SectionKey } from '../minutes';
import { sectionText } from '../sectionText';
import { taskOf } from '../tasks';
import { bare, oneLine } from '../words';

/** What is gathered from one meeting: never who was there or who wrote. */
export interface YearEntry {
  /** YYYY-MM-DD; null where no day stands. */
  date: string | null;
  /** The name of the minutes, for those without a day. */
  name: string;
  group: string | null;
  link: string;
  focus: string | null;
  /** What was decided, known and believed, and seen: each with its heading as the group has it. */
  sections: { key: SectionKey | null; heading: string; lines: string[] }[];
  expected: Expected | null;
  /** Empty where a section says it already. */
  task: string[];
}

/** What a newcomer and a final report want to know. */
const gathered: readonly (SectionKey | null)[] = [
  'expected',
  'knowBelieve',
  'believe',
  'evidence',
  'know',
  'against',
  'effects',
  'happened',
  'notYet',
  'keep',
  'stay',
  'takeaways',
  'decide',
];

/** The meetings of a school year in order, the first one first. `year` is the one that it began in. */
export function entriesOf(documents: readonly GroupDocument[], year: number, today: string): YearEntry[] {
  const held = inYear(heldMeetings(documents, today), year).reverse();
  const dated = held.filter(({ minutes }) => minutes.date !== null);
  const undated = held.filter(({ minutes }) => minutes.date === null);
  return [...dated, ...undated].map(entryOf);
}

function entryOf(held: Held): YearEntry {
  const { minutes, document, link } = held;
  const sections = minutes.sections
    .filter(({ key }) => gathered.includes(key))
    .map((section) => ({
      key: section.key,
      heading: headingWords(section.heading),
      lines: sectionText(section, minutes, document.outline).flatMap(withoutBox),
    }))
    .filter(({ lines }) => lines.length > 0);
  const said = bare(sections.flatMap(({ lines }) => lines).join(' '));
  const task = (taskOf(held) ?? '').split('\n').filter((text) => text.trim() && !said.includes(bare(text)));
  const isSaid = minutes.sections.some(({ key, written }) => key === 'expected' && written);
  return {
    date: minutes.date?.iso ?? null,
    name: oneLine(minutes.title ?? document.name),
    group: minutes.group,
    link,
    focus: minutes.focus && oneLine(minutes.focus),
    sections,
    expected: isSaid ? null : expectedIn(held),
    task,
  };
}

/** "3. Diskussion (40 min)" as "Diskussion". */
const headingWords = (heading: string): string =>
  oneLine(heading)
    .replace(/^\d{1,2}[.)]\s+/, '')
    .replace(/\s*\([^)]*\d\s*min[^)]*\)/i, '')
    .replace(/[:\s]+$/, '');

/** A box that is ticked says what was chosen; one that is not says nothing, and what a self-check holds is nobody else's. */
function withoutBox(text: string): string[] {
  if (/^(?:är uppgiften tydlig|is the task clear)/i.test(text) || /^[☐□]/.test(text)) return [];
  const ticked = /^[☑☒✓✔✅]\s*(.*)$/.exec(text)?.[1];
  if (ticked === undefined) return [text];
  return /^(?:vi vet|we know|en kollega|a colleague)(?!\p{L})/iu.test(ticked) ? [] : [ticked];
}
