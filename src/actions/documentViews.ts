import type { GrammarData } from '../feedback/language/pattern';
import type { ReactionKey, ResponseKey, Role } from '../feedback/reaction';
import type { Why } from '../feedback/reactions';
import type { StemKey } from '../feedback/stems';
import type { LookBack } from '../meeting/lookBack';
import type { FieldKey, Invite, Language, Reading, SectionKey, Share, Status } from '../meeting/minutes';
import type { ModelView, TemplateView } from './templateViews';

/** A place in the open document, with the words that stood there, so that a change in between is noticed. */
export interface PlaceView {
  tab: number;
  block: number;
  /** What stood there and around it when the panel read it; only sent back, never shown. */
  words: string;
}

/** Where a group is in its meeting, and how much time its step has left. A step without a length has neither time. */
export interface MeetingState {
  /** The meeting's date and title, to know it again. */
  name: string;
  /** Which of the meeting's sections, from 0, and its heading, since sections may come before it. */
  step: number;
  heading: string;
  /** Seconds left of a step that is paused, else null. */
  left: number | null;
  /** When the time of a step that runs is up, in milliseconds since 1970; may have passed. */
  endsAt: number | null;
}

export interface PersonView {
  /** Null until the person has said who they are. */
  role: Role | null;
  name: string;
  /** What this person has saved for the next check-in. Nobody else sees it. */
  questions: string[];
}

/** Something that this person has said is theirs to see to. */
export interface PromiseView {
  /** The document that it stands in; null where that is the open one. */
  link: string | null;
  /** The day of the meeting, YYYY-MM-DD, where it has one. */
  meeting: string | null;
  /** The section's heading, shortened. */
  section: string;
  /** The day that the group will hear, YYYY-MM-DD; null where the document no longer says. */
  promised: string | null;
  done: boolean;
}

/** Minutes in the folders beside this one that ask for feedback, at most a handful; `wanted` is empty for none. */
export interface NextWantedView {
  /** False where the folders may not be looked into. */
  readable: boolean;
  wanted: WantedView[];
}

export interface WantedView {
  link: string;
  /** YYYY-MM-DD, where a day stands. */
  date: string | null;
  title: string;
  group: string | null;
  invite: Invite;
  /** What the title is written in. */
  language: Language;
}

export interface DocumentView {
  /** The panel's language: the person's own. */
  language: Language;
  person: PersonView;
  /** Whether the person has put away the short help. */
  helpAway: boolean;
  document: {
    title: string;
    /** Nothing is written in any tab. */
    empty: boolean;
    /** Whether the cursor is in the text, so that "at the cursor" can be offered. */
    cursor: boolean;
    /** School years gathered here, by the years that they began in; null where there is none. */
    gathered: number[] | null;
  };
  /** YYYY-MM-DD in the person's time zone. */
  today: string;
  meetings: MeetingView[];
  templates: TemplateView[];
  /** Conversation models, for the discussion of a meeting. */
  models: ModelView[];
  /** The meeting that this person has under way here today, as it was last kept. */
  underWay: MeetingState | null;
  /** A principal's own promises in every document, open ones first and by their day; empty for others. */
  promises: PromiseView[];
  /** For new minutes in an empty document; else null, and `lookBack` tells when it is wanted. */
  lookBack: LookBackView | null;
}

/** Where the group is, from the minutes that this person may read. The types of what it holds are meeting/'s. */
export interface LookBackView extends LookBack {
  /** `documentOnly`: the document lies in no folder of the group, or it may not be looked into. */
  access: 'folder' | 'documentOnly';
  /** How many documents could not be read. */
  unread: number;
}

export interface MeetingView {
  place: PlaceView;
  title: string;
  tabTitle: string | null;
  date: string | null;
  dateCertain: boolean;
  time: string | null;
  group: string | null;
  leader: string | null;
  focus: string | null;
  nextDate: string | null;
  nextTask: string | null;
  /** Null where the group has chosen nothing: then reading is enough. */
  invite: Invite | null;
  /** A talk between two people: what stands there is not a group's, and gets no feedback. */
  checkIn: boolean;
  share: Share;
  status: Status;
  read: Reading;
  /** Names as written; the panel keeps nothing about any of them. */
  present: string[];
  /** What the minutes are written in: their words are quoted in it, whatever the panel speaks. */
  language: Language;
  sections: SectionView[];
  /** Every field of the meeting's template, in its order. */
  fields: FieldView[];
  secretary: string | null;
  schools: string[];
  taskKind: string[];
  /** Entries whose section is not (or no longer) in the meeting, and rows that could not be understood. */
  otherFeedback: FeedbackEntry[];
}

export interface SectionView {
  place: PlaceView;
  key: SectionKey | null;
  heading: string;
  /** The length that the heading gives it, as written; null where it gives none. */
  minutes: number | null;
  /** What the template asks here, in the language of the minutes. */
  prompts: string[];
  written: boolean;
  /** What this person may leave here now; each with all that will stand in the document, word for word. */
  offers: OfferView[];
  /** The other reactions of this person's role, and why they may not be left here now. */
  notOffered: { reaction: ReactionKey; icon: string; label: string; why: Why }[];
  feedback: FeedbackEntry[];
}

export interface OfferView {
  reaction: ReactionKey;
  icon: string;
  label: string;
  /** With "…" for what the sender has to add. */
  statement: string;
  /** What has to be added. */
  needs: 'date' | 'note' | null;
  /** The beginning of the note that it needs. */
  stem: StemKey | null;
  /** Whether it answers what the group has asked for. */
  asked: boolean;
}

export type NoteGrammarsView = Record<Language, GrammarData>;

export interface FieldView {
  key: FieldKey;
  /** As it is written in the document, or else as the template has it. */
  label: string;
  /** As written; what is sent back as `was`. Of a field that holds one thing, the first line only. */
  value: string;
  /** What people have written there: empty while it is a placeholder. */
  shown: string;
  /** Whether it stands in the document at all. */
  there: boolean;
}

export type LineKind = 'parking' | 'tried';

export interface FeedbackEntry {
  reaction: ReactionKey | null;
  section: string;
  text: string;
  from: string;
  date: string | null;
  /** Whether the name is this person's, so that it can be taken back. */
  mine: boolean;
  /** The day that a `mine` promises, YYYY-MM-DD. */
  promised: string | null;
  done: boolean;
  /** The group's answer: only for the group and for whoever left the entry. */
  response: ResponseKey | null;
}
