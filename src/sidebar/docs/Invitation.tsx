import type { Invite } from '../../meeting/minutes';
import { useSpeech } from '../parts/words';

/** What feedback the group has asked for. The principal sees it before anything else. */
export function Invitation({ invite, forPrincipal = false }: { invite: Invite; forPrincipal?: boolean }) {
  const { words } = useSpeech();
  if (forPrincipal && invite === 'none') return <p class="note invitation">{words.document.invitesNone}</p>;
  return (
    <dl class={forPrincipal ? 'facts note invitation' : 'facts'}>
      <div>
        <dt>{forPrincipal ? words.document.inviteForPrincipal : words.document.inviteOfGroup}</dt>
        <dd>{words.document.invites[invite]}</dd>
      </div>
    </dl>
  );
}
