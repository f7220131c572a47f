import { type Dates, dateInName, settleDates, yearNamed } from './calendar';
import { inviteIn, shareIn, statusIn, taskKindsIn } from './choices';
import { type Draft, draftOf, type Found, fieldsOf } from './drafts';
import { looksLikeMinutes } from './evidence';
import { languageOf } from './language';
import { type Line, linesOf, looksLikeHeading } from './lines';
import { meetingSpans, type Span } from './meetings';
import type { FieldKey, Language, Minutes, Reading, SectionKey, TemplateKey } from './minutes';
import { namesIn, personIn, schoolsIn } from './names';
import type { Outline } from './outline';
import { finished, taskIn } from './sections';
import { groupInTitle, templateNamed, titleDate } from './titles';
import { oneLine } from './words';

/** What is known beside the text. */
export interface ReadContext {
  /** YYYY-MM-DD: the day that a missing year is looked for around. */
  today: string;
  /** The document's name. */
  title: string | null;
  /** The name of the group's folder. */
  folder: string | null;
}

interface TabReading {
  lines: Line[];
  drafts: Draft[];
  /** Lines above the first meeting, whose group, schools and leader hold for all. */
  preamble: Line[];
}

/**
 * Every meeting in a document, in its order. Never throws; a document that holds no minutes gives none.
 *
 * How sure a reading is: `certain` when the date stands with its year, the group is named in the document
 * and fields were known by their labels; `unreadable` when there is neither a date nor three filled fields;
 * `uncertain` otherwise.
 */
export function readMinutes(outline: Outline, context: ReadContext): Minutes[] {
  const language = languageOf(sampleOf(outline));
  const tabs = outline.tabs.map((tab, index) => readTab(linesOf(tab), index, tab.title, language, context));
  const drafts = tabs.flatMap((tab) => tab.drafts);
  if (drafts.length === 0) return [];
  const shared = sharedFields(tabs, drafts);
  nameFromTab(drafts, outline, language);
  const dates = settleDates(
    drafts,
    drafts.map((draft) => yearAbove(tabs[draft.tab], draft, outline, context)),
    context.today,
  );
  const [only] = dates;
  if (dates.length === 1 && only && only.date === null && context.title)
    only.date = dateInName(context.title);
  return drafts.map((draft, index) =>
    minutesOf(draft, dates[index] ?? { date: null, nextDate: null }, shared, outline, context),
  );
}

/** The beginning of a document, enough to tell its language. */
function sampleOf(outline: Outline): string {
  let sample = '';
  for (const { blocks } of outline.tabs) {
    for (const block of blocks) {
      if (sample.length > 600) return sample;
      sample += `${
        block.kind === 'table'
          ? block.rows
              .map((row) => row.join(' '))
              .join(' ')
              .slice(0, 600)
          : block.text.slice(0, 300)
      } `;
    }
  }
  return sample;
}

function readTab(
  lines: Line[],
  tab: number,
  name: string,
  language: Language,
  { title }: ReadContext,
): TabReading {
  const names = [title, name].filter((text): text is string => text !== null && text !== '');
  const spans = meetingSpans(lines, language);
  const dateHeadings = spans.filter(({ from }) => datedHead(lines, from, language)).length;
  if (!lines.some(({ role }) => role !== 'blank') || !looksLikeMinutes(lines, names, dateHeadings)) {
    return { lines, drafts: [], preamble: lines };
  }
  const meetings = withPreamble(lines, spans);
  const first = meetings[0]?.from ?? 0;
  return {
    lines,
    drafts: meetings.map((span) =>
      draftOf(lines, span, tab, meetings.length === 1 ? language : languageOfSpan(lines, span, language)),
    ),
    preamble: lines.slice(0, first),
  };
}

const datedHead = (lines: readonly Line[], from: number, language: Language): boolean =>
  lines
    .slice(from, from + 4)
    .some((line) => looksLikeHeading(line) && titleDate(line.text, language) !== null);

const languageOfSpan = (lines: readonly Line[], { from, to }: Span, otherwise: Language): Language => {
  const text = lines
    .slice(from, Math.min(to, from + 20))
    .map((line) => line.text.slice(0, 200))
    .join(' ');
  return text.length < 40 ? otherwise : languageOf(text);
};

/** Text above the first meeting belongs to it when it is the only one; minutes without a date stand for themselves. */
function withPreamble(lines: readonly Line[], spans: readonly Span[]): Span[] {
  const [first, second] = spans;
  if (!first) return [{ from: 0, to: lines.length }];
  const above = lines.slice(0, first.from);
  const filled = above.filter(
    ({ role, fields }) =>
      role === 'fields' && fields.some(({ key, value }) => key === 'present' && value !== ''),
  );
  const sections = above.filter(({ role }) => role === 'section');
  if (first.from > 0 && (filled.length > 0 || sections.length > 1) && looksLikeMinutes(above, [], 0)) {
    return [{ from: 0, to: first.from }, ...spans];
  }
  const texts = above.filter(({ role }) => role === 'text' || role === 'section').length;
  if (!second && texts <= 3) return [{ from: 0, to: first.to }];
  return [...spans];
}

const inherited: readonly FieldKey[] = ['group', 'schools', 'leader'];

