/** A file or folder of the local Drive. Content is kept beside it and is the business of its own room. */
export interface DriveItem {
  id: string;
  name: string;
  mimeType: MimeType;
  /** Null only for a root folder. */
  parent: string | null;
  /** RFC 3339 with milliseconds, as Drive writes it. */
  createdTime: string;
  modifiedTime: string;
  trashed: boolean;
  /** E-mail address of whoever made it. */
  owner: string;
  /** Rights given on this item; they hold for everything beneath a folder. */
  shared: { email: string; right: 'editor' | 'commenter' | 'viewer' }[];
  /** For a shortcut: what it points at. */
  target?: string;
}

export type MimeType =
  | 'application/vnd.google-apps.folder'
  | 'application/vnd.google-apps.document'
  | 'application/vnd.google-apps.spreadsheet'
  | 'application/vnd.google-apps.shortcut'
  | 'application/pdf';

export type Right = 'owner' | 'editor' | 'commenter' | 'viewer' | 'none';

/** Someone who can use the workspace: all invented. */
export interface Person {
  /** What the switch in the corner and addresses call them: "ylva". */
  id: string;
  email: string;
  name: string;
  /** What they are to Lärträff: chooses the sentence under the name in the switch. */
  part: 'leader' | 'member' | 'principal' | 'coordinator' | 'viewer' | 'outsider';
  locale: 'sv' | 'en';
}
