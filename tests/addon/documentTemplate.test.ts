import { bullet, chip, heading, paragraph, table } from '../../local/documents/write';
import { readMinutes } from '../../src/meeting/read';
import { DocumentBed, only, standard } from './documentBed';

const context = { today: '2025-11-20', title: 'Protokoll', folder: 'Matematik 4–6' };
const older = [
  heading(1, 'Lärträff 14 oktober'),
  paragraph('Datum: 2025-10-14'),
  heading(2, 'Diskussion'),
  paragraph('Vi talade om tallinjen.'),
];

test('an empty document is offered the template', () => {
  const view = new DocumentBed().view('ylva', 'openDocument', {});
  expect(view.document).toEqual({ title: 'Protokoll', empty: true, cursor: false, gathered: null });
  expect(view.today).toBe('2025-11-20');
  expect(view.person).toEqual({ role: null, name: '', questions: [] });
  expect(view.meetings).toEqual([]);
  expect(view.templates.length).toBeGreaterThanOrEqual(9);
  expect(view.templates[0]).toMatchObject({ key: 'lartraff', name: 'Lärträff' });
  expect(view.templates[0]?.parts).toMatchObject([{ name: null, minutes: 90, presets: [90, 75, 60] }]);
  expect(view.templates[0]?.parts[0]?.steps).toHaveLength(7);
  expect(view.models).toHaveLength(5);
});

test('what is inserted into an empty document is read as certain minutes with date and group', () => {
  const bed = new DocumentBed();
  const view = bed.view('ylva', 'insertTemplate', standard);
  const meeting = only(view);
  expect(meeting).toMatchObject({
    title: 'Lärträff – Matematik 4–6',
    date: '2025-11-20',
    dateCertain: true,
    group: 'Matematik 4–6',
    leader: null,
    nextDate: null,
    nextTask: null,
    invite: null,
    checkIn: false,
    share: 'no',
    status: 'draft',
    read: 'certain',
    otherFeedback: [],
  });
  expect(meeting.sections.map(({ key, written }) => [key, written])).toEqual(
    ['start', 'previous', 'knowBelieve', 'discussion', 'decide', 'parking', 'reading'].map((key) => [
      key,
      false,
    ]),
  );
  expect(view.document.empty).toBe(false);
  expect(view).toEqual(bed.view('ylva', 'openDocument', {}));
});

test('on top of a running document it goes beneath what holds for all its meetings', () => {
  const meetings = ['11 november 2025', '21 oktober 2025'].flatMap((day) => [
    heading(2, day),
    paragraph('Närvarande: Amal, Petra'),
    paragraph('Vi talade om tallinjen.'),
  ]);
  const above = [
    heading(0, 'Protokoll'),
    paragraph('Grupp: Svenska F–3'),
    paragraph('Lärledare: Yusuf Haddad'),
  ];
  const bed = new DocumentBed([...above, ...meetings]);
  const before = bed
    .view('ylva', 'openDocument', {})
    .meetings.map(({ title, group, leader }) => [title, group, leader]);
  expect(before[1]).toEqual(['21 oktober 2025', 'Svenska F–3', 'Yusuf Haddad']);
  const carried = { ...standard.carried, group: 'Svenska F–3' };
  const { meetings: after } = bed.view('ylva', 'insertTemplate', { ...standard, carried });
  expect(after.map(({ title, group, leader }) => [title, group, leader])).toEqual([
    ['Lärträff – Svenska F–3', 'Svenska F–3', null],
    ...before,
  ]);
  expect(bed.words().slice(0, 4)).toEqual([
    'Protokoll',
    'Grupp: Svenska F–3',
    'Lärledare: Yusuf Haddad',
    'Lärträff – Svenska F–3',
  ]);
});

test('both ways of reading give the same minutes, marks and all', () => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', standard);
  const [meeting] = readMinutes(bed.outline, context);
  expect(meeting).toMatchObject({ template: 'lartraff', group: 'Matematik 4–6', read: 'certain' });
  const [title, fields] = bed.outline.tabs[0]?.blocks ?? [];
  expect(title).toMatchObject({ heading: 1, marks: ['lartraff:template:lartraff'] });
  expect(fields?.kind === 'table' && fields.rowMarks?.slice(0, 3)).toEqual([
    ['lartraff:field:date'],
    ['lartraff:field:time'],
    ['lartraff:field:group'],
  ]);
  const marks = bed.outline.tabs[0]?.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.marks : [],
  );
  expect(marks).toEqual([
    'lartraff:template:lartraff',
    ...['start', 'previous', 'knowBelieve', 'discussion', 'decide', 'parking', 'reading'].map(
      (key) => `lartraff:section:${key}`,
    ),
    'lartraff:feedback',
  ]);
});

