import { useState } from 'preact/hooks';
import type { Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
} from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import type { PageWords } from '../../words/words';
import { Dialog } from '../shell/dialog';
import { MenuButton, MenuItem } from '../shell/menu';
import { insertTable } from './commands';
import { Icon, icons } from './icons';
import type { TabSession } from './tabSession';

type Words = PageWords['docs']['table'];
type Change = Exclude<keyof Words, 'menu' | 'insert' | 'rows' | 'columns'>;

const changes: [Change, Command][][] = [
  [
    ['rowAbove', addRowBefore],
    ['rowBelow', addRowAfter],
    ['columnBefore', addColumnBefore],
    ['columnAfter', addColumnAfter],
  ],
  [
    ['deleteRow', deleteRow],
    ['deleteColumn', deleteColumn],
    ['deleteTable', deleteTable],
  ],
];

/** Insert a table, and change the one that the cursor stands in. */
export function TableMenu(props: {
  view: EditorView;
  tab: TabSession;
  words: Words;
  insert: string;
  cancel: string;
}) {
  const { view, tab, words } = props;
  const [asking, setAsking] = useState(false);
  const { state } = tab;
  const run = (command: Command) => {
    command(view.state, view.dispatch);
    view.focus();
  };
  return (
    <>
      <MenuButton class="icon-button" name={words.menu} label={<Icon>{icons.table}</Icon>}>
        {(close) => (
          <>
            <MenuItem close={close} disabled={!insertTable(2, 2)(state)} choose={() => setAsking(true)}>
              {words.insert}
            </MenuItem>
            {changes.map((group) => (
              <div role="none" key={group[0]?.[0]}>
                <hr />
                {group.map(([key, command]) => (
                  <MenuItem key={key} close={close} disabled={!command(state)} choose={() => run(command)}>
                    {words[key]}
                  </MenuItem>
                ))}
              </div>
            ))}
          </>
        )}
      </MenuButton>
      {asking && (
        <SizeDialog
          {...props}
          close={() => setAsking(false)}
          returnFocus={() => view.focus()}
          accept={(rows, columns) => {
            run(insertTable(rows, columns));
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

function SizeDialog(props: {
  words: Words;
  insert: string;
  cancel: string;
  close: () => void;
  returnFocus: () => void;
  accept: (rows: number, columns: number) => void;
}) {
  const { words } = props;
  const [rows, setRows] = useState(3);
  const [columns, setColumns] = useState(2);
  return (
    <Dialog title={words.insert} close={props.close} returnFocus={props.returnFocus}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.accept(rows, columns);
        }}
      >
        <div class="sizes">
          <Count label={words.rows} value={rows} most={50} set={setRows} />
          <Count label={words.columns} value={columns} most={12} set={setColumns} />
        </div>
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={props.close}>
            {props.cancel}
          </button>
          <button type="submit" class="button primary">
            {props.insert}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Count(props: { label: string; value: number; most: number; set: (value: number) => void }) {
  return (
    <label>
      {props.label}
      <input
        class="field"
        type="number"
        min={1}
        max={props.most}
        required
        value={props.value}
        onInput={(event) => props.set(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
