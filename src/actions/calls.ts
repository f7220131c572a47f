import type { GrammarData } from '../feedback/language/pattern';
import type { Note, ReactionKey, ResponseKey, Role } from '../feedback/reaction';
import type { Why } from '../feedback/reactions';
import type { StemKey } from '../feedback/stems';
import type { AloudSection } from '../meeting/aloud';
import type { Carried } from '../meeting/carried';
import type { LookBack } from '../meeting/lookBack';
import type {
  FieldKey,
  Invite,
  Language,
  Reading,
  SectionKey,
  Share,
  Status,
  TemplateKey,
} from '../meeting/minutes';
import type { ModelKey } from '../meeting/models/model';
import type { PupilSign } from '../meeting/pupils';

/**
 * Everything that a sidebar may ask of the script, by name: what it sends and what it gets.
 * Both sides are typed by this table; actions/payloads.ts validates what arrives.
 */
export interface Calls {
  /** The Docs sidebar's first screen, and what every change in the document answers with. */
  openDocument: { payload: Record<string, never>; value: DocumentView };
  /**
   * `part` counts from 0. `minutes` is one of the part's `presets`, or null for its own length. A `group`
   * that is null becomes the folder's name, one that is empty stays so. `top` is beneath what
   * stands once for all meetings of the tab; `empty` fails with `moved` when somebody has written in the document
   * since the panel read it.
   */
  insertTemplate: {
    payload: {
      template: TemplateKey;
      part: number;
      language: Language;
      at: 'empty' | 'top' | 'cursor';
      minutes: number | null;
      carried: Carried;
    };
    value: DocumentView;
  };
  /**
   * `section` is a section, or a meeting whose discussion is then meant; `noDiscussion` when there is none, or
   * its heading stands in a table.
   */
  insertModel: { payload: { section: PlaceView; model: ModelKey }; value: DocumentView };
  /** What new minutes may open with, for a document that is not empty: for an empty one `openDocument` says it. */
  lookBack: { payload: Record<string, never>; value: LookBackView };
  /**
   * Gathers the group's school year (2026 is July 2026 to June 2027) into the document, at the cursor or on
   * top. Fails with `noMinutes` when there is nothing to gather and `alreadyGathered` when it stands there.
   */
  gatherYear: { payload: { year: number; language: Language }; value: DocumentView };
  /** Moves the person's cursor to where one goes on writing in a section; fails with `moved` when the document has changed there. */
  goTo: { payload: PlaceView; value: null };
  /**
   * Keeps where the group is in its meeting, for this person and this document only; null when the meeting
   * is over. `show` also moves the cursor as `goTo` does.
   */
  holdMeeting: { payload: { show: PlaceView | null; state: MeetingState | null }; value: null };
  /** `date` is the day that a `mine` promises, YYYY-MM-DD; `note` is what the sender adds in words of their own. */
  leaveReaction: {
    payload: { section: PlaceView; reaction: ReactionKey; date: string | null; note: Note | null };
    value: DocumentView;
  };
  /** What notes are judged by. A note may be in either language whatever the minutes are in, so both come. */
  noteGrammars: { payload: Record<string, never>; value: NoteGrammarsView };
  withdrawReaction: { payload: { meeting: PlaceView; entry: FeedbackEntry }; value: DocumentView };
  /** The group's answer to an entry, without a name; null takes it away. */
  respond: {
    payload: { meeting: PlaceView; entry: FeedbackEntry; response: ResponseKey | null };
    value: DocumentView;
  };
  /** Marks a promise of one's own as kept, or as not kept yet. */
  promiseDone: { payload: { meeting: PlaceView; entry: FeedbackEntry; done: boolean }; value: DocumentView };
  /** A question for the next check-in: in the person's own properties and in no document. */
  saveQuestion: { payload: { text: string }; value: DocumentView };
  /** `text` is what the panel showed there: another window may have changed the list. */
  removeQuestion: { payload: { index: number; text: string }; value: DocumentView };
  /** Asked for beside everything else, when somebody has read to the end. */
  nextWanted: { payload: Record<string, never>; value: NextWantedView };
  /** The half-yearly questions about the feedback itself, at the end of the latest meeting. */
  insertQuestions: { payload: Record<string, never>; value: DocumentView };
  /**
   * Writes fields of a meeting where they stand; a row that somebody has deleted is put back. `was` is the
   * value that the panel read: when the document says something else by now, `fieldChanged` and nothing is done.
   * Values are what shall stand there, on one line; dates are YYYY-MM-DD or empty.
   */
  setFields: {
    payload: { meeting: PlaceView; changes: { field: FieldKey; was: string; value: string }[] };
    value: DocumentView;
  };
  /** One line under the heading Parkeringen, or "Prövat sedan sist: …" where the group follows up. */
  addLine: { payload: { meeting: PlaceView; kind: LineKind; text: string }; value: DocumentView };
  /** The minutes as the tool reads them, and what in them may point at a pupil. Nothing is kept. */
  readMinutes: { payload: { meeting: PlaceView }; value: ReadAloudView };
  /** Who one is in the panel and the name that is shown; kept in the person's own properties. */
  introduce: { payload: { role: Role; name: string }; value: DocumentView };
  /** The short help in the panel; kept in the person's own properties. */
  putAwayHelp: { payload: { away: boolean }; value: DocumentView };

