import * as v from 'valibot';
import { feedbackOf } from '../../src/actions/meetingFeedback';
import { subjectOf } from '../../src/actions/subject';
import { pupilExcerpts, sectionsAloud } from '../../src/meeting/aloud';
import { fieldsAsWritten } from '../../src/meeting/fieldViews';
import { lookBackAt } from '../../src/meeting/lookBack';
import type { Outline } from '../../src/meeting/outline';
import { pupilWords } from '../../src/meeting/pupilWords';
import { readMinutes } from '../../src/meeting/read';
import { entriesOf } from '../../src/meeting/year/entries';
import { factsOf } from '../../src/overview/facts';
import { allOf, bare, textsOf } from '../unit/meeting/anyOutline';
import { minutesShape } from './minutesShape';
import { finite } from './wellSaid';

const today = '2025-11-20';

/**
 * Makes everything that is made of a document's words before a service is asked for anything, and looks at it:
 * well-formed, and nothing in it that does not stand in the document.
 */
export function readWhole(outline: Outline, title: string | null, folder: string | null): void {
  const meetings = readMinutes(outline, { today, title, folder });
  const all = bare(`${allOf(outline)} ${title ?? ''} ${folder ?? ''}`);
  for (const minutes of meetings) {
    expect(v.safeParse(minutesShape, minutes).issues?.map((issue) => v.getDotPath(issue)) ?? []).toEqual([]);
    expect(minutes.end).toBeGreaterThan(minutes.place.block);
    expect(minutes.end).toBeLessThanOrEqual(outline.tabs[minutes.place.tab]?.blocks.length ?? -1);
    expect(textsOf(minutes).filter((words) => !all.includes(bare(words)))).toEqual([]);
    for (const { iso } of [minutes.date ?? [], minutes.nextDate ?? []].flat())
      expect(all).toContain(String(Number(iso.slice(8))));
    finite([
      sectionsAloud(outline, minutes),
      pupilExcerpts(outline, minutes, pupilWords),
      fieldsAsWritten(outline, minutes),
      feedbackOf(minutes),
      factsOf(minutes, outline, []),
      minutes.sections.map((section) => subjectOf(outline, minutes, section)),
    ]);
  }
  const document = {
    id: '1aaaaaaaaaaaaaaaaaaa',
    name: title ?? '',
    modified: today,
    open: false,
    outline,
    meetings,
  };
  finite([meetings, lookBackAt([document], today), entriesOf([document], 2025, today)]);
}
