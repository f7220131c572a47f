import { heading, paragraph, table } from '../../local/documents/write';
import type { DocumentView, MeetingView, SectionView } from '../../src/actions/documentViews';
import { DocumentBed, only, plain, standard } from './documentBed';

const maria = { role: 'principal', name: 'Maria Stenkvist' } as const;

/** Minutes as a group has written them: every section but Parkeringen, no heading for feedback. */
const minutes = (group = 'Matematik 4–6', date = '2025-11-18') => [
  heading(1, `Lärträff – ${group}`),
  table([
    ['Datum', date],
    ['Grupp', group],
    ['Lärledare', 'Ylva Bergdahl'],
  ]),
  heading(2, '1. Uppgift inför dagens lärträff – laget runt (20 min)'),
  paragraph('Alla hade gjort bråkdelen av diagnosen i en klass.'),
  heading(2, '2. Vet och tror'),
  paragraph('Vi vet: 39 av 118 elever väljer 1/8 som större än 1/6.'),
  heading(2, '3. Diskussion (40 min)'),
  paragraph('Tallinjen gör jämförelsen synlig.'),
  heading(2, 'Parkeringen'),
  paragraph(''),
];

function opened(content: ConstructorParameters<typeof DocumentBed>[0] = minutes()): DocumentBed {
  const bed = new DocumentBed(content);
  bed.view('principal', 'introduce', maria);
  return bed;
}

function section(meeting: MeetingView | undefined, key: string): SectionView {
  const found = meeting?.sections.find((one) => one.key === key);
  if (!found) throw new Error(`No section ${key}`);
  return found;
}

const offers = (view: DocumentView, key: string): string[] =>
  section(only(view), key).offers.map((offer) => offer.reaction);

const header = ['Avsnitt', 'Återkoppling', 'Från', 'Datum'];
const readRow = [
  'Vet och tror',
  '📖 Läst: Jag har läst ”Vet och tror”. Inget svar behövs.',
  'Maria Stenkvist',
  '2025-11-20',
];

test('the principal is offered what fits each section, the group nothing', () => {
  const bed = opened();
  const view = bed.view('principal', 'openDocument', {});
  expect(offers(view, 'previous')).toEqual(['read', 'know', 'followed', 'tried', 'learned', 'mine']);
  expect(offers(view, 'knowBelieve')).toEqual(['read', 'know', 'learned', 'mine']);
  expect(offers(view, 'parking')).toEqual([]);
  expect(section(only(view), 'knowBelieve').offers[0]).toEqual({
    reaction: 'read',
    icon: '📖',
    label: 'Läst',
    statement: readRow[1],
    needs: null,
    stem: null,
    asked: true,
  });
  bed.view('tomas', 'introduce', { role: 'member', name: 'Tomas Wikner' });
  expect(only(bed.view('tomas', 'openDocument', {})).sections.flatMap((one) => one.offers)).toEqual([]);
});

test('what a button shows is word for word what it writes, whatever the language of the panel', () => {
  const bed = opened();
  bed.workspace.setLocale('principal', 'en');
  const { offers: offered, place } = section(only(bed.view('principal', 'openDocument', {})), 'previous');
  const view = bed.view('principal', 'leaveReaction', { section: place, reaction: 'followed', ...plain });
  const shown = offered.find(({ reaction }) => reaction === 'followed');
  expect(shown?.label).toBe('Followed up');
  expect(bed.words().flat(2)).toContain(shown?.statement);
  expect(section(only(view), 'previous').feedback.map(({ text }) => text)).toEqual([shown?.statement]);
});

test('a reaction stands in the document’s table and is seen by the group', () => {
  const bed = opened();
  const before = bed.words();
  const place = section(only(bed.view('principal', 'openDocument', {})), 'knowBelieve').place;
  const view = bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  expect(section(only(view), 'knowBelieve').feedback).toEqual([
    {
      reaction: 'read',
      section: 'Vet och tror',
      text: readRow[1],
      from: 'Maria Stenkvist',
      date: '2025-11-20',
      mine: true,
      promised: null,
      done: false,
      response: null,
    },
  ]);
  expect(offers(view, 'knowBelieve')).toEqual(['know', 'learned', 'mine']);
  const after = bed.words();
  expect(after.slice(0, 9)).toEqual(before.slice(0, 9));
  expect(after.slice(9)).toEqual([
    'Återkoppling',
    'Här kan rektor lämna återkoppling på det ni har bett om. Inget av det behöver svar.',
    [header, readRow],
    '',
  ]);
  const seen = only(bed.view('tomas', 'openDocument', {}));
  expect(section(seen, 'knowBelieve').feedback).toMatchObject([{ reaction: 'read', mine: false }]);
  expect(seen.sections.map((one) => one.key)).not.toContain('feedback');
});

