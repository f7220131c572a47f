import { resource } from '../google/resource';
import { pupilExcerpts, sectionsAloud } from '../meeting/aloud';
import { fieldsAsWritten } from '../meeting/fieldViews';
import type { PupilWords } from '../meeting/pupils';
import type { Payload } from './calls';
import { findMeeting, placeView } from './places';
import type { ReadAloudView } from './readAloudViews';
import { readDocument } from './reading';

/** The minutes as the tool reads them, and what in them may point at a pupil. Nothing of it is kept. */
export function readMinutes({ meeting: wanted }: Payload<'readMinutes'>): ReadAloudView {
  const { outline, meetings, title } = readDocument();
  const meeting = findMeeting(outline, meetings, wanted);
  const words: PupilWords = JSON.parse(resource('pupils'));
  return {
    title: meeting.title ?? title,
    fields: fieldsAsWritten(outline, meeting),
    sections: sectionsAloud(outline, meeting),
    notices: pupilExcerpts(outline, meeting, words).map((notice) => ({
      ...notice,
      place: placeView(outline, meeting, notice.place),
    })),
  };
}
