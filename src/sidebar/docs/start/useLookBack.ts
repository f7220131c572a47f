import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookBackView } from '../../../actions/calls';
import { call } from '../../call';

export interface LookBackState {
  look: LookBackView | null;
  failed: boolean;
  ask: () => void;
}

/**
 * What the new minutes may open with: given with an empty document, else asked for here. It is asked for
 * beside other calls, so that everything else can be chosen and even inserted meanwhile.
 */
export function useLookBack(given: LookBackView | null): LookBackState {
  const [look, setLook] = useState(given);
  const [failed, setFailed] = useState(false);
  const here = useRef(true);
  const ask = async () => {
    setFailed(false);
    const outcome = await call('lookBack', {});
    if (!here.current) return;
    if (outcome.ok) setLook(outcome.value);
    else setFailed(true);
  };
  useEffect(() => {
    if (!given) void ask();
    return () => {
      here.current = false;
    };
  }, []);
  return { look, failed, ask: () => void ask() };
}
