import { useRef, useState } from 'preact/hooks';
import { toneReady } from './tone';

export interface Sound {
  on: boolean;
  set: (on: boolean) => void;
  play: () => void;
}

/** A tone for whoever asks for it; it is silent again the next time the panel is opened. */
export function useSound(): Sound {
  const [on, setOn] = useState(false);
  const tone = useRef<ReturnType<typeof toneReady>>(null);
  const set = (wanted: boolean) => {
    tone.current?.close();
    tone.current = wanted ? toneReady() : null;
    setOn(wanted);
  };
  return { on, set, play: () => tone.current?.play() };
}