test('under the template’s heading the table comes after the calm line and before the foot', () => {
  const bed = opened([]);
  bed.view('ylva', 'insertTemplate', standard);
  const prompt = 'Vad gjorde du? Vad hände? Vad tar du med dig? En i taget, utan avbrott.';
  bed.replaceText(prompt, 'Alla prövade tallinjen.');
  const place = section(only(bed.view('principal', 'openDocument', {})), 'previous').place;
  bed.view('principal', 'leaveReaction', { section: place, reaction: 'followed', ...plain });
  const words = bed.words();
  const at = words.indexOf('Återkoppling');
  expect(words.slice(at + 1)).toEqual([
    expect.stringMatching(/^Här kan rektor/),
    [
      header,
      [
        'Uppgift inför dagens lärträff – laget runt',
        '🔁 Följt upp: Jag ser att ni följde upp förra uppgiften innan ni gick vidare. Inget svar behövs.',
        'Maria Stenkvist',
        '2025-11-20',
      ],
    ],
    '',
    expect.stringMatching(/^Skriv inga elevnamn/),
    '',
  ]);
});

test('a second reaction is added beneath, and there the limit is', () => {
  const bed = opened();
  const first = only(bed.view('principal', 'openDocument', {}));
  const { place } = section(first, 'knowBelieve');
  bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  const view = bed.view('principal', 'leaveReaction', { section: place, reaction: 'know', ...plain });
  expect(section(only(view), 'knowBelieve').feedback.map((entry) => entry.reaction)).toEqual([
    'read',
    'know',
  ]);
  expect(only(view).sections.flatMap((one) => one.offers)).toEqual([]);
  const { place: other } = section(only(view), 'discussion');
  expect(bed.refusal('principal', 'leaveReaction', { section: other, reaction: 'read', ...plain })).toBe(
    'notOffered',
  );
  expect(bed.words()[11]).toHaveLength(3);
});

test.each([
  ['on an empty section', 'parking', 'read', 'notOffered'],
  ['followed where nothing is followed up', 'discussion', 'followed', 'notOffered'],
] as const)('no reaction %s', (_, key, reaction, code) => {
  const bed = opened();
  const before = bed.words();
  const { place } = section(only(bed.view('principal', 'openDocument', {})), key);
  expect(bed.refusal('principal', 'leaveReaction', { section: place, reaction, ...plain })).toBe(code);
  expect(bed.words()).toEqual(before);
});

test('no reaction twice, none without a name, none from the group, none when the group asked for none', () => {
  const bed = opened();
  const { place } = section(only(bed.view('principal', 'openDocument', {})), 'discussion');
  const reaction = { section: place, reaction: 'read', ...plain } as const;
  expect(bed.refusal('tomas', 'leaveReaction', reaction)).toBe('nameNeeded');
  bed.view('tomas', 'introduce', { role: 'member', name: 'Tomas Wikner' });
  expect(bed.refusal('tomas', 'leaveReaction', reaction)).toBe('notOffered');
  bed.view('principal', 'leaveReaction', reaction);
  expect(bed.refusal('principal', 'leaveReaction', reaction)).toBe('alreadyThere');

  const closed = opened([
    ...minutes().slice(0, 1),
    table([
      ['Datum', '2025-11-18'],
      ['Återkoppling vi vill ha', 'Ingen den här gången'],
    ]),
    ...minutes().slice(2),
  ]);
  const view = closed.view('principal', 'openDocument', {});
  expect(only(view).invite).toBe('none');
  expect(only(view).sections.flatMap((one) => one.offers)).toEqual([]);
  const target = section(only(view), 'discussion').place;
  expect(closed.refusal('principal', 'leaveReaction', { section: target, reaction: 'read', ...plain })).toBe(
    'notOffered',
  );
});

test('English minutes get English feedback', () => {
  const bed = opened([
    heading(1, 'Learning-group meeting – Maths'),
    table([
      ['Date', '2025-11-18'],
      ['Group', 'Maths'],
      ['Group leader', 'Ylva Bergdahl'],
      ['Next meeting', '2026-01-13'],
    ]),
    heading(2, 'Discussion – learning together (40 min)'),
    paragraph('The number line makes it visible, and we agreed on that.'),
  ]);
  const { place } = section(only(bed.view('principal', 'openDocument', {})), 'discussion');
  bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  expect(bed.words().slice(-4)).toEqual([
    'Feedback',
    expect.stringMatching(/^Here the principal/),
    [
      ['Section', 'Feedback', 'From', 'Date'],
      [
        'Discussion – learning together',
        '📖 Read: I have read “Discussion – learning together”. No reply is needed.',
        'Maria Stenkvist',
        '2025-11-20',
      ],
    ],
    '',
  ]);
});

