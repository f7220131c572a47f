import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CDPSession, Frame, Page } from 'playwright-core';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What V8 has begun to let go, the worlds of scripts above all, it lets go between two turns of the event loop. */
export const pause = (): Promise<void> => new Promise((goOn) => setImmediate(goOn));

/** Bytes that this process cannot do without: several rounds, as what one lets go may hold something else. */
export async function heapKept(): Promise<number> {
  for (let round = 0; round < 4; round += 1) {
    collect();
    await pause();
  }
  return process.memoryUsage().heapUsed;
}

/** What a page or a frame of it holds when all that can be let go is. */
export interface Held {
  nodes: number;
  listeners: number;
  frames: number;
  /** Bytes. */
  heap: number;
}

/** A frame of another origin may be a process of its own; one that is not is counted with its page. */
export async function heldBy(page: Page): Promise<Held> {
  const sessions = await Promise.all(page.frames().map((frame) => sessionOf(page, frame)));
  const held = { nodes: 0, listeners: 0, frames: 0, heap: 0 };
  for (const session of sessions) {
    if (!session) continue;
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    held.nodes += of('Nodes');
    held.listeners += of('JSEventListeners');
    held.frames += of('Frames');
    held.heap += of('JSHeapUsedSize');
    await session.detach();
  }
  return held;
}

const sessionOf = (page: Page, frame: Frame): Promise<CDPSession | null> =>
  page
    .context()
    .newCDPSession(frame === page.mainFrame() ? page : frame)
    .catch(() => null);
