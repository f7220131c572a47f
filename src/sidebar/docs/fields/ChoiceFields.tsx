import { type Language, languages } from '../../../languages/languages';
import type { Invite, Share, Status } from '../../../meeting/minutes';
import { written } from '../../../text/written';
import { Radios } from '../../parts/Radios';
import { useSpeech } from '../../parts/words';
import { type ControlProps, controlId } from './control';
import { Frame } from './Frame';
import { kindsAsWritten, kindsIn } from './values';

/** The words of a row's answers, in the language of the minutes or of whoever wrote. */
type Answers<Key extends string> = Record<Language, Record<Key, string>>;

/** The answer that a value says in its own words, in either language. */
function saidIn<Key extends string>(value: string, answers: Answers<Key>): Key | undefined {
  const said = value.trim().toLowerCase();
  const inOne = (language: Language) =>
    (Object.keys(answers[language]) as Key[]).find((key) => answers[language][key].toLowerCase() === said);
  return languages.map(inOne).find((key) => key !== undefined);
}

/** What the script read stands until something else has been chosen. */
const unlessTyped = <Key extends string>(
  { drafts, field, value }: ControlProps,
  read: Key | null,
): Key | '' => (drafts.isDraft(field) || value === '' ? '' : (read ?? ''));

const inBoth = <Key extends keyof typeof written.sv>(key: Key) => ({
  sv: written.sv[key],
  en: written.en[key],
});
const invites = inBoth('invites');
const shares = inBoth('shares');
const statuses = inBoth('statuses');

/** What feedback the group would like. */
export function InviteField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  const { words } = useSpeech();
  const theirs = invites[meeting.language];
  const said = saidIn(value, invites);
  const chosen = said ?? unlessTyped(props, meeting.invite);
  return (
    <Frame {...props} understood={value === '' || said !== undefined}>
      <select
        id={controlId(field)}
        value={chosen}
        onChange={({ currentTarget }) => type(theirs[currentTarget.value as Invite] ?? '')}
      >
        <option value="">{words.fields.notChosen}</option>
        {(Object.keys(theirs) as Invite[]).map((key) => (
          <option key={key} value={key}>
            {words.document.invites[key]}
          </option>
        ))}
      </select>
      {chosen === '' ? <p class="hint">{words.document.inviteOpen}</p> : null}
    </Frame>
  );
}

/** Whether other groups may read it: no, yes, or from one heading. */
export function ShareField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  const { words } = useSpeech();
  const theirs = shares[meeting.language];
  const partly = value.toLowerCase().startsWith(theirs.partial.toLowerCase());
  const said = saidIn(value, shares);
  const chosen: Share | '' = partly ? 'partial' : (said ?? unlessTyped(props, meeting.share));
  const from = partly ? value.slice(theirs.partial.length).trim() : '';
  const headings = [...new Set(meeting.sections.map(({ heading }) => heading))];
  const understood = value === '' || said !== undefined || partly;
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
  const said = saidIn(value, statuses);
  return (
    <Frame {...props} several understood={value === '' || said !== undefined}>
      <Radios<Status>
        choices={[
          ['draft', words.document.statuses.draft],
          ['final', words.document.statuses.final],
        ]}
        firstId={controlId(field)}
        chosen={said ?? (unlessTyped(props, meeting.status) || 'draft')}
        choose={(key) => type(statuses[meeting.language][key])}
      />
    </Frame>
  );
}

/** Boxes to tick: the kinds of task, or those that the document has in that row, of which one may be the answer. */
export function KindsField(props: ControlProps) {
  const { meeting, field, value, type } = props;
  const one = field.key === 'stayOrMove';
  const { taskKinds, stayOrMove } = written[meeting.language];
  const kinds = kindsIn(value, one ? stayOrMove : taskKinds);
  return (
    <Frame {...props} several>
      {kinds.map(({ words, chosen }, index) => (
        <label class="choice" key={words} lang={meeting.language}>
          <input
            type={one ? 'radio' : 'checkbox'}
            name={controlId(field)}
            id={index === 0 ? controlId(field) : undefined}
            checked={chosen}
            onChange={() => type(kindsAsWritten(kinds, words, one))}
          />
          <span>{words}</span>
        </label>
      ))}
    </Frame>
  );
}
