import { type Edit, lineBefore } from './edits';
import { fieldsOfMeeting } from './fieldViews';
import type { Wanted } from './fieldWays';
import type { FieldPlace, Minutes } from './minutes';
import type { Block, Outline } from './outline';

/** A field that stands nowhere: its row in the table of fields, or a labelled line among the others. */
export function newFieldWays(outline: Outline, { meeting, field, value }: Wanted): Edit[][] {
  const { key } = field;
  const label = field.label[meeting.language];
  const order = [...fieldsOfMeeting(meeting).map((one) => one.key), key];
  const places = order.flatMap((one) => {
    const place = meeting.fields[one];
    return place ? [{ key: one, place }] : [];
  });
  const rows = places.filter(({ place }) => place.row !== null && isLabelled(outline, place));
  const before = rows.filter((one) => order.indexOf(one.key) < order.indexOf(key)).pop();
  const next = rows.find((one) => order.indexOf(one.key) > order.indexOf(key));
  const beside = before?.place ?? next?.place;
  const table = beside && outline.tabs[beside.tab]?.blocks[beside.block];
  const ways: Edit[][] = [];
  if (beside && table?.kind === 'table') {
    let row = (beside.row ?? 0) + (before ? 1 : 0);
    // A row without a label goes on with the one above it, whose label may reach down over both.
    while (table.rows[row]?.[0]?.trim() === '') row += 1;
    const width = table.rows[beside.row ?? 0]?.length ?? 2;
    const cells = [label, value, ...Array<string>(Math.max(0, width - 2)).fill('')];
    ways.push([
      { kind: 'row', tab: beside.tab, block: beside.block, row, cells, mark: `lartraff:field:${key}` },
    ]);
  }
  const { tab } = meeting.place;
  const line = `${label}: ${value}`;
  return [
    ...ways,
    ...lineBlocks(
      outline,
      meeting,
      places.map(({ place }) => place),
    ).map((block) => [lineBefore(tab, block, line)]),
  ];
}

/** Whether a row begins with a label, and is no row of a log. */
function isLabelled(outline: Outline, { tab, block, row }: FieldPlace): boolean {
  const found: Block | undefined = outline.tabs[tab]?.blocks[block];
  if (found?.kind !== 'table') return false;
  const cells = found.rows[row ?? 0] ?? [];
  return (
    cells.length > 1 &&
    cells.length <= 4 &&
    (row !== 0 || !found.rows.slice(1).every(([first]) => first === ''))
  );
}

/** Where a labelled line may go: after the fields of the meeting's head, after its title, or at its top. */
function lineBlocks(outline: Outline, meeting: Minutes, places: readonly FieldPlace[]): number[] {
  const { tab, block: top } = meeting.place;
  const blocks = outline.tabs[tab]?.blocks ?? [];
  const sections = meeting.sections.filter(({ place }) => place.block > top).map(({ place }) => place.block);
  const end = Math.min(meeting.end, ...sections);
  const inHead = places.filter(({ block }) => block < end).map(({ block }) => block);
  const after = inHead.length > 0 ? Math.max(...inHead) + 1 : top;
  const written = (at: number) => {
    const block = blocks[at];
    return block?.kind === 'table' || (block?.kind === 'paragraph' && block.text.trim() !== '');
  };
  const values: number[] = [];
  for (let at = after; at < end && written(at); at += 1) values.push(at + 1);
  const title = blocks.findIndex(
    (block, at) => at >= top && block.kind === 'paragraph' && block.text.trim() !== '',
  );
  return [...new Set([...(inHead.length > 0 ? [after, ...values] : []), title + 1, top, end])];
}
