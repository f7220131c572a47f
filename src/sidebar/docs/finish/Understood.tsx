import type { FieldView, MeetingView } from '../../../actions/documentViews';
import type { FieldKey } from '../../../meeting/minutes';
import { capitalised, wholeDay } from '../../../text/dates';
import { Button } from '../../parts/Button';
import { ShortText } from '../../parts/ShortText';
import { useSpeech } from '../../parts/words';
import { inShort } from '../fields/values';
import { askForField } from '../fields/wanted';
import type { MeetingRoomProps } from '../room';

/** What others go by: these stand first, so that a mistake shows while everyone is still there. */
const keys: readonly FieldKey[] = ['date', 'present', 'nextDate', 'nextTask', 'taskKind', 'invite', 'share'];

/** How the tool understands the fields, each with the way to change it. */
export function Understood({ meeting, go }: MeetingRoomProps) {
  const { words } = useSpeech();
  const rows = keys.flatMap((key) => meeting.fields.find((field) => field.key === key) ?? []);
  const change = (key: FieldKey) => {
    askForField(key, 'finish');
    go('fields', meeting);
  };
  return (
    <section class="card">
      <h3>{words.finish.understood}</h3>
      <dl class="facts understood">
        {rows.map((field) => (
          <div key={field.key}>
            <dt lang={meeting.language}>{field.label}</dt>
            <dd>
              <Meaning meeting={meeting} field={field} />
              <Button
                look="link"
                label={words.finish.changeOf(field.label)}
                onPress={() => change(field.key)}
              >
                {words.finish.change}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Meaning({ meeting, field }: { meeting: MeetingView; field: FieldView }) {
  const { language, words } = useSpeech();
  const { key, shown } = field;
  const day = key === 'date' ? meeting.date : key === 'nextDate' ? meeting.nextDate : null;
  if (key === 'share' && meeting.share !== 'partial')
    return <span>{words.fields.shares[meeting.share]}</span>;
  if (key === 'invite' && meeting.invite) return <span>{words.document.invites[meeting.invite]}</span>;
  if (day)
    return (
      <span>
        {capitalised(wholeDay(language, day))}
        {shown && shown !== day ? (
          <span class="small quiet aside">
            {words.fields.inDocument} <span lang={meeting.language}>{shown}</span>
          </span>
        ) : null}
        {key === 'date' && !meeting.dateCertain ? (
          <span class="small quiet aside">{words.finish.yearGuessed}</span>
        ) : null}
      </span>
    );
  const text = inShort(shown);
  return text ? (
    <span>
      <ShortText text={text} lang={meeting.language} />
      {key === 'date' || key === 'nextDate' ? (
        <span class="small quiet aside">{words.finish.noDay}</span>
      ) : null}
    </span>
  ) : (
    <span class="quiet">{words.finish.notFilled}</span>
  );
}
