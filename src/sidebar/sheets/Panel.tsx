import { useEffect, useState } from 'preact/hooks';
import { InstallationLink } from '../parts/InstallationLink';
import { Loading } from '../parts/Loading';
import { RoomHead } from '../parts/RoomHead';
import { TroubleNote } from '../parts/TroubleNote';
import { toTheTop } from '../parts/toTheTop';
import { YearPlot } from '../plot/YearPlot';
import { FolderChooser } from './FolderChooser';
import { NewMinutes } from './NewMinutes';
import { Overview } from './Overview';
import { Progress } from './Progress';
import { ReadingList } from './ReadingList';
import type { Room, RoomProps, Rooms } from './room';
import { Settings } from './Settings';
import { Unreadable } from './Unreadable';
import { type OpenOverview, useOverview } from './useOverview';
import { Ways } from './Ways';
import { useSpeech } from './words';

const rooms: Rooms = {
  reading: ReadingList,
  picture: () => <YearPlot />,
  new: NewMinutes,
  settings: Settings,
};

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
      {trouble && !open.view ? <InstallationLink /> : null}
      {open.view || trouble ? null : <Loading text={words.overviewPanel.loading} retry={open.read} />}
      <p class="hidden" role="status">
        {open.script.said}
      </p>
    </>
  );
}

function Known({ open, view }: RoomProps) {
  const { words } = useSpeech();
  const [at, setAt] = useState<{ room: Room; visit: number }>({ room: 'now', visit: 0 });
  const go = (room: Room) => setAt(({ visit }) => ({ room, visit: visit + 1 }));
  useEffect(() => {
    if (at.visit > 0) toTheTop();
  }, [at]);
  const { phase } = open.refresh;
  if (view.folder === null || open.changing)
    return (
      <FolderChooser
        open={open}
        stands={view.stands}
        chosen={() => {
          open.change(false);
          go('now');
        }}
        cancel={
          view.folder
            ? () => {
                open.change(false);
                go(at.room);
              }
            : null
        }
      />
    );
  if (phase === 'running' || phase === 'stopping') return <Progress refresh={open.refresh} />;
  if (at.room === 'now')
    return (
      <>
        <Overview open={open} view={view} folder={view.folder} />
        <Ways view={view} go={go} />
        {view.unreadable.length > 0 ? <Unreadable documents={view.unreadable} /> : null}
      </>
    );
  const Shown = rooms[at.room];
  return (
    <>
      <RoomHead title={words.overviewPanel.ways[at.room]} back={() => go('now')} />
      <Shown open={open} view={view} />
    </>
  );
}
