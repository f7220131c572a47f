import { useEffect, useState } from 'preact/hooks';

/** Something that tells when it has changed. */
export class Watched {
  private readonly listeners = new Set<() => void>();

  /** Returns a function that stops the watching. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  protected changed(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** Draws the component again whenever `watched` says that it has changed. */
export function useWatched(watched: Watched | undefined): void {
  const [, draw] = useState(0);
  useEffect(() => watched?.watch(() => draw((count) => count + 1)), [watched]);
}
