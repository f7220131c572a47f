import { useMemo, useRef, useState } from 'preact/hooks';
import { marksOf } from '../../overview/year/places';
import type { PlotView } from '../../overview/year/view';
import type { PlotWords } from '../../overview/year/words';
import { elementAt, placeOf, weekAt, wordsAt } from './pointed';
import { walk } from './walk';

/** The words of what one points at, and what follows the pointer, the finger and the keyboard to it. */
export function usePointing(view: PlotView, words: PlotWords) {
  const [said, say] = useState<string | null>(null);
  const shown = useRef<Element | null>(null);
  /** Whether a finger has come to something that was not in words yet: then it is told, and not opened. */
  const fresh = useRef(false);
  const rows = useMemo(() => view.groups.map((group) => marksOf(group).map(({ week }) => week)), [view]);

  const show = (element: Element | null, x?: number) => {
    shown.current = element;
    const place = element && placeOf(element);
    const week = element && x !== undefined ? weekAt(element, x, view.weeks.length) : null;
    say(place && wordsAt(view, place, week, words));
  };

  const handlers = {
    onPointerMove: ({ target, clientX }: PointerEvent) => show(target as Element, clientX),
    onPointerLeave: ({ pointerType, currentTarget }: PointerEvent) => {
      const { activeElement } = document;
      const focused = (currentTarget as Element).contains(activeElement) ? activeElement : null;
      if (pointerType !== 'touch') show(focused);
    },
    onPointerDown: ({ pointerType, target, clientX }: PointerEvent) => {
      fresh.current = pointerType === 'touch' && shown.current !== target;
      if (fresh.current) show(target as Element, clientX);
    },
    onClick: (event: MouseEvent) => {
      if (fresh.current) event.preventDefault();
      fresh.current = false;
    },
    onFocusIn: ({ target, currentTarget }: FocusEvent) => {
      rove(currentTarget as Element, target as HTMLElement);
      if (!fresh.current) show(target as Element);
    },
    onFocusOut: () => show(null),
    onKeyDown: (event: KeyboardEvent) => {
      const place = placeOf(event.target as Element);
      const next = place && walk(rows, place, event.key, event.ctrlKey || event.metaKey);
      if (!next) return;
      event.preventDefault();
      elementAt(event.currentTarget as Element, next)?.focus();
    },
  };
  return { said, handlers };
}

/** Tab leads to where one was last. It is set on the elements themselves: hundreds of rows stay as they are. */
function rove(grid: Element, to: HTMLElement): void {
  for (const other of grid.querySelectorAll<HTMLElement>('[data-item][tabindex="0"]')) other.tabIndex = -1;
  to.tabIndex = 0;
}
