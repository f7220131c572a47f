import { type Actor, Draft } from './draft';
import type { RequestKind } from './messages';
import type { StoredSpreadsheet } from './model';
import { type CheckedRequest, checkedRequests } from './payload';
import { SheetsRefusal } from './refusal';
import * as cells from './requests/cells';
import * as charts from './requests/charts';
import * as dimensions from './requests/dimensions';
import * as filters from './requests/filters';
import * as metadata from './requests/metadata';
import * as rules from './requests/rules';
import * as sheets from './requests/sheets';

/** What carries out each kind; each takes the message that messages.ts says of its kind. */
const handlers: Record<RequestKind, (draft: Draft, message: never) => unknown> = {
  updateCells: cells.updateCells,
  appendCells: cells.appendCells,
  repeatCell: cells.repeatCell,
  sortRange: cells.sortRange,
  setDataValidation: cells.setDataValidation,
  addSheet: sheets.addSheet,
  deleteSheet: sheets.deleteSheet,
  updateSheetProperties: sheets.updateSheetProperties,
  updateSpreadsheetProperties: sheets.updateSpreadsheetProperties,
  insertDimension: dimensions.insertDimension,
  deleteDimension: dimensions.deleteDimension,
  appendDimension: dimensions.appendDimension,
  moveDimension: dimensions.moveDimension,
  updateDimensionProperties: dimensions.updateDimensionProperties,
  autoResizeDimensions: dimensions.autoResizeDimensions,
  mergeCells: rules.mergeCells,
  unmergeCells: rules.unmergeCells,
  addConditionalFormatRule: rules.addConditionalFormatRule,
  updateConditionalFormatRule: rules.updateConditionalFormatRule,
  deleteConditionalFormatRule: rules.deleteConditionalFormatRule,
  setBasicFilter: filters.setBasicFilter,
  clearBasicFilter: filters.clearBasicFilter,
  addFilterView: filters.addFilterView,
  deleteFilterView: filters.deleteFilterView,
  addChart: charts.addChart,
  updateChartSpec: charts.updateChartSpec,
  deleteEmbeddedObject: charts.deleteEmbeddedObject,
  addProtectedRange: rules.addProtectedRange,
  updateProtectedRange: rules.updateProtectedRange,
  deleteProtectedRange: rules.deleteProtectedRange,
  addNamedRange: rules.addNamedRange,
  updateNamedRange: rules.updateNamedRange,
  deleteNamedRange: rules.deleteNamedRange,
  createDeveloperMetadata: metadata.createDeveloperMetadata,
  updateDeveloperMetadata: metadata.updateDeveloperMetadata,
  deleteDeveloperMetadata: metadata.deleteDeveloperMetadata,
};

export interface Applied {
  spreadsheet: StoredSpreadsheet;
  /** As many as there were requests, each empty or named by its kind. */
  replies: object[];
  /** A new name for the file, when a request asked for one. */
  title: string | null;
}

/**
 * Carries out a batch on a copy, all of it or nothing: the given spreadsheet is never touched.
 * @param payload what `Sheets.Spreadsheets.batchUpdate` takes: `{ requests: […] }`
 * @throws SheetsRefusal in Google's words, naming the request; SheetsNotModelled.
 */
export function applyBatch(
  stored: StoredSpreadsheet,
  payload: unknown,
  actor: Actor,
  { anyFormula = false }: { anyFormula?: boolean } = {},
): Applied {
  const requests = checkedRequests(payload);
  const draft = new Draft(stored, actor, anyFormula);
  const replies = requests.map((request, index) => carryOut(draft, request, index));
  return { spreadsheet: draft.finished(), replies, title: draft.title };
}

function carryOut(draft: Draft, { kind, message }: CheckedRequest, index: number): object {
  try {
    return (handlers[kind](draft, message as never) as object | undefined) ?? {};
  } catch (error) {
    if (error instanceof SheetsRefusal)
      throw new SheetsRefusal(`Invalid requests[${index}].${kind}: ${error.message}`, error.status);
    throw error;
  }
}
