import { inOrder, latestFirst } from '../overview/alphabet';
import type { FoundDocument } from '../overview/listing';

/** The latest document of each group, then the second latest of each, and so on. */
export function inTurns(documents: readonly FoundDocument[]): FoundDocument[] {
  const taken = new Map<string, number>();
  const turns = inOrder(documents, ({ modified }) => latestFirst(modified)).map((document) => {
    const turn = taken.get(document.group) ?? 0;
    taken.set(document.group, turn + 1);
    return { document, turn };
  });
  return turns.sort((one, other) => one.turn - other.turn).map(({ document }) => document);
}
