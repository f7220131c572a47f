import type { FieldView } from '../../../actions/documentViews';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import { focusField } from './control';
import type { Drafts } from './useDrafts';

interface Props {
  drafts: Drafts;
  changed: FieldView[];
  doing: boolean;
}

/** The class of the bar, for whoever asks whether the keyboard was in it. */
export const saveBar = 'save-bar';

/** What is changed and not yet saved, in sight wherever one has scrolled to. */
export function SaveBar({ drafts, changed, doing }: Props) {
  const { words } = useSpeech();
  const undo = () => {
    drafts.forget(...changed.map(({ key }) => key));
    if (changed[0]) focusField(changed[0].key);
  };
  return (
    <div class={saveBar}>
      <p class="small">{words.fields.changed(changed.map(({ label }) => label).join(', '))}</p>
      <div class="row">
        <Button look="main" submit waiting={doing}>
          {words.fields.save}
        </Button>
        <Button waiting={doing} onPress={undo}>
          {words.fields.undo}
        </Button>
      </div>
    </div>
  );
}
