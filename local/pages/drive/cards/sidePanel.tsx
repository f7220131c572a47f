import './cards.css';
import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../../words/words';
import { useWatched } from '../../shell/watched';
import { Card } from './card';
import type { CardPanel } from './cardPanel';

/** The add-on's sign at the edge of Drive, and the cards that it opens. */
export function SidePanel({ panel, words: { drive: words, shell } }: { panel: CardPanel; words: PageWords }) {
  useWatched(panel);
  const sign = useRef<HTMLButtonElement>(null);
  const close = () => {
    panel.toggle();
    sign.current?.focus();
  };
  return (
    <>
      {panel.isOpen && <Cards panel={panel} words={words} again={shell.tryAgain} close={close} />}
      <div class="rail">
        <button
          ref={sign}
          type="button"
          class="rail-sign"
          aria-expanded={panel.isOpen}
          aria-label={words.addOn}
          title={words.addOn}
          onClick={() => panel.toggle()}
        >
          <Sign />
        </button>
      </div>
    </>
  );
}

function Cards(props: { panel: CardPanel; words: PageWords['drive']; again: string; close: () => void }) {
  const { panel, words } = props;
  const card = panel.cards[panel.cards.length - 1];
  const body = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLElement>(null);
  // Another card begins at its top, and has the keyboard where what was pressed is gone with the one before.
  useEffect(() => {
    body.current?.querySelector('.card-body')?.scrollTo(0, 0);
    if (document.activeElement === document.body) head.current?.focus();
  }, [card]);
  return (
    <aside class="sidebar card-panel" aria-label={words.addOn} aria-busy={panel.isBusy}>
      <header class="sidebar-top" ref={head} tabIndex={-1}>
        {panel.cards.length > 1 && (
          <button type="button" class="icon-button" aria-label={words.back} onClick={() => panel.back()}>
            <span aria-hidden="true">←</span>
          </button>
        )}
        <h2>{words.addOn}</h2>
        <button type="button" class="icon-button" aria-label={words.closeCards} onClick={props.close}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <p class={panel.isBusy ? 'visually-hidden' : 'card-status'} role="status">
        {panel.isBusy ? words.fetching : (panel.failure ?? panel.notice ?? '')}
      </p>
      <div class="card-place" ref={body}>
        {card && !panel.failure && <Card card={card} press={(click) => panel.press(click)} />}
        {panel.failure && (
          <button type="button" class="button card-again" onClick={() => panel.again()}>
            {props.again}
          </button>
        )}
      </div>
    </aside>
  );
}

/** Stands for the picture that the manifest names: nothing is fetched from outside here. */
const Sign = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M9 11a3.2 3.2 0 1 0 0-6.4A3.2 3.2 0 0 0 9 11zm6.5 0a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM9 12.8c-2.9 0-6.5 1.4-6.5 3.9V19h13v-2.3c0-2.5-3.6-3.9-6.5-3.9zm6.700.1c1.200.9 1.900 2.100 1.900 3.800V19h4v-2.300c0-2.200-3-3.600-5.900-3.800z" />
  </svg>
);
