import type { FieldView } from '../../../actions/documentViews';
import { useSpeech } from '../../parts/words';
import type { MeetingRoomProps } from '../room';
import { controlOf } from './controls';
import type { Drafts } from './useDrafts';

type Props = Pick<MeetingRoomProps, 'view' | 'meeting'> & { field: FieldView; drafts: Drafts };

/** One field; where its row is not in the document, saving puts it there. */
export function Field({ view, meeting, field, drafts }: Props) {
  const { words } = useSpeech();
  const Control = controlOf(field.key);
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
