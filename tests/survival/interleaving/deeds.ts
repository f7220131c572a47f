import type { CallName } from '../../../src/actions/calls';
import type { DocumentView, FeedbackEntry, LineKind, OfferView } from '../../../src/actions/documentViews';
import type { ResponseKey } from '../../../src/feedback/reaction';
import { reactions } from '../../../src/feedback/reactions';
import type { ModelKey } from '../../../src/meeting/models/model';
import { nothingCarried } from '../../addon/documentBed';
import {
  type Entry,
  entriesIn,
  entryOf,
  leaderOf,
  nameOf,
  meeting as newMeeting,
  type SetField,
  savedIn,
  type Truth,
  viewed,
  writtenIn,
} from './truth';
import { linesOfModel, questionHeading } from './words';
import { type Doc, type Window, type World, windows } from './world';

/** What somebody does in a panel; numbers say which of those that the panel shows. */
export type Deed =
  | { does: 'read'; doc: Doc }
  | { does: 'leave' | 'withdraw'; at: number }
  | { does: 'respond'; at: number; response: ResponseKey | null }
  | { does: 'promiseDone'; at: number; done: boolean }
  | { does: 'set'; at: number; field: SetField; value: string }
  | { does: 'line'; doc: Doc; at: number; kind: LineKind }
  | { does: 'template'; doc: Doc }
  | { does: 'model'; model: ModelKey }
  | { does: 'questions'; doc: Doc }
  | { does: 'gather' }
  | { does: 'save'; question: string }
  | { does: 'forget'; at: number };

/** A call as the panel sends it, and what it does to what documents shall say. */
export interface Asked {
  doc: Doc;
  name: CallName;
  payload: unknown;
  /** Why it would be wrong to do this now, or null. */
  wrong: (truth: Truth) => string | null;
  change: (truth: Truth) => void;
  /** Whether it has been done, as far as anybody can see: asked where nobody was told. */
  isDone: (world: World, truth: Truth) => boolean;
}

export interface Place {
  world: World;
  window: Window;
  /** What the window has read last of a document. */
  seen: (doc: Doc) => DocumentView;
  /** A text that nobody else has. */
  serial: number;
}

type Making = {
  [Does in Deed['does']]: (place: Place, deed: Extract<Deed, { does: Does }>) => Asked | null;
};

const pick = <Thing>(things: readonly Thing[], at: number): Thing | undefined =>
  things[at % Math.max(1, things.length)];

/** Null where the panel has nothing to press. */
export const asking = (place: Place, deed: Deed): Asked | null => making[deed.does](place, deed as never);

const mostQuick = 10;
const nothing = { wrong: () => null, change: () => {}, isDone: () => true };
const only = 'running';

const found = (world: World, wanted: Entry): Entry | undefined =>
  viewed(world, only)
    .meetings.flatMap(entriesIn)
    .find((entry) => nameOf(entry) === nameOf(wanted));

/** A call about one of the entries that the panel shows. */
function aboutEntry(
  { seen }: Place,
  at: number,
  isWanted: (entry: FeedbackEntry) => boolean,
  name: CallName,
  asked: {
    payload?: object;
    change: (truth: Truth, entry: Entry) => void;
    isDone: (found: Entry | undefined) => boolean;
  },
): Asked | null {
  const shown = seen(only).meetings.flatMap((meeting) =>
    meeting.sections.flatMap(({ feedback }) =>
      feedback.filter(isWanted).map((entry) => ({ meeting, entry, named: entryOf(meeting, entry) })),
    ),
  );
  const chosen = pick(shown, at);
  if (!chosen) return null;
  const { meeting, entry, named } = chosen;
  return {
    doc: only,
    name,
    payload: { meeting: meeting.place, entry, ...asked.payload },
    wrong: (truth) => (truth.entry(named) ? null : 'it was not there'),
    change: (truth) => {
      const there = truth.entry(named);
      if (there) asked.change(truth, there);
    },
    isDone: (world) => asked.isDone(found(world, named)),
  };
}

function noteFor({ reaction }: OfferView) {
  const stem = reactions.find(({ key }) => key === reaction)?.stem;
  return stem ? { stem, text: 'att tallinjen hjälper' } : null;
}

