import { useState } from 'preact/hooks';
import type { Kind, ListedItem } from '../../server/driveListing';
import { NameDialog } from '../shell/dialog';
import { MenuButton, MenuItem } from '../shell/menu';
import { ProductIcon } from '../shell/productIcon';
import type { Session } from '../shell/session';
import type { CardPanel } from './cards/cardPanel';
import { changedIn } from './day';
import type { Listing } from './listing';

const signs: Record<Kind, 'drive' | 'docs' | 'sheets'> = {
  folder: 'drive',
  document: 'docs',
  spreadsheet: 'sheets',
  shortcut: 'docs',
  pdf: 'docs',
};

interface Props {
  session: Session;
  listing: Listing;
  /** While it is open, what is in a folder can be selected for it. */
  panel: CardPanel;
}

const mayChoose = ({ listing, panel }: Props): boolean => panel.isOpen && listing.place.kind === 'folder';

/** Rows of a folder or the bin; arrow keys go from name to name. */
export function ItemTable(props: Props & { items: ListedItem[] }) {
  const { session, listing, items } = props;
  const words = session.words.drive;
  const [renaming, setRenaming] = useState<ListedItem | null>(null);
  const { sought } = listing;
  const shown = items.filter(({ name }) => plain(name).includes(plain(sought)));
  return (
    <>
      {shown.length === 0 && <p class="drive-note">{words.noMatches(sought)}</p>}
      {shown.length > 0 && (
        <table class="items">
          <thead>
            <tr>
              {mayChoose(props) && <td class="choose" />}
              <th scope="col">{words.name}</th>
              <th scope="col" class="when">
                {words.changed}
              </th>
              <td />
            </tr>
          </thead>
          <tbody onKeyDown={moveBetweenNames}>
            {shown.map((item) => (
              <Row key={item.id} {...props} item={item} rename={() => setRenaming(item)} />
            ))}
          </tbody>
        </table>
      )}
      {renaming && (
        <NameDialog
          title={words.renamed}
          value={renaming.name}
          action={words.save}
          cancel={session.words.shell.cancel}
          close={() => setRenaming(null)}
          accept={(name) => {
            setRenaming(null);
            if (name !== renaming.name) listing.attempt(listing.rename(renaming, name));
          }}
        />
      )}
    </>
  );
}

function Row(props: Props & { item: ListedItem; rename: () => void }) {
  const { session, listing, panel, item } = props;
  const words = session.words.drive;
  const inBin = listing.place.kind === 'bin';
  return (
    <tr>
      {mayChoose(props) && (
        <td class="choose">
          <input
            type="checkbox"
            aria-label={words.select(item.name)}
            checked={panel.selected.includes(item.id)}
            onChange={(event) => panel.select(item.id, event.currentTarget.checked)}
          />
        </td>
      )}
      <th scope="row">
        <span class="item-name">
          <ProductIcon product={signs[item.kind]} />
          {item.address && !inBin ? <a href={item.address}>{item.name}</a> : <span>{item.name}</span>}
          <span class="visually-hidden">{words.kinds[item.kind]}</span>
        </span>
      </th>
      <td class="when">{changedIn(item.modifiedTime, session.person.locale, words.today)}</td>
      <td class="row-actions">
        {inBin && (
          <button
            type="button"
            class="button plain"
            aria-label={`${words.restore}: ${item.name}`}
            onClick={() => listing.attempt(listing.setTrashed(item, false))}
          >
            {words.restore}
          </button>
        )}
        {!inBin && item.mayWrite && (
          <MenuButton class="icon-button" align="right" name={words.actions(item.name)} label="⋮">
            {(close) => (
              <>
                <MenuItem close={close} choose={props.rename}>
                  {words.rename}
                </MenuItem>
                <MenuItem close={close} choose={() => listing.attempt(listing.setTrashed(item, true))}>
                  {words.toBin}
                </MenuItem>
              </>
            )}
          </MenuButton>
        )}
      </td>
    </tr>
  );
}

/** For comparing what is sought with names: case, and how å, ä and ö are composed, make no difference. */
const plain = (text: string) => text.normalize('NFC').trim().toLocaleLowerCase('sv');

function moveBetweenNames(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('.item-name a')];
  const at = names.indexOf(event.target as HTMLElement);
  if (!by || at < 0) return;
  event.preventDefault();
  names[at + by]?.focus();
}
