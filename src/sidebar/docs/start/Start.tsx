import type { RoomProps } from '../room';
import { TemplateOffer } from './TemplateOffer';

/** New minutes: from which template, in what language and where. */
export function Start({ open, view, go }: RoomProps) {
  return <TemplateOffer open={open} view={view} done={() => go('now')} />;
}
