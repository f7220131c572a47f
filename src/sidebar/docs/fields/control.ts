import type { DocumentView, FieldView, MeetingView } from '../../../actions/documentViews';
import { roomHeading } from '../../parts/toTheTop';
import type { Drafts } from './useDrafts';

/** What each control of a field gets: the field, what it holds now, and how to write in it. */
export interface ControlProps {
  view: DocumentView;
  meeting: MeetingView;
  field: FieldView;
  /** What was typed, else what stands in the document, in the document's own form. */
  value: string;
  type: (value: string) => void;
  drafts: Drafts;
}

/** The id of the control that gets the keyboard when one comes for that field. */
export const controlId = ({ key }: Pick<FieldView, 'key'>): string => `field-${key}`;

/** Gives a field the keyboard once it is drawn; the room's heading where its control is folded away. */
export function focusField(key: FieldView['key']): void {
  setTimeout(() => {
    const place = document.getElementById(controlId({ key })) ?? document.getElementById(roomHeading);
    place?.focus();
  });
}
