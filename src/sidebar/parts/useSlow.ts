import { useEffect, useState } from 'preact/hooks';

export type Slowness = 'fresh' | 'usual' | 'slow' | 'verySlow';

/** Milliseconds after which a wait is called something else. Most answers come within a second. */
const turns: [number, Slowness][] = [
  [500, 'usual'],
  [5000, 'slow'],
  [25000, 'verySlow'],
];

/** How long something has been waited for; `waiting` names the wait, and a new name starts anew. */
export function useSlow(waiting: unknown): Slowness {
  const [slowness, setSlowness] = useState<Slowness>('fresh');
  useEffect(() => {
    setSlowness('fresh');
    if (!waiting) return;
    const timers = turns.map(([after, what]) => setTimeout(() => setSlowness(what), after));
    return () => timers.forEach(clearTimeout);
  }, [waiting]);
  return slowness;
}
