import type { DocumentView, MeetingView } from '../../../actions/documentViews';
import type { ReactionKey } from '../../../feedback/reaction';
import type { StemKey } from '../../../feedback/stems';
import { panelMemory } from '../panelMemory';

/** What somebody has chosen and written about a section and not sent. */
export interface Draft {
  reaction: ReactionKey | null;
  /** YYYY-MM-DD, or empty. */
  date: string;
  /** Whether a sentence is being added. */
  adds: boolean;
  stem: StemKey;
  text: string;
}

const nothing: Draft = { reaction: null, date: '', adds: false, stem: 'noticed', text: '' };

const useDrafts = panelMemory<Readonly<Record<string, Draft>>>({});

interface Drafted {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
  /** Puts the draft away. */
  forget: () => void;
}

/** `name` is the section's: a draft is there again when one comes back to its meeting. */
export function useDraft(view: DocumentView, meeting: MeetingView, name: string): Drafted {
  const { value: drafts, latest, keep } = useDrafts(view, meeting);
  const keepOne = (draft: Draft) => keep({ ...latest(), [name]: draft });
  return {
    draft: drafts[name] ?? nothing,
    change: (change) => keepOne({ ...(latest()[name] ?? nothing), ...change }),
    forget: () => keepOne(nothing),
  };
}
