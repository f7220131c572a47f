/** A stretch of the old sequence that another stretch of the new one stands in for. */
export interface Edit {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/** Above this many pairs to compare, what differs is replaced in one piece. */
const mostPairs = 250_000;

/**
 * The fewest insertions and deletions that make one sequence into the other, in order. Used on the letters
 * and chips of a paragraph, so that what others are typing between two changes stays.
 */
export function editsBetween(old: readonly string[], made: readonly string[]): Edit[] {
  let start = 0;
  while (start < old.length && start < made.length && old[start] === made[start]) start++;
  let [end, newEnd] = [old.length, made.length];
  while (end > start && newEnd > start && old[end - 1] === made[newEnd - 1]) {
    end--;
    newEnd--;
  }
  if (start === end && start === newEnd) return [];
  if ((end - start) * (newEnd - start) > mostPairs || start === end || start === newEnd)
    return [{ from: start, to: end, newFrom: start, newTo: newEnd }];
  return editsWithin(old.slice(start, end), made.slice(start, newEnd)).map((edit) => ({
    from: edit.from + start,
    to: edit.to + start,
    newFrom: edit.newFrom + start,
    newTo: edit.newTo + start,
  }));
}

function editsWithin(old: readonly string[], made: readonly string[]): Edit[] {
  const common = longestCommon(old, made);
  const edits: Edit[] = [];
  const width = made.length + 1;
  let [at, newAt] = [0, 0];
  let edit: Edit | null = null;
  while (at < old.length || newAt < made.length) {
    if (at < old.length && newAt < made.length && old[at] === made[newAt]) {
      edit = null;
      at++;
      newAt++;
      continue;
    }
    if (!edit) {
      edit = { from: at, to: at, newFrom: newAt, newTo: newAt };
      edits.push(edit);
    }
    const without = common[(at + 1) * width + newAt] ?? 0;
    const later = common[at * width + newAt + 1] ?? 0;
    if (at < old.length && (newAt === made.length || without >= later)) edit.to = ++at;
    else edit.newTo = ++newAt;
  }
  return edits;
}

/** For each pair of places, how much the two have in common from there on. */
function longestCommon(old: readonly string[], made: readonly string[]): Uint16Array {
  const width = made.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let at = old.length - 1; at >= 0; at--)
    for (let newAt = made.length - 1; newAt >= 0; newAt--)
      common[at * width + newAt] =
        old[at] === made[newAt]
          ? (common[(at + 1) * width + newAt + 1] ?? 0) + 1
          : Math.max(common[(at + 1) * width + newAt] ?? 0, common[at * width + newAt + 1] ?? 0);
  return common;
}
