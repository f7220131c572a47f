import { fields } from '../../../src/meeting/fields';
import type { CommonField } from '../../../src/meeting/minutes';
import type { BlockContent } from '../../documents/content';
import { heading, paragraph } from '../../documents/write';
import type { SampleMeeting } from '../meetings';
import { fieldValues } from './template';

/** Labelled lines and numbered headings, as groups write who copied an old document. */
export const lineMinutes = (meeting: SampleMeeting): BlockContent[] => [
  heading(1, `Lärträff – ${meeting.group}`),
  ...labelled(fieldValues(meeting, 'sv')),
  paragraph(),
  ...numbered([
    ['Uppgift inför dagens lärträff – laget runt (20 min)', meeting.said.round],
    [
      'Vet och tror',
      [
        `Vi vet: ${meeting.said.know}`,
        `Vi tror: ${meeting.said.believe}`,
        `Det här talar emot: ${meeting.said.against}`,
      ],
    ],
    ['Diskussion – gemensamt lärande för dagen (40 min)', meeting.said.discussion],
    ['Bestäm vad ni gör inför nästa träff (15 min)', meeting.said.decide],
    ['Parkeringen', [meeting.parking]],
    ['Protokollet läses upp och delas (10 min)', [meeting.closing]],
  ]),
];

/** The names are there and the rest is not: the minutes were begun and the meeting took over. */
export const halfMinutes = (meeting: SampleMeeting): BlockContent[] => [
  heading(1, `Lärträff – ${meeting.group}`),
  ...labelled({
    ...fieldValues(meeting, 'sv'),
    time: `${meeting.time.slice(0, 5)}–`,
    secretary: '',
    invite: '[välj]',
    share: '',
    nextDate: 'ÅÅÅÅ-MM-DD',
    nextTask: 'fortsätta',
    taskKind: '',
    status: 'Utkast',
  }),
  paragraph(),
  ...numbered([
    ['Uppgift inför dagens lärträff – laget runt (10–20 min)', meeting.said.round.slice(0, 2)],
    [
      'Diskussion – gemensamt lärande för dagen (30–40 min)',
      [meeting.said.discussion[0] as string, 'Vad vet vi? Vad tror vi?', '-'],
    ],
    [
      'Bestäm vad ni gör inför nästa träff (15 min)',
      ['Är det en tydlig uppgift till nästa gång? Vad ska göras i den egna undervisningen?'],
    ],
    ['Parkeringen', []],
    ['Protokollet läses upp och delas', []],
  ]),
];

/** The time went to other things. Nothing in Lärträff says so: that is for the group to see. */
export const driftMinutes = (meeting: SampleMeeting): BlockContent[] => [
  heading(1, `Lärträff – ${meeting.group}`),
  ...labelled({
    ...fieldValues(meeting, 'sv'),
    nextTask: 'Alla tittar på läromedlen och mejlar lärledaren vad de vill ha.',
  }),
  paragraph(),
  ...numbered([
    [
      'Uppgift inför dagens lärträff – laget runt (20 min)',
      [
        'Vi hoppade över laget runt eftersom det var så mycket annat. Två har gjort lästestet, vi tar det sedan.',
      ],
    ],
    [
      'Diskussion – gemensamt lärande för dagen (40 min)',
      [
        'NP-rättning: vi behöver fler halvdagar i vår. Förslag på schema finns. Vem sambedömer med Rönnhagaskolan? Lärledaren kollar.',
        'Läromedel: beställningen ska vara inne till jul. Två förlag är intressanta. Vi kom inte fram till något.',
        'Vi hann prata lite om sammanfattningar: en klass stryker i texten först. Det lät bra.',
      ],
    ],
    ['Bestäm vad ni gör inför nästa träff (15 min)', ['Läromedlen. Och NP-schemat.']],
    ['Parkeringen', ['(tom)']],
    ['Protokollet läses upp och delas (5 min)', ['Hanns inte med, delas i mappen.']],
  ]),
];

const labelled = (values: Record<CommonField, string>): BlockContent[] =>
  fields.map((field) => paragraph([{ text: `${field.label.sv}:`, bold: true }, ` ${values[field.key]}`]));

const numbered = (sections: [string, string[]][]): BlockContent[] =>
  sections.flatMap(([title, lines], index) => [
    heading(2, `${index + 1}. ${title}`),
    ...(lines.length > 0 ? lines.map((line) => paragraph(line)) : [paragraph()]),
  ]);
