import { useId } from 'preact/hooks';
import type { Carried, CarriedTask } from '../../../meeting/carried';
import type { TemplateKey } from '../../../meeting/minutes';
import { nearDay } from '../../../text/dates';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { CarriedText } from './CarriedText';
import { hasExpected, hasSavedQuestions } from './draft';

interface Props {
  template: TemplateKey;
  /** As it was fetched. */
  fetched: Carried;
  draft: Carried;
  edit: (changes: Partial<Carried>) => void;
  today: string;
}

/** Everything that is fetched, in boxes, as this template has a place for it. */
export function CarriedFields({ template, fetched, draft, edit, today }: Props) {
  const { language, words } = useSpeech();
  const { task, expected, tasks, savedQuestions } = draft;
  const labelOf = ({ source }: CarriedTask) =>
    source.date ? words.start.taskFrom(nearDay(language, source.date, today)) : words.start.taskUndated;
  return (
    <>
      {task && fetched.task ? (
        <CarriedText
          label={words.start.task}
          value={task.text}
          fetched={fetched.task.text}
          source={task.source}
          today={today}
          change={(text) => edit({ task: { ...task, text } })}
        />
      ) : (
        <p class="hint">{words.start.noTask}</p>
      )}
      {expected && fetched.expected && hasExpected(template)
        ? (['short', 'long'] as const).map((term) => (
            <CarriedText
              key={term}
              label={term === 'short' ? words.start.expectedShort : words.start.expectedLong}
              value={expected[term]}
              fetched={fetched.expected?.[term] ?? ''}
              source={expected.source}
              today={today}
              change={(text) => edit({ expected: { ...expected, [term]: text } })}
            />
          ))
        : null}
      {hasExpected(template) && tasks.length > 0 ? (
        <Several
          heading={words.start.tasks}
          labels={fetched.tasks.map(labelOf)}
          things={tasks}
          fetched={fetched.tasks}
          today={today}
          change={(changed) => edit({ tasks: changed })}
        />
      ) : null}
      {hasSavedQuestions(template) && savedQuestions.length > 0 ? (
        <Several
          heading={words.start.savedQuestions}
          labels={savedQuestions.map((_, index) => words.start.savedQuestion(index + 1))}
          things={savedQuestions.map((text) => ({ text }))}
          fetched={fetched.savedQuestions.map((text) => ({ text }))}
          today={today}
          change={(changed) => edit({ savedQuestions: changed.map(({ text }) => text) })}
        />
      ) : null}
      <AboutGroup draft={draft} edit={edit} />
    </>
  );
}

interface SeveralProps<Thing> {
  heading: string;
  labels: string[];
  things: Thing[];
  fetched: Thing[];
  today: string;
  change: (things: Thing[]) => void;
}

function Several<Thing extends { text: string; source?: CarriedTask['source'] }>({
  heading,
  labels,
  things,
  fetched,
  today,
  change,
}: SeveralProps<Thing>) {
  return (
    <>
      <h4 class="overline">{heading}</h4>
      {keyed(things, (_) => '').map(([key, thing], index) => (
        <CarriedText
          key={key}
          label={labels[index] ?? heading}
          value={thing.text}
          fetched={fetched[index]?.text ?? ''}
          {...(thing.source ? { source: thing.source } : {})}
          today={today}
          change={(text) => change(things.map((other, at) => (at === index ? { ...other, text } : other)))}
        />
      ))}
    </>
  );
}

/** Group, schools, leader and focus: short things, each on a line of its own. */
function AboutGroup({ draft, edit }: Pick<Props, 'draft' | 'edit'>) {
  const { words } = useSpeech();
  const id = useId();
  return (
    <div class="compact">
      {(['group', 'schools', 'leader', 'focus'] as const).map((key) => (
        <div class="field" key={key}>
          <label for={`${id}-${key}`}>{words.start[key]}</label>
          <input
            id={`${id}-${key}`}
            type="text"
            autocomplete="off"
            value={draft[key] ?? ''}
            onInput={(event) => edit({ [key]: event.currentTarget.value })}
          />
        </div>
      ))}
    </div>
  );
}
