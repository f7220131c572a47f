import { useRef, useState } from 'preact/hooks';
import { NameDialog } from '../shell/dialog';
import { ProductIcon } from '../shell/productIcon';
import type { Session } from '../shell/session';
import type { Listing } from './listing';
import type { Uploads } from './uploads';

/** From how many rows on a field to search in them helps more than it takes room. */
const manyRows = 12;

/** What can be made in the folder, where the person may, and the search in a long list. */
export function Actions(props: { session: Session; listing: Listing; uploads: Uploads }) {
  const { session, listing } = props;
  const words = session.words.drive;
  if (listing.failure || !listing.items) return null;
  const long = listing.items.length >= manyRows;
  const readOnly = listing.folder && !listing.folder.trashed && !listing.mayWrite;
  if (!listing.mayWrite && !long && !readOnly) return null;
  return (
    <div class="actions">
      {listing.mayWrite && <Making {...props} />}
      {readOnly && <p class="drive-note">{words.readOnlyFolder}</p>}
      {long && (
        <input
          class="field search"
          type="search"
          placeholder={words.filter}
          aria-label={words.filter}
          value={listing.sought}
          onInput={(event) => listing.seek(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

function Making(props: { session: Session; listing: Listing; uploads: Uploads }) {
  const { session, listing, uploads } = props;
  const words = session.words.drive;
  const [naming, setNaming] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const open = async (kind: 'document' | 'spreadsheet', name: string) => {
    const made = await listing.create(kind, name);
    if (made.address) location.assign(made.address);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => setNaming(true)}>
        <ProductIcon product="drive" />
        {words.newFolder}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => listing.attempt(open('document', words.untitledDocument))}
      >
        <ProductIcon product="docs" />
        {words.newDocument}
      </button>
      <button
        type="button"
        class="button"
        onClick={() => listing.attempt(open('spreadsheet', words.untitledSpreadsheet))}
      >
        <ProductIcon product="sheets" />
        {words.newSpreadsheet}
      </button>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {words.upload}
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        multiple
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-label={words.upload}
        tabIndex={-1}
        onChange={(event) => {
          uploads.add(listing.folder?.id ?? '', [...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {naming && (
        <NameDialog
          title={words.folderNamed}
          value={words.untitledFolder}
          action={words.create}
          cancel={session.words.shell.cancel}
          close={() => setNaming(false)}
          accept={(name) => {
            setNaming(false);
            const made = listing.create('folder', name);
            listing.attempt(made.then((item) => listing.tell({ text: words.created(item.name) })));
          }}
        />
      )}
    </>
  );
}
