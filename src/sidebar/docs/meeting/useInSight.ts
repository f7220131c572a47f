import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * After a change, a place comes into sight. When what was pressed is gone with the change, the keyboard
 * goes there too.
 */
export function useInSight(place: RefObject<HTMLElement | null>, change: unknown): void {
  const first = useRef(true);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    if (!first.current) place.current?.scrollIntoView({ block: 'nearest' });
    first.current = false;
  }, [change]);
}
