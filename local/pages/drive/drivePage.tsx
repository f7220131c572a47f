import { useEffect, useMemo } from 'preact/hooks';
import './drive.css';
import type { Session } from '../shell/session';
import { Shell } from '../shell/shell';
import { useWatched } from '../shell/watched';
import { Actions } from './actions';
import { CardPanel } from './cards/cardPanel';
import { SidePanel } from './cards/sidePanel';
import { Crumbs } from './crumbs';
import { DropZone } from './dropZone';
import { FolderBody } from './folderBody';
import { Listing, placeInAddress } from './listing';
import { NoticeLine } from './noticeLine';
import { UploadList } from './uploadList';
import { Uploads } from './uploads';

/** The Drive page: what stands in a folder, and making, naming, binning and uploading. */
export function DrivePage({ session }: { session: Session }) {
  const listing = useMemo(() => new Listing(session, placeInAddress()), [session]);
  const uploads = useMemo(() => new Uploads(session, () => listing.load()), [session, listing]);
  const panel = useMemo(() => new CardPanel(session), [session]);
  useWatched(listing);
  useWatched(panel);
  useEffect(() => {
    const load = () => void listing.load();
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [listing]);
  const words = session.words.drive;
  const { folder, place } = listing;
  const title =
    place.kind === 'bin' ? words.bin : folder && folder.path.length > 0 ? folder.name : words.root;
  return (
    <Shell
      session={session}
      product="drive"
      title={listing.failure ? null : title}
      beside={<SidePanel panel={panel} words={session.words} />}
    >
      <DropZone
        words={words}
        enabled={listing.mayWrite}
        drop={(files) => uploads.add(folder?.id ?? '', files)}
      >
        <div class="drive">
          <Crumbs listing={listing} words={words} />
          <Actions session={session} listing={listing} uploads={uploads} />
          <FolderBody session={session} listing={listing} panel={panel} />
        </div>
      </DropZone>
      <div class="corner">
        <UploadList words={words} uploads={uploads} />
        <NoticeLine words={words} listing={listing} />
      </div>
    </Shell>
  );
}
