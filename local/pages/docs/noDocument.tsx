import { ApiError } from '../shell/api';
import { googleAddress } from '../shell/links';
import type { Session } from '../shell/session';
import { Shell } from '../shell/shell';

/** Where the document would have been: why it is not, and what to do. */
export function NoDocument({ session, error }: { session: Session; error: unknown }) {
  const words = session.words.docs;
  const status = error instanceof ApiError ? error.status : null;
  const atGoogle = status === 404 ? googleAddress(location.pathname + location.search + location.hash) : null;
  const [heading, how] =
    status === 403 && location.pathname !== '/document/create'
      ? [words.noAccess, words.noAccessHow]
      : status === 404
        ? [words.notHere, words.notHereHow]
        : [error instanceof ApiError ? error.message : session.words.shell.errors.failed, ''];
  return (
    <Shell session={session} product="docs" title={null}>
      <div class="empty">
        <h2>{heading}</h2>
        <p>{how}</p>
        <a class="button" href="/">
          {session.words.shell.toDrive}
        </a>
        {atGoogle && (
          <a class="button plain" href={atGoogle} rel="noopener noreferrer">
            {words.atGoogle}
          </a>
        )}
      </div>
    </Shell>
  );
}
