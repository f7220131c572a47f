import type { PageWords } from '../../words/words';
import type { Listing } from './listing';

/** What has just been done or did not go, with a way back where there is one. */
export function NoticeLine({ words, listing }: { words: PageWords['drive']; listing: Listing }) {
  const { notice } = listing;
  const undo = notice?.undo;
  return (
    <div role="status">
      {notice && (
        <p class="notice">
          <span>{notice.text}</span>
          {undo && (
            <button type="button" class="button plain" onClick={() => listing.attempt(undo())}>
              {words.undo}
            </button>
          )}
          <button
            type="button"
            class="icon-button"
            aria-label={words.dismiss}
            onClick={() => listing.tell(null)}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </p>
      )}
    </div>
  );
}
