import { table } from '../../local/documents/write';
import type { Payload } from '../../src/actions/calls';
import { DocumentBed, only, standard } from './documentBed';
import { type Field, head, ofLines, ofTable, payloadFor, set, valuesOf } from './fieldsBed';

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
