type Element = GoogleAppsScript.Document.Element;
type Body = GoogleAppsScript.Document.Body;
type DocumentTab = GoogleAppsScript.Document.DocumentTab;

/** Names of the named ranges in a block: those of the block itself, and of a table's rows. */
export interface Marks {
  block: string[];
  rows: Record<number, string[]>;
}

/** Every named range that the product writes begins so. */
const ours = 'lartraff:';

/** The product's named ranges in a tab, by the index of the block they stand in. */
export function marksOf(tab: DocumentTab, body: Body): Map<number, Marks> {
  const found = new Map<number, Marks>();
  for (const range of tab.getNamedRanges()) {
    const name = range.getName();
    if (!name.startsWith(ours)) continue;
    for (const part of range.getRange().getRangeElements())
      add(found, name, placeIn(body, part.getElement()));
  }
  return found;
}

function add(
  found: Map<number, Marks>,
  name: string,
  place: { block: number; row: number | null } | null,
): void {
  if (!place) return;
  const marks = found.get(place.block) ?? { block: [], rows: {} };
  const names = place.row === null ? marks.block : (marks.rows[place.row] ?? []);
  if (!names.includes(name)) names.push(name);
  if (place.row !== null) marks.rows[place.row] = names;
  found.set(place.block, marks);
}

/** The child of the body that the element stands in, and its row when that is a table; null outside the body. */
export function placeIn(body: Body, element: Element): { block: number; row: number | null } | null {
  const { BODY_SECTION, TABLE } = DocumentApp.ElementType;
  let row: number | null = null;
  let inner = element;
  for (;;) {
    const outer = inner.getParent() as GoogleAppsScript.Document.ContainerElement | null;
    if (!outer) return null;
    const type = outer.getType();
    if (type === BODY_SECTION) return { block: body.getChildIndex(inner), row };
    if (type === TABLE) row = outer.asTable().getChildIndex(inner);
    inner = outer as unknown as Element;
  }
}
