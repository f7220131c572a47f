import { useEffect, useMemo, useState } from 'preact/hooks';
import type { InstallationView } from '../../actions/probeViews';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Loading } from '../parts/Loading';
import { localMoment } from '../parts/moment';
import { TroubleNote, troubleSaid } from '../parts/TroubleNote';
import { useScript } from '../parts/useScript';
import { Waiting } from '../parts/Waiting';
import { AsText } from './AsText';
import { type Group, grouped } from './groups';
import { withoutScript, withPageProbes } from './pageProbes';
import { plainText, type Seen } from './plainText';
import { saidOf, useSpeech } from './words';

const now = (): string => localMoment(new Date()).replace('T', ' ');

/** Asks the script, and keeps the latest that it saw; where it did not answer, what the page saw of that. */
function useInstallation() {
  const { words } = useSpeech();
  const script = useScript('checkInstallation');
  const [seen, setSeen] = useState<Seen | null>(null);
  const look = () => {
    const began = Date.now();
    const keep = (view: InstallationView) =>
      setSeen({ view, probes: withPageProbes(view, Date.now() - began), moment: now() });
    void script.ask('checkInstallation', {}, keep, look);
  };
  useEffect(look, []);
  const { trouble } = script;
  const unanswered = useMemo(
    () => trouble && { ...withoutScript(trouble.failure.code, troubleSaid(trouble, words)), moment: now() },
    [trouble],
  );
  return { script, look, seen, unanswered };
}

/** How Google answers here: what is other than expected first, each with what to do. */
export function Installation() {
  const { words } = useSpeech();
  const { script, look, seen, unanswered } = useInstallation();
  const { trouble } = script;
  const said = words.installation;
  const groups = seen ? grouped(seen.probes) : [];
  const apart = groups.filter(({ outcome }) => outcome === 'failed' || outcome === 'otherwise');
  const shown = seen ?? unanswered;
  return (
    <>
      <h1 class="hidden">{said.title}</h1>
      <p>{said.intro}</p>
      {trouble ? <TroubleNote trouble={trouble} readAgain={{ label: said.again, press: look }} /> : null}
      <p role="status" class={seen && !trouble ? 'sum' : 'hidden'}>
        {seen && !script.doing && !trouble ? said[apart.length === 0 ? 'allFine' : 'notAll'] : ''}
      </p>
      {shown ? (
        <AsText text={plainText(shown, said, navigator.userAgent)}>
          {seen ? (
            <Button waiting={script.doing !== null} onPress={look}>
              {said.again}
            </Button>
          ) : null}
        </AsText>
      ) : (
        <Loading text={said.asking} retry={look} />
      )}
      {seen ? <Waiting text={script.doing ? said.asking : null} /> : null}
      {groups.map((group) => (
        <Disclosure key={group.outcome} heading={said.outcomes[group.outcome]} open={apart.includes(group)}>
          <Sights group={group} />
        </Disclosure>
      ))}
    </>
  );
}

/** What was expected and seen; of what is as expected only the latter. */
function Sights({ group: { outcome, probes } }: { group: Group }) {
  const { words } = useSpeech();
  const { installation: all } = words;
  return (
    <ul class="sights">
      {probes.map((probe) => {
        const { name, expected, seen, todo } = saidOf(probe, all);
        return (
          <li key={probe.key}>
            <h3>{name}</h3>
            {outcome === 'fine' ? (
              <p>{seen}</p>
            ) : (
              <dl class="facts">
                {[
                  [all.expected, expected],
                  [all.seen, seen],
                  [all.todo, todo],
                ].map(([label, text]) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}
