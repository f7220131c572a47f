import type { AloudSection } from '../meeting/aloud';
import type { PupilSign } from '../meeting/pupils';
import type { FieldView, PlaceView } from './documentViews';

export interface ReadAloudView {
  title: string;
  fields: FieldView[];
  sections: ReadAloudSection[];
  /** Places that may point at a pupil, in the order of the document: shown to whoever asks, kept nowhere. */
  notices: PupilNotice[];
}

export type ReadAloudSection = AloudSection;

export interface PupilNotice {
  place: PlaceView;
  /** The words about it; `from` and `to` are the offsets of those that were noticed in them. */
  excerpt: string;
  from: number;
  to: number;
  why: PupilSign;
}
