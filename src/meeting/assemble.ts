import type { Dates } from './calendar';
import { inviteIn, shareIn, statusIn, taskKindsIn } from './choices';
import type { Draft } from './drafts';
import type { FieldKey, Minutes, Reading, SectionKey } from './minutes';
import { namesIn, personIn, schoolsIn } from './names';
import type { Outline } from './outline';
import { finished, taskIn } from './sections';
import { groupInTitle } from './titles';
import { oneLine } from './words';

/** What stands once in a document and holds for all its meetings. */
export type Shared = ReadonlyMap<FieldKey | 'titleGroup', string>;

/** A draft with its words understood. `title` and `folder` are the names of the document and its folder. */
export function minutesOf(
  draft: Draft,
  { date, nextDate }: Dates,
  shared: Shared,
  outline: Outline,
  names: { title: string | null; folder: string | null },
): Minutes {
  const { fields, lines, tab, title } = draft;
  const last = lines[lines.length - 1];
  const value = (key: FieldKey): string => fields.get(key)?.value ?? '';
  const inheritedValue = (key: FieldKey): string =>
    value(key) || (fields.has(key) && key === 'leader' ? '' : (shared.get(key) ?? ''));
  const { share, from } = shareIn(value('share'));
  const end = (last?.block ?? 0) + 1;
  const { template, part } = templateOf(draft);
  const sections = finished(draft.sections, tab, end);
  const ownGroup = oneLine(
    value('group') ||
      draft.titleGroup ||
      shared.get('group') ||
      shared.get('titleGroup') ||
      groupInName(names.title ?? '') ||
      '',
  );
  return {
    title: title?.text ?? null,
    titleHeadingId: title?.headingId ?? null,
    place: { tab, block: lines[0]?.block ?? 0 },
    end,
    language: draft.language,
    template,
    part,
    date,
    time: draft.time,
    group: ownGroup || names.folder || null,
    schools: schoolsIn(inheritedValue('schools')),
    leader: personIn(inheritedValue('leader')),
    secretary: personIn(value('secretary')),
    present: namesIn(value('present')),
    focus: inheritedValue('focus') || null,
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
    values: Object.fromEntries([...fields].map(([key, found]) => [key, found.value])),
    read: readingOf(
      draft,
      date?.certain ?? null,
      ownGroup !== '' && (nextDate !== null || !looksLikeDay(value('nextDate'))),
    ),
  };
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
function templateOf({ own, sections }: Draft): Pick<Minutes, 'template' | 'part'> {
  if (own) return own;
  const keys = new Set(sections.map(({ key }) => key));
  const found = standard.filter((key) => keys.has(key));
  const isStandard = found.length >= 3 && keys.has('discussion') && keys.has('decide');
  return { template: isStandard ? 'lartraff' : null, part: null };
}

function feedbackOf({ lines, tab }: Draft, outline: Outline): Minutes['feedback'] {
  const line = lines.find(({ role }) => role === 'feedback');
  const block = line && outline.tabs[tab]?.blocks[line.block];
  return line && block?.kind === 'table' ? { place: { tab, block: line.block }, rows: block.rows } : null;
}

/** Numbers as in a day, "20262026-12-15": where no day could be read in them, the next meeting may be booked. */
const looksLikeDay = (text: string): boolean => /\d{6}|20\d\d\s?[-–/.]\s?\d/.test(text);

function readingOf({ fields }: Draft, dateCertain: boolean | null, isKnown: boolean): Reading {
  const filled = [...fields.values()].filter(({ value }) => value !== '').length;
  if (dateCertain && isKnown && (filled >= 2 || (filled === 1 && !fields.get('date')?.value)))
    return 'certain';
  return dateCertain === null && fields.size < 3 ? 'unreadable' : 'uncertain';
}

/** A document's name may hold the group's; a file's name of words joined by dashes is no such name. */
const groupInName = (name: string): string | null =>
  /[-_]/.test(name) && !name.includes(' ') ? null : groupInTitle(name);
