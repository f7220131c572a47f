import { useState } from 'preact/hooks';
import { cssColour } from '../../spreadsheets/display';
import type { StoredSheet } from '../../spreadsheets/model';
import type { SheetsWords } from '../../words/sheets';
import { Dialog, NameDialog } from '../shell/dialog';
import { MenuButton, MenuItem } from '../shell/menu';
import type { SpreadsheetSession } from './spreadsheetSession';

interface TabBarProps {
  session: SpreadsheetSession;
  sheet: StoredSheet;
  words: SheetsWords;
}

export const tabId = (sheetId: number) => `tab-${sheetId}`;

/** The tabs at the bottom, and what can be done with the one that is shown. */
export function TabBar({ session, sheet, words }: TabBarProps) {
  const add = async () => {
    const answer = await session.act({ kind: 'addSheet' });
    const made = answer?.replies[0]?.addSheet?.properties.sheetId;
    if (made !== undefined) session.show(made);
  };
  const steer = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const { sheets } = session;
    const next = by === undefined ? undefined : sheets[sheets.indexOf(sheet) + by];
    if (!next) return;
    event.preventDefault();
    session.show(next.properties.sheetId);
    requestAnimationFrame(() => document.getElementById(tabId(next.properties.sheetId))?.focus());
  };
  return (
    <div class="tab-bar">
      {session.mayWrite && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.addTab}
          title={words.addTab}
          onClick={() => void add()}
        >
          <span aria-hidden="true">+</span>
        </button>
      )}
      <div class="tabs" role="tablist" aria-label={words.tabs} onKeyDown={steer}>
        {session.sheets.map(({ properties }) => {
          const { sheetId, title } = properties;
          const colour = cssColour(properties.tabColorStyle, properties.tabColor);
          const shown = properties === sheet.properties;
          return (
            <button
              key={sheetId}
              type="button"
              role="tab"
              class="tab"
              id={tabId(sheetId)}
              aria-selected={shown}
              aria-controls={shown ? 'sheet' : undefined}
              tabIndex={shown ? 0 : -1}
              style={colour ? { 'box-shadow': `inset 0 -3px ${colour}` } : undefined}
              onClick={() => session.show(sheetId)}
            >
              {title}
            </button>
          );
        })}
      </div>
      {session.mayWrite && <TabMenu session={session} sheet={sheet} words={words} />}
    </div>
  );
}

function TabMenu({ session, sheet, words }: TabBarProps) {
  const [asking, setAsking] = useState<'name' | 'delete' | null>(null);
  const { sheetId, title } = sheet.properties;
  const all = session.spreadsheet?.sheets ?? [];
  const index = all.indexOf(sheet);
  // A move to the right counts the tabs as they stand before it.
  const move = (to: number) => void session.act({ kind: 'moveSheet', sheetId, index: to });
  const done = () => setAsking(null);
  return (
    <>
      <MenuButton class="icon-button" label="▴" name={words.tabMenu(title)}>
        {(close) => (
          <>
            <MenuItem close={close} choose={() => setAsking('name')}>
              {words.renameTab}
            </MenuItem>
            <MenuItem close={close} choose={() => move(index - 1)} disabled={index === 0}>
              {words.moveLeft}
            </MenuItem>
            <MenuItem close={close} choose={() => move(index + 2)} disabled={index === all.length - 1}>
              {words.moveRight}
            </MenuItem>
            <MenuItem close={close} choose={() => setAsking('delete')} disabled={session.sheets.length === 1}>
              {words.deleteTab}
            </MenuItem>
          </>
        )}
      </MenuButton>
      {asking === 'name' && (
        <NameDialog
          title={words.renameTabTitle}
          value={title}
          action={words.save}
          cancel={words.cancel}
          close={done}
          accept={(name) => {
            done();
            if (name !== title) void session.act({ kind: 'renameSheet', sheetId, title: name.slice(0, 100) });
          }}
        />
      )}
      {asking === 'delete' && (
        <Dialog title={words.deleteTabAsk(title)} close={done}>
          <div class="dialog-buttons">
            <button type="button" class="button" onClick={done}>
              {words.cancel}
            </button>
            <button
              type="button"
              class="button primary"
              onClick={() => {
                done();
                void session.act({ kind: 'deleteSheet', sheetId });
              }}
            >
              {words.deleteTab}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
