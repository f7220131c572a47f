import { useRef, useState } from 'preact/hooks';
import { call } from '../call';
import { Button } from './Button';
import { useSpeech } from './words';

/** The way to the check of the installation, also where nothing else could be read. */
export function InstallationLink() {
  const { words } = useSpeech();
  const [opening, setOpening] = useState(false);
  const [failed, setFailed] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const open = async () => {
    setOpening(true);
    const outcome = await call('showInstallation', {});
    setOpening(false);
    setFailed(outcome.ok ? '' : (outcome.error.message ?? words.panel.noContact));
    // A window over the panel takes the keyboard from what was pressed; it comes back here.
    const back = () => {
      if (document.activeElement === document.body) button.current?.focus();
    };
    if (outcome.ok) window.addEventListener('focus', back, { once: true });
  };
  return (
    <div class="installation-link">
      <Button look="link" waiting={opening} buttonRef={button} onPress={() => void open()}>
        {words.panel.installation}
      </Button>
      <p class={failed ? 'hint' : 'hidden'} role="status">
        {failed}
      </p>
    </div>
  );
}
