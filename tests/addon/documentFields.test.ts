import { bullet, chip, heading, paragraph, table } from '../../local/documents/write';
import type { Payload } from '../../src/actions/calls';
import type { DocumentView, MeetingView } from '../../src/actions/documentViews';
import { DocumentBed, only, standard } from './documentBed';

type Field = Payload<'setFields'>['changes'][number]['field'];

function field({ fields }: MeetingView, key: Field): MeetingView['fields'][number] {
  const found = fields.find((one) => one.key === key);
  if (!found) throw new Error(`There is no field ${key}`);
  return found;
}

const valuesOf = (view: DocumentView): Record<string, string> =>
  Object.fromEntries(only(view).fields.map(({ key, value }) => [key, value]));

/** Sets fields to values, from what the panel read just before. */
function set(bed: DocumentBed, values: Partial<Record<Field, string>>, person = 'ylva'): DocumentView {
  const meeting = only(bed.view(person, 'openDocument', {}));
  return bed.told(person, 'setFields', payloadFor(meeting, values));
}

const payloadFor = (meeting: MeetingView, values: Partial<Record<Field, string>>): Payload<'setFields'> => ({
  meeting: meeting.place,
  changes: Object.entries(values).map(([key, value]) => ({
    field: key as Field,
    was: field(meeting, key as Field).value,
    value,
  })),
});

const head = [heading(1, 'Lärträff – Matematik 4–6')];
const body = [
  heading(2, 'Laget runt'),
  paragraph('Petra prövade bråk.'),
  heading(2, 'Diskussion'),
  paragraph('Text'),
];
const ofLines = (...lines: string[]) => [...head, ...lines.map((line) => paragraph(line)), ...body];
const ofTable = (...rows: Parameters<typeof table>[0]) => [...head, table(rows), ...body];

test('every field of a template is written into its row and read back', () => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', { ...standard, at: 'empty' });
  const values = {
    date: '2025-11-18',
    time: '14.30–16.00',
    group: 'Matematik 4–6',
    schools: 'Ekbackens skola, Lindskolan',
    leader: 'Ylva Bergdahl',
    secretary: 'Amal',
    present: 'Petra, Amal och Bengt-Åke',
    focus: '=SUMMA(A1) eller bråk?',
    invite: 'Ingen den här gången',
    share: 'Ja, från rubriken Diskussion',
    nextDate: '2025-12-02',
    nextTask: 'Alla prövar en exit ticket om bråk.',
    taskKind: '☑ pröva i egen undervisning  ☐ läsa  ☐ lyssna  ☐ titta  ☐ samla in underlag',
    status: 'Klart',
  };
  const before = bed.words();
  const view = set(bed, values);
  expect(valuesOf(view)).toEqual(values);
  expect(only(view)).toMatchObject({
    invite: 'none',
    share: 'partial',
    status: 'final',
    present: ['Petra', 'Amal', 'Bengt-Åke'],
  });
  expect(only(view).taskKind).toEqual(['pröva i egen undervisning']);
  const cells = bed.words().find((block) => typeof block !== 'string') as string[][];
  expect(cells.map(([, value]) => value)).toEqual(Object.values(values));
  expect(bed.words().filter((block) => typeof block === 'string')).toEqual(
    before.filter((block) => typeof block === 'string'),
  );
  expect(valuesOf(set(bed, { present: '', date: '', focus: '' }))).toEqual({
    ...values,
    present: '',
    date: '',
    focus: '',
  });
});

