import type { SectionView } from '../../../actions/documentViews';
import { useSpeech } from '../../parts/words';

/** Out of the way until somebody wonders: the other reactions, and why each is not among those to choose from. */
export function WhyNot({ notOffered }: Pick<SectionView, 'notOffered'>) {
  const { words } = useSpeech();
  if (notOffered.length === 0) return null;
  const reasons = [...new Set(notOffered.map(({ why }) => why))];
  return (
    <details class="quiet-more">
      <summary>{words.reading.whyNot}</summary>
      <dl class="facts">
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>
              {notOffered
                .filter(({ why }) => why === reason)
                .map(({ icon, label }) => `${icon} ${label}`)
                .join(', ')}
            </dt>
            <dd>{words.feedbackPanel.why[reason]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
