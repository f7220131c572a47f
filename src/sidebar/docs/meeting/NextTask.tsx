import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import { ClarityCheck } from '../fields/ClarityCheck';
import type { MeetingRoomProps } from '../room';

/** In the step with the next task: the group's own check of it, and the way to where it is filled in. */
export function NextTask({ view, meeting, go }: MeetingRoomProps) {
  const { words } = useSpeech();
  return (
    <section class="card next-task">
      <Button onPress={() => go('fields', meeting)}>{words.meetingPanel.fields}</Button>
      <ClarityCheck view={view} meeting={meeting} />
    </section>
  );
}