describe('labelled lines', () => {
  const tries: [string[], Partial<Record<Field, string>>, string[]][] = [
    [['Datum: 4/11', 'Sekr – Amal'], { date: '2025-11-18' }, ['Datum: 2025-11-18', 'Sekr – Amal']],
    [['Datum: 4/11', 'Sekr – Amal'], { secretary: 'Petra' }, ['Datum: 4/11', 'Sekr – Petra']],
    [['Datum: 4/11', 'Sekr – Amal'], { secretary: 'vi turas om' }, ['Datum: 4/11', 'Sekr: vi turas om']],
    [
      ['Datum: tis 4/11 kl. 14.30  Sekr: Amal  Närvarande: Amal, Petra'],
      { date: '2025-11-18', secretary: 'Petra' },
      ['Datum: 2025-11-18 kl. 14.30  Sekr: Petra  Närvarande: Amal, Petra'],
    ],
    [
      ['Datum: 4/11', 'Närvarande: Amal'],
      { present: 'Amal, Petra' },
      ['Datum: 4/11', 'Närvarande: Amal, Petra'],
    ],
    [
      ['Datum:   Tid: 14.30', 'Sekr: Amal'],
      { date: '2025-11-18' },
      ['Datum: 2025-11-18   Tid: 14.30', 'Sekr: Amal'],
    ],
    [['Datum: ÅÅÅÅ-MM-DD', 'Sekr: Amal'], { date: '2025-11-18' }, ['Datum: 2025-11-18', 'Sekr: Amal']],
    [
      ['Datum och tid: 4/11 14.30–16', 'Sekr: Amal'],
      { time: '15.00–16.30' },
      ['Datum och tid: 4/11 15.00–16.30', 'Sekr: Amal'],
    ],
    [
      ['Datum och tid: 4/11 14.30–16', 'Sekr: Amal'],
      { date: '2025-11-18' },
      ['Datum och tid: 2025-11-18 14.30–16', 'Sekr: Amal'],
    ],
    [['Datum: 4/11', 'Sekr: Amal'], { leader: 'Ylva' }, ['Datum: 4/11', 'Sekr: Amal', 'Lärledare: Ylva']],
    [
      ['Datum: 4/11', 'Närvarande:', 'Amal', 'Petra'],
      { present: 'Ewa, Lo' },
      ['Datum: 4/11', 'Närvarande:', 'Ewa, Lo'],
    ],
    [
      ['Datum: 4/11', 'Närvarande:', 'Amal', 'Petra'],
      { status: 'Klart' },
      ['Datum: 4/11', 'Närvarande:', 'Amal', 'Petra', 'Status: Klart'],
    ],
  ];
  test.each(tries)('%j with %j', (lines, values, after) => {
    const bed = new DocumentBed(ofLines(...lines));
    const view = set(bed, values);
    expect(bed.words()).toEqual([
      'Lärträff – Matematik 4–6',
      ...after,
      ...bed.words().slice(after.length + 1),
    ]);
    expect(bed.words().slice(after.length + 1)).toEqual([
      'Laget runt',
      'Petra prövade bråk.',
      'Diskussion',
      'Text',
    ]);
    expect(only(view).sections.map((section) => section.heading)).toEqual(['Laget runt', 'Diskussion']);
  });
});

