import { fieldsAsWritten } from '../meeting/fieldViews';
import type { Payload, ReadAloudView } from './calls';
import { findMeeting } from './places';
import { readDocument } from './reading';

/** The minutes as the tool reads them. */
export function readMinutes({ meeting: wanted }: Payload<'readMinutes'>): ReadAloudView {
  const { outline, meetings, title } = readDocument();
  const meeting = findMeeting(outline, meetings, wanted);
  return {
    title: meeting.title ?? title,
    fields: fieldsAsWritten(outline, meeting),
    sections: [],
    notices: [],
  };
}
