import { bullet, chip, heading, paragraph, table } from '../../local/documents/write';
import { DocumentBed, only, standard } from './documentBed';
import { type Field, field, ofTable, set } from './fieldsBed';

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

  test('a letter of two halves is never cut', () => {
    const bed = new DocumentBed(ofTable(['Datum', '2025-11-18'], ['Fokus', 'Bråk 🙂 som tal']));
    const written: unknown[] = [];
    bed.faults.before(
      ({ name, arguments: given }) => name === 'Text.insertText' && written.push(given[1]) < 0,
      () => undefined,
    );
    set(bed, { focus: 'Bråk 🙃 som tal' });
    expect(bed.words()[1]).toContainEqual(['Fokus', 'Bråk 🙃 som tal']);
    expect(written).toEqual(['🙃']);
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
