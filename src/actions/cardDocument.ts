import { documentCard } from '../cards/documentCard';
import type { CardSetting } from '../cards/meeting';
import type { CardStep, CardView } from '../cards/view';
import { readDocuments } from '../google/documentsApi';
import { Refusal } from './errors';
import { entriesOf } from './readEntries';

/** How the minutes in a document are read: asked for anew each time, in one question. */
export function documentCardOf(
  { id, title, page }: Extract<CardStep, { name: 'document' }>,
  setting: CardSetting,
): CardView {
  const [answer] = readDocuments([id]);
  if (!answer || answer.kind === 'later') throw new Refusal('quota');
  const context = { today: setting.today, title, folder: null };
  const entries = entriesOf({ id, name: title, modified: '', group: '' }, answer, context, []);
  return documentCard({ id, title }, entries, page, setting);
}
