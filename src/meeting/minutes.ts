/** What the reader makes of an outline: the words of the field, and how sure it is of each. */

import type { Language } from '../languages/languages';

export type { Language };

/** Templates are data (meeting/templates/); a new one adds its key here and a file there. */
export type ProductTemplate =
  | 'lartraff'
  | 'nulage'
  | 'vetatro'
  | 'uppfoljning'
  | 'lektionsstudie'
  | 'litteratur'
  | 'rektorsgrupp'
  | 'avstamning'
  | 'slutrapport';

/** What only a municipality's own templates have: a file's name, and a heading within it (templates/README.md). */
export type MunicipalKey = `own:${string}`;

export type TemplateKey = ProductTemplate | MunicipalKey;

/** The rows of the common field table (domain: 3.0). */
export type CommonField =
  | 'date'
  | 'time'
  | 'group'
  | 'schools'
  | 'leader'
  | 'secretary'
  | 'present'
  | 'focus'
  | 'invite'
  | 'share'
  | 'nextDate'
  | 'nextTask'
  | 'taskKind'
  | 'status';

/** Rows that only some templates have. */
export type ExtraField =
  | 'expectedShort'
  | 'expectedLong'
  | 'followUpDate'
  | 'instrument'
  | 'pupilCount'
  | 'stayOrMove'
  | 'lookBackDate'
  | 'lessonDate'
  | 'version'
  | 'textReference'
  | 'pagesNext'
  | 'obstacleOwner'
  | 'obstacleDate'
  | 'nextCheckIn'
  | 'savedQuestions';

export type FieldKey = CommonField | ExtraField;

/** What a section is about, however its heading is worded: these are known in any minutes (domain: 3.11). */
export type CommonSection =
  | 'start'
  | 'previous'
  | 'knowBelieve'
  | 'discussion'
  | 'decide'
  | 'parking'
  | 'reading'
  | 'feedback'
  /** The half-yearly questions about the feedback: read as no part of the meeting. */
  | 'questions';

/** These only in minutes of the template whose they are. */
export type OwnSection =
  | 'agreements'
  | 'purpose'
  | 'situation'
  | 'area'
  | 'expected'
  | 'question'
  | 'believe'
  | 'evidence'
  | 'know'
  | 'against'
  | 'decided'
  | 'effects'
  | 'notYet'
  | 'keep'
  | 'stay'
  | 'learn'
  | 'lesson'
  | 'observe'
  | 'notes'
  | 'afterLesson'
  | 'changes'
  | 'takeaways'
  | 'text'
  | 'passages'
  | 'inTeaching'
  | 'shared'
  | 'dilemma'
  | 'obstacle'
  | 'role'
  | 'learning'
  | 'mandate'
  | 'onFeedback'
  | 'whoTakes'
  | 'who'
  | 'done'
  | 'happened'
  | 'howToStart'
  | 'sources';

export type SectionKey = CommonSection | OwnSection | MunicipalKey;

export type Invite =
  | 'none'
  | 'read'
  | 'strengths'
  | 'task'
  | 'know'
  | 'challenge'
  | 'obstacle'
  | 'peers'
  | 'talk';

export type Share = 'no' | 'yes' | 'partial';
export type Status = 'draft' | 'final';
export type Reading = 'certain' | 'uncertain' | 'unreadable';

/** A day that stands in the text; `certain` is false where the year was inferred. */
export interface ReadDate {
  /** YYYY-MM-DD */
  iso: string;
  certain: boolean;
}

/** Where in an outline something stands. */
export interface Place {
  /** Index into `outline.tabs`. */
  tab: number;
  /** Index into that tab's blocks. */
  block: number;
}

export interface Section {
  key: SectionKey | null;
  /** The heading as it is written. */
  heading: string;
  headingId: string | null;
  /** Whether the group has written anything beneath: prompts and placeholders do not count. */
  written: boolean;
  place: Place;
  /** The first block after the section, in the same tab. */
  end: number;
}

/** Where a field stands: a row of a table, or a labelled line (row null). */
export interface FieldPlace extends Place {
  row: number | null;
}

export interface Minutes {
  /** The title or heading that the meeting starts with, as written; null for a meeting without one. */
  title: string | null;
  titleHeadingId: string | null;
  place: Place;
  /** The first block after the meeting, in the same tab. */
  end: number;
  language: Language;
  template: TemplateKey | null;
  /** Which of the template's meetings, from 0; null where it has but one. */
  part: number | null;
  date: ReadDate | null;
  /** As written, trimmed; null when empty. */
  time: string | null;
  group: string | null;
  schools: string[];
  leader: string | null;
  secretary: string | null;
  present: string[];
  focus: string | null;
  /** Null where nothing is chosen: then `read` holds. */
  invite: Invite | null;
  share: Share | null;
  /** The heading named in "Ja, från rubriken …", as written. */
  shareFrom: string | null;
  nextDate: ReadDate | null;
  nextTask: string | null;
  taskKind: string[];
  /** Null where it stands nowhere: then it counts as a draft. */
  status: Status | null;
  sections: Section[];
  /** The table under the heading Återkoppling, if there is one: its place and its rows, header included. */
  feedback: { place: Place; rows: string[][] } | null;
  /** The text of each field that was found, as written and trimmed; empty for a placeholder. */
  values: Partial<Record<FieldKey, string>>;
  /** Where each field that was found stands, so that it can be written to. */
  fields: Partial<Record<FieldKey, FieldPlace>>;
  read: Reading;
}
