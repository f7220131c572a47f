import type { ComponentChildren } from 'preact';
import { ApiError } from '../shell/api';
import type { Session } from '../shell/session';
import type { CardPanel } from './cards/cardPanel';
import { ItemTable } from './itemTable';
import type { Listing } from './listing';

/** The list, or a kind sentence where there is none to show. */
export function FolderBody(props: { session: Session; listing: Listing; panel: CardPanel }) {
  const { session, listing, panel } = props;
  const words = session.words.drive;
  const { folder, items, failure, place } = listing;
  if (failure) return <Failure session={session} failure={failure} retry={() => void listing.load()} />;
  if (!items) return null;
  if (folder?.trashed) return <Empty heading={words.inBin} how={words.binNote} />;
  if (items.length > 0) {
    return (
      <>
        {place.kind === 'bin' && <p class="drive-note">{words.binNote}</p>}
        <ItemTable session={session} listing={listing} panel={panel} items={items} />
      </>
    );
  }
  if (place.kind === 'bin') return <Empty heading={words.emptyBin} how="" />;
  if (folder?.path.length === 0) return <Empty heading={words.nothingShared} how={words.nothingSharedHow} />;
  return <Empty heading={words.emptyFolder} how={listing.mayWrite ? words.emptyFolderHow : ''} />;
}

function Failure({ session, failure, retry }: { session: Session; failure: Error; retry: () => void }) {
  const { drive, shell } = session.words;
  const status = failure instanceof ApiError ? failure.status : null;
  if (status === 403) return <Empty heading={drive.noAccess} how={drive.noAccessHow} />;
  return (
    <Empty heading={failure.message} how="">
      {status === 404 ? (
        <a class="button" href="/">
          {shell.toDrive}
        </a>
      ) : (
        <button type="button" class="button" onClick={retry}>
          {shell.tryAgain}
        </button>
      )}
    </Empty>
  );
}

function Empty(props: { heading: string; how: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <h2>{props.heading}</h2>
      {props.how && <p>{props.how}</p>}
      {props.children}
    </div>
  );
}
