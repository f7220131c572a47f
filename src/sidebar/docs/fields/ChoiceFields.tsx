import type { Invite, Share, Status } from '../../../meeting/minutes';
import { panelWords } from '../../../text/panels';
import { Radios } from '../../parts/Radios';
import { useSpeech } from '../../parts/words';
import { type ControlProps, controlId } from './control';
import { Frame } from './Frame';
import { kindsAsWritten, kindsIn } from './values';

/** The answers of one row: each with what it is called in the panel and what is written in the document. */
interface Answer {
  key: string;
  label: string;
  written: string;
}

/** Which answer a value is: by its words when they are typed, by the script's reading otherwise. */
function chosenIn(props: ControlProps, answers: readonly Answer[], read: string | null): string {
  const exact = answers.find(({ written }) => written.toLowerCase() === props.value.trim().toLowerCase());
  if (exact) return exact.key;
  return props.drafts.isDraft(props.field) || props.value === '' ? '' : (read ?? '');
}

/** What feedback the group would like. */
export function InviteField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  const { words } = useSpeech();
  const theirs = panelWords[meeting.language].document.invites;
  const answers = (Object.keys(theirs) as Invite[]).map((key) => ({
    key,
    label: words.document.invites[key],
    written: theirs[key],
  }));
  const chosen = chosenIn(props, answers, meeting.invite);
  return (
    <Frame {...props} understood={value === '' || answers.some(({ written }) => written === value)}>
      <select
        id={controlId(field)}
        value={chosen}
        onChange={({ currentTarget }) =>
          type(answers.find(({ key }) => key === currentTarget.value)?.written ?? '')
        }
      >
        <option value="">{words.fields.notChosen}</option>
        {answers.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      {chosen === '' ? <p class="hint">{words.document.inviteOpen}</p> : null}
    </Frame>
  );
}

/** Whether other groups may read it: no, yes, or from one heading. */
export function ShareField(props: ControlProps) {
  const { meeting, field, value, type, drafts } = props;
  const { words } = useSpeech();
  const theirs = panelWords[meeting.language].fields.shares;
  const partly = value.toLowerCase().startsWith(theirs.partial.toLowerCase());
  const read = drafts.isDraft(field) || value === '' ? '' : meeting.share;
  const exact = (['no', 'yes'] as const).find((key) => theirs[key].toLowerCase() === value.toLowerCase());
  const chosen: Share | '' = partly ? 'partial' : (exact ?? read);
  const from = partly ? value.slice(theirs.partial.length).trim() : '';
  const headings = [...new Set(meeting.sections.map(({ heading }) => heading))];
  const understood =
    value === '' || exact !== undefined || (partly && (from === '' || headings.includes(from)));
  return (
    <Frame {...props} several understood={understood}>
      <Radios<Share>
        choices={[
          ['no', words.fields.shares.no],
          ['yes', words.fields.shares.yes],
          ['partial', `${words.fields.shares.partial} …`],
        ]}
        firstId={controlId(field)}
        chosen={chosen}
        choose={(key) => {
          if (key === 'partial') type([theirs.partial, headings[0]].filter(Boolean).join(' '));
          else type(theirs[key]);
        }}
      />
      {chosen === 'partial' ? (
        <>
          <label class="small" for={`${controlId(field)}-from`}>
            {words.fields.chooseHeading}
          </label>
          <select
            id={`${controlId(field)}-from`}
            lang={meeting.language}
            value={headings.includes(from) ? from : ''}
            onChange={({ currentTarget }) => type(`${theirs.partial} ${currentTarget.value}`.trim())}
          >
            {headings.includes(from) ? null : <option value="">{from || words.fields.notChosen}</option>}
            {headings.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </select>
        </>
      ) : null}
    </Frame>
  );
}

/** Draft or final. */
export function StatusField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  const { words } = useSpeech();
  const theirs = panelWords[meeting.language].document.statuses;
  const answers = (['draft', 'final'] as const).map((key) => ({
    key,
    label: words.document.statuses[key],
    written: theirs[key],
  }));
  const chosen = (chosenIn(props, answers, meeting.status) || 'draft') as Status;
  return (
    <Frame {...props} several understood={value === '' || answers.some(({ written }) => written === value)}>
      <Radios<Status>
        choices={answers.map(({ key, label }) => [key, label])}
        firstId={controlId(field)}
        chosen={chosen}
        choose={(key) => type(theirs[key])}
      />
    </Frame>
  );
}

/** Boxes to tick: the kinds of task, or those that the document has in that row. */
export function KindsField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  const usual = field.key === 'taskKind' ? panelWords[meeting.language].fields.taskKinds : [];
  // Boxes that nobody has ticked are a placeholder, and still say what there is to tick.
  const kinds = kindsIn(value || field.value, usual);
  return (
    <Frame {...props} several>
      {kinds.map(({ words, chosen }, index) => (
        <label class="choice" key={words} lang={meeting.language}>
          <input
            type="checkbox"
            id={index === 0 ? controlId(field) : undefined}
            checked={chosen}
            onChange={() => type(kindsAsWritten(kinds, words))}
          />
          <span>{words}</span>
        </label>
      ))}
    </Frame>
  );
}
