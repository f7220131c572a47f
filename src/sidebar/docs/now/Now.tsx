import type { RoomProps } from '../room';
import { TemplateOffer } from '../start/TemplateOffer';
import { Meetings } from './Meetings';

/** Where one begins: what the document holds, and what to do now. */
export function Now({ open, view }: RoomProps) {
  return (
    <>
      {view.document.empty ? null : <Meetings open={open} view={view} />}
      <TemplateOffer open={open} view={view} />
    </>
  );
}
