import type { PageWords } from '../../words/words';
import type { Listing } from './listing';

/** The way from the topmost folder to this one, and the door to the bin. */
export function Crumbs({ listing, words }: { listing: Listing; words: PageWords['drive'] }) {
  const { folder, place } = listing;
  const above = (folder?.path ?? []).map(({ id, name }, index) => ({
    id,
    name: index === 0 ? words.root : name,
  }));
  const here = folder && folder.path.length > 0 ? folder.name : words.root;
  const inBin = place.kind === 'bin';
  return (
    <div class="crumbs-line">
      <nav aria-label={words.path}>
        <ol class="crumbs">
          {(inBin || listing.failure ? [{ id: 'root', name: words.root }] : above).map(({ id, name }) => (
            <li key={id}>
              <a href={id === 'root' ? '/' : `/drive/folders/${encodeURIComponent(id)}`}>{name}</a>
            </li>
          ))}
          {!listing.failure && (
            <li>
              <span aria-current="page">{inBin ? words.bin : folder ? here : '…'}</span>
            </li>
          )}
        </ol>
      </nav>
      {!inBin && (
        <a class="button plain" href="/drive/bin">
          {words.bin}
        </a>
      )}
    </div>
  );
}
