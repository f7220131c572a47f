import { heading, paragraph } from '../../local/documents/write';
import type { DocumentView } from '../../src/actions/documentViews';
import { DocumentBed, standard } from './documentBed';

const notes = [
  paragraph('Vi var fem stycken och pratade om bråk.'),
  paragraph('Petra provade tallinjen. Amal hann inte.'),
  paragraph('Nästa gång tar alla med tre exempel.'),
];
const apart = 'Det som stod här innan';
const told = (view: DocumentView) => view.meetings.map(({ title, sections }) => [title, sections.length]);

test('notes without headings stay apart from new minutes above them', () => {
  const bed = new DocumentBed(notes);
  const words = bed.words();
  const before = told(bed.view('ylva', 'openDocument', {}));
  const view = bed.view('ylva', 'insertTemplate', standard);
  expect(view.meetings[0]).toMatchObject({ title: 'Lärträff – Matematik 4–6', nextTask: null });
  expect(view.meetings[0]?.sections.map(({ written }) => written)).toEqual(Array(7).fill(false));
  expect(told(view)).toEqual([['Lärträff – Matematik 4–6', 7], ...before]);
  expect(bed.words().slice(-4)).toEqual([apart, ...words]);
});

test('notes that are minutes are the same minutes as before', () => {
  const minutes = [
    paragraph('4/11 2025'),
    paragraph('Närvarande: Amal, Petra'),
    paragraph('Ses igen 9/12'),
    ...notes,
  ];
  const bed = new DocumentBed(minutes);
  const { meetings: before } = bed.view('ylva', 'openDocument', {});
  expect(before).toHaveLength(1);
  const { meetings: after } = bed.view('ylva', 'insertTemplate', standard);
  expect(after[1]).toMatchObject({
    date: before[0]?.date,
    present: ['Amal', 'Petra'],
    nextDate: before[0]?.nextDate,
  });
  expect(after[0]).toMatchObject({ date: '2025-11-20', present: [] });
});

test('also under another name for the heading, and with more minutes above', () => {
  const bed = new DocumentBed(notes);
  bed.view('ylva', 'insertTemplate', standard);
  bed.replaceText(apart, 'Gamla anteckningar');
  const view = bed.view('ylva', 'insertTemplate', standard);
  expect(told(view)).toEqual([
    ['Lärträff – Matematik 4–6', 7],
    ['Lärträff – Matematik 4–6', 7],
    ['Protokoll', 0],
  ]);
  expect(bed.words().filter((words) => words === apart)).toEqual([]);
});

test('a line to Parkeringen goes into the new minutes and not among the notes', () => {
  const bed = new DocumentBed(notes);
  const { meetings } = bed.view('ylva', 'insertTemplate', standard);
  const meeting = meetings[0]?.place ?? { tab: 0, block: 0, words: '' };
  bed.view('ylva', 'addLine', { meeting, kind: 'parking', text: 'Boka salen' });
  const words = bed.words();
  expect(words.indexOf('Boka salen')).toBeLessThan(words.indexOf(apart));
});

test('what has a heading that meetings are known by gets no other', () => {
  const bed = new DocumentBed([
    heading(1, 'Lärträff 14 oktober'),
    paragraph('Datum: 2025-10-14'),
    heading(2, 'Diskussion'),
    paragraph('Vi talade om tallinjen.'),
  ]);
  bed.view('ylva', 'insertTemplate', standard);
  expect(bed.words()).not.toContain(apart);
});
