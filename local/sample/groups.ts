import { speakingEnglish } from './threads/english';
import { modernLanguages, motherTongue, speakingSwedish } from './threads/languages';
import { fractions, numberSense, problemSolving } from './threads/mathematics';
import { homeEconomics, movement, process } from './threads/practical';
import { adapted, earlyYears, leisure, library, support } from './threads/school';
import { construction, investigations } from './threads/science';
import { concepts, sources } from './threads/society';
import { argumentation, readingComprehension, vocabulary } from './threads/swedish';
import type { Thread } from './threads/thread';

/** How a group writes: the kinds of minutes that a reader meets. */
export type Form = 'template' | 'lines' | 'edited' | 'english' | 'running' | 'runningUp' | 'tabs' | 'free';

/** Where the group is in its plan, so that every state of the overview occurs. */
export type Course = 'booked' | 'recent' | 'longer' | 'starting' | 'pause' | 'unreadable';

export interface SampleGroup {
  name: string;
  thread: Thread;
  form: Form;
  course: Course;
  /** How many meetings it has held. */
  meetings: number;
  /** The group's latest minutes are half filled, or drift from the subject. */
  latest?: 'half' | 'drift';
}

export const schools = [
  'Tallåsaskolan',
  'Kvarnlyckans skola',
  'Rönnhagaskolan',
  'Strandvretsskolan',
  'Björkdungens skola',
  'Ekåsa centralskola',
  'Hagkulla skola',
  'Ljungsätra skola',
  'Åkervallens skola',
  'Lövnäsets skola',
  'Mosstorpsskolan',
  'Grindängens skola',
  'Vretalyckans skola',
  'Källsveds skola',
];

type Row = [
  name: string,
  thread: Thread,
  form: Form,
  course: Course,
  meetings: number,
  latest?: 'half' | 'drift',
];

const rows: Row[] = [
  ['Matematik F–3 norr', numberSense, 'template', 'booked', 4],
  ['Matematik F–3 söder', numberSense, 'lines', 'recent', 4],
  ['Matematik 4–6', fractions, 'template', 'booked', 4],
  ['Matematik 7–9', problemSolving, 'template', 'recent', 4],
  ['Svenska F–3 norr', readingComprehension, 'lines', 'booked', 4],
  ['Svenska F–3 söder', readingComprehension, 'running', 'booked', 4],
  ['Svenska 4–6', readingComprehension, 'template', 'recent', 4],
  ['Svenska 7–9', argumentation, 'lines', 'booked', 4, 'drift'],
  ['Svenska som andraspråk F–3', vocabulary, 'edited', 'booked', 4],
  ['Svenska som andraspråk 4–6', vocabulary, 'lines', 'recent', 4],
  ['Svenska som andraspråk 7–9', vocabulary, 'template', 'longer', 3],
  ['Engelska F–3', speakingSwedish, 'template', 'booked', 4],
  ['Engelska 4–6', speakingSwedish, 'edited', 'recent', 4],
  ['English 7–9', speakingEnglish, 'english', 'booked', 4],
  ['NO F–3', investigations, 'lines', 'booked', 4],
  ['NO 4–6', investigations, 'template', 'recent', 4],
  ['NO 7–9', investigations, 'lines', 'recent', 4, 'half'],
  ['SO F–3', concepts, 'template', 'booked', 4],
  ['SO 4–6', sources, 'tabs', 'booked', 4],
  ['SO 7–9', sources, 'lines', 'booked', 5],
  ['Historia och samhällskunskap 7–9', concepts, 'template', 'longer', 3],
  ['Teknik 4–6', construction, 'lines', 'booked', 4],
  ['Teknik 7–9', construction, 'edited', 'recent', 4],
  ['Programmering', construction, 'template', 'starting', 0],
  ['Moderna språk – spanska', modernLanguages, 'template', 'booked', 4],
  ['Moderna språk – franska och tyska', modernLanguages, 'lines', 'recent', 4],
  ['Bild', process, 'template', 'booked', 4],
  ['Musik', process, 'edited', 'booked', 4],
  ['Slöjd', process, 'lines', 'longer', 3],
  ['Hem- och konsumentkunskap', homeEconomics, 'template', 'booked', 4],
  ['Idrott och hälsa F–6', movement, 'lines', 'booked', 4],
  ['Idrott och hälsa 7–9', movement, 'template', 'recent', 4, 'half'],
  ['Fritidshem norr', leisure, 'runningUp', 'recent', 4],
  ['Fritidshem söder', leisure, 'lines', 'booked', 4],
  ['Förskoleklass norr', earlyYears, 'template', 'booked', 5],
  ['Förskoleklass söder', earlyYears, 'tabs', 'recent', 4],
  ['Specialpedagogik F–6', support, 'template', 'booked', 5],
  ['Specialpedagogik 7–9', support, 'lines', 'recent', 4],
  ['Studiehandledning', vocabulary, 'template', 'starting', 0],
  ['Anpassad grundskola – ämnen', adapted, 'lines', 'booked', 4],
  ['Anpassad grundskola – ämnesområden', adapted, 'template', 'pause', 3],
  ['Modersmål', motherTongue, 'edited', 'booked', 4],
  ['Skolbibliotek', library, 'free', 'unreadable', 2],
  ['Språkutvecklande arbetssätt i alla ämnen och årskurser F–9', argumentation, 'template', 'booked', 4],
];

export const groups: SampleGroup[] = rows.map(([name, thread, form, course, meetings, latest]) => ({
  name,
  thread,
  form,
  course,
  meetings,
  ...(latest && { latest }),
}));
