import { rowWords, wordsPlace } from '../../overview/year/inWords';
import { type Mark, marksOf } from '../../overview/year/places';
import { markPlace, type Size, trackMarkup } from '../../overview/year/track';
import type { PlotGroup, PlotView } from '../../overview/year/view';
import { markWords } from '../../overview/year/words';
import { type Form, pixels } from './form';
import { useSpeech } from './words';

interface Props {
  view: PlotView;
  group: PlotGroup;
  row: number;
  form: Form;
}

/** One group's year: drawn for the eye, with something to point at and to read aloud over every mark. */
export function Track({ view, group, row, form }: Props) {
  const { words } = useSpeech();
  const { size } = form;
  const width = view.weeks.length * size.week;
  const said = rowWords(group, words.plot.picture);
  const place = said && wordsPlace(view, group, said, size, form.said);
  return (
    <div class="plot-track" style={pixels({ width, height: size.row })}>
      <svg
        aria-hidden="true"
        width={width}
        height={size.row}
        // Made of numbers alone: names and words stand beside it.
        dangerouslySetInnerHTML={{ __html: trackMarkup(view, group, size) }}
      />
      {place ? (
        <span class="plot-empty quiet small" style={pixels({ left: place.left, 'max-width': place.room })}>
          {said}
        </span>
      ) : null}
      {marksOf(group).map((mark, index) => (
        <MarkLink
          key={`${mark.kind} ${mark.date}`}
          mark={mark}
          words={markWords(view, group, mark, words.plot.picture)}
          place={{ row, item: index + 1 }}
          size={size}
        />
      ))}
    </div>
  );
}

interface MarkProps {
  mark: Mark;
  words: string;
  place: { row: number; item: number };
  size: Size;
}

/** A meeting leads to its minutes; the next one has none yet. */
function MarkLink({ mark, words, place, size }: MarkProps) {
  const { x, y } = markPlace(mark, size);
  const width = Math.max(3 * size.mark, Math.min(size.row, size.week));
  const height = size.row / mark.ofWeek;
  const common = {
    class: 'plot-mark',
    style: pixels({ left: x - width / 2, top: y - height / 2, width, height }),
    tabIndex: -1,
    'data-row': place.row,
    'data-item': place.item,
    'aria-label': words,
  };
  if (mark.link === null) return <span {...common} role="img" />;
  return <a {...common} href={mark.link} target="_blank" rel="noopener" />;
}
