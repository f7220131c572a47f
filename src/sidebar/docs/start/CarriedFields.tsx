import { useId } from 'preact/hooks';
import type { Carried, CarriedTask } from '../../../meeting/carried';
import type { TemplateKey } from '../../../meeting/minutes';
import { nearDay } from '../../../text/dates';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';
import { CarriedText } from './CarriedText';
import { hasExpected, isAmongTasks } from './draft';

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
  const { task, expected, tasks } = draft;
  const labelOf = ({ source }: CarriedTask) =>
    source.date ? words.start.taskFrom(nearDay(language, source.date, today)) : words.start.taskUndated;
  return (
    <>
      {isAmongTasks(template, draft) ? null : task && fetched.task ? (
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
        <>
          <h4 class="overline">{words.start.tasks}</h4>
          {keyed(tasks, (_) => '').map(([key, one], index) => (
            <CarriedText
              key={key}
              label={labelOf(one)}
              value={one.text}
              fetched={fetched.tasks[index]?.text ?? ''}
              source={one.source}
              today={today}
              change={(text) =>
                edit({ tasks: tasks.map((other, at) => (at === index ? { ...other, text } : other)) })
              }
            />
          ))}
        </>
      ) : null}
      <AboutGroup draft={draft} edit={edit} />
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
