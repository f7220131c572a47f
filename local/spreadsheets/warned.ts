import type { Action } from './actions';
import { type Area, overlaps } from './draft';
import type { StoredSheet } from './model';

/** Where a range is protected by a warning alone, and what someone is about to do changes it: what it is described with. */
export function warningFor(sheet: StoredSheet, action: Action): { description: string } | null {
  const area = changedArea(sheet, action);
  const warned =
    area && sheet.protectedRanges.find((one) => one.warningOnly && overlaps(area, one.range ?? {}));
  return warned ? { description: warned.description ?? '' } : null;
}

function changedArea(sheet: StoredSheet, action: Action): Area | null {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const { sheetId } = sheet.properties;
  const whole = { sheetId, top: 0, bottom: rowCount, left: 0, right: columnCount };
  switch (action.kind) {
    case 'type': {
      const { row: top, column: left, texts } = action;
      const right = left + Math.max(...texts.map((line) => line.length));
      return { sheetId, top, left, bottom: top + texts.length, right };
    }
    case 'clear': {
      const { top, bottom, left, right } = action;
      return { sheetId, top, bottom, left, right };
    }
    case 'delete': {
      const { dimension, from, to } = action;
      return dimension === 'ROWS' ? { ...whole, top: from, bottom: to } : { ...whole, left: from, right: to };
    }
    case 'sort':
      return whole;
    default:
      return null;
  }
}
