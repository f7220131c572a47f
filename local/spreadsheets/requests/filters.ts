import { type Draft, rangeOfArea } from '../draft';
import type { BasicFilter, FilterCriteria, FilterView } from '../model';
import { SheetsNotModelled, SheetsRefusal } from '../refusal';

interface GivenFilter extends BasicFilter {
  filterSpecs?: { columnIndex?: number; filterCriteria?: FilterCriteria }[];
}

/** A filter as it is kept: on a range within the sheet, with what each column asks for. */
function checkedFilter(draft: Draft, { filterSpecs = [], ...given }: GivenFilter) {
  const area = draft.area(given.range);
  const criteria: Record<string, FilterCriteria> = { ...given.criteria };
  for (const { columnIndex = 0, filterCriteria = {} } of filterSpecs) criteria[columnIndex] = filterCriteria;
  for (const column of Object.keys(criteria)) {
    if (!/^\d+$/.test(column) || Number(column) < area.left || Number(column) >= area.right)
      throw new SheetsRefusal(`Filter column ${column} is outside the filter's range.`);
  }
  const filter: BasicFilter = { ...given, range: given.range ?? rangeOfArea(area), criteria };
  return { sheetId: area.sheetId, filter };
}

export function setBasicFilter(draft: Draft, { filter: given = {} }: { filter?: GivenFilter }): void {
  const { sheetId, filter } = checkedFilter(draft, given);
  draft.change(sheetId).basicFilter = filter;
}

export function clearBasicFilter(draft: Draft, { sheetId = 0 }: { sheetId?: number }): void {
  draft.change(sheetId).basicFilter = null;
}

const allViews = (draft: Draft) => draft.sheets.flatMap((sheet) => sheet.filterViews);

/**
 * Adds a filter view. Whether Google takes two of one name on a sheet is not documented, so it is not
 * modelled; nor is one without a name.
 */
export function addFilterView(draft: Draft, given: { filter?: GivenFilter & Partial<FilterView> }) {
  const { filterViewId: asked, title, ...rest } = given.filter ?? {};
  if (!title) throw new SheetsNotModelled('A filter view without a title');
  const { sheetId, filter } = checkedFilter(draft, rest);
  const taken = (id: number) => allViews(draft).some((other) => other.filterViewId === id);
  const filterViewId = asked ?? draft.unused(taken);
  if (taken(filterViewId))
    throw new SheetsRefusal(
      `A filter view with the ID ${filterViewId} already exists. Please choose another ID.`,
    );
  const sheet = draft.change(sheetId);
  if (sheet.filterViews.some((other) => other.title === title))
    throw new SheetsNotModelled(`Two filter views of one sheet called ${title}`);
  const added: FilterView = { filterViewId, title, ...filter };
  sheet.filterViews = [...sheet.filterViews, added];
  return { addFilterView: { filter: added } };
}

export function deleteFilterView(draft: Draft, { filterId }: { filterId?: number }): void {
  const is = ({ filterViewId }: FilterView) => filterViewId === filterId;
  const holder = draft.sheets.find((sheet) => sheet.filterViews.some(is));
  if (!holder) throw new SheetsRefusal(`No filter view with id: ${filterId}`);
  const sheet = draft.change(holder.properties.sheetId);
  sheet.filterViews = sheet.filterViews.filter((view) => !is(view));
}
