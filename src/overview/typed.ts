import { type Cell, fingerprint, plainText } from './cells';
import type { GroupColumn } from './columns';
import { schoolsTyped, type Typed } from './groupPlans';
import { type Table, textsOf } from './table';

/** Where in the overview people may type, and where in the settings it is kept. */
const kept = {
  group: 'planName',
  subject: 'planSubject',
  schools: 'planSchools',
  leader: 'planLeader',
} as const satisfies Partial<Record<GroupColumn, keyof Typed>>;

type TypedColumn = keyof typeof kept;

/** Whether what is typed in a column of the overview is kept. */
export const isKept = (column: string): boolean => column in kept;

const columns = Object.keys(kept) as TypedColumn[];

/** The mark of a row with, after it, one of each cell that people may type in. */
export const withMarks = (mark: string, cells: Record<TypedColumn, Cell>): string =>
  [mark, ...columns.map((column) => fingerprint([cells[column].text]))].join(' ');

interface Change {
  folder: string;
  column: TypedColumn;
  text: string;
  /** The marks of what stood there and of what stands there. */
  was: string;
  is: string;
}

interface TypedIn {
  /** By folder. */
  typed: ReadonlyMap<string, Partial<Typed>>;
  /** Folders of rows with cells that are no words of anyone's, or beside such, to be put right all at once. */
  unclear: ReadonlySet<string>;
}

/**
 * What people have typed straight into the overview since it was written. Cells that have been put in
 * another order by themselves are no words of theirs, nor are several that were emptied at once; one
 * that was emptied is to be taken from the minutes again.
 */
export function typedIn(table: Table<GroupColumn>, rowOf: ReadonlyMap<string, number>): TypedIn {
  const changes = [...rowOf].flatMap(([folder, row]) => changesIn(table, folder, row));
  const areEmptied = changes.filter(({ text }) => text === '').length > 1;
  const typed = new Map<string, Partial<Typed>>();
  const unclear = new Set<string>();
  for (const column of columns) {
    const inColumn = changes.filter((change) => change.column === column);
    const moved = movedIn(inColumn);
    for (const { folder, text, is } of inColumn) {
      const isNobodys = moved.has(is) || (text === '' && areEmptied);
      if (!isNobodys) typed.set(folder, { ...typed.get(folder), [kept[column]]: text });
      // What was typed among words that have moved tells of them, for as long as it stands.
      if (isNobodys || moved.size > 0) unclear.add(folder);
    }
  }
  return { typed, unclear };
}

function changesIn(table: Table<GroupColumn>, folder: string, row: number): Change[] {
  const texts = textsOf(table, row);
  const [, ...marks] = texts.check.split(' ');
  if (marks.length !== columns.length) return [];
  return columns.flatMap((column, index) => {
    const was = marks[index] ?? '';
    const is = fingerprint([texts[column]]);
    // A column that someone has taken away says nothing of what stood in it.
    if (was === is || table.added.includes(column)) return [];
    const text = column === 'schools' ? schoolsTyped(table, row, column) : plainText(texts[column]);
    return [{ folder, column, text, was, is }];
  });
}

/** So many words that have each come to another row are too many for someone to have typed them there. */
const mostRetyped = 2;

/** The marks of words that have come to other rows: all have changed places, or many, and some were typed besides. */
function movedIn(changes: readonly Change[]): ReadonlySet<string> {
  const sorted = (marks: string[]) => marks.sort().join(' ');
  const left = new Set(changes.map(({ was }) => was));
  const moved = new Set(changes.map(({ is }) => is).filter((mark) => left.has(mark)));
  const isReordered = sorted(changes.map(({ was }) => was)) === sorted(changes.map(({ is }) => is));
  return isReordered || moved.size > mostRetyped ? moved : new Set();
}
