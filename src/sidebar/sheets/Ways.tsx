import type { OverviewView } from '../../actions/overviewViews';
import { Arrow } from '../parts/icons';
import type { Room } from './room';
import { useSpeech } from './words';

type Elsewhere = Exclude<Room, 'now'>;

/** The ways from the first room to the others, with what is there where its name does not say it. */
export function Ways({ view, go }: { view: OverviewView; go: (room: Room) => void }) {
  const { words } = useSpeech();
  const { ways, waysMean, someone } = words.overviewPanel;
  const { on, mine, by } = view.hourly;
  const means: { [Way in Elsewhere]?: string } = {
    reading: waysMean.reading,
    settings: on ? (mine ? waysMean.mine : waysMean.other(by ?? someone)) : waysMean.off,
  };
  return (
    <nav class="card" aria-label={words.overviewPanel.heading}>
      <ul class="quiet-ways">
        {(Object.keys(ways) as Elsewhere[]).map((way) => (
          <li key={way}>
            <button type="button" onClick={() => go(way)}>
              <span>
                {ways[way]}
                {means[way] ? <span class="means quiet small">{means[way]}</span> : null}
              </span>
              <Arrow />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
