import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { keyed } from '../../parts/keyed';
import { useSpeech } from '../../parts/words';

/** Letters that leave room for the time and the way on, however they are divided. */
const fits = 260;
/** More prompts than these get two lines each instead of three. */
const few = 3;

/**
 * What to talk about. Long texts, as tasks that were fetched may be, show their first lines, so that the time
 * and the way on are in sight; the rest comes when somebody wants it. A screen reader reads it all.
 */
export function TalkAbout({ prompts, language }: { prompts: readonly string[]; language: string }) {
  const { words } = useSpeech();
  const [all, setAll] = useState(false);
  const [cut, setCut] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const said = prompts.join('\n');
  useLayoutEffect(() => setAll(false), [said]);
  // Nothing is cut where all of it fits or is shown, and the way to show less stays while all is shown.
  useLayoutEffect(() => {
    const lines = [...(list.current?.children ?? [])];
    if (!all) setCut(lines.some((line) => line.scrollHeight > line.clientHeight + 1));
  }, [said, all]);
  if (prompts.length === 0) return null;
  const short = all || said.length <= fits ? '' : prompts.length > few ? ' short shorter' : ' short';
  return (
    <>
      <ul class={`prompts${short}`} lang={language} ref={list}>
        {keyed(prompts, (prompt) => prompt).map(([key, prompt]) => (
          <li key={key}>{prompt}</li>
        ))}
      </ul>
      {cut ? (
        <Button look="link" expanded={all} onPress={() => setAll(!all)}>
          {words.meetingPanel[all ? 'lessPrompts' : 'morePrompts']}
        </Button>
      ) : null}
    </>
  );
}
