import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '../../../meeting/minutes';
import { written } from '../../../text/written';
import { Button } from '../../parts/Button';
import { useSpeech } from '../../parts/words';
import type { MeetingRoomProps } from '../room';
import type { MinutesRead } from './useReading';

type Props = MeetingRoomProps & Pick<MinutesRead, 'without'>;

/** The one button that makes the minutes final; afterwards what happens now, and the way back to a draft. */
export function Finishing({ open, meeting, without }: Props) {
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const section = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  const final = meeting.status === 'final';
  const row = meeting.fields.find(({ key }) => key === 'status');
  const doing = open.script.doing !== null;

  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    (final ? heading.current : main.current)?.focus({ preventScroll: true });
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [final]);

  const setStatus = (status: Status) => {
    pressed.current = true;
    const value = written[meeting.language].statuses[status];
    const changes = [{ field: 'status' as const, was: row?.value ?? '', value }];
    const said = status === 'final' ? words.finish.finished : words.finish.isDraft;
    void without(() => open.change('setFields', { meeting: meeting.place, changes }, said));
  };

  if (!final)
    return (
      <section class="finishing" ref={section}>
        <p class="quiet">{words.finish.record}</p>
        {row?.there ? null : <p class="hint">{words.finish.rowComesBack}</p>}
        <Button look="main" buttonRef={main} waiting={doing} onPress={() => setStatus('final')}>
          {words.finish.finish}
        </Button>
      </section>
    );
  const { after } = words.finish;
  return (
    <section class="note finishing" ref={section}>
      <h3 tabIndex={-1} ref={heading}>
        {after.heading}
      </h3>
      <p>{after.shared}</p>
      <p>{after.more}</p>
      <p>{words.finish.record}</p>
      <p>{after.still}</p>
      <Button waiting={doing} onPress={() => setStatus('draft')}>
        {words.finish.backToDraft}
      </Button>
    </section>
  );
}
