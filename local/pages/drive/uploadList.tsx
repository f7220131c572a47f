import type { PageWords } from '../../words/words';
import { useWatched } from '../shell/watched';
import type { Upload, Uploads } from './uploads';

type Words = PageWords['drive'];

/** How far each file has come, and in words what went wrong with those that did not make it. */
export function UploadList({ words, uploads }: { words: Words; uploads: Uploads }) {
  useWatched(uploads);
  if (uploads.list.length === 0) return null;
  return (
    <section class="uploads" aria-label={words.uploads}>
      <header>
        <h2>{words.uploads}</h2>
        <button type="button" class="icon-button" aria-label={words.dismiss} onClick={() => uploads.clear()}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <div role="status">
        <ul>
          {uploads.list.map((upload) => (
            <li key={upload.key} data-state={upload.state}>
              <span>{sentence(upload, words)}</span>
              {upload.state === 'sending' && (
                <progress value={upload.sent} aria-label={words.uploading(upload.name)} />
              )}
              {upload.state === 'converting' && <progress aria-label={words.converting(upload.name)} />}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function sentence({ state, name, message }: Upload, words: Words): string {
  const sentences: Record<Upload['state'], string> = {
    sending: words.uploading(name),
    converting: words.converting(name),
    done: words.uploaded(name, message),
    failed: words.uploadFailed(name, message),
  };
  return sentences[state];
}
