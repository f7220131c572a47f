import { useId, useState } from 'preact/hooks';
import type { RoomProps } from './room';
import { useSpeech } from './words';

/** Google's own page for a new document, in the folder of the group that is chosen. */
export function NewMinutes({ view }: RoomProps) {
  const { words } = useSpeech();
  const { newNone, newWhy, newGroup, newChoose, newOpen } = words.overviewPanel;
  const [chosen, choose] = useState('');
  const id = useId();
  const { newMinutes } = view;
  if (newMinutes.length === 0) return <p>{newNone}</p>;
  return (
    <>
      <p>{newWhy}</p>
      <div class="field">
        <label for={id}>{newGroup}</label>
        <select id={id} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{newChoose}</option>
          {newMinutes.map(({ group, link }) => (
            <option key={link} value={link}>
              {group}
            </option>
          ))}
        </select>
      </div>
      {chosen ? (
        <a class="button main" href={chosen} target="_blank" rel="noopener">
          {newOpen}
        </a>
      ) : null}
    </>
  );
}