test('in a running document the feedback ends up in its own meeting', () => {
  const bed = opened([...minutes('Matematik 4–6', '2025-11-18'), ...minutes('Matematik 4–6', '2025-10-14')]);
  const view = bed.view('principal', 'openDocument', {});
  const { place } = section(view.meetings[0], 'discussion');
  const after = bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  expect(after.meetings.map((meeting) => section(meeting, 'discussion').feedback.length)).toEqual([1, 0]);
  expect(after.meetings.map((meeting) => meeting.date)).toEqual(['2025-11-18', '2025-10-14']);
});

test('a table of the group’s own under the heading is left as it is', () => {
  const own = [
    ['Vem', 'Vad'],
    ['Per', 'Skriver'],
  ];
  const bed = opened([...minutes(), heading(2, 'Återkoppling'), table(own), paragraph('')]);
  const { place } = section(only(bed.view('principal', 'openDocument', {})), 'discussion');
  const view = bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  expect(section(only(view), 'discussion').feedback).toHaveLength(1);
  expect(bed.words()).toContainEqual(own);
});

test('an edited table is added to in its own order, and rows that are not understood stay', () => {
  const strange = ['i går', 'Fint!', 'Vet och tror', 'Per'];
  const bed = opened([
    ...minutes(),
    heading(2, 'Återkoppling'),
    table([['Datum', 'Återkoppling', 'Avsnitt', 'Från'], strange]),
    paragraph(''),
  ]);
  const view = bed.view('principal', 'openDocument', {});
  expect(section(only(view), 'knowBelieve').feedback).toMatchObject([
    { reaction: null, text: 'Fint!', mine: false },
  ]);
  const { place } = section(only(view), 'discussion');
  bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  expect(bed.words().at(-2)).toEqual([
    ['Datum', 'Återkoppling', 'Avsnitt', 'Från'],
    strange,
    ['2025-11-20', '📖 Läst: Jag har läst ”Diskussion”. Inget svar behövs.', 'Diskussion', 'Maria Stenkvist'],
  ]);
});

test('columns that people have moved are known by what stands in them, also under a header in another language', () => {
  const [about = '', said = '', from = '', date = ''] = readRow;
  for (const top of [[], [['Wann', 'Wo', 'Was', 'Wer']]]) {
    const rows = [...top, [date, about, said, from]];
    const bed = opened([...minutes(), heading(2, 'Återkoppling'), table(rows), paragraph('')]);
    const view = bed.view('principal', 'openDocument', {});
    expect(section(only(view), 'knowBelieve').feedback).toMatchObject([
      { reaction: 'read', from, date, mine: true },
    ]);
    const { place } = section(only(view), 'discussion');
    bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
    const written = [
      '2025-11-20',
      'Diskussion',
      '📖 Läst: Jag har läst ”Diskussion”. Inget svar behövs.',
      from,
    ];
    expect(bed.words().at(-2)).toEqual([...rows, written]);
  }
});

test('two reactions that people have put together in one row are two, and the row is left alone', () => {
  const both = `${readRow[1]}\n🤝 Det ligger hos mig: Det här ligger hos mig. Ni får besked av mig den 3 december. Inget svar behövs.`;
  const row = ['Vet och tror', both, 'Maria Stenkvist\nMaria Stenkvist', '20/11\n20/11'];
  const bed = opened([...minutes(), heading(2, 'Återkoppling'), table([header, row]), paragraph('')]);
  const meeting = only(bed.view('principal', 'openDocument', {}));
  expect(meeting.sections.flatMap((one) => one.offers)).toEqual([]);
  const [entry] = section(meeting, 'knowBelieve').feedback;
  expect(entry).toMatchObject({ reaction: null, text: both, mine: false, date: '2025-11-20' });
  if (!entry) throw new Error('An entry was expected');
  const before = bed.words();
  expect(bed.refusal('principal', 'withdrawReaction', { meeting: meeting.place, entry })).toBe('moved');
  expect(bed.refusal('principal', 'promiseDone', { meeting: meeting.place, entry, done: true })).toBe(
    'moved',
  );
  bed.view('tomas', 'introduce', { role: 'member', name: '' });
  expect(bed.refusal('tomas', 'respond', { meeting: meeting.place, entry, response: 'thanks' })).toBe(
    'notOffered',
  );
  expect(bed.words()).toEqual(before);
});

