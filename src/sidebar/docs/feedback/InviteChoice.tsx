import { useState } from 'preact/hooks';
import type { MeetingView } from '../../../actions/documentViews';
import type { Invite } from '../../../meeting/minutes';
import { written } from '../../../text/written';
import { Choice } from '../../parts/Choice';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';
import { ChangeableFact } from './ChangeableFact';

/** What feedback the group would like, or none; it may change its mind at any time. */
export function InviteChoice({ open, meeting }: { open: OpenDocument; meeting: MeetingView }) {
  const { words } = useSpeech();
  const { invites, inviteOfGroup, inviteOpen } = words.document;
  const [chosen, setChosen] = useState<Invite>('read');
  return (
    <ChangeableFact
      open={open}
      meeting={meeting}
      field="invite"
      label={inviteOfGroup}
      shown={meeting.invite === null ? inviteOpen : invites[meeting.invite]}
      value={written[meeting.language].invites[chosen]}
      begin={() => setChosen(meeting.invite ?? 'read')}
    >
      <Choice<Invite>
        question={words.feedbackPanel.inviteQuestion}
        note={words.feedbackPanel.inviteHint}
        choices={Object.entries(invites) as [Invite, string][]}
        chosen={chosen}
        choose={setChosen}
      />
    </ChangeableFact>
  );
}
