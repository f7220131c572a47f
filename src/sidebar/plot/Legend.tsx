import { legend, signMarkup } from '../../overview/year/head';
import { useSpeech } from './words';

const size = { week: 12, row: 16, mark: 5 };

/** What the signs mean. */
export function Legend() {
  const { words } = useSpeech();
  return (
    <ul class="plot-legend small" aria-label={words.plot.signs}>
      {legend(words.plot.picture).map(({ sign, label }) => (
        <li key={sign}>
          <svg
            class="plot-drawn"
            aria-hidden="true"
            width={2 * size.week}
            height={size.row}
            dangerouslySetInnerHTML={{ __html: signMarkup(sign, size) }}
          />
          {label}
        </li>
      ))}
    </ul>
  );
}
