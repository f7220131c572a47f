import type { SheetsWords } from '../../words/sheets';
import { MenuButton, MenuItem } from '../shell/menu';
import type { SpreadsheetSession } from './spreadsheetSession';
import type { View } from './view';

interface FilterViewsProps {
  session: SpreadsheetSession;
  view: View;
  words: SheetsWords;
  focus: () => void;
}

/** The tab's filter views to choose from: what one chooses is seen in this window alone. */
export function FilterViewsMenu({ session, view: { sheet, filterView }, words, focus }: FilterViewsProps) {
  if (sheet.filterViews.length === 0) return null;
  const { sheetId } = sheet.properties;
  const choose = (filterViewId: number | null) => {
    session.look(sheetId, filterViewId);
    focus();
  };
  return (
    <MenuButton class="icon-button" label={words.filterViews} align="right">
      {(close) => (
        <>
          <MenuItem close={close} current={filterView === null} choose={() => choose(null)}>
            {words.noFilterView}
          </MenuItem>
          {sheet.filterViews.map(({ filterViewId, title }) => (
            <MenuItem
              key={filterViewId}
              close={close}
              current={filterViewId === filterView?.filterViewId}
              choose={() => choose(filterViewId)}
            >
              {title}
            </MenuItem>
          ))}
        </>
      )}
    </MenuButton>
  );
}

/** Says that rows are hidden, and why. */
export function FilterHint({ session, view, words, focus }: FilterViewsProps) {
  const { sheet, filterView } = view;
  if (!filterView) return view.filtered ? <p class="sheet-hint">{words.hiddenRows}</p> : null;
  const { sheetId } = sheet.properties;
  const { filterViewId, title } = filterView;
  return (
    <div class="sheet-hint view">
      <span>{words.filterView(title)}</span>
      <button
        type="button"
        class="icon-button"
        onClick={() => {
          session.look(sheetId, null);
          focus();
        }}
      >
        {words.closeView}
      </button>
      {session.mayWrite && (
        <button
          type="button"
          class="icon-button"
          onClick={() => {
            void session.act({ kind: 'deleteView', sheetId, filterViewId });
            focus();
          }}
        >
          {words.deleteView}
        </button>
      )}
    </div>
  );
}
