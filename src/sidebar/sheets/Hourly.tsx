import { useId } from 'preact/hooks';
import type { OverviewView } from '../../actions/overviewViews';
import { Button } from '../parts/Button';
import type { OpenOverview } from './useOverview';
import { useSpeech } from './words';

/** Whether the sheet refreshes itself, and in whose name. Only the one whose it is can switch it off; anyone can take it over. */
export function Hourly({ open, hourly }: { open: OpenOverview; hourly: OverviewView['hourly'] }) {
  const { words } = useSpeech();
  const id = useId();
  const set = (on: boolean) =>
    void open.script.ask('refreshHourly', { on }, (view) => {
      open.show(view);
      open.script.say(on ? words.overviewPanel.hourlySwitchedOn : words.overviewPanel.hourlySwitchedOff);
    });
  if (hourly.on && !hourly.mine)
    return (
      <>
        <p>{words.overviewPanel.hourlyOther(hourly.by ?? words.overviewPanel.someone)}</p>
        <Button look="link" waiting={open.script.doing !== null} onPress={() => set(true)}>
          {words.overviewPanel.hourlyTakeOver}
        </Button>
      </>
    );
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={hourly.on}
          aria-describedby={id}
          aria-disabled={open.script.doing !== null}
          onClick={(event) => {
            event.preventDefault();
            if (open.script.doing === null) set(!hourly.on);
          }}
        />
        <span>{words.overviewPanel.hourly}</span>
      </label>
      <p class="hint beneath-choice" id={id}>
        {hourly.on ? words.overviewPanel.hourlyMine : words.overviewPanel.hourlyOff}
      </p>
    </>
  );
}