test('a reaction is taken back alone, and the last one takes the table with it', () => {
  const bed = opened();
  const { place } = section(only(bed.view('principal', 'openDocument', {})), 'knowBelieve');
  bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  const both = only(bed.view('principal', 'leaveReaction', { section: place, reaction: 'know', ...plain }));
  const [read, know] = section(both, 'knowBelieve').feedback;
  if (!read || !know) throw new Error('Two entries were expected');
  const one = only(bed.view('principal', 'withdrawReaction', { meeting: both.place, entry: read }));
  expect(section(one, 'knowBelieve').feedback).toEqual([know]);
  expect(one).toEqual(only(bed.view('principal', 'openDocument', {})));
  expect(bed.words()[11]).toHaveLength(2);
  const none = only(bed.view('principal', 'withdrawReaction', { meeting: one.place, entry: know }));
  expect(none.sections.flatMap((each) => each.feedback)).toEqual([]);
  expect(none).toEqual(only(bed.view('principal', 'openDocument', {})));
  expect(bed.words().slice(9)).toEqual(['Återkoppling', expect.stringMatching(/^Här kan rektor/), '']);
  expect(bed.refusal('principal', 'withdrawReaction', { meeting: one.place, entry: know })).toBe('moved');
});

test('another name gives no third reaction, and what was signed with the old one is still one’s own', () => {
  const bed = opened();
  const { place } = section(only(bed.view('principal', 'openDocument', {})), 'knowBelieve');
  for (const reaction of ['read', 'know'] as const)
    bed.view('principal', 'leaveReaction', { section: place, reaction, ...plain });
  bed.view('principal', 'introduce', { role: 'principal', name: 'Maria S' });
  const view = bed.view('principal', 'introduce', { role: 'principal', name: 'Maria Stenkvist Ek' });
  expect(only(view).sections.flatMap((one) => one.offers)).toEqual([]);
  const [first] = section(only(view), 'knowBelieve').feedback;
  expect(first).toMatchObject({ from: 'Maria Stenkvist', mine: true });
  expect(view.person).toEqual({ role: 'principal', name: 'Maria Stenkvist Ek', questions: [] });
  if (!first) throw new Error('Nothing stands there');
  const after = bed.view('principal', 'withdrawReaction', { meeting: only(view).place, entry: first });
  expect(section(only(after), 'knowBelieve').feedback).toMatchObject([{ reaction: 'know', mine: true }]);
  bed.view('tomas', 'introduce', { role: 'principal', name: 'Per Lind' });
  expect(offers(bed.view('tomas', 'openDocument', {}), 'knowBelieve')).toContain('read');
});

