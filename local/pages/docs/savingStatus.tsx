import { useEffect, useState } from 'preact/hooks';
import type { PageWords } from '../../words/words';
import type { DocumentSession, Saving } from './documentSession';

/** Typing and saving follow each other so fast that "saving" is told only when it takes longer than this. */
const patience = 800;

/** One quiet line: saved, saving, or that the server is away and the text waits here. It is busy as long as something is unsent. */
export function SavingStatus({ document, words }: { document: DocumentSession; words: PageWords['docs'] }) {
  const { saving, mayWrite } = document;
  const [shown, setShown] = useState<Saving>('saved');
  useEffect(() => {
    if (saving !== 'saving') {
      setShown(saving);
      return;
    }
    const timer = setTimeout(() => setShown('saving'), patience);
    return () => clearTimeout(timer);
  }, [saving]);
  if (shown === 'refused') return <span class="status-note">{document.refusal}</span>;
  if (shown === 'away')
    return <span class="status-note">{mayWrite ? words.status.away : words.status.awayReading}</span>;
  return (
    <span aria-busy={saving === 'saving'}>{mayWrite ? words.status[shown] : words.status.readOnly}</span>
  );
}
