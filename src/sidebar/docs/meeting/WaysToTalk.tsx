import { useState } from 'preact/hooks';
import type { SectionView } from '../../../actions/documentViews';
import { Disclosure } from '../../parts/Disclosure';
import { useSpeech } from '../../parts/words';
import { Models } from '../models/Models';
import type { MeetingRoomProps } from '../room';

type Props = Pick<MeetingRoomProps, 'open' | 'view'> & {
  section: SectionView;
  /** Called when a model stands in the discussion: the step shows what it asks. */
  done: () => void;
};

/** In the discussion: the conversation models for whoever opens them; choosing one closes them again. */
export function WaysToTalk({ open, view, section, done }: Props) {
  const { words } = useSpeech();
  const [chosen, setChosen] = useState(0);
  return (
    <Disclosure key={chosen} heading={words.models.title} level={3}>
      <Models
        open={open}
        models={view.models}
        section={section}
        level={4}
        done={() => {
          setChosen(chosen + 1);
          done();
        }}
      />
    </Disclosure>
  );
}
