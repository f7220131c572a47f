import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** When what was pressed is gone after a change, the keyboard goes to a place near by, and it comes into sight. */
export function useFocusWhenLost(place: RefObject<HTMLElement | null>, change: unknown): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [change]);
}
