import type { Invite } from '../../../meeting/minutes';
import { useSpeech } from '../../parts/words';

/** What feedback the group has asked for. The principal sees it before anything else. */
export function Invitation({
  invite,
  forPrincipal = false,
}: {
  invite: Invite | null;
  forPrincipal?: boolean;
}) {
  const { words } = useSpeech();
  const { invitesNone, inviteUnasked } = words.document;
  if (forPrincipal && (invite === null || invite === 'none'))
    return <p class="note invitation">{invite === null ? inviteUnasked : invitesNone}</p>;
  return (
    <dl class={forPrincipal ? 'facts note invitation' : 'facts'}>
      <div>
        <dt>{forPrincipal ? words.document.inviteForPrincipal : words.document.inviteOfGroup}</dt>
        <dd>{invite === null ? words.document.inviteOpen : words.document.invites[invite]}</dd>
      </div>
    </dl>
  );
}
