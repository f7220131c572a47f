import { useEffect, useRef, useState } from 'preact/hooks';
import { plotPages, plotSvg } from '../../overview/year/picture';
import type { PlotView } from '../../overview/year/view';
import { Button } from '../parts/Button';
import { addressOf, pngOf, save } from './files';
import { useSpeech } from './words';

/** What has been saved, to be shown for whoever cannot find it. */
type Saved = 'svg' | 'png' | 'noPng' | null;

/** Ways to keep the picture: on paper, or as a file. */
export function Keep({ view, title }: { view: PlotView; title: string }) {
  const { words } = useSpeech();
  const { picture, file } = words.plot;
  const [saved, setSaved] = useState<Saved>(null);
  const [shown, setShown] = useState(false);
  const svg = () => plotSvg(view, picture);
  const name = file(view.year);
  const saveSvg = () => {
    save(new Blob([svg()], { type: 'image/svg+xml' }), `${name}.svg`);
    setSaved('svg');
  };
  const savePng = async () => {
    const png = await pngOf(svg());
    if (png) save(png, `${name}.png`);
    setSaved(png ? 'png' : 'noPng');
  };
  const said = { svg: words.plot.saved, png: words.plot.saved, noPng: words.plot.noPng };
  return (
    <>
      <div class="plot-top">
        <h1>{title}</h1>
        {view.groups.length > 0 ? (
          <div class="row">
            <Button onPress={() => window.print()}>{words.plot.print}</Button>
            <Button onPress={saveSvg}>{words.plot.saveSvg}</Button>
            <Button onPress={() => void savePng()}>{words.plot.savePng}</Button>
          </div>
        ) : null}
      </div>
      <div class={saved ? 'row plot-kept' : 'hidden'}>
        <p role="status">{saved ? said[saved] : ''}</p>
        {saved ? (
          <Button look="link" expanded={shown} onPress={() => setShown(!shown)}>
            {words.plot.show}
          </Button>
        ) : null}
      </div>
      {shown ? (
        <div class="plot-copy">
          <p>{words.plot.showHow}</p>
          <img src={addressOf(svg())} alt={title} />
        </div>
      ) : null}
      <Pages view={view} />
    </>
  );
}

/** What is printed: pages of their own, drawn only when somebody prints. */
function Pages({ view }: { view: PlotView }) {
  const { words } = useSpeech();
  const pages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => {
      // The picture's own markup, in which every name is text.
      if (pages.current) pages.current.innerHTML = plotPages(view, words.plot.picture).join('');
    };
    window.addEventListener('beforeprint', draw);
    return () => window.removeEventListener('beforeprint', draw);
  }, [view]);
  return <div class="plot-pages" ref={pages} />;
}
