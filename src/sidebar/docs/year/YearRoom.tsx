import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { useSpeech } from '../../parts/words';
import type { RoomProps } from '../room';
import { schoolYearAt, yearsInWords } from './years';

/** The group's memory: a school year gathered from its own minutes into the open document. */
export function YearRoom({ open, view }: RoomProps) {
  const { words } = useSpeech();
  const now = schoolYearAt(view.today);
  const [year, setYear] = useState(now);
  const [gathered, setGathered] = useState<number | null>(null);
  const { empty, cursor } = view.document;

  const gather = async () => {
    const language = view.meetings[0]?.language ?? view.language;
    if (await open.change('gatherYear', { year, language }, words.year.done)) setGathered(year);
  };

  if (gathered !== null) return <Gathered year={gathered} another={() => setGathered(null)} />;
  return (
    <section class="card year">
      <p>{words.year.what}</p>
      <p class="quiet">{words.year.use}</p>
      <Choice
        question={words.year.which}
        choices={[
          [String(now), words.year.thisYear(yearsInWords(now))],
          [String(now - 1), words.year.lastYear(yearsInWords(now - 1))],
        ]}
        chosen={String(year)}
        choose={(chosen) => setYear(Number(chosen))}
      />
      {empty ? null : <p class="hint">{words.year.where[cursor ? 'cursor' : 'top']}</p>}
      <Button look="main" waiting={open.script.doing !== null} onPress={() => void gather()}>
        {words.year.gather}
      </Button>
    </section>
  );
}

/** What was done, where the keyboard goes on from. */
function Gathered({ year, another }: { year: number; another: () => void }) {
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="note year">
      <h3 tabIndex={-1} ref={heading}>
        {words.year.after.heading(yearsInWords(year))}
      </h3>
      <p>{words.year.after.edit}</p>
      <p>{words.year.after.notMinutes}</p>
      <Button onPress={another}>{words.year.after.another}</Button>
    </section>
  );
}
