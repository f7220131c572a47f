import type { MeetingView } from '../../../actions/documentViews';
import { entriesOf } from '../mine/entriesOf';
import { newestFirst } from '../now/newestFirst';

const hasText = ({ sections }: MeetingView): boolean =>
  sections.length === 0 || sections.some(({ written }) => written);

/** What one comes to read: the newest minutes with text that one has left nothing on, else the newest with text. */
export function toRead(meetings: readonly MeetingView[]): MeetingView | null {
  const newest = newestFirst(meetings);
  const texts = newest.filter(hasText);
  const untouched = texts.find((meeting) => entriesOf(meeting).every(({ mine }) => !mine));
  return untouched ?? texts[0] ?? newest[0] ?? null;
}
