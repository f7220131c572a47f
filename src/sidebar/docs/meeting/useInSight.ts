import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * At first and after a change, a place comes into sight. When what was pressed is gone with the change, the keyboard
 * goes there too.
 */
export function useInSight(place: RefObject<HTMLElement | null>, change: unknown): void {
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [change]);
}
