import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';

/** A stream without a word is taken for dead by some; in milliseconds. */
const heartbeat = 20_000;

/** Answers with events for as long as the page listens. `begin` starts telling, and returns what ends it. */
export const eventsFrom = <Event>(
  c: Context,
  begin: (tell: (event: Event) => void) => () => void,
): Response =>
  streamSSE(c, async (stream) => {
    const stop = begin((event) => void stream.writeSSE({ data: JSON.stringify(event) }));
    const beat = setInterval(() => void stream.write(': still here\n\n'), heartbeat);
    beat.unref(); // The connection keeps the server alive, not its heartbeat.
    await new Promise<void>((left) => stream.onAbort(left));
    clearInterval(beat);
    stop();
  });
