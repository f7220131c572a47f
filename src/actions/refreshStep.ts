import { activeSpreadsheetId } from '../google/sheets';
import type { RefreshStep } from './overviewViews';
import { type Pace, refresh } from './refresh';

/** Short enough that the bar moves and "cancel" is heard at once. */
const pace: Pace = { milliseconds: 5000, lease: 90_000 };

/** One short step of a refresh; the panel asks again until it is done. */
export function refreshStep(): RefreshStep {
  return refresh(activeSpreadsheetId(), pace);
}
