import { useEffect, useRef, useState } from 'preact/hooks';
import type { InstallationView, ProbeView } from '../../actions/probeViews';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { Loading } from '../parts/Loading';
import { localMoment } from '../parts/moment';
import { TroubleNote } from '../parts/TroubleNote';
import { useScript } from '../parts/useScript';
import { Waiting } from '../parts/Waiting';
import { AsText } from './AsText';
import { type Group, grouped } from './groups';
import { withPageProbes } from './pageProbes';
import { plainText } from './plainText';
import { saidOf, useSpeech } from './words';

interface Seen {
  view: InstallationView;
  probes: ProbeView[];
  moment: string;
}

/** How Google answers here: what is other than expected first, each with what to do. */
export function Installation() {
  const { words } = useSpeech();
  const script = useScript('checkInstallation');
  const [seen, setSeen] = useState<Seen | null>(null);
  const began = useRef(0);
  const look = () => {
    began.current = Date.now();
    void script.ask('checkInstallation', {}, (view) => {
      const moment = localMoment(new Date()).replace('T', ' ');
      setSeen({ view, probes: withPageProbes(view, Date.now() - began.current), moment });
    });
  };
  useEffect(look, []);
  const { trouble } = script;
  const said = words.installation;
  const groups = seen ? grouped(seen.probes) : [];
  const apart = groups.filter(({ outcome }) => outcome === 'failed' || outcome === 'otherwise');
  return (
    <>
      <h1 class="hidden">{said.title}</h1>
      <p>{said.intro}</p>
      {trouble ? <TroubleNote trouble={trouble} readAgain={{ label: said.again, press: look }} /> : null}
      <p role="status" class={seen ? 'sum' : 'hidden'}>
        {seen && !script.doing ? said[apart.length === 0 ? 'allFine' : 'notAll'] : ''}
      </p>
      {seen ? (
        <>
          <AsText
            text={plainText(seen.view, seen.probes, said, {
              moment: seen.moment,
              browser: navigator.userAgent,
            })}
          >
            <Button waiting={script.doing !== null} onPress={look}>
              {said.again}
            </Button>
          </AsText>
          <Waiting text={script.doing ? said.asking : null} />
          {groups.map((group) => (
            <Disclosure
              key={group.outcome}
              heading={said.outcomes[group.outcome]}
              open={apart.includes(group)}
            >
              <Sights group={group} />
            </Disclosure>
          ))}
        </>
      ) : trouble ? null : (
        <Loading text={said.asking} retry={look} />
      )}
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
