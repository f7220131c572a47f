import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import './sheets.css';
import type { StoredSheet } from '../../spreadsheets/model';
import { type SheetsWords, sheetsWordsFor } from '../../words/sheets';
import { ScriptHost } from '../shell/scriptHost';
import type { Session } from '../shell/session';
import { Shell } from '../shell/shell';
import { useWatched } from '../shell/watched';
import { showSheetInAddress, wantedPlace } from './address';
import { FilterHint } from './filterViews';
import { Grid } from './grid';
import { Printed } from './printed';
import { at, type Selection, within } from './selection';
import type { SpreadsheetSession } from './spreadsheetSession';
import { TabBar, tabId } from './tabBar';
import { Tools } from './tools';
import { viewOf } from './view';
import { Warning } from './warning';

/** The Sheets page: cells, tabs beneath them, the add-on's sidebar at the right. */
export function SpreadsheetPage({
  session,
  spreadsheet,
}: {
  session: Session;
  spreadsheet: SpreadsheetSession;
}) {
  const words = sheetsWordsFor(session.person.locale);
  const focus = useRef(() => {});
  const host = useMemo(() => hostFor(session, spreadsheet, focus), [session, spreadsheet]);
  useWatched(spreadsheet);
  useEffect(() => follow(session, spreadsheet, host), [session, spreadsheet, host]);
  useEffect(() => {
    // The add-on comes with a file that is taken out of the bin.
    if (host.menu === null) void host.open();
  }, [host, spreadsheet.trashed]);
  const { sheet } = spreadsheet;
  useEffect(() => {
    if (sheet) showSheetInAddress(sheet.properties.sheetId);
  }, [sheet?.properties.sheetId]);
  return (
    <Shell
      session={session}
      product="sheets"
      title={spreadsheet.name}
      {...(spreadsheet.mayWrite ? { rename: (name: string) => spreadsheet.rename(name) } : {})}
      folder={spreadsheet.folder}
      status={statusOf(spreadsheet, words)}
      host={host}
    >
      {sheet ? (
        <Sheet
          key={sheet.properties.sheetId}
          spreadsheet={spreadsheet}
          sheet={sheet}
          words={words}
          focus={focus}
        />
      ) : (
        <p class="sheet-loading">{words.loading}</p>
      )}
    </Shell>
  );
}

/** Where one stood in each tab, for when one comes back to it. */
const stood = new Map<number, Selection>();

interface SheetProps {
  spreadsheet: SpreadsheetSession;
  sheet: StoredSheet;
  words: SheetsWords;
  focus: { current: () => void };
}

function Sheet({ spreadsheet, sheet, words, focus }: SheetProps) {
  const { sheetId, title } = sheet.properties;
  const { locale } = spreadsheet;
  const looksThrough = spreadsheet.filterView(sheetId);
  const view = useMemo(() => viewOf(sheet, locale, looksThrough), [sheet, locale, looksThrough]);
  const [chosen, choose] = useState(() => stood.get(sheetId) ?? at(0, 0));
  const selection = within(sheet, chosen);
  const select = (next: Selection) => {
    stood.set(sheetId, next);
    choose(next);
  };
  const common = { session: spreadsheet, view, selection, words };
  const toCells = () => focus.current();
  return (
    <>
      <Tools {...common} focus={toCells} />
      <div class="sheet" id="sheet" role="tabpanel" aria-labelledby={tabId(sheetId)}>
        <h2 class="visually-hidden">{words.tab(title)}</h2>
        <FilterHint {...common} focus={toCells} />
        <Grid {...common} select={select} focus={focus} />
      </div>
      <TabBar session={spreadsheet} sheet={sheet} words={words} />
      <Warning session={spreadsheet} words={words} />
      <Printed session={spreadsheet} view={view} />
    </>
  );
}

function statusOf({ saving, unsent, mayWrite, trashed }: SpreadsheetSession, words: SheetsWords): string {
  if (saving === 'away') return unsent ? words.lostUnsaved : words.lost;
  if (trashed) return words.inBin;
  return mayWrite ? words[saving] : words.readOnly;
}

function hostFor(
  session: Session,
  spreadsheet: SpreadsheetSession,
  focus: { current: () => void },
): ScriptHost {
  return new ScriptHost(session, {
    file: spreadsheet.id,
    settle: () => spreadsheet.settle(),
    focus: () => {
      window.focus();
      focus.current();
    },
    show: (effect) => {
      if (effect.kind === 'sheet') spreadsheet.show(effect.sheetId);
    },
  });
}

function follow(session: Session, spreadsheet: SpreadsheetSession, host: ScriptHost): () => void {
  const settle = () => spreadsheet.settle();
  spreadsheet.onRefused = (message) => host.alert(session.words.shell.products.sheets, message);
  session.beforeLeaving.add(settle);
  const stop = spreadsheet.follow();
  const go = () => {
    const { sheetId } = wantedPlace();
    if (sheetId !== null) spreadsheet.show(sheetId);
  };
  window.addEventListener('hashchange', go);
  return () => {
    stop();
    session.beforeLeaving.delete(settle);
    window.removeEventListener('hashchange', go);
  };
}
