/**
 * Sends things one at a time and in order; of those that come while one is on its way only the last counts,
 * with what `merge` takes over from those it replaces.
 */
export function latestOnly<Thing>(
  send: (thing: Thing) => Promise<void>,
  merge: (older: Thing, newer: Thing) => Thing,
): (thing: Thing) => void {
  let busy = false;
  let waiting: [Thing] | null = null;
  const go = async (thing: Thing): Promise<void> => {
    busy = true;
    await send(thing);
    busy = false;
    const [next] = waiting ?? [];
    waiting = null;
    if (next !== undefined) await go(next);
  };
  return (thing) => {
    if (!busy) void go(thing);
    else waiting = [waiting ? merge(waiting[0], thing) : thing];
  };
}
