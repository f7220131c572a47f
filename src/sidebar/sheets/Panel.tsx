import { useState } from 'preact/hooks';
import type { OverviewView } from '../../actions/overviewViews';
import { Loading } from '../parts/Loading';
import { TroubleNote } from '../parts/TroubleNote';
import { FolderChooser } from './FolderChooser';
import { Hourly } from './Hourly';
import { Overview } from './Overview';
import { Progress } from './Progress';
import { Unreadable } from './Unreadable';
import { type OpenOverview, useOverview } from './useOverview';
import { useSpeech } from './words';

/** The sidebar in Sheets. */
export function Panel() {
  const open = useOverview();
  return <Contents open={open} />;
}

function Contents({ open }: { open: OpenOverview }) {
  const { words } = useSpeech();
  const { trouble } = open.script;
  return (
    <>
      <h1 class="hidden">{words.overviewPanel.heading}</h1>
      {trouble ? (
        <TroubleNote
          trouble={trouble}
          settled={open.refresh.phase === 'failed'}
          readAgain={{ label: words.overviewPanel.readAgain, press: open.read }}
        />
      ) : null}
      {open.view ? <Known open={open} view={open.view} /> : null}
      {open.view || trouble ? null : <Loading text={words.overviewPanel.loading} retry={open.read} />}
      <p class="hidden" role="status">
        {open.script.said}
      </p>
    </>
  );
}

function Known({ open, view }: { open: OpenOverview; view: OverviewView }) {
  const [changing, setChanging] = useState(false);
  const { phase } = open.refresh;
  if (view.folder === null || changing)
    return (
      <FolderChooser
        open={open}
        chosen={() => setChanging(false)}
        cancel={view.folder ? () => setChanging(false) : null}
      />
    );
  if (phase === 'running' || phase === 'stopping') return <Progress refresh={open.refresh} />;
  return (
    <>
      <Overview open={open} view={view} folder={view.folder} change={() => setChanging(true)} />
      {view.unreadable.length > 0 ? <Unreadable documents={view.unreadable} /> : null}
      <Hourly open={open} hourly={view.hourly} />
    </>
  );
}
