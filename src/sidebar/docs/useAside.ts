import { useEffect, useRef, useState } from 'preact/hooks';
import type { Value } from '../../actions/calls';
import { call } from '../call';

export interface Aside<Found> {
  found: Found | null;
  asking: boolean;
  failed: boolean;
  ask: () => void;
}

/** Something that is asked for beside other calls, so that everything else can be done meanwhile. */
export function useAside<Name extends 'lookBack' | 'nextWanted' | 'noteGrammars'>(
  name: Name,
  given: Value<Name> | null,
  atOnce: boolean,
): Aside<Value<Name>> {
  const [found, setFound] = useState(given);
  const [state, setState] = useState<'asking' | 'failed' | null>(null);
  const here = useRef(true);
  const ask = async () => {
    if (state === 'asking') return;
    setState('asking');
    const outcome = await call(name, {});
    if (!here.current) return;
    setState(outcome.ok ? null : 'failed');
    if (outcome.ok) setFound(outcome.value);
  };
  useEffect(() => {
    if (atOnce) void ask();
  }, [atOnce]);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  return { found, asking: state === 'asking', failed: state === 'failed', ask: () => void ask() };
}
