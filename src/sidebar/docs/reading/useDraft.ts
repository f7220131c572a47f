import { useState } from 'preact/hooks';
import type { ReactionKey } from '../../../feedback/reaction';
import type { StemKey } from '../../../feedback/stems';

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

/** Kept as long as the panel is open, and nowhere else. */
const kept = new Map<string, Draft>();

/** `name` is the meeting's and the section's: a draft is there again when one comes back. */
export function useDraft(name: string): [Draft, (change: Partial<Draft>) => void, () => void] {
  const [draft, setDraft] = useState(kept.get(name) ?? nothing);
  const keep = (next: Draft) => {
    kept.set(name, next);
    setDraft(next);
  };
  return [draft, (change) => keep({ ...(kept.get(name) ?? nothing), ...change }), () => keep(nothing)];
}
