import type { LookBackView } from '../../../actions/documentViews';
import type { TemplateKey } from '../../../meeting/minutes';
import { nearDay } from '../../../text/dates';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { useSpeech } from '../../parts/words';
import { CarriedFields } from './CarriedFields';
import type { LookBackState } from './useLookBack';
import type { Thread } from './useThread';

interface Props {
  lookBack: LookBackState;
  thread: Thread;
  template: TemplateKey;
  today: string;
}

/** The thread from last time: what is fetched and from where, or in words why there is nothing. */
export function ThreadChoice({ lookBack, thread, template, today }: Props) {
  const { words } = useSpeech();
  const { look, failed, ask } = lookBack;
  return (
    <section class="card">
      <h3>{words.start.thread}</h3>
      <p class={isPlain(lookBack, thread) ? 'hidden' : 'hint'} role="status">
        <Said lookBack={lookBack} thread={thread} today={today} />
      </p>
      {failed ? <Button onPress={ask}>{words.tryAgain}</Button> : null}
      {look ? <Found look={look} thread={thread} template={template} today={today} /> : null}
    </section>
  );
}

/** What is fetched says itself where from: then the sentence is only for those who listen. */
const isPlain = ({ look }: LookBackState, { from }: Thread): boolean =>
  from !== null && look?.candidates[from]?.dateCertain === true;

/** One sentence on what came of looking back. */
function Said({ lookBack: { look, failed }, thread, today }: Omit<Props, 'template'>) {
  const { language, words } = useSpeech();
  if (failed) return words.start.notLooked;
  if (!look) return words.start.looking;
  if (look.candidates.length === 0) return words.start.none;
  const candidate = thread.from === null ? undefined : look.candidates[thread.from];
  if (!candidate) return words.start.taken;
  if (!candidate.date) return words.start.foundUndated;
  const found = words.start.found(nearDay(language, candidate.date, today));
  return candidate.dateCertain ? found : `${found} ${words.start.yearUncertain}`;
}

function Found({ look, thread, template, today }: Omit<Props, 'lookBack'> & { look: LookBackView }) {
  const { words } = useSpeech();
  const fetched = thread.from === null ? undefined : look.candidates[thread.from]?.carried;
  return (
    <>
      {look.access === 'documentOnly' ? <p class="hint">{words.start.documentOnly}</p> : null}
      {look.unread > 0 ? <p class="hint">{words.start.unread(look.unread)}</p> : null}
      {look.candidates.length > 0 ? <From look={look} thread={thread} today={today} /> : null}
      {fetched ? (
        <CarriedFields
          key={thread.from}
          template={template}
          fetched={fetched}
          draft={thread.draft}
          edit={thread.edit}
          today={today}
        />
      ) : null}
    </>
  );
}

/** Which of the earlier meetings, or none. */
function From({ look, thread, today }: Pick<Props, 'thread' | 'today'> & { look: LookBackView }) {
  const { language, words } = useSpeech();
  const days = look.candidates.map(({ date }) =>
    date ? nearDay(language, date, today) : words.start.undated,
  );
  const nameOf = (day: string, index: number) =>
    days.indexOf(day) === days.lastIndexOf(day) ? day : `${day} · ${look.candidates[index]?.title ?? ''}`;
  return (
    <>
      {look.candidates.length > 1 ? <p>{words.start.several}</p> : null}
      <Choice<string>
        question={words.start.from}
        choices={[
          ...days.map((day, index): [string, string] => [String(index), nameOf(day, index)]),
          ['', words.start.nothing],
        ]}
        chosen={thread.from === null ? '' : String(thread.from)}
        choose={(value) => thread.choose(value === '' ? null : Number(value))}
      />
    </>
  );
}
