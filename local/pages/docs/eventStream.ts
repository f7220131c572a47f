import type { Api } from '../shell/api';

/** A stream of server-sent events that comes back by itself; fetch, because it must say who listens. */
export interface EventStreamOptions<Event> {
  api: Api;
  path: string;
  heed: (event: Event) => void;
  /** The server went away; told again for each try that fails, with the error when there was one. */
  lost: (error: unknown) => void;
}

const waits = [300, 700, 1500, 3000];
/** A hidden window lets go of its stream after this long: a browser keeps only six for each server. */
const hiddenFor = 15_000;

/** Listens until the returned function is called. */
export function listen<Event>(options: EventStreamOptions<Event>): () => void {
  let current = new AbortController();
  let ended = false;
  let tries = 0;
  let hide: ReturnType<typeof setTimeout> | undefined;
  const resume = () => {
    if (ended || !current.signal.aborted) return;
    current = new AbortController();
    void follow();
  };
  const follow = async () => {
    const { signal } = current;
    while (!signal.aborted) {
      let error: unknown = null;
      try {
        await read(options, signal, () => {
          tries = 0;
        });
      } catch (caught) {
        error = caught;
      }
      if (signal.aborted) return;
      options.lost(error);
      await new Promise((done) => setTimeout(done, waits[Math.min(tries, waits.length - 1)]));
      tries += 1;
    }
  };
  const seen = () => {
    clearTimeout(hide);
    if (document.visibilityState === 'visible') resume();
    else hide = setTimeout(() => current.abort(), hiddenFor);
  };
  document.addEventListener('visibilitychange', seen);
  void follow();
  return () => {
    ended = true;
    current.abort();
    clearTimeout(hide);
    document.removeEventListener('visibilitychange', seen);
  };
}

async function read<Event>(
  { api, path, heed }: EventStreamOptions<Event>,
  signal: AbortSignal,
  begun: () => void,
): Promise<void> {
  const response = await api.open(path, { signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    begun();
    const events = (rest + part.value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trimStart())
        .join('\n');
      if (data) heed(JSON.parse(data) as Event);
    }
  }
}
