import { heading, paragraph, table } from '../../local/documents/write';
import type { ReadAloudView } from '../../src/actions/readAloudViews';
import { DocumentBed, only, standard } from './documentBed';

function aloud(bed: DocumentBed): ReadAloudView {
  const meeting = only(bed.view('ylva', 'openDocument', {})).place;
  const answer = bed.ask('ylva', 'readMinutes', { meeting });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as ReadAloudView;
}

const minutes = [
  heading(1, 'Lärträff – Matematik 4–6'),
  table([
    ['Datum', '2025-11-18'],
    ['Närvarande', 'Petra Ek, Amal Lind'],
    ['Fokus', 'Bråk för eleven Ali'],
  ]),
  paragraph('Vi började sent.'),
  heading(2, 'Laget runt'),
  paragraph('Petra i 7B prövade exit tickets.'),
  paragraph(
    'Eleven Petra talade om förstod. Sedan kom A.K. i 7B med en fråga som vi inte hade tänkt på alls när vi planerade lektionen.',
  ),
  table([
    ['Klass', 'Antal'],
    ['7B', 'tre elever'],
  ]),
  heading(2, 'Återkoppling'),
  table([
    ['Avsnitt', 'Återkoppling', 'Från', 'Datum'],
    ['Laget runt', 'Om eleven Ali', 'Maria', '2025-11-19'],
  ]),
  paragraph('Skriv inga elevnamn och inget som pekar ut en enskild elev.'),
];

test('reads what stands under each heading, and what may point at a pupil, and changes nothing', () => {
  const bed = new DocumentBed(minutes);
  const was = bed.stored;
  const { title, fields, sections, notices } = aloud(bed);
  expect(title).toBe('Lärträff – Matematik 4–6');
  expect(fields.find(({ key }) => key === 'focus')?.value).toBe('Bråk för eleven Ali');
  expect(sections).toMatchObject([
    { heading: '', paragraphs: [{ text: 'Vi började sent.', isPrompt: false }] },
    {
      heading: 'Laget runt',
      key: 'previous',
      paragraphs: [
        { text: 'Petra i 7B prövade exit tickets.' },
        { table: null },
        {
          table: [
            ['Klass', 'Antal'],
            ['7B', 'tre elever'],
          ],
        },
      ],
    },
  ]);
  expect(notices.map(({ why, excerpt, from, to }) => [why, excerpt.slice(from, to)])).toEqual([
    ['pupil', 'eleven Ali'],
    ['initials', 'A.K. i 7B'],
    ['few', 'tre elever'],
  ]);
  expect(notices[1]?.excerpt).toMatch(/^Eleven Petra talade om förstod\. Sedan kom A\.K\. i 7B med .* …$/);
  for (const { place } of notices) expect(bed.ask('ylva', 'goTo', place)).toMatchObject({ ok: true });
  expect(bed.stored).toEqual(was);
  expect(bed.record.filter(({ name }) => /Properties|Cache/.test(name) && /set|put/.test(name))).toEqual([]);
});

test('a template that nobody has written in gives its prompts and no notice', () => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', { ...standard, at: 'empty' });
  const { sections, notices } = aloud(bed);
  expect(notices).toEqual([]);
  expect(sections.flatMap(({ paragraphs }) => paragraphs).every(({ isPrompt }) => isPrompt)).toBe(true);
});
