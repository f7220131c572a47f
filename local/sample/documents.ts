import type { BlockContent } from '../documents/content';
import type { StoredDocument } from '../documents/schema';
import { documentOf } from '../documents/write';
import { longDate } from './calendar';
import { driftMinutes, halfMinutes, lineMinutes } from './forms/lines';
import { editedMinutes, freeMinutes, runningMinutes, runningPreamble } from './forms/own';
import { templateMinutes } from './forms/template';
import type { Form, SampleGroup } from './groups';
import type { SampleMeeting } from './meetings';

export interface SampleDocument {
  name: string;
  content: StoredDocument;
  /** The day of the latest meeting in it: YYYY-MM-DD. */
  day: string;
}

type Separate = Exclude<Form, 'running' | 'runningUp' | 'tabs'>;

/** How each meeting is written where each has a document of its own. */
const writers: Record<
  Separate,
  {
    name: (meeting: SampleMeeting, number: number) => string;
    write: (meeting: SampleMeeting, number: number) => BlockContent[];
  }
> = {
  template: { name: ({ date }) => `Lärträff ${date}`, write: (meeting) => templateMinutes(meeting) },
  lines: { name: ({ date }) => `Protokoll ${date}`, write: lineMinutes },
  edited: { name: ({ group }, number) => `${group} träff ${number}`, write: editedMinutes },
  english: { name: ({ date }) => `Minutes ${date}`, write: (meeting) => templateMinutes(meeting, 'en') },
  free: { name: (_, number) => `Anteckningar ${number}`, write: freeMinutes },
};

const latestWriters = { half: halfMinutes, drift: driftMinutes };

/** The documents of a group, as its form has them: one a meeting, one running, or one tab a meeting. */
export function documentsOf(group: SampleGroup, meetings: SampleMeeting[]): SampleDocument[] {
  const last = meetings.at(-1);
  if (!last) return [];
  const day = last.date;
  switch (group.form) {
    case 'running':
    case 'runningUp': {
      const inOrder = group.form === 'running' ? [...meetings].reverse() : meetings;
      const blocks = [...runningPreamble(last), ...inOrder.flatMap(runningMinutes)];
      return [{ name: `Protokoll ${group.name}`, content: documentOf(blocks), day }];
    }
    case 'tabs': {
      const tabs = [...meetings].reverse().map((meeting) => ({
        title: longDate(meeting.date, 'sv'),
        blocks: templateMinutes(meeting),
      }));
      return [{ name: `Lärträffar ${group.name}`, content: documentOf({ tabs }), day }];
    }
    default:
      return separate(group, group.form, meetings);
  }
}

const separate = (group: SampleGroup, form: Separate, meetings: SampleMeeting[]): SampleDocument[] =>
  meetings.map((meeting, index) => {
    const isLatest = index === meetings.length - 1;
    const write = (isLatest && group.latest && latestWriters[group.latest]) || writers[form].write;
    return {
      name: writers[form].name(meeting, index + 1),
      content: documentOf(write(meeting, index + 1)),
      day: meeting.date,
    };
  });
