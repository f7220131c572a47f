import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuModel } from '../../google/modelled';
import type { PageWords } from '../../words/words';
import { MenuButton, MenuItem } from './menu';
import type { ScriptHost } from './scriptHost';

/** The menus of the page: Tillägg, with the menu that the add-on built. */
export function MenuBar({ host, words }: { host: ScriptHost; words: PageWords['shell'] }) {
  useEffect(() => {
    if (host.menu === undefined && !host.menuFailed) void host.open();
  }, [host]);
  return (
    <nav class="menu-bar" aria-label={words.menuBar}>
      <MenuButton class="menu-bar-button" label={words.extensions} note={!host.menu}>
        {(close) => {
          if (host.menu) return <AddonMenu host={host} menu={host.menu} close={close} />;
          return <p class="menu-note">{host.menuFailed ? words.extensionsFailed : words.noExtensions}</p>;
        }}
      </MenuButton>
      <span class="working" role="status">
        {host.running !== null && words.working(host.menu?.title ?? host.running)}
      </span>
    </nav>
  );
}

/** The add-on's own menu, one step in from Tillägg, as Google shows it. */
function AddonMenu({ host, menu, close }: { host: ScriptHost; menu: MenuModel; close: () => void }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('.submenu [role=menuitem]') ?? [])];
  useEffect(() => {
    if (open) items()[0]?.focus();
  }, [open]);
  return (
    <div
      class="submenu-holder"
      role="none"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') setOpen(true);
        if (event.key === 'ArrowLeft') {
          setOpen(false);
          root.current?.querySelector<HTMLElement>('.menu-item')?.focus();
        }
      }}
    >
      <button
        type="button"
        class="menu-item has-more"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={open}
        tabIndex={-1}
        onClick={() => setOpen(true)}
        onPointerEnter={(event) => event.pointerType === 'mouse' && setOpen(true)}
      >
        <span>{menu.title}</span>
        <span aria-hidden="true">▸</span>
      </button>
      {open && (
        <div class="menu submenu" role="menu" aria-label={menu.title}>
          {menu.items.map((item, index) =>
            'separator' in item ? (
              <hr key={`line ${index}`} />
            ) : (
              <MenuItem key={item.functionName} close={close} choose={() => void host.runItem(item)}>
                {item.caption}
              </MenuItem>
            ),
          )}
        </div>
      )}
    </div>
  );
}
