import type { SectionView } from '../../../actions/documentViews';
import type { ModelView } from '../../../actions/templateViews';
import { useSpeech } from '../../parts/words';
import { PickList } from '../start/PickList';
import { Steps } from '../start/Steps';
import type { OpenDocument } from '../useDocument';

interface Props {
  open: OpenDocument;
  models: readonly ModelView[];
  section: SectionView;
  /** The level of the models' names among the other headings. */
  level: 3 | 4;
  /** Called when the steps stand in the section, with what to say of it. */
  done: (said: string) => void;
}

/** Ways to talk: all about each of them before its steps are put into the discussion. */
export function Models({ open, models, section, level, done }: Props) {
  const { words } = useSpeech();
  const insert = async ({ key, name }: ModelView) => {
    const inserted = words.models.inserted(name);
    if (await open.change('insertModel', { section: section.place, model: key }, inserted)) done(inserted);
  };
  return (
    <PickList
      things={models}
      level={level}
      length={({ minutes }) => <span class="quiet length"> · {words.start.minutes(minutes)}</span>}
      about={(model) => <About model={model} level={level} />}
      choose={(model) => void insert(model)}
      waiting={open.script.doing !== null}
    />
  );
}

function About({ model, level }: { model: ModelView; level: 3 | 4 }) {
  const { words } = useSpeech();
  const { purpose, use, rule, peersOnly, steps } = model;
  return (
    <>
      <p>{purpose}</p>
      <p class="quiet">{use}</p>
      {peersOnly ? <p class="note">{words.models.peersOnly}</p> : null}
      {rule ? <p>{rule}</p> : null}
      <Steps heading={words.start.steps} level={level === 3 ? 4 : 5} steps={steps} />
    </>
  );
}
