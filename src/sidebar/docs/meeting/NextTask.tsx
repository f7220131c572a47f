import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import { ClarityCheck } from '../fields/ClarityCheck';
import { askForField } from '../fields/wanted';
import type { MeetingRoomProps } from '../room';

const next = ['nextDate', 'nextTask'] as const;

/** In the step with the next task: the group's own check of it, and the way to where it is filled in. */
export function NextTask({ view, meeting, go }: MeetingRoomProps) {
  const { words } = useSpeech();
  const fillIn = () => {
    const field = next.find((key) => meeting.fields.some((other) => other.key === key));
    if (field) askForField(field, 'meeting');
    go('fields', meeting);
  };
  return (
    <section class="card next-task">
      <Button onPress={fillIn}>{words.meetingPanel.fields}</Button>
      <ClarityCheck view={view} meeting={meeting} />
    </section>
  );
}
