import type { LookBackView } from '../../../actions/calls';
import { useAside } from '../useAside';

export interface LookBackState {
  look: LookBackView | null;
  failed: boolean;
  ask: () => void;
}

/** What the new minutes may open with: given with an empty document, else asked for here. */
export function useLookBack(given: LookBackView | null): LookBackState {
  const { found: look, failed, ask } = useAside('lookBack', given, !given);
  return { look, failed, ask };
}
