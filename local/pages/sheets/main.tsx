import type { OpenFile } from '../../server/driveListing';
import { ApiError } from '../shell/api';
import { type Session, startPage } from '../shell/session';
import { Shell } from '../shell/shell';
import { wantedPlace } from './address';
import { SpreadsheetPage } from './spreadsheetPage';
import { SpreadsheetSession } from './spreadsheetSession';

const page = async (session: Session) => {
  const { id, sheetId } = wantedPlace();
  const facts = await session.api.ask<OpenFile>(`/api/spreadsheets/${encodeURIComponent(id)}`);
  return <SpreadsheetPage session={session} spreadsheet={new SpreadsheetSession(session, facts, sheetId)} />;
};

/** Where the spreadsheet would have been: why it is not. */
const noSpreadsheet = (session: Session, error: unknown) => (
  <Shell session={session} product="sheets" title={null}>
    <div class="empty">
      <h2>{error instanceof ApiError ? error.message : session.words.shell.errors.failed}</h2>
      <p>
        <a class="button" href="/">
          {session.words.shell.toDrive}
        </a>
      </p>
    </div>
  </Shell>
);

void startPage((session) => page(session).catch((error: unknown) => noSpreadsheet(session, error)));