const making: Making = {
  read: (_, { doc }) => ({ doc, name: 'openDocument', payload: {}, ...nothing }),

  leave({ window, seen }, { at }) {
    const offers = seen(only).meetings.flatMap((meeting) =>
      meeting.sections.flatMap((section) => section.offers.map((offer) => ({ meeting, section, offer }))),
    );
    // A note takes long to check, so it is not often that one is left.
    const quick = offers.filter(({ offer }) => offer.needs !== 'note');
    const chosen = pick(at > mostQuick ? offers : quick, at);
    if (!chosen) return null;
    const { meeting, section, offer } = chosen;
    const entry: Entry = {
      leader: leaderOf(meeting),
      section: section.heading,
      reaction: offer.reaction,
      from: windows[window].name,
      response: null,
      done: false,
    };
    const own = (truth: Truth) =>
      truth.entries.filter(({ leader, from }) => leader === entry.leader && from === entry.from);
    return {
      doc: only,
      name: 'leaveReaction',
      payload: {
        section: section.place,
        reaction: offer.reaction,
        date: offer.needs === 'date' ? '2025-12-03' : null,
        note: noteFor(offer),
      },
      wrong: (truth) =>
        truth.entry(entry) ? 'it was there' : own(truth).length >= 2 ? 'they had left two' : null,
      change: (truth) => void truth.entries.push({ ...entry }),
      isDone: (world) => found(world, entry) !== undefined,
    };
  },

  withdraw: (place, { at }) =>
    aboutEntry(place, at, ({ mine }) => mine, 'withdrawReaction', {
      change: ({ entries }, entry) => void entries.splice(entries.indexOf(entry), 1),
      isDone: (found) => found === undefined,
    }),

  respond: (place, { at, response }) =>
    aboutEntry(place, at, () => true, 'respond', {
      payload: { response },
      change: (_, entry) => {
        entry.response = response;
      },
      isDone: (found) => found?.response === response,
    }),

  promiseDone: (place, { at, done }) =>
    aboutEntry(place, at, ({ mine, reaction }) => mine && reaction === 'mine', 'promiseDone', {
      payload: { done },
      change: (_, entry) => {
        entry.done = done;
      },
      isDone: (found) => found?.done === done,
    }),

  set({ seen }, { at, field, value }) {
    const meetings = [...seen(only).meetings, ...seen('empty').meetings];
    const meeting = pick(meetings, at);
    if (!meeting) return null;
    const doc = seen(only).meetings.includes(meeting) ? only : 'empty';
    const was = writtenIn(meeting, field);
    const saysIn = (truth: Truth) => truth.meetings.get(leaderOf(meeting))?.fields;
    return {
      doc,
      name: 'setFields',
      payload: { meeting: meeting.place, changes: [{ field, was, value }] },
      wrong: (truth) => {
        const now = saysIn(truth)?.[field] ?? '';
        return now === value || now === was ? null : `it said "${now}"`;
      },
      change: (truth) => {
        const says = saysIn(truth);
        if (says) says[field] = value;
      },
      isDone: (world) =>
        viewed(world, doc).meetings.some(
          (one) => leaderOf(one) === leaderOf(meeting) && writtenIn(one, field) === value,
        ),
    };
  },

  line({ seen, serial }, { doc, at, kind }) {
    const meeting = pick(seen(doc).meetings, at);
    if (!meeting) return null;
    const text = `rad ${serial}`;
    const line = { doc, text: kind === 'tried' ? `Prövat sedan sist: ${text}` : text };
    return {
      doc,
      name: 'addLine',
      payload: { meeting: meeting.place, kind, text },
      wrong: () => null,
      change: (truth) => void truth.lines.push(line),
      isDone: (world) => world.words(doc).includes(line.text),
    };
  },

  template({ serial }, { doc }) {
    const leader = `Lärledare ${serial}`;
    return {
      doc,
      name: 'insertTemplate',
      payload: {
        template: 'vetatro',
        part: 0,
        language: 'sv',
        at: doc === 'empty' ? 'empty' : 'top',
        minutes: null,
        carried: { ...nothingCarried, leader },
      },
      wrong: (truth) =>
        doc === 'empty' && [...truth.meetings.values()].some((each) => each.doc === doc)
          ? 'it was not empty'
          : null,
      change: (truth) =>
        void truth.meetings.set(leader, newMeeting({ ...inTemplate.fields }, inTemplate.headings, doc)),
      isDone: (world) => viewed(world, doc).meetings.some((meeting) => leaderOf(meeting) === leader),
    };
  },

  model({ seen }, { model }) {
    const meeting = seen(only).meetings.find((each) => leaderOf(each) === 'Ylva Bergdahl');
    const section = meeting?.sections.find(({ heading }) => heading === 'Diskussion');
    return (
      (section && {
        doc: only,
        name: 'insertModel',
        payload: { section: section.place, model },
        wrong: () => null,
        change: (truth) => {
          truth.model = model;
        },
        isDone: (world) => world.words(only).includes(linesOfModel.get(model)?.[0] ?? ''),
      }) ??
      null
    );
  },

  questions: (_, { doc }) => ({
    doc,
    name: 'insertQuestions',
    payload: {},
    wrong: (truth) => (truth.questions.has(truth.newest(doc)) ? 'they were there' : null),
    change: (truth) => void truth.questions.set(truth.newest(doc), doc),
    isDone: (world, truth) =>
      world.words(doc).filter((words) => words === questionHeading).length > truth.questionsIn(doc),
  }),

  gather: () => ({
    doc: only,
    name: 'gatherYear',
    payload: { year: 2025, language: 'sv' },
    wrong: (truth) => (truth.gathered.has(2025) ? 'it was there' : null),
    change: (truth) => void truth.gathered.add(2025),
    isDone: (world) => viewed(world, only).document.gathered?.includes(2025) ?? false,
  }),

  save: ({ window }, { question }) => ({
    doc: only,
    name: 'saveQuestion',
    payload: { text: question },
    wrong: () => null,
    change: (truth) => {
      const list = truth.savedBy(window);
      if (!list.includes(question)) list.push(question);
    },
    isDone: (world) => savedIn(world, windows[window].person).includes(question),
  }),

  forget({ seen, window }, { at }) {
    const list = seen(only).person.questions;
    const index = at % Math.max(1, list.length);
    const text = list[index];
    if (text === undefined) return null;
    return {
      doc: only,
      name: 'removeQuestion',
      payload: { index, text },
      wrong: (truth) => (truth.savedBy(window)[index] === text ? null : 'another one stood there'),
      change: (truth) => void truth.savedBy(window).splice(index, 1),
      isDone: (world) => !savedIn(world, windows[window].person).includes(text),
    };
  },
};

/** What new minutes say at first: learnt from a document that nobody else was in. */
export const inTemplate: { fields: Record<SetField, string>; headings: string[] } = {
  fields: { focus: '', secretary: '', nextDate: '', status: '' },
  headings: [],
};
