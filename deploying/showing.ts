import type { Changes, Difference } from './changes';
import type { Files } from './files';
import type { Words } from './words/sv';

/** A line a file: its name, its size, and how it differs from what stands there. */
export function filesShown(files: Files, changes: Changes | null, words: Words): string[] {
  const state = (name: string) => {
    if (changes === null) return '';
    if (changes.files.added.includes(name)) return words.files.added;
    return changes.files.changed.includes(name) ? words.files.changed : words.files.same;
  };
  const rows = [...files].map(([name, text]) => {
    const size = words.files.size(Math.max(1, Math.round(Buffer.byteLength(text) / 1000)));
    return [name, size, state(name)];
  });
  const gone = (changes?.files.removed ?? []).map((name) => [name, '', words.files.removed]);
  return inColumns([...rows, ...gone]);
}

/** The scopes that are new and those that are not needed any more; all of them where nothing is compared. */
export function scopesShown(scopes: readonly string[], changes: Changes | null, words: Words): string[] {
  if (changes === null) return [words.scopes.heading, ...scopes.map((scope) => `  ${scope}`)];
  const lines = differenceShown(changes.scopes, words.scopes);
  if (lines.length === 0) return [words.scopes.same];
  const asked = changes.scopes.added.length > 0 && !changes.first ? [words.scopes.asked] : [];
  return [words.scopes.heading, ...lines, ...asked];
}

export function addressesShown({ addresses }: Changes, words: Words): string[] {
  const lines = differenceShown(addresses, words.addresses);
  return lines.length === 0 ? [] : [words.addresses.changed, ...lines];
}

const differenceShown = ({ added, removed }: Difference, words: { added: string; removed: string }) =>
  inColumns([...added.map((one) => [one, words.added]), ...removed.map((one) => [one, words.removed])]);

function inColumns(rows: readonly string[][]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length));
  return rows.map((row) => `  ${row.map((text, column) => text.padEnd(width(column))).join('  ')}`.trimEnd());
}
