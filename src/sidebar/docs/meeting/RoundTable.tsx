import { Button } from '../../parts/Button';
import { Disclosure } from '../../parts/Disclosure';
import { Done } from '../../parts/icons';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { goesRound } from './steps';
import type { UnderWay } from './useMeeting';
import { useMeetingInHand } from './WithMeeting';

/** Who has spoken, for a step that goes round the table; in other steps for whoever opens it. */
export function RoundTable({ underWay }: { underWay: UnderWay }) {
  const { words } = useSpeech();
  return (
    <Disclosure heading={words.meetingPanel.round} level={3} open={goesRound(underWay.step)}>
      <Names underWay={underWay} />
    </Disclosure>
  );
}

/** Names to tap, without numbers and without order but their own. */
function Names({ underWay: { meeting, step } }: { underWay: UnderWay }) {
  const { words } = useSpeech();
  const { round } = useMeetingInHand();
  const { roundHint, roundAgain, roundNobody } = words.meetingPanel;
  const names = keyed(meeting.present, (name) => name);
  const itself = `${meeting.date} ${step.heading}`;
  if (names.length === 0) return <p class="quiet">{roundNobody}</p>;
  return (
    <>
      <p class="hint">{roundHint}</p>
      <ul class="round">
        {names.map(([key, name]) => (
          <li key={key}>
            <button
              type="button"
              class="chip"
              aria-pressed={round.has(itself, key)}
              onClick={() => round.toggle(itself, key)}
            >
              {round.has(itself, key) ? <Done /> : null}
              {name}
            </button>
          </li>
        ))}
      </ul>
      <Button look="link" onPress={() => round.again(itself)}>
        {roundAgain}
      </Button>
    </>
  );
}
