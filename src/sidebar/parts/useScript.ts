import { useRef, useState } from 'preact/hooks';
import type { CallName, Payload, Value } from '../../actions/calls';
import { call, type Failure } from '../call';

/** Something that went wrong, and what can be done about it. */
export interface Trouble {
  failure: Failure;
  /** Whether the call may have been done, wholly or in part: then one reads again before trying again. */
  unknownOutcome: boolean;
  retry: () => void;
}

export interface Script {
  /** The call under way, or null. */
  doing: CallName | null;
  trouble: Trouble | null;
  /** The latest result in words, read aloud by screen readers. */
  said: string;
  say: (words: string) => void;
  setTrouble: (trouble: Trouble | null) => void;
  /**
   * Asks for one thing; `then` gets what came. Resolves to the failure, or to null when it went well.
   * `again` is what trying again does, where more than `then` waits for the answer.
   */
  ask: <Name extends CallName>(
    name: Name,
    payload: Payload<Name>,
    then: (value: Value<Name>) => void,
    again?: () => void,
  ) => Promise<Failure | null>;
}

/** Calls that would be done twice if they were simply sent again after a lost answer. */
const onceOnly: ReadonlySet<CallName> = new Set<CallName>([
  'insertTemplate',
  'insertModel',
  'gatherYear',
  'insertQuestions',
  'leaveReaction',
  'withdrawReaction',
  'addLine',
]);

/** Calls to the script one at a time, with what the screen needs to know of them. */
export function useScript(first: CallName): Script {
  const [doing, setDoing] = useState<CallName | null>(first);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [said, say] = useState('');
  const turn = useRef(0);

  const ask: Script['ask'] = async (name, payload, then, again) => {
    turn.current += 1;
    const mine = turn.current;
    setDoing(name);
    setTrouble(null);
    say('');
    const outcome = await call(name, payload);
    // Somebody lost patience and asked again: only the latest question counts.
    if (mine !== turn.current) return null;
    setDoing(null);
    if (outcome.ok) {
      then(outcome.value);
      return null;
    }
    const failure = outcome.error;
    const lost = onceOnly.has(name) && failure.code === 'noAnswer';
    const unknownOutcome = lost || failure.code === 'unfinished';
    const retry = again ?? (() => void ask(name, payload, then));
    setTrouble({ failure, unknownOutcome, retry });
    return failure;
  };

  return { doing, trouble, said, say, setTrouble, ask };
}
