import { useEffect, useState } from 'preact/hooks';
import type { LookBackView } from '../../../actions/documentViews';
import type { Carried } from '../../../meeting/carried';
import { nothingCarried } from './draft';

export interface Thread {
  /** Which candidate is fetched from; null for none. */
  from: number | null;
  choose: (from: number | null) => void;
  /** What that candidate brings as the person has edited it. Each candidate keeps its own edits. */
  draft: Carried;
  edit: (changes: Partial<Carried>) => void;
}

/** The thread from last time as it will be written, kept while one chooses and while a call fails. */
export function useThread(look: LookBackView | null): Thread {
  const [from, choose] = useState<number | null>(null);
  const [drafts, setDrafts] = useState<Carried[]>([]);
  useEffect(() => {
    const candidates = look?.candidates ?? [];
    setDrafts(candidates.map(({ carried }) => carried));
    choose(candidates.length > 0 ? 0 : null);
  }, [look]);
  return {
    from,
    choose,
    draft: (from === null ? undefined : drafts[from]) ?? nothingCarried,
    edit: (changes) =>
      setDrafts((all) => all.map((draft, index) => (index === from ? { ...draft, ...changes } : draft))),
  };
}
