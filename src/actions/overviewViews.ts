import type { Language } from '../meeting/minutes';

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
