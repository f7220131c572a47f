import { plainText } from './cells';
import type { StandingPlans } from './groupPlans';
import { meetingsIn, type Settings } from './settings';
import type { SheetWords } from './words';

/** What people have typed in the settings that cannot be read, and what holds in its place; empty where all can. */
export function unreadNotice(
  { planned, breaks, unread }: Settings,
  { byFolder }: StandingPlans,
  { overview }: SheetWords,
): string {
  const { settings, columns, unreadSetting } = overview;
  const said = unread.map((key) =>
    key === 'folder' ? '' : unreadSetting(settings[key], key === 'planned' ? String(planned) : breaks[key]),
  );
  for (const { texts } of byFolder.values()) {
    const { planName, planGroup, planMeetings } = texts;
    if (planMeetings !== '' && meetingsIn(planMeetings) === null)
      said.push(unreadSetting(`${columns.planMeetings}, ${planName || planGroup}`, String(planned)));
  }
  return plainText(said.join(' '));
}
