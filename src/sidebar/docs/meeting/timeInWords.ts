import type { PanelWords } from '../../../text/panels';

/** Time left as one says it: whole minutes, and no counting down of the last one. */
export function timeInWords(seconds: number, { meetingPanel }: PanelWords): string {
  return seconds < 60 ? meetingPanel.lastMinute : meetingPanel.minutesLeft(Math.round(seconds / 60));
}
