import type { Note, ReactionKey, ResponseKey, Role } from '../feedback/reaction';
import type { Carried } from '../meeting/carried';
import type { FieldKey, Language, TemplateKey } from '../meeting/minutes';
import type { ModelKey } from '../meeting/models/model';
import type { PlotView } from '../overview/year/view';
import type {
  DocumentView,
  FeedbackEntry,
  LineKind,
  LookBackView,
  MeetingState,
  NextWantedView,
  NoteGrammarsView,
  PlaceView,
} from './documentViews';
import type { FolderLook, OverviewView, ReadingListView, RefreshStep } from './overviewViews';
import type { InstallationView } from './probeViews';
import type { ReadAloudView } from './readAloudViews';

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
  lookAtFolder: { payload: { link: string }; value: FolderLook };
  /** Sets up the overview for a folder, or moves it to another one. */
  chooseFolder: { payload: { folder: string }; value: OverviewView };
  /** One short step of a refresh; the sidebar asks again until `done`. */
  refreshStep: { payload: Record<string, never>; value: RefreshStep };
  /** Switches the refresh by the hour and at each opening on or off, for the person who asks. */
  refreshHourly: { payload: { on: boolean }; value: OverviewView };
  /** What the person has not looked at yet; `choose` keeps another school to show, or all with null. */
  readingList: { payload: { choose: { school: string | null } | null }; value: ReadingListView };
  /** Marks minutes as looked at, for this person alone: nobody else can see it. */
  readTo: { payload: { keys: string[] }; value: ReadingListView };
  /** The school year as a picture: a row a group, a column a week. */
  yearPlot: { payload: Record<string, never>; value: PlotView };
  /** Opens that picture in a window over the sheet. */
  showPlot: { payload: Record<string, never>; value: null };

  /** Looks at all that the add-on relies on in Google, without changing anything that people see. */
  checkInstallation: { payload: Record<string, never>; value: InstallationView };
  /** Opens that in a window over the file. */
  showInstallation: { payload: Record<string, never>; value: null };
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
  | 'notFound'
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
