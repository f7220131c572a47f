import { useRef, useState } from 'preact/hooks';
import type { Payload } from '../../../actions/calls';
import { call } from '../../call';
import type { OpenDocument } from '../useDocument';
import { latestOnly } from './latest';

type Holding = Payload<'holdMeeting'>;

/** What did not go well with the latest step: calm words, since the clock needs none of it. */
export type Unheld = 'changed' | 'notShown' | null;

/**
 * Tells the script where the meeting is, beside all other calls, so that neither the clock nor anything
 * else waits for it. A step that was to be shown is shown even when a pause came before it was sent.
 */
export function useHolding(open: OpenDocument): { hold: (holding: Holding) => void; unheld: Unheld } {
  const [unheld, setUnheld] = useState<Unheld>(null);
  const latest = useRef(open);
  latest.current = open;

  const send = async (holding: Holding): Promise<void> => {
    const outcome = await call('holdMeeting', holding);
    const moved = !outcome.ok && outcome.error.code === 'moved';
    setUnheld(outcome.ok || !holding.state ? null : moved ? 'changed' : 'notShown');
    if (moved && latest.current.script.doing === null) latest.current.read();
  };
  const merge = (older: Holding, newer: Holding): Holding => ({
    ...newer,
    show: newer.state ? (newer.show ?? older.show) : null,
  });
  const hold = useRef(latestOnly(send, merge));
  return { hold: hold.current, unheld };
}
