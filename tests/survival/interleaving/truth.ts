import type { DocumentView, FeedbackEntry, MeetingView } from '../../../src/actions/documentViews';
import type { ResponseKey } from '../../../src/feedback/reaction';
import type { ModelKey } from '../../../src/meeting/models/model';
import type { Typed } from './sheet';
import { linesOfModel, ofModels, questionHeading } from './words';
import { type Doc, docs, leader, typedFirst, type Window, type World, windows } from './world';

/** Fields that panels set and people type in, as each meeting has them; by the name of the meeting's leader. */
export const setFields = ['focus', 'secretary', 'nextDate', 'status'] as const;
export type SetField = (typeof setFields)[number];

export interface Entry {
  leader: string;
  section: string;
  reaction: string;
  from: string;
  response: ResponseKey | null;
  done: boolean;
}

export interface Meeting {
  doc: Doc;
  fields: Record<SetField, string>;
  /** Headings that stand in it, whatever else comes. */
  headings: string[];
}

/** What documents and lists shall say by now: what they said at first, and what each has been told was done. */
export class Truth {
  readonly meetings = new Map<string, Meeting>([
    [leader.first, meeting({ focus: 'Bråk', status: 'Klart' }, ['Laget runt', 'Vet och tror', 'Diskussion'])],
    [leader.other, meeting({ focus: 'Tal' }, ['Diskussion'])],
  ]);
  readonly entries: Entry[] = [
    {
      leader: leader.other,
      section: 'Diskussion',
      reaction: 'mine',
      from: windows.maria.name,
      response: null,
      done: false,
    },
  ];
  /** Texts that people have typed, and lines that panels have been given: each stands once. */
  readonly texts: { doc: Doc; text: string }[] = typedFirst.map((text) => ({ doc: 'running', text }));
  readonly lines: { doc: Doc; text: string }[] = [];
  /** Meetings that have the half-yearly questions, with their documents. */
  readonly questions = new Map<string, Doc>();
  readonly gathered = new Set<number>();
  /** The conversation model that the latest meeting has. */
  model: ModelKey | null = null;
  /** What the coordinator has typed, by group and header. */
  readonly typed = new Map<string, Typed>();
  /** Saved questions, by person. */
  readonly saved = new Map<string, string[]>();

  savedBy(window: Window): string[] {
    const { person } = windows[window];
    const list = this.saved.get(person) ?? [];
    this.saved.set(person, list);
    return list;
  }

  questionsIn(doc: Doc): number {
    return [...this.questions.values()].filter((one) => one === doc).length;
  }

  /** The meeting that was begun last in a document. */
  newest(doc: Doc): string {
    const begun = [...this.meetings].filter(([, each]) => each.doc === doc).map(([name]) => name);
    return begun.filter((name) => name !== leader.other).pop() ?? '';
  }

  entry(wanted: Pick<Entry, 'leader' | 'section' | 'reaction' | 'from'>): Entry | undefined {
    return this.entries.find((entry) => nameOf(entry) === nameOf(wanted));
  }

  /** Everything that is not so. */
  untrue(world: World): string[] {
    return [...docs.flatMap((doc) => this.#untrueIn(world, doc)), ...this.#untrueOfLists(world)];
  }

  #untrueIn(world: World, doc: Doc): string[] {
    const wanted = [...this.meetings].filter(([, each]) => each.doc === doc);
    // What nobody has touched says what it said.
    if (wanted.length === 0 && !world.isTouched(doc)) return [];
    const view = viewed(world, doc);
    const found = new Lies(doc);
    found.same('meetings', view.meetings.map(leaderOf).sort(), wanted.map(([name]) => name).sort());
    for (const meeting of view.meetings) this.#meeting(found, meeting);
    this.#words(found, world, doc);
    found.same('gathered', view.document.gathered ?? [], doc === 'running' ? [...this.gathered] : []);
    return found.found;
  }

  #meeting(found: Lies, meeting: MeetingView): void {
    const name = leaderOf(meeting);
    const wanted = this.meetings.get(name);
    if (!wanted) return;
    const says = Object.fromEntries(setFields.map((key) => [key, writtenIn(meeting, key)]));
    found.same(`fields of ${name}`, says, wanted.fields);
    const headings = meeting.sections.map(({ heading }) => heading);
    found.same(
      `headings of ${name}`,
      headings.filter((heading) => wanted.headings.includes(heading)),
      wanted.headings,
    );
    found.same(
      `feedback of ${name}`,
      entriesIn(meeting).map(told).sort(),
      this.entries
        .filter((entry) => entry.leader === name)
        .map(told)
        .sort(),
    );
    found.same(`other feedback of ${name}`, meeting.otherFeedback, []);
  }

