import { useEffect, useRef } from 'preact/hooks';
import type { PanelWords } from '../../text/panels';
import { Button } from './Button';
import type { Trouble } from './useScript';
import { useSpeech } from './words';

/** What went wrong, in a sentence: the script's own, or the panel's where it never answered. */
export function troubleSaid({ failure, unknownOutcome }: Trouble, words: PanelWords): string {
  if (failure.message) return failure.message;
  if (unknownOutcome) return words.panel.unknownOutcome;
  return failure.code === 'severalAccounts' ? words.errors.severalAccounts : words.panel.noContact;
}

interface Props {
  trouble: Trouble;
  /** Reads everything anew; offered instead of trying again when a second try could do something twice. */
  readAgain: { label: string; press: () => void };
  /** The failure already says that the panel has read again: there is nothing to try. */
  settled?: boolean;
  close?: () => void;
}

/**
 * What went wrong in a sentence, and what to do about it. It comes into sight, and takes the keyboard
 * when what was pressed is no longer there.
 */
export function TroubleNote({ trouble, readAgain, settled = false, close }: Props) {
  const { words } = useSpeech();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    note.current?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === document.body) note.current?.focus({ preventScroll: true });
  }, [trouble]);
  return (
    <div class="note trouble" role="alert" tabIndex={-1} ref={note}>
      <p>{troubleSaid(trouble, words)}</p>
      <div class="row">
        {trouble.unknownOutcome ? (
          <Button onPress={readAgain.press}>{readAgain.label}</Button>
        ) : settled ? null : (
          <Button onPress={trouble.retry}>{words.tryAgain}</Button>
        )}
        {close ? (
          <Button look="link" onPress={close}>
            {words.panel.close}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
