import { bullet, heading, paragraph, table } from '../../local/documents/write';
import type { DocumentView, LineKind } from '../../src/actions/documentViews';
import { DocumentBed, only, standard } from './documentBed';

type Content = ConstructorParameters<typeof DocumentBed>[0];

function add(bed: DocumentBed, text: string, kind: LineKind = 'parking', at = 0): DocumentView {
  const meeting = bed.view('ylva', 'openDocument', {}).meetings[at];
  if (!meeting) throw new Error('There is no such meeting');
  return bed.told('ylva', 'addLine', { meeting: meeting.place, kind, text });
}

const head = [
  heading(1, 'Lärträff – Matematik 4–6'),
  table([
    ['Datum', '2025-11-18'],
    ['Sekr', 'Amal'],
    ['Närvarande', 'Amal, Petra'],
  ]),
];
const talk = [heading(2, 'Diskussion'), paragraph('Vi pratade om bråk.')];
const decided = [heading(2, 'Till nästa träff'), paragraph('Alla prövar en exit ticket.')];

/** What stands after the field table. */
const below = (bed: DocumentBed): unknown[] => bed.words().slice(2);

describe('parking', () => {
  test('goes into the empty paragraph of the template, in no grey, and the next one after it', () => {
    const bed = new DocumentBed();
    bed.view('ylva', 'insertTemplate', { ...standard, at: 'empty' });
    const before = bed.words();
    const at = before.indexOf('Parkeringen') + 2;
    const view = add(bed, '=Boka sal B12');
    expect(bed.words()).toEqual([...before.slice(0, at), '=Boka sal B12', ...before.slice(at + 1)]);
    add(bed, 'Fråga rektor om vikarie');
    expect(bed.words()).toEqual([
      ...before.slice(0, at),
      '=Boka sal B12',
      'Fråga rektor om vikarie',
      ...before.slice(at + 1),
    ]);
    expect(JSON.stringify(bed.stored)).toContain('{"type":"text","text":"Fråga rektor om vikarie"}');
    expect(only(view).sections.find(({ key }) => key === 'parking')?.written).toBe(true);
  });

  const made: [string, Content, unknown[]][] = [
    [
      'under a heading that people have renamed',
      [...head, ...talk, heading(2, 'Övrigt'), paragraph('Fika: Lo'), paragraph(''), ...decided],
      [
        'Diskussion',
        'Vi pratade om bråk.',
        'Övrigt',
        'Fika: Lo',
        'NY',
        'Till nästa träff',
        'Alla prövar en exit ticket.',
      ],
    ],
    [
      'with a heading of its own before the reading aloud',
      [...head, ...talk, heading(2, 'Protokollet läses upp'), paragraph('Ja.')],
      ['Diskussion', 'Vi pratade om bråk.', 'Parkeringen', 'NY', 'Protokollet läses upp', 'Ja.'],
    ],
    [
      'or before the feedback',
      [...head, ...talk, heading(2, 'Återkoppling'), paragraph('Ja.')],
      ['Diskussion', 'Vi pratade om bråk.', 'Parkeringen', 'NY', 'Återkoppling', 'Ja.'],
    ],
    [
      'or at the end',
      [...head, ...talk, paragraph('')],
      ['Diskussion', 'Vi pratade om bråk.', 'Parkeringen', 'NY', ''],
    ],
    [
      'before fields at the end of the section',
      [...head, ...talk, heading(2, 'Parkering'), paragraph('Fika'), paragraph('Nästa träff: 2/12')],
      ['Diskussion', 'Vi pratade om bråk.', 'Parkering', 'Fika', 'NY', 'Nästa träff: 2/12'],
    ],
    [
      'under a heading with nothing beneath',
      [...head, heading(2, 'Parkering'), ...talk],
      ['Parkering', 'NY', 'Diskussion', 'Vi pratade om bråk.'],
    ],
    [
      'in the row of a table of sections',
      [
        ...head,
        table([
          ['Diskussion', 'Vi pratade'],
          ['Övrigt', 'Lo tar fika'],
        ]),
      ],
      [
        [
          ['Diskussion', 'Vi pratade'],
          ['Övrigt', 'Lo tar fika\nNY'],
        ],
        '',
      ],
    ],
  ];
  test.each(made)('%s', (_, content, expected) => {
    const bed = new DocumentBed(content);
    add(bed, 'NY');
    expect(below(bed)).toEqual(expected);
  });

  test('is an item where the lines are items', () => {
    const bed = new DocumentBed([
      ...head,
      ...talk,
      heading(3, 'Parkering'),
      bullet('Fika', 1),
      paragraph(''),
      ...decided,
    ]);
    add(bed, 'NY');
    expect(below(bed)).toEqual([
      'Diskussion',
      'Vi pratade om bråk.',
      'Parkering',
      'Fika',
      'NY',
      '',
      ...below(bed).slice(6),
    ]);
    const item = bed.outline.tabs[0]?.blocks[6];
    expect(item).toMatchObject({ text: 'NY', list: 1, heading: null });
  });

  test('takes the level of the headings beside it, or their bold', () => {
    const third = new DocumentBed([
      ...head,
      heading(3, 'Diskussion'),
      paragraph('Text'),
      heading(3, 'Avslutning'),
      paragraph('Hej'),
    ]);
    add(third, 'NY');
    expect(third.outline.tabs[0]?.blocks[4]).toMatchObject({ text: 'Parkeringen', heading: 3 });
    const bold = new DocumentBed([
      ...head,
      paragraph([{ text: 'Diskussion', bold: true }]),
      paragraph('Text'),
      paragraph([{ text: 'Avslutning', bold: true }]),
      paragraph('Hej'),
    ]);
    add(bold, 'NY');
    expect(bold.outline.tabs[0]?.blocks.slice(4, 6)).toMatchObject([
      { text: 'Parkeringen', heading: null, bold: true },
      { text: 'NY', bold: false },
    ]);
  });

  test('stays within its own meeting', () => {
    const second = [
      heading(1, 'Lärträff 2025-10-14'),
      paragraph('Sekr: Lo'),
      heading(2, 'Diskussion'),
      paragraph('Tal'),
    ];
    const bed = new DocumentBed([...head, ...talk, ...second]);
    expect(bed.view('ylva', 'openDocument', {}).meetings).toHaveLength(2);
    add(bed, 'NY');
    expect(below(bed)).toEqual([
      'Diskussion',
      'Vi pratade om bråk.',
      'Parkeringen',
      'NY',
      'Lärträff 2025-10-14',
      'Sekr: Lo',
      'Diskussion',
      'Tal',
    ]);
  });

  test('is refused in words when it is no line', () => {
    const bed = new DocumentBed([...head, ...talk]);
    const meeting = only(bed.view('ylva', 'openDocument', {})).place;
    const code = (text: string) => bed.refusal('ylva', 'addLine', { meeting, kind: 'parking', text });
    expect([code('en\nrad'), code(' '), code('x'.repeat(301))]).toEqual(['badLine', 'badLine', 'tooLong']);
    expect(below(bed)).toHaveLength(2);
  });
});

test('what has been tried goes where the group follows up, and is text there', () => {
  const bed = new DocumentBed([
    ...head,
    heading(2, 'Laget runt'),
    paragraph('Förra uppgiften: pröva bråk'),
    paragraph(''),
    ...talk,
  ]);
  const view = add(bed, 'tallinjen i 4A', 'tried');
  expect(below(bed).slice(0, 4)).toEqual([
    'Laget runt',
    'Förra uppgiften: pröva bråk',
    'Prövat sedan sist: tallinjen i 4A',
    'Diskussion',
  ]);
  expect(only(view).sections.map((section) => section.heading)).toEqual(['Laget runt', 'Diskussion']);
  const without = new DocumentBed([...head, heading(2, 'Innan vi börjar'), paragraph('Fika'), ...talk]);
  add(without, 'tallinjen', 'tried');
  expect(below(without)).toEqual([
    'Innan vi börjar',
    'Fika',
    'Uppgift inför dagens lärträff – laget runt',
    'Prövat sedan sist: tallinjen',
    'Diskussion',
    'Vi pratade om bråk.',
  ]);
});
