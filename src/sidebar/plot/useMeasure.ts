import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How much room there is, and how large the reader has the text: both in pixels. */
export interface Measure {
  width: number;
  text: number;
}

/** Follows the width of an element, and the size of the page's text. Null until it is there. */
export function useMeasure() {
  const element = useRef<HTMLDivElement>(null);
  const [measure, setMeasure] = useState<Measure | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const look = () => {
      const width = current.clientWidth;
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setMeasure((before) => (before?.width === width && before.text === text ? before : { width, text }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, measure };
}