test('nothing stands above the template, and beneath it only the paragraph that was there', () => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', standard);
  const words = bed.words();
  expect(words[0]).toBe('Lärträff – Matematik 4–6');
  expect(words.slice(-5)).toEqual([
    'Återkoppling',
    'Här kan rektor lämna återkoppling på det ni har bett om. Inget av det behöver svar.',
    '',
    expect.stringMatching(/^Skriv inga elevnamn/),
    '',
  ]);
});

test('in a document with text the template goes on top and the text stays as it was', () => {
  const bed = new DocumentBed(older);
  const view = bed.view('ylva', 'insertTemplate', standard);
  expect(bed.words().slice(-4)).toEqual([
    'Lärträff 14 oktober',
    'Datum: 2025-10-14',
    'Diskussion',
    'Vi talade om tallinjen.',
  ]);
  expect(view.meetings.map((meeting) => meeting.date)).toEqual(['2025-11-20', '2025-10-14']);
  const last = bed.outline.tabs[0]?.blocks.at(-1);
  expect(last).toMatchObject({ heading: null, bold: false, marks: [] });
});

test.each([
  ['at its beginning, before the block', { block: 2, offset: 0 }, 2],
  ['inside it, after the block', { block: 3, offset: 4 }, 4],
  ['in a list, after the item', { block: 4, offset: 2 }, 5],
  ['in a table, after the table', { block: 5, cell: [0, 1] as [number, number], offset: 1 }, 6],
  ['in an empty paragraph, before it', { block: 6, offset: 0 }, 6],
])('with the cursor %s', (_, cursor, at) => {
  const bed = new DocumentBed([...older, bullet('Punkt'), table([['Vem', 'Vad']]), paragraph('')]);
  const before = bed.words();
  bed.view('ylva', 'insertTemplate', { ...standard, at: 'cursor' }, { tab: 't.0', ...cursor });
  const after = bed.words();
  expect(after.slice(0, at)).toEqual(before.slice(0, at));
  expect(after[at]).toBe('Lärträff – Matematik 4–6');
  expect(after.slice(at - before.length || after.length)).toEqual(before.slice(at));
});

test('after the very last line no stray paragraph is left', () => {
  const bed = new DocumentBed([paragraph('Anteckningar')]);
  bed.view('ylva', 'insertTemplate', { ...standard, at: 'cursor' }, { tab: 't.0', block: 0, offset: 12 });
  expect(bed.words().at(-1)).toMatch(/^Skriv inga elevnamn/);
});

test('without a cursor "at the cursor" is at the top', () => {
  const bed = new DocumentBed(older);
  bed.view('ylva', 'insertTemplate', { ...standard, at: 'cursor' });
  expect(bed.words()[0]).toBe('Lärträff – Matematik 4–6');
});

test('it goes into the tab that the person looks at, nested or not', () => {
  const bed = new DocumentBed({
    tabs: [
      { title: 'Oktober', blocks: older },
      { title: 'November', blocks: [], parent: 0 },
    ],
  });
  const tab = bed.stored.tabs[1]?.id ?? '';
  const view = bed.view('ylva', 'insertTemplate', standard, { tab, block: 0, offset: 0 });
  expect(bed.words(0)).toHaveLength(4);
  expect(bed.words(1)[0]).toBe('Lärträff – Matematik 4–6');
  expect(view.meetings.map(({ tabTitle, date }) => [tabTitle, date])).toEqual([
    ['Oktober', '2025-10-14'],
    ['November', '2025-11-20'],
  ]);
});

test('in English it is English, and read as such', () => {
  const bed = new DocumentBed();
  const meeting = only(bed.view('ylva', 'insertTemplate', { ...standard, language: 'en' }));
  expect(meeting).toMatchObject({
    title: 'Learning-group meeting – Matematik 4–6',
    read: 'certain',
    date: '2025-11-20',
  });
  expect(meeting.sections.every((section) => section.key !== null && !section.written)).toBe(true);
  expect(readMinutes(bed.outline, context)[0]).toMatchObject({ language: 'en', template: 'lartraff' });
});

test('prompts are grey italics, the foot is small, and what one writes in is plain', () => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', standard);
  const content = JSON.stringify(bed.stored);
  const looksOf = (words: string): unknown => {
    const found =
      new RegExp(`\\{"type":"text","text":"${words}[^}]*"(,"marks":(\\[.*?\\]))?\\}`).exec(content) ??
      new RegExp(`\\{"type":"text","marks":(\\[[^\\]]*\\]),"text":"${words}`).exec(content);
    return found?.[0] ?? null;
  };
  expect(looksOf('Vad gjorde du')).toMatch(/italic/);
  expect(looksOf('Vad gjorde du')).toMatch(/#5f6368/i);
  expect(looksOf('Skriv inga elevnamn')).toMatch(/"points":9/);
  expect(looksOf('Vi tror:')).not.toMatch(/italic|bold/);
  expect(looksOf('Sekreterare för dagen')).toMatch(/bold/);
});

