import type { OverviewView } from '../../actions/overviewViews';
import { Disclosure } from '../parts/Disclosure';
import { Link } from '../parts/Link';
import { useSpeech } from './words';

/** Documents that the tool could not read: each with its link and the reason in words. */
export function Unreadable({ documents }: { documents: OverviewView['unreadable'] }) {
  const { words } = useSpeech();
  return (
    <Disclosure heading={words.overviewPanel.unreadable}>
      <p class="quiet">{words.overviewPanel.unreadableWhy}</p>
      <ul class="unreadable">
        {documents.map(({ title, link, reason }) => (
          <li key={link}>
            <Link to={link} title={title} />
            <p class="quiet small">{reason}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
