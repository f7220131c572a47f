import { useState } from 'preact/hooks';
import type { LookBackView } from '../../../actions/documentViews';
import { useAside } from '../useAside';

export interface LookBackState {
  look: LookBackView | null;
  failed: boolean;
  ask: () => void;
}

/** What the new minutes may open with: given with an empty document, else asked for here. */
export function useLookBack(given: LookBackView | null): LookBackState {
  // Once: what a person has changed in what was given stays, also when somebody has begun to write meanwhile.
  const [atOnce] = useState(!given);
  const { found: look, failed, ask } = useAside('lookBack', given, atOnce);
  return { look, failed, ask };
}
