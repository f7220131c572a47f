import { useId, useState } from 'preact/hooks';
import type { MeetingView, SectionView } from '../../../actions/documentViews';
import { sectionName } from '../../../feedback/names';
import type { Share } from '../../../meeting/minutes';
import { written } from '../../../text/written';
import { Choice } from '../../parts/Choice';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';
import { ChangeableFact } from './ChangeableFact';

/** Whether other groups may read the minutes, or what stands under one of its headings; it is taken back with one click. */
export function ShareChoice({ open, meeting }: { open: OpenDocument; meeting: MeetingView }) {
  const { words } = useSpeech();
  const { share, shareQuestion, shareHint, takeBackShare, shareTakenBack } = words.feedbackPanel;
  const { shares } = words.fields;
  const theirs = written[meeting.language].shares;
  const headings = [...new Set(meeting.sections.filter(holdsLearning).map(nameOf))];
  const [chosen, setChosen] = useState<Share>('no');
  const [heading, setHeading] = useState('');
  const standing = meeting.fields.find(({ key }) => key === 'share')?.shown ?? '';
  const begin = () => {
    setChosen(meeting.share);
    setHeading(headings.find((name) => standing.includes(name)) ?? headings[0] ?? '');
  };
  const partial: [Share, string][] = headings.length > 0 ? [['partial', `${shares.partial} …`]] : [];
  const shown =
    meeting.share === 'partial' ? <span lang={meeting.language}>{standing}</span> : shares[meeting.share];
  return (
    <ChangeableFact
      open={open}
      meeting={meeting}
      field="share"
      label={share}
      shown={shown}
      value={chosen === 'partial' ? `${theirs.partial} ${heading}` : theirs[chosen]}
      begin={begin}
      takeBack={
        meeting.share === 'no' ? null : { label: takeBackShare, value: theirs.no, said: shareTakenBack }
      }
    >
      <Choice<Share>
        question={shareQuestion}
        note={shareHint}
        choices={[['no', shares.no], ['yes', shares.yes], ...partial]}
        chosen={chosen}
        choose={setChosen}
      />
      {chosen === 'partial' ? (
        <Headings lang={meeting.language} headings={headings} chosen={heading} choose={setHeading} />
      ) : null}
    </ChangeableFact>
  );
}

/** What others can have use for: neither how the meeting began nor what was practical. */
const holdsLearning = ({ written: says, key }: SectionView): boolean =>
  says && key !== 'start' && key !== 'parking' && key !== 'reading';

const nameOf = ({ heading }: { heading: string }): string => sectionName(heading);

interface HeadingsProps {
  lang: string;
  headings: string[];
  chosen: string;
  choose: (heading: string) => void;
}

function Headings({ lang, headings, chosen, choose }: HeadingsProps) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.feedbackPanel.whichHeading}</label>
      <select
        id={id}
        lang={lang}
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {headings.map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </select>
    </div>
  );
}
