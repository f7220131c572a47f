/** What lies in the folder of the groups, as Drive lists it. */
export interface Listing {
  folder: { id: string; name: string };
  /** The subfolders: each is a group. */
  groups: FoundGroup[];
  /** Every Google document beneath, once. */
  documents: FoundDocument[];
}

export interface FoundGroup {
  id: string;
  name: string;
}

export interface FoundDocument {
  id: string;
  name: string;
  /** RFC 3339, as Drive writes it: only ever compared for being the same. */
  modified: string;
  /** The group's folder, or the chosen folder itself for a document that lies directly in it. */
  group: string;
}

/** Why a document could not be read. */
export type Trouble = 'noAccess' | 'tooLarge' | 'noAnswer';
