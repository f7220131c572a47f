import { useState } from 'preact/hooks';
import type { FieldView } from '../../../actions/calls';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import type { MeetingRoomProps } from '../room';
import { focusField } from './control';
import { controlOf } from './controls';
import type { Drafts } from './useDrafts';

type Props = Pick<MeetingRoomProps, 'view' | 'meeting'> & {
  field: FieldView;
  drafts: Drafts;
  /** Whether one came here for this field: then its control is there, whatever somebody has deleted. */
  wanted: boolean;
};

/** One field, or, where its row is not in the document, the offer to fill it in all the same. */
export function Field({ view, meeting, field, drafts, wanted }: Props) {
  const { words } = useSpeech();
  const [offered, setOffered] = useState(wanted);
  const Control = controlOf(field.key);
  const gone = <p class="small quiet">{words.fields.rowGone(field.label)} </p>;
  if (!field.there && !offered && !drafts.isDraft(field))
    return (
      <div class="row-gone">
        {gone}
        <Button
          look="link"
          label={words.fields.putBackOf(field.label)}
          onPress={() => {
            setOffered(true);
            focusField(field.key);
          }}
        >
          {words.fields.putBack}
        </Button>
      </div>
    );
  return (
    <>
      <Control
        view={view}
        meeting={meeting}
        field={field}
        value={drafts.valueOf(field)}
        type={(value) => drafts.type(field, value)}
        drafts={drafts}
      />
      {field.there ? null : <p class="hint comes-back">{words.fields.comesBack}</p>}
    </>
  );
}
