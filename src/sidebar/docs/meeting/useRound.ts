import { useState } from 'preact/hooks';

/** Who has spoken, in rounds that are told apart by name. It is known here only, and goes with the panel. */
export interface Round {
  has: (round: string, name: string) => boolean;
  toggle: (round: string, name: string) => void;
  again: (round: string) => void;
}

type Spoken = Readonly<Record<string, readonly string[]>>;

export function useRound(): Round {
  const [spoken, setSpoken] = useState<Spoken>({});
  const has = (round: string, name: string) => spoken[round]?.includes(name) ?? false;
  const toggle = (round: string, name: string) =>
    setSpoken((before) => {
      const names = before[round] ?? [];
      const without = names.filter((one) => one !== name);
      return { ...before, [round]: without.length < names.length ? without : [...names, name] };
    });
  const again = (round: string) => setSpoken((before) => ({ ...before, [round]: [] }));
  return { has, toggle, again };
}
