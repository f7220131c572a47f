import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlotView } from '../../overview/year/view';
import { Button } from '../parts/Button';
import { Loading } from '../parts/Loading';
import { TroubleNote } from '../parts/TroubleNote';
import { type Script, useScript } from '../parts/useScript';
import { Waiting } from '../parts/Waiting';
import { formFor } from './form';
import { Grid } from './Grid';
import { Keep } from './Keep';
import { Legend } from './Legend';
import './plot.css';
import { useMeasure } from './useMeasure';
import { usePointing } from './usePointing';
import { useSpeech } from './words';

/** The school year as a picture. `large` is the dialog's, which has room to print and to save. */
export function YearPlot({ large = false }: { large?: boolean }) {
  const { words } = useSpeech();
  const script = useScript('yearPlot');
  const [view, show] = useState<PlotView | null>(null);
  const read = () => void script.ask('yearPlot', {}, show);
  useEffect(read, []);
  const { trouble } = script;
  return (
    <>
      {trouble ? (
        <TroubleNote trouble={trouble} readAgain={{ label: words.plot.readAgain, press: read }} />
      ) : null}
      {view ? <Picture view={view} script={script} large={large} /> : null}
      {view || trouble ? null : <Loading text={words.plot.loading} retry={read} />}
    </>
  );
}

interface Props {
  view: PlotView;
  script: Script;
  large: boolean;
}

function Picture({ view, script, large }: Props) {
  const { words } = useSpeech();
  const { title } = words.plot.picture;
  return (
    <section class={large ? 'plot-page large' : 'plot-page'}>
      {large ? (
        <Keep view={view} title={title(view.year)} />
      ) : (
        <Large script={script} title={words.plot.heading(view.year)} />
      )}
      {view.groups.length === 0 ? (
        <p class="quiet">{words.plot.none}</p>
      ) : (
        <>
          <Legend />
          <Year view={view} />
        </>
      )}
    </section>
  );
}

/** The sidebar's way to more room. */
function Large({ script, title }: { script: Script; title: string }) {
  const { words } = useSpeech();
  const button = useRef<HTMLButtonElement>(null);
  const open = () =>
    void script.ask('showPlot', {}, () => {
      // A window over the panel takes the keyboard from what was pressed; it comes back here.
      const back = () => {
        if (document.activeElement === document.body) button.current?.focus();
      };
      window.addEventListener('focus', back, { once: true });
    });
  return (
    <>
      <div class="plot-top">
        <h3>{title}</h3>
        <Button waiting={script.doing !== null} buttonRef={button} onPress={open}>
          {words.plot.large}
        </Button>
      </div>
      <Waiting text={script.doing === 'showPlot' ? words.plot.opening : null} />
    </>
  );
}

/** The picture itself, as wide as there is room for, and what one points at in words beneath it. */
function Year({ view }: { view: PlotView }) {
  const { words } = useSpeech();
  const { element, measure } = useMeasure();
  const { said, handlers } = usePointing(view, words.plot.picture);
  const grid = useMemo(
    () => measure && <Grid view={view} form={formFor(measure, view.weeks.length)} />,
    [view, measure],
  );
  return (
    <>
      <div class="plot-holder" ref={element} {...handlers}>
        {grid}
      </div>
      <p class={said ? 'plot-said' : 'plot-said quiet'} aria-hidden="true">
        {said ?? words.plot.hint}
      </p>
    </>
  );
}
