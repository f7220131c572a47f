import type { DocumentView } from '../../../actions/documentViews';
import type { PanelWords } from '../../../text/panels';
import { yearsInWords } from '../year/years';

/** What the document is, where there are no minutes in it. */
export function headingWithout({ document: { empty, gathered } }: DocumentView, { now }: PanelWords): string {
  if (gathered) return now.headings.gathered(gathered.map(yearsInWords));
  return now.headings[empty ? 'empty' : 'notMinutes'];
}
