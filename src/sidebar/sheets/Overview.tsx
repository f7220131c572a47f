import { useEffect, useRef } from 'preact/hooks';
import type { OverviewView } from '../../actions/overviewViews';
import { momentInWords } from '../../text/dates';
import { Button } from '../parts/Button';
import { Link } from '../parts/Link';
import { localMoment } from '../parts/moment';
import type { OpenOverview } from './useOverview';
import { useSpeech } from './words';

interface Props {
  open: OpenOverview;
  view: OverviewView;
  folder: NonNullable<OverviewView['folder']>;
  change: () => void;
}

/** Which folder the sheet stands on, when it was last refreshed, and the button that refreshes it. */
export function Overview({ open, view, folder, change }: Props) {
  const { words } = useSpeech();
  return (
    <section class="card">
      <p class="overline">{words.overviewPanel.folder}</p>
      <h2>
        <Link to={folder.link} title={folder.name} />
      </h2>
      {view.groups > 0 ? <p>{words.overviewPanel.holds(view.groups, view.meetings)}</p> : null}
      <Result open={open} />
      <LastRefreshed refreshed={view.refreshed} />
      <RefreshButton open={open} />
      <p class="small change">
        <Button look="link" waiting={open.script.doing !== null} onPress={change}>
          {words.overviewPanel.changeFolder}
        </Button>
      </p>
    </section>
  );
}

/** The refresh button takes over the focus when a refresh has come to its end. */
function RefreshButton({ open }: { open: OpenOverview }) {
  const { words } = useSpeech();
  const button = useRef<HTMLButtonElement>(null);
  const { phase, start } = open.refresh;
  const labels: { [Phase in typeof phase]?: string } = {
    stopped: words.overviewPanel.continue,
    failed: words.tryAgain,
  };
  useEffect(() => {
    if (phase !== 'none') button.current?.focus();
  }, []);
  return (
    <Button look="main" waiting={open.script.doing !== null} buttonRef={button} onPress={start}>
      {labels[phase] ?? words.overviewPanel.refresh}
    </Button>
  );
}

/** How the latest refresh of this panel ended. */
function Result({ open }: { open: OpenOverview }) {
  const { words } = useSpeech();
  const { phase, step } = open.refresh;
  const said =
    phase === 'done' && step
      ? words.overviewPanel.done(step.read)
      : phase === 'stopped'
        ? words.overviewPanel.stopped
        : null;
  return <div role="status">{said ? <p class="note">{said}</p> : null}</div>;
}

function LastRefreshed({ refreshed }: Pick<OverviewView, 'refreshed'>) {
  const { language, words } = useSpeech();
  if (!refreshed) return <p class="quiet">{words.overviewPanel.notRefreshed}</p>;
  const moment = momentInWords(language, localMoment(refreshed.at), localMoment(new Date()));
  return <p class="quiet">{words.overviewPanel.lastRefreshed(moment, refreshed.by)}</p>;
}
