import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallName, Calls, ErrorCode, Payload, Value } from '../../actions/calls';
import type { DocumentView, PlaceView } from '../../actions/documentViews';
import { focusText } from '../call';
import { localMoment } from '../parts/moment';
import { type Script, useScript } from '../parts/useScript';

/** The calls that answer with the document as it has become. */
export type Change = {
  [Name in CallName]: Calls[Name]['value'] extends DocumentView ? Name : never;
}[CallName];

export interface OpenDocument {
  script: Script;
  view: DocumentView | null;
  /** When the view was read, YYYY-MM-DDTHH:MM on the person's clock. */
  readAt: string;
  /** Whether the trouble that is shown was answered by reading the document again. */
  settled: boolean;
  read: (said?: string) => void;
  /**
   * Changes something; true when it went well, at once or when it was tried again. It waits for that, and is
   * false when something else is done instead, or when it began while something else was under way.
   */
  change: <Name extends Change>(name: Name, payload: Payload<Name>, said: string) => Promise<boolean>;
  goTo: (place: PlaceView, said: string) => void;
  /** Asks for something that changes nothing; true when it came. */
  ask: <Name extends CallName>(
    name: Name,
    payload: Payload<Name>,
    then: (value: Value<Name>) => void,
  ) => Promise<boolean>;
}

/** Failures that mean that the panel shows something old: it reads again before it says so. */
const stale: ReadonlySet<ErrorCode | 'noAnswer'> = new Set([
  'moved',
  'notOffered',
  'alreadyThere',
  'fieldChanged',
] as const);

/** The open document as the panel knows it, and everything that can be done with it. */
export function useDocument(): OpenDocument {
  const script = useScript('openDocument');
  const [view, setView] = useState<DocumentView | null>(null);
  const [readAt, setReadAt] = useState('');
  const [settled, setSettled] = useState(false);

  const show = (latest: DocumentView) => {
    setView(latest);
    setReadAt(localMoment(new Date()));
  };

  /** Nobody tries again what something else has been done after. */
  const letBe = useRef(() => {});

  const read = (said = '') => {
    letBe.current();
    setSettled(false);
    void script.ask('openDocument', {}, (latest) => {
      show(latest);
      script.say(said);
    });
  };

  /** Reads again when the failure says that the panel was behind, and then lets the sentence stand. */
  const settle = async (asked: (again: () => void) => ReturnType<Script['ask']>): Promise<boolean> => {
    if (script.doing !== null) return false;
    letBe.current();
    setSettled(false);
    let end: (went: boolean | Promise<boolean>) => void = () => {};
    const tried = new Promise<boolean>((resolve) => {
      end = resolve;
    });
    const again = () => {
      letBe.current = () => {};
      end(settle(asked));
    };
    const failure = await asked(again);
    if (!failure) return true;
    if (!stale.has(failure.code)) {
      letBe.current = () => end(false);
      return tried;
    }
    const failedAgain = await script.ask('openDocument', {}, show);
    if (!failedAgain) {
      setSettled(true);
      script.setTrouble({ failure, unknownOutcome: false, retry: read });
    }
    return false;
  };

  const change: OpenDocument['change'] = (name, payload, said) =>
    settle((again) =>
      script.ask(
        name,
        payload,
        (latest) => {
          show(latest as DocumentView);
          script.say(said);
        },
        again,
      ),
    );

  const goTo = (place: PlaceView, said: string) =>
    void settle((again) =>
      script.ask(
        'goTo',
        place,
        () => {
          script.say(said);
          focusText();
        },
        again,
      ),
    );

  const ask: OpenDocument['ask'] = (name, payload, then) =>
    settle((again) => script.ask(name, payload, then, again));

  useEffect(() => read(), []);
  return { script, view, readAt, settled, read, change, goTo, ask };
}