describe('tables that people have changed', () => {
  const second = { paragraphs: [paragraph('2025-11-04'), paragraph('(flyttad från onsdagen)')] };
  test('a second paragraph stays, and so does the look', () => {
    const bed = new DocumentBed(
      ofTable(['Datum', second], [[{ text: 'Sekr', bold: true }], [{ text: 'Amal', color: '#aa0000' }]]),
    );
    set(bed, { date: '2025-11-18', secretary: 'Petra' });
    expect(bed.words()[1]).toEqual([
      ['Datum', '2025-11-18\n(flyttad från onsdagen)'],
      ['Sekr', 'Petra'],
    ]);
    expect(JSON.stringify(bed.stored)).toContain(
      '{"type":"text","marks":[{"type":"color","attrs":{"value":"#aa0000"}}],"text":"Petra"}',
    );
  });

  test('chips go only where they are changed', () => {
    const present = [
      chip('person', 'Amal', 'amal@skola.example'),
      ', ',
      chip('person', 'Petra', 'petra@skola.example'),
    ];
    const bed = new DocumentBed(
      ofTable(['Datum', [chip('date', '4 nov. 2025', '2025-11-04')]], ['Närvarande', present]),
    );
    const before = only(bed.view('ylva', 'openDocument', {}));
    expect(field(before, 'present').value).toBe('Amal, Petra');
    set(bed, { present: 'Amal, Petra, Ewa' });
    expect(JSON.stringify(bed.stored).match(/"kind":"(person|date)"/g)).toHaveLength(3);
    set(bed, { date: '2025-11-18', present: 'Amal, Ewa' });
    expect(bed.words()[1]).toEqual([
      ['Datum', '2025-11-18'],
      ['Närvarande', 'Amal, Ewa'],
    ]);
    expect(JSON.stringify(bed.stored).match(/"kind":"(person|date)"/g)).toHaveLength(1);
  });

  test('four columns, renamed labels and a third column of remarks', () => {
    const bed = new DocumentBed(
      ofTable(
        ['Datum', '4/11', 'Tid', '14.30'],
        ['Vid pennan', 'Amal', 'Vi som var här', 'Amal, Petra'],
        ['Fokus', '', 'Lärledare', 'Ylva'],
      ),
    );
    const view = set(bed, { date: '2025-11-18', secretary: 'Petra', focus: 'Bråk', leader: 'Lo' });
    expect(bed.words()[1]).toEqual([
      ['Datum', '2025-11-18', 'Tid', '14.30'],
      ['Vid pennan', 'Petra', 'Vi som var här', 'Amal, Petra'],
      ['Fokus', 'Bråk', 'Lärledare', 'Lo'],
    ]);
    expect(field(only(view), 'secretary').label).toBe('Vid pennan');
    const remarks = new DocumentBed(
      ofTable(['Datum', '4/11', 'halkan!'], ['Sekr', 'Amal', ''], ['Närvarande', 'Amal', 'alla kom']),
    );
    set(remarks, { date: '2025-11-18', nextDate: '2025-12-02' });
    expect(remarks.words()[1]).toEqual([
      ['Datum', '2025-11-18', 'halkan!'],
      ['Sekr', 'Amal', ''],
      ['Närvarande', 'Amal', 'alla kom'],
      ['Nästa träff', '2025-12-02', ''],
    ]);
  });

  test('a row without a label goes on with the one above, and a new row comes after both', () => {
    const rows = [
      ['Datum', '2025-11-04'],
      ['Sekr', 'Amal'],
      ['Närvarande', 'Amal'],
      ['', 'Lo kom senare'],
    ];
    const bed = new DocumentBed(ofTable(...rows));
    set(bed, { nextDate: '2025-12-02' });
    expect(bed.words()[1]).toEqual([...rows, ['Nästa träff', '2025-12-02']]);
  });

  test('names on a line each become one line when they are changed', () => {
    const names = { paragraphs: [bullet('Amal'), bullet('Petra'), bullet('Lo')] };
    const bed = new DocumentBed(ofTable(['Datum', '4/11'], ['Närvarande', names]));
    const view = set(bed, { present: 'Amal, Ewa' });
    expect(only(view).present).toEqual(['Amal', 'Ewa']);
  });

  test('a deleted row is put back in the order of the template, and only when it is set', () => {
    const bed = new DocumentBed();
    bed.view('ylva', 'insertTemplate', { ...standard, at: 'empty' });
    const rows = (): string[][] => bed.words().find((block) => Array.isArray(block)) as string[][];
    const whole = rows().map(([label]) => label);
    for (const label of ['Datum', 'Fokus', 'Status']) bed.removeRow(label);
    const there = only(bed.view('ylva', 'openDocument', {}))
      .fields.filter((one) => !one.there)
      .map(({ key }) => key);
    expect(there).toEqual(['date', 'focus', 'status']);
    set(bed, { secretary: 'Amal' });
    expect(rows()).toHaveLength(whole.length - 3);
    const view = set(bed, { status: 'Klart', date: '2025-11-18', focus: 'Bråk' });
    expect(rows().map(([label]) => label)).toEqual(whole);
    expect(only(view)).toMatchObject({ date: '2025-11-18', focus: 'Bråk', status: 'final' });
    const bold = (text: string) =>
      JSON.stringify(bed.stored).includes(`"marks":[{"type":"bold"}],"text":"${text}"`);
    expect([bold('Fokus'), bold('Bråk'), bold('Datum'), bold('2025-11-18')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(JSON.stringify(bed.stored)).toContain('"name":"lartraff:field:focus"');
  });
});

describe('minutes of other shapes', () => {
  const talk = [heading(2, 'Diskussion'), paragraph('Text')];
  const tries: [
    string,
    ConstructorParameters<typeof DocumentBed>[0],
    Partial<Record<Field, string>>,
    unknown[],
  ][] = [
    [
      'headings with the value beneath',
      [
        heading(1, 'Lärträff 4 november'),
        heading(2, 'Närvarande'),
        paragraph('Amal, Lo'),
        ...talk,
        heading(2, 'Nästa träff'),
        paragraph(''),
      ],
      { nextDate: '2025-12-02', present: 'Amal' },
      ['Lärträff 4 november', 'Närvarande', 'Amal', 'Diskussion', 'Text', 'Nästa träff', '2025-12-02'],
    ],
    [
      'a box around lines',
      [
        heading(1, 'Lärträff'),
        table([
          [{ paragraphs: [paragraph('Datum: 4/11'), paragraph('Sekr: Lo'), paragraph('Närvarande: Amal')] }],
        ]),
        ...talk,
      ],
      { secretary: 'Amal', nextDate: '2025-12-02' },
      [
        'Lärträff',
        [['Datum: 4/11\nSekr: Amal\nNärvarande: Amal']],
        'Nästa träff: 2025-12-02',
        'Diskussion',
        'Text',
      ],
    ],
    [
      'soft line breaks and hard spaces',
      [heading(1, 'Lärträff'), paragraph('Datum: 4/11\nSekr: Lo\nNärvarande: Amal\u00a0Ek, Lo'), ...talk],
      { secretary: 'Amal', present: 'Amal Ek' },
      ['Lärträff', 'Datum: 4/11\nSekr: Amal\nNärvarande: Amal Ek', 'Diskussion', 'Text'],
    ],
    [
      'a list of names beneath its label',
      [
        heading(1, 'Lärträff'),
        paragraph('Datum: 4/11'),
        paragraph('Närvarande:'),
        bullet('Amal'),
        bullet('Lo'),
        ...talk,
      ],
      { present: 'Amal, Eva', secretary: 'Lo' },
      [
        'Lärträff',
        'Datum: 4/11',
        'Närvarande:',
        'Amal, Eva',
        'Sekreterare för dagen: Lo',
        'Diskussion',
        'Text',
      ],
    ],
    [
      'chips on a line',
      [
        heading(1, 'Lärträff'),
        paragraph([
          'Datum: ',
          chip('date', '4 nov. 2025', '2025-11-04'),
          ' Sekr: ',
          chip('person', 'Lo', 'lo@skola.example'),
        ]),
        paragraph('Närvarande: Amal'),
        ...talk,
      ],
      { secretary: 'Amal', date: '2025-11-18' },
      ['Lärträff', 'Datum: 2025-11-18 Sekr: Amal', 'Närvarande: Amal', 'Diskussion', 'Text'],
    ],
  ];
  test.each(tries)('%s', (_, content, values, after) => {
    const bed = new DocumentBed(content);
    set(bed, values);
    expect(bed.words()).toEqual(after);
  });
});

describe('what is refused', () => {
  const of = (bed: DocumentBed, changes: Payload<'setFields'>['changes']) => ({
    meeting: only(bed.view('ylva', 'openDocument', {})).place,
    changes,
  });
  test.each([
    ['date', '2025-02-30', 'badDate'],
    ['date', 'snart', 'badDate'],
    ['focus', 'en\nrad', 'badLine'],
    ['focus', 'x\u0007', 'badLine'],
    ['focus', 'x'.repeat(501), 'tooLong'],
  ] as const)('%s %j: %s', (key, value, code) => {
    const bed = new DocumentBed(ofTable(['Datum', '4/11'], ['Fokus', 'Bråk'], ['Sekr', 'Amal']));
    const was = bed.stored;
    expect(bed.refusal('ylva', 'setFields', of(bed, [{ field: key, was: '4/11', value }]))).toBe(code);
    expect(bed.stored).toEqual(was);
  });

  test('a field that someone has changed meanwhile, unless it says the same already', () => {
    const bed = new DocumentBed(ofTable(['Datum', '4/11'], ['Fokus', 'Bråk'], ['Sekr', 'Amal']));
    const payload = of(bed, [
      { field: 'secretary', was: 'Amal', value: 'Lo' },
      { field: 'focus', was: 'Bråk', value: 'Tal' },
    ]);
    bed.replaceText('Bråk', 'Geometri');
    const was = bed.stored;
    expect(bed.refusal('ylva', 'setFields', payload)).toBe('fieldChanged');
    expect(bed.stored).toEqual(was);
    bed.replaceText('Geometri', 'Tal');
    expect(only(bed.view('ylva', 'setFields', payload))).toMatchObject({ focus: 'Tal', secretary: 'Lo' });
  });

  test('a log with a meeting in each row has no place for a field of its own', () => {
    const rows = [
      ['Datum', 'Närvarande', 'Det här prövar vi'],
      ['2025-10-14', 'Amal, Petra', 'Bråk'],
      ['2025-11-04', 'Amal', 'Tal'],
    ];
    const bed = new DocumentBed([...head, table(rows)]);
    const [first, second] = bed.view('ylva', 'openDocument', {}).meetings;
    if (!first || !second) throw new Error('There are not two meetings');
    expect(bed.refusal('ylva', 'setFields', payloadFor(first, { secretary: 'Lo' }))).toBe('noPlace');
    bed.view('ylva', 'setFields', payloadFor(second, { present: 'Amal, Lo' }));
    expect(bed.words()[1]).toEqual([...rows.slice(0, 2), ['2025-11-04', 'Amal, Lo', 'Tal']]);
  });
});

test('a label ends where its mark stands, whatever words come after', () => {
  const lines = [
    'Datum: 2025-11-18',
    'Fokus: Tal i bråkform',
    'Lärledare: Ylva Bergdahl',
    'Nästa träff? 2 dec',
  ];
  const { fields } = only(new DocumentBed(ofLines(...lines)).view('ylva', 'openDocument', {}));
  const labels = fields.filter(({ there }) => there).map(({ label }) => label);
  expect(labels).toEqual(['Datum', 'Lärledare', 'Fokus', 'Nästa träff']);
});
