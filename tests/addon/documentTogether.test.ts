import fc from 'fast-check';
import { heading, paragraph, table } from '../../local/documents/write';
import type { DocumentView, FeedbackEntry, MeetingView } from '../../src/actions/documentViews';
import type { Note, ReactionKey } from '../../src/feedback/reaction';
import { responses } from '../../src/feedback/reaction';
import { reactions } from '../../src/feedback/reactions';
import { DocumentBed, standard } from './documentBed';

const people = { principal: 'Maria Stenkvist', tomas: 'Per Lind' };
type Window = keyof typeof people;

/** Ylva leads the group: her window answers. */
const group = 'ylva';

function noteTo(key: ReactionKey): Note | null {
  const stem = reactions.find((reaction) => reaction.key === key)?.stem;
  return stem ? { stem, text: 'att tallinjen hjälper' } : null;
}
const windows = Object.keys(people) as Window[];

const minutes = [
  heading(1, 'Lärträff – Matematik 4–6'),
  table([
    ['Datum', '2025-11-18'],
    ['Grupp', 'Matematik 4–6'],
    ['Lärledare', 'Ylva Bergdahl'],
  ]),
  heading(2, 'Laget runt'),
  paragraph('Text laget'),
  heading(2, 'Vet och tror'),
  paragraph('Text vet'),
  heading(2, 'Diskussion'),
  paragraph('Text diskussion'),
];

/** A document that several have open: each window knows only what it read last. */
class Together {
  readonly bed = new DocumentBed(minutes);
  readonly seen: Record<Window, DocumentView>;
  /** Words that people have written, all of which shall still stand there. */
  readonly typed = new Set(['Text laget', 'Text vet', 'Text diskussion']);
  standing = 0;

  /** What the group's window read last, and its answer to each entry that still stands. */
  groups: DocumentView;
  readonly answers = new Map<string, string | null>();

  constructor() {
    const introduced = (window: Window) =>
      this.bed.view(window, 'introduce', { role: 'principal', name: people[window] });
    this.seen = { principal: introduced('principal'), tomas: introduced('tomas') };
    this.groups = this.bed.view(group, 'introduce', { role: 'member', name: '' });
  }

  meeting(window: Window, pick: number): MeetingView | undefined {
    const { meetings } = this.seen[window];
    return meetings[pick % Math.max(1, meetings.length)];
  }

  leave(window: Window, pick: number, at: number): void {
    const offered = (this.meeting(window, pick)?.sections ?? []).filter(
      (section) => section.offers.length > 0,
    );
    const section = offered[at % Math.max(1, offered.length)];
    const offer = section?.offers[at % section.offers.length];
    if (!section || !offer) return;
    const payload = {
      section: section.place,
      reaction: offer.reaction,
      date: '2025-12-03',
      note: noteTo(offer.reaction),
    };
    this.count(window, this.bed.ask(window, 'leaveReaction', payload), 1);
  }

  withdraw(window: Window, pick: number, at: number): void {
    const meeting = this.meeting(window, pick);
    const own = (meeting?.sections ?? []).flatMap((section) =>
      section.feedback.filter((entry) => entry.mine),
    );
    const entry = own[at % Math.max(1, own.length)];
    if (!meeting || !entry) return;
    this.count(window, this.bed.ask(window, 'withdrawReaction', { meeting: meeting.place, entry }), -1);
    if (!entriesOf(this.bed.view(group, 'openDocument', {})).some((one) => nameOf(one) === nameOf(entry)))
      this.answers.delete(nameOf(entry));
  }

  /** The group answers what it saw, which may have been taken back or answered since. */
  respond(pick: number, at: number): void {
    const meeting = this.groups.meetings[pick % Math.max(1, this.groups.meetings.length)];
    const entries = meeting?.sections.flatMap(({ feedback }) => feedback) ?? [];
    const entry = entries[at % Math.max(1, entries.length)];
    if (!meeting || !entry) return;
    const response = at === 0 ? null : (responses[at % responses.length] ?? null);
    const answer = this.bed.ask(group, 'respond', { meeting: meeting.place, entry, response });
    if (answer.ok) {
      this.groups = answer.value;
      this.answers.set(nameOf(entry), response);
    } else expect(answer.error.code).toBe('moved');
  }

  /** The principal marks what they see as promised. */
  done(window: Window, at: number): void {
    for (const meeting of this.seen[window].meetings)
      for (const entry of meeting.sections.flatMap(({ feedback }) => feedback)) {
        if (entry.reaction !== 'mine' || !entry.mine) continue;
        const payload = { meeting: meeting.place, entry, done: at % 2 === 0 };
        this.count(window, this.bed.ask(window, 'promiseDone', payload), 0);
      }
  }

  count(window: Window, answer: ReturnType<DocumentBed['ask']>, change: number): void {
    if (answer.ok) {
      this.standing += change;
      this.seen[window] = answer.value as DocumentView;
    } else expect(['moved', 'notOffered', 'alreadyThere']).toContain(answer.error.code);
  }

  type(at: number, token: string): void {
    const [words = ''] = [...this.typed].slice(at % this.typed.size);
    this.bed.replaceText(words, `${words} ${token}`);
    this.typed.delete(words);
    this.typed.add(`${words} ${token}`);
  }

  reread(window: Window): void {
    this.seen[window] = this.bed.view(window, 'openDocument', {});
    this.groups = this.bed.view(group, 'openDocument', {});
  }

  check(): void {
    const words = this.bed.words();
    for (const text of this.typed) expect(words).toContain(text);
    const now = this.bed.view('principal', 'openDocument', {});
    const entries = now.meetings.map((meeting) => meeting.sections.flatMap((section) => section.feedback));
    expect(entries.flat()).toHaveLength(this.standing);
    expect(now.meetings.flatMap((meeting) => meeting.otherFeedback)).toEqual([]);
    for (const entry of entriesOf(this.bed.view(group, 'openDocument', {})))
      expect(entry.response).toBe(this.answers.get(nameOf(entry)) ?? null);
    for (const each of entries)
      for (const name of Object.values(people))
        expect(each.filter(({ from }) => from === name).length).toBeLessThanOrEqual(2);
  }
}

const entriesOf = (view: DocumentView): FeedbackEntry[] =>
  view.meetings.flatMap(({ sections }) => sections.flatMap(({ feedback }) => feedback));

/** Reactions come once a section from each; a second meeting has other sections' words only by its template. */
const nameOf = ({ reaction, section, from }: FeedbackEntry): string => `${reaction} ${section} ${from}`;

const step = fc.record({
  does: fc.constantFrom(
    'leave',
    'leave',
    'leave',
    'withdraw',
    'withdraw',
    'type',
    'reread',
    'template',
    'respond',
    'respond',
    'done',
  ),
  window: fc.constantFrom(...windows),
  pick: fc.nat(3),
  at: fc.nat(5),
});

test('whatever several windows do in turn, no words are lost and each reaction is written or taken back once', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 14 }), (steps) => {
      const together = new Together();
      steps.forEach(({ does, window, pick, at }, turn) => {
        if (does === 'leave') together.leave(window, pick, at);
        else if (does === 'withdraw') together.withdraw(window, pick, at);
        else if (does === 'type') together.type(at, `ord${turn}`);
        else if (does === 'respond') together.respond(pick, at);
        else if (does === 'done') together.done(window, at);
        else if (does === 'reread') together.reread(window);
        else if (together.bed.words().length < 90) together.bed.view('ylva', 'insertTemplate', standard);
        together.check();
      });
    }),
    { numRuns: 12 },
  );
}, 60_000);