  /** The Sheets sidebar's first screen. */
  openOverview: { payload: Record<string, never>; value: OverviewView };
  /** Looks at what a pasted link or id leads to, without writing anything. */
  lookAtFolder: { payload: { link: string }; value: FolderView };
  /** Sets up the overview for a folder, or moves it to another one. */
  chooseFolder: { payload: { folder: string }; value: OverviewView };
  /** One short step of a refresh; the sidebar asks again until `done`. */
  refreshStep: { payload: Record<string, never>; value: RefreshStep };
  /** Switches the hourly refresh on or off, for the person who asks. */
  refreshHourly: { payload: { on: boolean }; value: OverviewView };
}

export type CallName = keyof Calls;
export type Payload<Name extends CallName> = Calls[Name]['payload'];
export type Value<Name extends CallName> = Calls[Name]['value'];

export type Answer<Name extends CallName = CallName> =
  | { ok: true; value: Value<Name> }
  | { ok: false; error: CallError };

/** `message` is a sentence in the person's language, ready to show; `code` says which one it is. */
export interface CallError {
  code: ErrorCode;
  message: string;
}

export type ErrorCode =
  | 'unknownCall'
  | 'badPayload'
  | 'readOnly'
  | 'noAccess'
  | 'notAuthorised'
  | 'severalAccounts'
  | 'moved'
  | 'notOffered'
  | 'alreadyThere'
  | 'busy'
  | 'quota'
  | 'tooLarge'
  | 'notFolder'
  | 'notFound'
  | 'emptyFolder'
  | 'noFolderYet'
  | 'nameNeeded'
  | 'noteNeeded'
  | 'noteStopped'
  | 'dayPassed'
  | 'listFull'
  | 'questionsThere'
  | 'fieldChanged'
  | 'badDate'
  | 'badLine'
  | 'tooLong'
  | 'noPlace'
  | 'noMinutes'
  | 'alreadyGathered'
  | 'unfinished'
  | 'noDiscussion'
  | 'failed';

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

export interface TemplateView {
  key: TemplateKey;
  name: string;
  /** What it is for, and when to use it: one sentence each. */
  purpose: string;
  use: string;
  /** One, or one for each meeting ("Träff 1", "Träff 2"), inserted one at a time. */
  parts: TemplatePartView[];
}

export interface TemplatePartView {
  /** Null where there is but one. */
  name: string | null;
  minutes: number;
  /** Every length to choose among, the part's own first; none where there is no choice. */
  presets: number[];
  steps: TemplateStepView[];
}

export interface TemplateStepView {
  heading: string;
  minutes: number | null;
  /** The minutes of the step for each of the part's `presets`, in the same order. */
  lengths: (number | null)[];
  prompts: string[];
}

export interface ModelView {
  key: ModelKey;
  name: string;
  purpose: string;
  use: string;
  minutes: number;
  /** What holds for the whole conversation. */
  rule: string | null;
  /** For colleagues among themselves, never with a boss. */
  peersOnly: boolean;
  steps: { heading: string; minutes: number; text: string }[];
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

export interface ReadAloudView {
  title: string;
  fields: FieldView[];
  sections: ReadAloudSection[];
  /** Places that may point at a pupil, in the order of the document: shown to whoever asks, kept nowhere. */
  notices: PupilNotice[];
}

export type ReadAloudSection = AloudSection;

export interface PupilNotice {
  place: PlaceView;
  /** The words about it; `from` and `to` are the offsets of those that were noticed in them. */
  excerpt: string;
  from: number;
  to: number;
  why: PupilSign;
}

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

export interface OverviewView {
  language: Language;
  folder: { id: string; name: string; link: string } | null;
  /** When and by whom the sheet was last refreshed to the end. */
  refreshed: { at: string; by: string } | null;
  groups: number;
  meetings: number;
  /** Documents that could not be read, each with a sentence and a link. */
  unreadable: { title: string; link: string; reason: string }[];
  /** The hourly refresh: whose it is when it is on. */
  hourly: { on: boolean; mine: boolean; by: string | null };
}

export interface FolderView {
  id: string;
  name: string;
  groups: string[];
  documents: number;
}

export interface RefreshStep {
  done: boolean;
  /** Documents read so far in this refresh, and how many there are to read in all. */
  read: number;
  total: number;
  /** Seconds to wait before the next step (quota), 0 otherwise. */
  wait: number;
  /** Rows written in this step. */
  rowsWritten: number;
  /** The overview as it is now, once done. */
  overview: OverviewView | null;
}
