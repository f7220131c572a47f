import { type Session, startPage } from '../shell/session';
import { wantedPlace } from './address';
import { createDocument } from './create';
import { DocumentPage } from './documentPage';
import { DocumentSession } from './documentSession';
import { NoDocument } from './noDocument';
import type { DocumentAnswer } from './wire';

const page = async (session: Session) => {
  if (location.pathname === '/document/create') await createDocument(session);
  const { id, tab } = wantedPlace();
  const answer = await session.api.ask<DocumentAnswer>(`/api/documents/${encodeURIComponent(id)}`);
  return <DocumentPage session={session} document={new DocumentSession(session, answer, tab)} />;
};

void startPage((session) =>
  page(session).catch((error: unknown) => <NoDocument session={session} error={error} />),
);
