import { useEffect, useId, useState } from 'preact/hooks';
import type { ReadingListView, UnreadView } from '../../actions/overviewViews';
import { momentInWords, nearDay } from '../../text/dates';
import { Button } from '../parts/Button';
import { keyed } from '../parts/keyed';
import { Loading } from '../parts/Loading';
import { localMoment } from '../parts/moment';
import { TroubleNote } from '../parts/TroubleNote';
import { roomHeading } from '../parts/toTheTop';
import { type Script, useScript } from '../parts/useScript';
import { useSpeech } from './words';

/** As many as one sees without losing the way back. */
const atOnce = 10;

/** The minutes that this person has not looked at yet. It has calls of its own, beside those of the overview. */
export function ReadingList() {
  const { words } = useSpeech();
  const script = useScript('readingList');
  const [list, show] = useState<ReadingListView | null>(null);
  const read = () => void script.ask('readingList', { choose: null }, show);
  useEffect(read, []);
  return (
    <>
      {script.trouble ? (
        <TroubleNote
          trouble={script.trouble}
          readAgain={{ label: words.overviewPanel.readAgain, press: read }}
        />
      ) : null}
      {list ? <Known script={script} list={list} show={show} /> : null}
      {list || script.trouble ? null : <Loading text={words.readingList.loading} retry={read} />}
      <p class="hidden" role="status">
        {script.said}
      </p>
    </>
  );
}

interface Props {
  script: Script;
  list: ReadingListView;
  show: (list: ReadingListView) => void;
}

function Known({ script, list, show }: Props) {
  const { language, words } = useSpeech();
  const [all, setAll] = useState(false);
  const { minutes, keys, since, rest, school } = list;
  const { first, unseen } = words.readingList;
  const shown = all ? minutes : minutes.slice(0, atOnce);
  const moment = since && momentInWords(language, since, localMoment(new Date()));
  const looked = () =>
    void script.ask('readTo', { keys }, (next) => {
      setAll(false);
      show(next);
      script.say(words.readingList.lookedDone);
      document.getElementById(roomHeading)?.focus();
    });
  return (
    <>
      <Schools script={script} list={list} show={show} />
      {minutes.length === 0 ? (
        <p>{moment ? words.readingList.nothingNew(moment) : words.readingList.nothing}</p>
      ) : (
        <>
          <p>{moment ? (rest ? unseen : words.readingList.since(moment)) : first}</p>
          <ul class="to-read" key={school}>
            {keyed(shown, ({ link }) => link).map(([key, one]) => (
              <li key={key}>
                <Minutes {...one} />
              </li>
            ))}
          </ul>
          {shown.length < minutes.length ? (
            <p>
              <Button look="link" onPress={() => setAll(true)}>
                {words.readingList.showMore}
              </Button>
            </p>
          ) : list.more ? (
            <p class="quiet">{words.readingList.inTheTab}</p>
          ) : null}
          <Button look="main" waiting={script.doing !== null} onPress={looked}>
            {words.readingList.looked}
          </Button>
          <p class="hint after">{words.readingList.lookedHint}</p>
        </>
      )}
      <p class="hint">{words.readingList.privately}</p>
    </>
  );
}

/** One school's groups or all: kept for the person. */
function Schools({ script, list, show }: Props) {
  const { words } = useSpeech();
  const id = useId();
  const { schools, school } = list;
  if (schools.length < 2) return null;
  return (
    <div class="field">
      <label for={id}>{words.readingList.school}</label>
      <select
        id={id}
        value={school ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value || null;
          void script.ask('readingList', { choose: { school: chosen } }, show);
        }}
      >
        <option value="">{words.readingList.allSchools}</option>
        {schools.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Minutes({ group, date, focus, invite, link }: UnreadView) {
  const { language, words } = useSpeech();
  const day = date ? nearDay(language, date, localMoment(new Date())) : words.readingList.noDate;
  return (
    <>
      <a href={link} target="_blank" rel="noopener">
        <bdi>{group}</bdi>, {day}
      </a>
      {focus ? <p class="quiet small">{focus}</p> : null}
      {invite ? <p class="small">{words.readingList.wanted(words.document.invites[invite])}</p> : null}
    </>
  );
}
