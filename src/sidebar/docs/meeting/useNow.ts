import { useEffect, useState } from 'preact/hooks';

/**
 * What time it is, looked at once a second while something runs, and at once when the panel comes into
 * sight again: browsers let a page that nobody looks at tick seldom or not at all.
 */
export function useNow(running: boolean): { now: number; look: () => number } {
  const [now, setNow] = useState(() => Date.now());
  const look = () => {
    const time = Date.now();
    setNow(time);
    return time;
  };
  useEffect(() => {
    if (!running) return;
    look();
    const timer = setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [running]);
  return { now, look };
}
