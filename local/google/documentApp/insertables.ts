import type { Insertable } from './container';
import { type LiveCell, type LiveParagraph, LiveRow, LiveTable } from './liveTree';
import { madeCell, madeParagraph, madeTable } from './made';

/** What scripts may put into a document, by handle or by what it is made of. */
export const paragraphs: Insertable<LiveParagraph> = {
  service: 'Paragraph',
  made: (given) => (typeof given === 'string' ? madeParagraph(given) : null),
};

/** Google's new lists are numbered until their glyph is set. */
export const listItems: Insertable<LiveParagraph> = {
  service: 'ListItem',
  made: (given) =>
    typeof given === 'string' ? madeParagraph(given, { bullet: { kind: 'number', level: 0 } }) : null,
};

export const tables: Insertable<LiveTable> = {
  service: 'Table',
  made: (given) => {
    if (given === undefined || given === null) return new LiveTable();
    return isWords(given) ? madeTable(given) : null;
  },
};

export const rows: Insertable<LiveRow> = {
  service: 'TableRow',
  made: (given) => (given === undefined ? new LiveRow() : null),
};

export const cells: Insertable<LiveCell> = {
  service: 'TableCell',
  made: (given) => (given === undefined || typeof given === 'string' ? madeCell(given ?? '') : null),
};

const isWords = (given: unknown): given is string[][] =>
  Array.isArray(given) &&
  given.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === 'string'));