  #words(found: Lies, world: World, doc: Doc): void {
    const blocks = world.words(doc);
    const count = (text: string) => blocks.filter((block) => block === text).length;
    for (const { text } of [...this.texts, ...this.lines].filter((one) => one.doc === doc))
      found.same(`"${text}"`, count(text), 1);
    found.same('questions', count(questionHeading), this.questionsIn(doc));
    const tables = blocks.filter((block) => Array.isArray(block) && block[0]?.[0] === 'Avsnitt');
    const headings = count('Återkoppling');
    const meetings = [...this.meetings.values()].filter((each) => each.doc === doc).length;
    if (headings > meetings || tables.length > meetings)
      found.found.push(`${doc}: ${headings} headings and ${tables.length} tables of feedback`);
    for (const rows of tables as string[][][])
      for (const row of rows)
        if (row.length !== 4 || row.includes('')) found.found.push(`${doc}: row ${row}`);
    const ofModel = blocks.filter((block) => typeof block === 'string' && ofModels.has(block));
    if (doc === 'running') found.same('model', ofModel, linesOfModel.get(this.model ?? '') ?? []);
    found.found.push(...marksAstray(world, doc));
  }

  #untrueOfLists(world: World): string[] {
    return [...this.saved].flatMap(([person, wanted]) => {
      const found = new Lies(person);
      found.same('questions', savedIn(world, person), wanted);
      return found.found;
    });
  }
}

class Lies {
  readonly found: string[] = [];

  constructor(readonly about: string) {}

  same(what: string, is: unknown, wanted: unknown): void {
    const [one, other] = [JSON.stringify(is), JSON.stringify(wanted)];
    if (one !== other) this.found.push(`${this.about}: ${what}: ${one} is not ${other}`);
  }
}

export function meeting(
  fields: Partial<Meeting['fields']>,
  headings: string[],
  doc: Doc = 'running',
): Meeting {
  const all = { focus: '', secretary: '', nextDate: '', status: '', ...fields };
  return { doc, fields: all, headings };
}

/** What someone sees who only looks. */
export function viewed(world: World, doc: Doc, person = 'ylva'): DocumentView {
  const answer = world.bed.run({
    person,
    file: world.files[doc],
    kind: 'call',
    function: 'call',
    arguments: ['openDocument', {}],
    faults: null,
  });
  const { value } = (answer.ok ? answer.value : {}) as { value?: DocumentView };
  if (!value) throw new Error(`${doc} cannot be opened: ${JSON.stringify(answer)}`);
  return value;
}

export const leaderOf = (meeting: MeetingView): string => meeting.leader ?? '';
export const writtenIn = (meeting: MeetingView, key: string): string =>
  meeting.fields.find((field) => field.key === key)?.value ?? '';

export const entriesIn = (meeting: MeetingView): Entry[] =>
  meeting.sections.flatMap(({ feedback }) => feedback.map((entry) => entryOf(meeting, entry)));

export const entryOf = (meeting: MeetingView, entry: FeedbackEntry): Entry => ({
  leader: leaderOf(meeting),
  section: entry.section,
  reaction: entry.reaction ?? `"${entry.text}"`,
  from: entry.from,
  response: entry.response,
  done: entry.done,
});

export const nameOf = ({
  leader,
  section,
  reaction,
  from,
}: Pick<Entry, 'leader' | 'section' | 'reaction' | 'from'>) =>
  `${leader} | ${section} | ${reaction} | ${from}`;
const told = (entry: Entry): string => `${nameOf(entry)} | ${entry.response} | ${entry.done}`;

export const savedIn = (world: World, person: string): string[] =>
  JSON.parse(world.bed.workspace.properties(`user:${world.email(person)}`).get('questions') ?? '[]');

/** Named ranges that stand twice in a document, or on other words than their own. */
function marksAstray(world: World, doc: Doc): string[] {
  const marked = (world.outline(doc).tabs[0]?.blocks ?? []).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row, at) => (block.rowMarks?.[at] ?? []).map((mark) => `${mark} on "${row[0]}"`))
      : (block.marks ?? []).map((mark) => `${mark} on "${block.text}"`),
  );
  return marked.filter((one) => !known.has(one)).map((one) => `${doc}: ${one}`);
}

const known = new Set<string>();

/** Takes what is marked in a document for right. */
export function learnMarks(world: World, doc: Doc): void {
  for (const one of marksAstray(world, doc)) known.add(one.slice(doc.length + 2));
}