test('a check-in is a talk between two people, where no feedback is left', () => {
  const bed = opened([]);
  bed.view('principal', 'insertTemplate', { ...standard, template: 'avstamning' });
  bed.replaceText('Lärledaren börjar.', 'Ylva prövade att låta gruppen leda samtalet.');
  const meeting = only(bed.view('principal', 'openDocument', {}));
  expect(meeting).toMatchObject({ checkIn: true, invite: null });
  expect(meeting.sections.flatMap(({ offers, notOffered }) => [...offers, ...notOffered])).toEqual([]);
  const place = meeting.sections.find(({ written }) => written)?.place;
  if (!place) throw new Error('Nothing is written');
  expect(bed.refusal('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain })).toBe(
    'notOffered',
  );
});

test('nobody takes back what somebody else has left', () => {
  const bed = opened();
  const { place } = section(only(bed.view('principal', 'openDocument', {})), 'knowBelieve');
  bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  bed.view('tomas', 'introduce', { role: 'member', name: 'Tomas Wikner' });
  const meeting = only(bed.view('tomas', 'openDocument', {}));
  const [entry] = section(meeting, 'knowBelieve').feedback;
  if (!entry) throw new Error('An entry was expected');
  const claimed = { meeting: meeting.place, entry: { ...entry, mine: true } };
  expect(bed.refusal('tomas', 'withdrawReaction', claimed)).toBe('moved');
  expect(bed.words()[11]).toHaveLength(2);
});

test('two windows: what the other one wrote meanwhile is kept, and the reaction finds its section', () => {
  const bed = opened();
  const stale = only(bed.view('principal', 'openDocument', {}));
  bed.view('ylva', 'insertTemplate', standard);
  const { place } = section(stale, 'discussion');
  const view = bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  expect(view.meetings.map((meeting) => section(meeting, 'discussion').feedback.length)).toEqual([0, 1]);
  const [entry] = section(view.meetings[1], 'discussion').feedback;
  if (!entry) throw new Error('An entry was expected');
  const after = bed.view('principal', 'withdrawReaction', { meeting: stale.place, entry });
  expect(after.meetings.map((meeting) => section(meeting, 'discussion').feedback.length)).toEqual([0, 0]);
});

test('two windows: two principals at once both stand in the table', () => {
  const bed = opened();
  bed.view('tomas', 'introduce', { role: 'principal', name: 'Per Lind' });
  const stale = section(only(bed.view('tomas', 'openDocument', {})), 'discussion').place;
  bed.view('principal', 'leaveReaction', { section: stale, reaction: 'read', ...plain });
  const view = bed.view('tomas', 'leaveReaction', { section: stale, reaction: 'read', ...plain });
  expect(section(only(view), 'discussion').feedback.map(({ from, mine }) => [from, mine])).toEqual([
    ['Maria Stenkvist', false],
    ['Per Lind', true],
  ]);
});

test('a section whose heading was changed meanwhile is not guessed at', () => {
  const bed = opened();
  const { place } = section(only(bed.view('principal', 'openDocument', {})), 'discussion');
  bed.replaceText('3. Diskussion (40 min)', 'Prat');
  const before = bed.words();
  expect(bed.refusal('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain })).toBe(
    'moved',
  );
  expect(bed.words()).toEqual(before);
});

test('while someone else writes the panel is told to wait, and nothing is written', () => {
  const bed = opened();
  const { place } = section(only(bed.view('principal', 'openDocument', {})), 'discussion');
  const before = bed.words();
  const release = bed.holdLock(`document:${bed.file}`);
  expect(bed.refusal('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain })).toBe(
    'busy',
  );
  expect(bed.refusal('ylva', 'insertTemplate', standard)).toBe('busy');
  expect(bed.words()).toEqual(before);
  release();
  bed.forget();
  bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
  // Let go as soon as it is saved, not when Google has ended the run.
  const done = bed.record.map(({ name }) => name);
  expect(done.slice(done.indexOf('Document.saveAndClose'))).toContain('Lock.releaseLock');
});

test.each([
  '=IMPORTXML("http://x","//a")',
  '<img src=x onerror=alert(1)>',
  `Rubrik ${'x'.repeat(10_000)}`,
  '🙂 Ö\u0308vrigt A\u030a',
])('a heading such as %.30j can be reacted on and taken back', (words) => {
  const bed = opened([...minutes(), heading(2, words), paragraph('Text som gruppen har skrivit.')]);
  const last = only(bed.view('principal', 'openDocument', {})).sections.at(-1);
  if (!last) throw new Error('A section was expected');
  const view = only(
    bed.view('principal', 'leaveReaction', { section: last.place, reaction: 'read', ...plain }),
  );
  const [entry] = view.sections.at(-1)?.feedback ?? [];
  expect(entry).toMatchObject({ reaction: 'read', mine: true });
  if (!entry) throw new Error('An entry was expected');
  const after = only(bed.view('principal', 'withdrawReaction', { meeting: view.place, entry }));
  expect(after.sections.flatMap((each) => each.feedback)).toEqual([]);
});

test('of meetings that are rows of one table, only the last can have feedback beneath it', () => {
  const bed = opened([
    heading(1, 'Lärträffar'),
    table([
      ['Datum', 'Närvarande', 'Diskussion', 'Till nästa gång'],
      ['2025-10-14', 'Amal', 'Bråk', 'Läsa'],
      ['2025-11-18', 'Petra', 'Tal', 'Pröva'],
    ]),
  ]);
  const [first, last] = bed.view('principal', 'openDocument', {}).meetings;
  const [of, ofLast] = [first, last].map((meeting) => meeting?.sections[0]?.place);
  if (!of || !ofLast) throw new Error('Two meetings were expected');
  const before = bed.words();
  expect(bed.refusal('principal', 'leaveReaction', { section: of, reaction: 'read', ...plain })).toBe(
    'noPlace',
  );
  expect(bed.words()).toEqual(before);
  const { meetings } = bed.view('principal', 'leaveReaction', {
    section: ofLast,
    reaction: 'read',
    ...plain,
  });
  expect(meetings.map(({ sections }) => sections.flatMap(({ feedback }) => feedback).length)).toEqual([0, 1]);
});