/** What stands once at the top holds for each meeting that says nothing else. */
function sharedFields(
  tabs: readonly TabReading[],
  drafts: readonly Draft[],
): Map<FieldKey | 'titleGroup', string> {
  const shared = new Map<FieldKey | 'titleGroup', string>();
  const sources: Map<FieldKey, Found>[] = tabs.map(({ preamble }, tab) => fieldsOf(preamble, tab));
  if (drafts.length > 1 && drafts[0]) sources.push(drafts[0].fields);
  for (const key of inherited) {
    const value = sources.map((fields) => fields.get(key)?.value ?? '').find((found) => found !== '');
    if (value !== undefined) shared.set(key, value);
  }
  const titles = tabs.flatMap(({ preamble }) =>
    preamble.filter(({ role }) => role === 'heading' || role === 'text').slice(0, 3),
  );
  const group =
    titles.map(({ text }) => groupInTitle(text)).find((found) => found !== null) ?? drafts[0]?.titleGroup;
  if (group) shared.set('titleGroup', group);
  return shared;
}

/** A tab's name is the title of the one meeting in it: "14 oktober", "Träff 3 (4/11)". */
function nameFromTab(drafts: readonly Draft[], outline: Outline, language: Language): void {
  if (outline.tabs.length < 2) return;
  for (const draft of drafts) {
    const name = outline.tabs[draft.tab]?.title ?? '';
    const alone = drafts.filter(({ tab }) => tab === draft.tab).length === 1;
    if (alone && draft.date === null && !draft.fields.get('date')?.value)
      draft.date = titleDate(oneLine(name), language)?.date ?? null;
  }
}

/** The school year that the nearest heading above a meeting names, or the name of its tab or document. */
function yearAbove(
  tab: TabReading | undefined,
  draft: Draft,
  outline: Outline,
  context: ReadContext,
): string | null {
  const lines = tab?.lines ?? [];
  const top = Math.min(lines.length, draft.span.from + 6);
  for (let index = top - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (!line || line.text.length > 120 || line.role === 'blank' || !(index < 6 || looksLikeHeading(line)))
      continue;
    const year = yearNamed(line.text);
    if (year) return year;
  }
  return yearNamed(outline.tabs[draft.tab]?.title ?? '') ?? yearNamed(context.title ?? '');
}

function minutesOf(
  draft: Draft,
  { date, nextDate }: Dates,
  shared: ReadonlyMap<FieldKey | 'titleGroup', string>,
  outline: Outline,
  context: ReadContext,
): Minutes {
  const { fields, lines, tab, title } = draft;
  const value = (key: FieldKey): string => fields.get(key)?.value ?? '';
  const inheritedValue = (key: FieldKey): string =>
    value(key) || (fields.has(key) && key === 'leader' ? '' : (shared.get(key) ?? ''));
  const { share, from } = shareIn(value('share'));
  const end = endBlock(draft, outline);
  const sections = finished(draft.sections, tab, end);
  const ownGroup = oneLine(
    value('group') ||
      draft.titleGroup ||
      shared.get('group') ||
      shared.get('titleGroup') ||
      groupInTitle(context.title ?? '') ||
      '',
  );
  return {
    title: title?.text ?? null,
    titleHeadingId: title?.headingId ?? null,
    place: { tab, block: lines[0]?.block ?? 0 },
    end,
    language: draft.language,
    template: templateOf(draft),
    date,
    time: draft.time,
    group: ownGroup || context.folder || null,
    schools: schoolsIn(inheritedValue('schools')),
    leader: personIn(inheritedValue('leader')),
    secretary: personIn(value('secretary')),
    present: namesIn(value('present')),
    focus: value('focus') || null,
    invite: inviteIn(value('invite')),
    share,
    shareFrom: from,
    nextDate,
    nextTask: value('nextTask') || taskIn(draft.sections),
    taskKind: taskKindsIn(value('taskKind')),
    status: statusIn(value('status')),
    sections,
    feedback: feedbackOf(draft, outline),
    fields: Object.fromEntries([...fields].map(([key, { place }]) => [key, place])),
    read: readingOf(draft, date?.certain ?? null, ownGroup !== ''),
  };
}

/** The first block after a meeting. */
function endBlock({ lines, span, tab }: Draft, outline: Outline): number {
  const last = lines[lines.length - 1];
  const blocks = outline.tabs[tab]?.blocks.length ?? 0;
  return last && span.to - span.from === lines.length && last.block + 1 < blocks ? last.block + 1 : blocks;
}

const standard: readonly SectionKey[] = [
  'previous',
  'knowBelieve',
  'discussion',
  'decide',
  'parking',
  'reading',
];

/** The template by its title, else by its sections: at least three of the standard ones, the task among them. */
function templateOf({ title, lines, sections }: Draft): TemplateKey | null {
  if (lines.some(({ template }) => template)) return 'lartraff';
  const named = title ? templateNamed(title.text) : null;
  if (named) return named;
  const keys = new Set(sections.map(({ key }) => key));
  const found = standard.filter((key) => keys.has(key));
  return found.length >= 3 && keys.has('discussion') && keys.has('decide') ? 'lartraff' : null;
}

function feedbackOf({ lines, tab }: Draft, outline: Outline): Minutes['feedback'] {
  const line = lines.find(({ role }) => role === 'feedback');
  const block = line && outline.tabs[tab]?.blocks[line.block];
  return line && block?.kind === 'table' ? { place: { tab, block: line.block }, rows: block.rows } : null;
}

function readingOf({ fields }: Draft, dateCertain: boolean | null, hasGroup: boolean): Reading {
  const filled = [...fields.values()].filter(({ value }) => value !== '').length;
  if (dateCertain && hasGroup && (filled >= 2 || (filled === 1 && !fields.get('date')?.value)))
    return 'certain';
  return dateCertain === null && fields.size < 3 ? 'unreadable' : 'uncertain';
}