test('a document outside any group folder gets the template without a group', () => {
  const bed = new DocumentBed();
  bed.workspace.change(bed.file, { parent: bed.workspace.root.id });
  const view = bed.view('ylva', 'insertTemplate', standard);
  expect(bed.words()[0]).toBe('Lärträff');
  expect(only(view)).toMatchObject({ group: null, date: '2025-11-20' });
});

test('a title with a very long name in it is no section', () => {
  const bed = new DocumentBed();
  const name = 'Matematik och naturvetenskap '.repeat(10).trim();
  bed.workspace.change(bed.workspace.item(bed.file)?.parent as string, { name });
  const meeting = only(bed.view('ylva', 'insertTemplate', standard));
  expect(meeting.group).toBe(name);
  expect(meeting.sections.map(({ key }) => key)).not.toContain(null);
});

test('of two who begin in the same empty document the second is told, and nothing stands twice', () => {
  const bed = new DocumentBed();
  const payload = { ...standard, at: 'empty' } as const;
  bed.view('ylva', 'insertTemplate', payload);
  const words = bed.words();
  expect(bed.refusal('tomas', 'insertTemplate', { ...payload, language: 'en' })).toBe('moved');
  expect(bed.words()).toEqual(words);
});

test('the date is the day in the script’s time zone', () => {
  const bed = new DocumentBed();
  bed.clock.pass(15 * 3_600_000 - 60_000);
  expect(bed.view('ylva', 'openDocument', {}).today).toBe('2025-11-20');
  bed.clock.pass(120_000);
  expect(bed.view('ylva', 'openDocument', {}).today).toBe('2025-11-21');
});

test('who may only look cannot insert, and is told so', () => {
  const bed = new DocumentBed();
  expect(bed.refusal('viewer', 'insertTemplate', standard)).toBe('readOnly');
  expect(bed.words()).toEqual(['']);
});

function landing(bed: DocumentBed, heading: string): { block: number; offset: number } {
  const place = only(bed.view('ylva', 'openDocument', {})).sections.find(
    (section) => section.heading === heading,
  )?.place;
  const call = { kind: 'call', function: 'call', arguments: ['goTo', place] } as const;
  const { effects } = bed.run({ person: 'ylva', file: bed.file, ...call });
  const [effect] = effects;
  if (effect?.kind !== 'cursor') throw new Error('No cursor was set');
  return { block: effect.cursor.block, offset: effect.cursor.offset };
}

test('goes to the empty paragraph beneath the prompts of a section', () => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', standard);
  const at = bed.words().indexOf('Vet och tror');
  expect(bed.words().slice(at + 1, at + 5)).toEqual([
    'Vi vet (underlag):',
    'Vi tror:',
    'Det här talar emot:',
    '',
  ]);
  expect(landing(bed, 'Vet och tror')).toEqual({ block: at + 4, offset: 0 });
});

test.each<[string, (ReturnType<typeof paragraph> | ReturnType<typeof bullet>)[], number, number]>([
  ['to the end of what is written', [paragraph('Ett.'), paragraph('Två.')], 2, 4],
  ['past a chip', [paragraph([chip('person', 'Ylva', 'ylva@e.test'), ' var här.'])], 1, 10],
  ['beneath what is written', [paragraph(''), paragraph('Ett.'), paragraph(''), paragraph('')], 3, 0],
  ['to the end of the text beneath an empty line', [paragraph(''), paragraph('Ett.')], 2, 4],
  ['to an empty bullet', [bullet('Ett.'), bullet('')], 2, 0],
  ['past a prompt', [paragraph('Ett.'), paragraph('En i taget, utan avbrott.')], 1, 4],
  ['before the fields that follow', [paragraph('Ett.'), paragraph('Nästa träff: 2025-12-09')], 1, 4],
  ['to fields where nothing else stands', [paragraph('Nästa träff: 2025-12-09')], 1, 23],
  ['to a prompt that waits for words', [paragraph('Vi vet:'), paragraph('Vi tror:')], 1, 7],
  ['to the heading above nothing', [], 0, 10],
])('goes %s', (_, beneath, block, offset) => {
  const bed = new DocumentBed([
    ...older.slice(0, 2),
    heading(2, 'Diskussion'),
    ...beneath,
    heading(2, 'Parkeringen'),
    paragraph('Kopieringen.'),
  ]);
  expect(landing(bed, 'Diskussion')).toEqual({ block: 2 + block, offset });
});

test('says so when the section is not there any more', () => {
  const bed = new DocumentBed();
  const [section] = only(bed.view('ylva', 'insertTemplate', standard)).sections;
  const place = section?.place as NonNullable<typeof section>['place'];
  expect(bed.refusal('ylva', 'goTo', { ...place, words: 'Något annat' })).toBe('moved');
});
