import type { Invite, Language } from '../meeting/minutes';

export interface OverviewView {
  language: Language;
  /** Whether the overview's tabs are made. They may stand without a folder that can be read. */
  stands: boolean;
  folder: { id: string; name: string; link: string } | null;
  /** When and by whom the sheet was last refreshed to the end. */
  refreshed: { at: string; by: string } | null;
  /** What the latest refresh by itself could not do, as the sheet says it; null where all is well. */
  notice: string | null;
  groups: number;
  meetings: number;
  /** Documents that could not be read, each with a sentence and a link. */
  unreadable: { title: string; link: string; reason: string }[];
  /** Each group with Google's own page for a new document in its folder. */
  newMinutes: { group: string; link: string }[];
  /** A refresh that has not come to its end: documents read and to be read in all; null where there is none. */
  leftOff: { read: number; total: number } | null;
  /** The refresh by the hour and at each opening: whose it is when it is on. */
  hourly: { on: boolean; mine: boolean; by: string | null };
}

/** Why what was pasted is no folder to begin with; the panel has the words. */
export type FolderTrouble = 'nothing' | 'file' | 'page' | 'hidden' | 'bin' | 'empty';

export type FolderLook = { kind: 'folder'; folder: FolderView } | { kind: FolderTrouble };

export interface FolderView {
  id: string;
  name: string;
  groups: string[];
  documents: number;
  /** A folder in it that looks more like that of the groups, with so many subfolders; null for none. */
  inner: { id: string; name: string; folders: number } | null;
}

export interface RefreshStep {
  done: boolean;
  /** Documents read so far in this refresh, and how many there are to read in all. */
  read: number;
  total: number;
  /** Seconds to wait before the next step, 0 otherwise. */
  wait: number;
  /** What is waited for: Google's quota, or someone else who refreshes the same overview. */
  waitsFor: 'quota' | 'others' | null;
  /** Rows written in this step. */
  rowsWritten: number;
  /** The overview as it is now, once done. */
  overview: OverviewView | null;
}

/** Minutes that a person has not looked at yet, as the sheet says. */
export interface ReadingListView {
  language: Language;
  /** When the person last said that they had looked: YYYY-MM-DDTHH:MM; null for never. */
  since: string | null;
  /** Whether there may be others here than those that have come since then. */
  rest: boolean;
  /** The schools that there are to choose from, and the chosen one. */
  schools: string[];
  school: string | null;
  /** Those that ask for feedback first, then the newest first. */
  minutes: UnreadView[];
  /** Whether there are more than these. */
  more: boolean;
  /** What `readTo` is told of them all; nobody but the add-on reads it. */
  keys: string[];
}

export interface UnreadView {
  group: string;
  /** YYYY-MM-DD, or null where the minutes have no date. */
  date: string | null;
  focus: string | null;
  /** Null where the group has chosen nothing. */
  invite: Invite | null;
  link: string;
}
