import { Button } from '../parts/Button';
import { InstallationLink } from '../parts/InstallationLink';
import { Link } from '../parts/Link';
import { Hourly } from './Hourly';
import type { RoomProps } from './room';
import { useSpeech } from './words';

/** What holds for the whole sheet and is changed here; all else is changed in the sheet itself. */
export function Settings({ open, view }: RoomProps) {
  const { words } = useSpeech();
  const { folder } = view;
  return (
    <>
      <section class="card">
        <h3>{words.overviewPanel.itself}</h3>
        <Hourly open={open} hourly={view.hourly} />
      </section>
      {folder ? (
        <section class="card">
          <h3>{words.overviewPanel.folder}</h3>
          <p>
            <Link to={folder.link} title={folder.name} />
          </p>
          <Button waiting={open.script.doing !== null} onPress={() => open.change(true)}>
            {words.overviewPanel.changeFolder}
          </Button>
        </section>
      ) : null}
      <p class="quiet small">{words.overviewPanel.inTheTab}</p>
      <InstallationLink />
    </>
  );
}
