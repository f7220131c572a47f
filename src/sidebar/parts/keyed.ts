/**
 * Gives each thing a key made of what it is called, so that what is open stays open when the document has
 * grown above it; things with the same name are told apart by their order.
 */
export function keyed<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string): [string, Thing][] {
  const seen = new Map<string, number>();
  return things.map((thing) => {
    const name = nameOf(thing);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return [`${name} ${before}`, thing];
  });
}
