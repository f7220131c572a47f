type Element = GoogleAppsScript.Document.Element;
type Container = GoogleAppsScript.Document.ContainerElement;
type Body = GoogleAppsScript.Document.Body;
type DocumentTab = GoogleAppsScript.Document.DocumentTab;

/** A child of a body, and the row in it when that is a table. */
export interface BlockPlace {
  block: number;
  row: number | null;
}

/** Every named range that the product writes begins so. */
const ours = 'lartraff:';
const ofFields = 'lartraff:field:';

/** The product's named ranges in a tab and where they stand; those of fields only where they are wanted. */
export function marksIn(tab: DocumentTab, body: Body, fields: boolean): (BlockPlace & { name: string })[] {
  return tab.getNamedRanges().flatMap((range) => {
    const name = range.getName();
    if (!name.startsWith(ours) || (!fields && name.startsWith(ofFields))) return [];
    const parts = range.getRange().getRangeElements();
    return parts.flatMap((part) => {
      const place = placeIn(body, part.getElement());
      return place ? [{ ...place, name }] : [];
    });
  });
}

/** Where in the body the element stands; null outside the body. */
export function placeIn(body: Body, element: Element): BlockPlace | null {
  try {
    return { block: body.getChildIndex(element), row: null };
  } catch {
    return placeWithin(body, element);
  }
}

/** For an element that is no child of the body itself. */
function placeWithin(body: Body, element: Element): BlockPlace | null {
  const { BODY_SECTION, TABLE } = DocumentApp.ElementType;
  let row: number | null = null;
  let inner = element;
  for (;;) {
    const outer = inner.getParent() as Container | null;
    if (!outer) return null;
    const type = outer.getType();
    if (type === BODY_SECTION) return { block: body.getChildIndex(inner), row };
    if (type === TABLE) row = outer.getChildIndex(inner);
    inner = outer as unknown as Element;
  }
}
