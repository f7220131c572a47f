import type { Api } from './api';

/** A stream of server-sent events that comes back by itself; fetch, because it must say who listens. */
export interface EventStreamOptions<Event> {
  api: Api;
  path: string;
  /** The first event of each connection says how everything stands, so that nothing between is lost. */
  heed: (event: Event) => void;
  /** The server went away; told again for each try that fails, with the error when there was one. */
  lost: (error: unknown) => void;
}

/** Milliseconds to the next try after so many that failed. */
const waits = [300, 700, 1500, 3000];
/** A hidden window lets go of its stream after this long. */
const hiddenFor = 15_000;
/**
 * A browser keeps six connections for each server, all its windows together. Only so many windows may
 * hold a stream; the others look in now and then.
 */
const streams = 3;
const lookInEvery = 1500;

/** Listens until the returned function is called. */
export function listen<Event>(options: EventStreamOptions<Event>): () => void {
  let current = new AbortController();
  let hide: ReturnType<typeof setTimeout> | undefined;
  const start = () => {
    current = new AbortController();
    void follow(options, current.signal);
  };
  const seen = () => {
    clearTimeout(hide);
    if (document.visibilityState === 'hidden') hide = setTimeout(() => current.abort(), hiddenFor);
    else if (current.signal.aborted) start();
  };
  document.addEventListener('visibilitychange', seen);
  start();
  return () => {
    document.removeEventListener('visibilitychange', seen);
    clearTimeout(hide);
    current.abort();
  };
}

async function follow<Event>(options: EventStreamOptions<Event>, signal: AbortSignal): Promise<void> {
  let tries = 0;
  const begun = () => {
    tries = 0;
  };
  while (!signal.aborted) {
    try {
      const wholly = await inOwnStream(() => read(options, signal, begun, false));
      if (!wholly) {
        await read(options, signal, begun, true);
        await rest(lookInEvery);
        continue;
      }
      options.lost(null);
    } catch (error) {
      if (signal.aborted) return;
      options.lost(error);
    }
    await rest(waits[Math.min(tries, waits.length - 1)] ?? 0);
    tries += 1;
  }
}

/** Does `work` while holding one of the browser's few streams; false at once when all are taken. */
async function inOwnStream(work: () => Promise<void>): Promise<boolean> {
  for (let number = 0; number < streams; number += 1) {
    const held = await navigator.locks.request(`stream ${number}`, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
    if (held) return true;
  }
  return false;
}

/** Hands on the events of one connection until it ends, or only the first. Throws when there is none. */
async function read<Event>(
  { api, path, heed }: EventStreamOptions<Event>,
  signal: AbortSignal,
  begun: () => void,
  onlyFirst: boolean,
): Promise<void> {
  const response = await api.open(path, { signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let unfinished = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    begun();
    const events = (unfinished + part.value).split('\n\n');
    unfinished = events.pop() ?? '';
    for (const data of events.map(dataOf).filter(Boolean)) {
      heed(JSON.parse(data) as Event);
      if (onlyFirst) return await reader.cancel();
    }
  }
}

const dataOf = (event: string): string =>
  event
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n');

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
