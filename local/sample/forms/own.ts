import type { BlockContent } from '../../documents/content';
import { bullet, heading, paragraph } from '../../documents/write';
import { longDate, shortDate } from '../calendar';
import type { SampleMeeting } from '../meetings';
import { firstNameOf } from '../names';
import { pauseWords } from './template';

/** A group that has made the template its own: other labels, capitals for headings, dates as one says them. */
export function editedMinutes(meeting: SampleMeeting, number: number): BlockContent[] {
  const names = meeting.present.map(firstNameOf);
  const next = meeting.pause
    ? pauseWords
    : meeting.nextDate
      ? `${shortDate(meeting.nextDate)} kl ${meeting.time.slice(0, 5)}`
      : '';
  return [
    paragraph([{ text: `${meeting.group}, träff ${number}!!`, bold: true }]),
    paragraph(),
    paragraph(`När? ${shortDate(meeting.date)} kl ${meeting.time.slice(0, 5)}`),
    paragraph(`Vi som var här: ${names.slice(0, -1).join(', ')} och ${names.at(-1)}`),
    paragraph(`Sekr: ${firstNameOf(meeting.secretary)}`),
    paragraph(`Samtalsledare: ${meeting.leader}`),
    paragraph(`Det här jobbar vi med: ${meeting.focus}`),
    paragraph(),
    paragraph([{ text: 'LAGET RUNT (vi tog 25 min)', bold: true }]),
    paragraph(meeting.said.round.join(' ')),
    paragraph([{ text: 'PRAT', bold: true }]),
    paragraph(`${meeting.said.know} Vi tror ${lowered(meeting.said.believe)} ${meeting.said.against}`),
    paragraph(meeting.said.discussion.join(' ')),
    paragraph([{ text: 'TILL NÄSTA GÅNG', bold: true }]),
    paragraph(meeting.said.task),
    paragraph(),
    paragraph(`Ses igen: ${next}`),
    paragraph(),
    paragraph(`Praktiskt som ingen orkade ta nu: ${meeting.parking}`),
  ];
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** Notes without labels or headings, and with no day in them. */
export const freeMinutes = (meeting: SampleMeeting): BlockContent[] => [
  paragraph([{ text: `Minnesanteckningar ${meeting.group.toLowerCase()}`, bold: true }]),
  paragraph(`Vi var ${meeting.present.length} stycken. ${meeting.said.round.join(' ')}`),
  paragraph(meeting.said.discussion.join(' ')),
  ...meeting.said.decide.map((line) => bullet(line)),
];

/** One meeting of a running document: a heading that is its date, and short sections beneath. */
export const runningMinutes = (meeting: SampleMeeting): BlockContent[] => [
  heading(1, longDate(meeting.date, 'sv')),
  paragraph(`Närvarande: ${meeting.present.map(firstNameOf).join(', ')}`),
  paragraph(`Sekreterare: ${firstNameOf(meeting.secretary)}`),
  heading(2, 'Laget runt'),
  ...meeting.said.round.map((line) => bullet(line)),
  heading(2, 'Diskussion'),
  paragraph(meeting.said.know),
  ...meeting.said.discussion.map((line) => paragraph(line)),
  paragraph(`Uppgift till nästa träff: ${meeting.said.task}`),
  paragraph(`Nästa träff: ${meeting.nextDate ? longDate(meeting.nextDate, 'sv') : ''}`),
];

/** What stands once at the top of a running document and holds for each meeting in it. */
export const runningPreamble = (meeting: SampleMeeting): BlockContent[] => [
  heading(0, `Protokoll ${meeting.group}`),
  paragraph(`Grupp: ${meeting.group}`),
  paragraph(`Skolor: ${meeting.schools.join(', ')}`),
  paragraph(`Lärledare: ${meeting.leader}`),
  paragraph(`Fokus: ${meeting.focus}`),
  paragraph(),
];
