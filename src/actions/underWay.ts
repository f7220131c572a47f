import { object, safeParse, string } from 'valibot';
import { keptUnderWay } from '../google/underWay';
import type { MeetingState } from './documentViews';
import { meetingState } from './payloads';

const record = object({ day: string(), state: meetingState });

export const kept = (state: MeetingState, day: string): string => JSON.stringify({ day, state });

/** The meeting that the person has under way in the open document; one of another day is over. */
export function meetingUnderWay(today: string): MeetingState | null {
  try {
    const read = safeParse(record, JSON.parse(keptUnderWay() ?? 'null'));
    return read.success && read.output.day === today ? read.output.state : null;
  } catch {
    // The cache promises nothing: a panel without it asks where the group is.
    return null;
  }
}
