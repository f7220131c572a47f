import { useEffect, useRef } from 'preact/hooks';
import type { OverviewView } from '../../actions/overviewViews';
import { momentInWords } from '../../text/dates';
import { Button } from '../parts/Button';
import { Link } from '../parts/Link';
import { localMoment } from '../parts/moment';
import { roomHeading } from '../parts/toTheTop';
import type { OpenOverview } from './useOverview';
import { useSpeech } from './words';

interface Props {
  open: OpenOverview;
  view: OverviewView;
  folder: NonNullable<OverviewView['folder']>;
}

/** Which folder the sheet stands on, when it was last refreshed, and the button that refreshes it. */
export function Overview({ open, view, folder }: Props) {
  const { words } = useSpeech();
  return (
    <section class="card">
      <p class="overline">{words.overviewPanel.folder}</p>
      <h2 id={roomHeading} tabIndex={-1}>
        <Link to={folder.link} title={folder.name} />
      </h2>
      {view.groups > 0 ? <p>{words.overviewPanel.holds(view.groups, view.meetings)}</p> : null}
      <Result open={open} leftOff={view.leftOff} />
      {view.notice ? <p class="note trouble">{view.notice}</p> : null}
      <LastRefreshed refreshed={view.refreshed} />
      <RefreshButton open={open} leftOff={view.leftOff} />
    </section>
  );
}

/** The refresh button takes over the focus when a refresh has come to its end. */
function RefreshButton({ open, leftOff }: ResultProps) {
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
      {labels[phase] ?? words.overviewPanel[leftOff && phase === 'none' ? 'continue' : 'refresh']}
    </Button>
  );
}

interface ResultProps {
  open: OpenOverview;
  leftOff: OverviewView['leftOff'];
}

/** How the latest refresh of this panel ended, or one before it that did not come to its end. */
function Result({ open, leftOff }: ResultProps) {
  const { words } = useSpeech();
  const { phase, step } = open.refresh;
  const { done, stopped, left, leftOff: before } = words.overviewPanel;
  const rest = (at: OverviewView['leftOff']) =>
    at && at.total > at.read ? ` ${left(at.total - at.read, at.total)}` : '';
  const said =
    phase === 'done' && step
      ? done(step.read, step.rowsWritten > 0)
      : phase === 'stopped'
        ? `${stopped}${rest(step)}`
        : phase === 'none' && leftOff
          ? `${before}${rest(leftOff)}`
          : null;
  return <div role="status">{said ? <p class="note">{said}</p> : null}</div>;
}

const day = 24 * 60 * 60_000;

function LastRefreshed({ refreshed }: Pick<OverviewView, 'refreshed'>) {
  const { language, words } = useSpeech();
  if (!refreshed) return <p class="quiet">{words.overviewPanel.notRefreshed}</p>;
  const moment = momentInWords(language, localMoment(refreshed.at), localMoment(new Date()));
  const days = Math.floor((Date.now() - Date.parse(refreshed.at)) / day);
  return (
    <>
      <p class={days >= 1 ? '' : 'quiet'}>{words.overviewPanel.lastRefreshed(moment, refreshed.by)}</p>
      {days >= 1 ? <p>{words.overviewPanel.longAgo(days)}</p> : null}
    </>
  );
}
