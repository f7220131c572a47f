import { heading, paragraph, table } from '../../local/documents/write';
import { GoogleError } from '../../local/google/modelled';
import type { DocumentView, FeedbackEntry, MeetingView } from '../../src/actions/documentViews';
import type { Note, ReactionKey } from '../../src/feedback/reaction';
import { DocumentBed, nothingCarried, only, plain, standard } from './documentBed';

const minutes = (date = '2025-11-18', invite = 'Det du ser fungerar', share = 'Nej') => [
  heading(1, 'Lärträff – Matematik 4–6'),
  table([
    ['Datum', date],
    ['Grupp', 'Matematik 4–6'],
    ['Lärledare', 'Ylva Bergdahl'],
    ['Närvarande', 'Ylva Bergdahl, Tomas Wikner'],
    ['Återkoppling vi vill ha', invite],
    ['Får delas med andra grupper', share],
    ['Uppgift till nästa träff', 'Pröva tallinjen i en klass'],
  ]),
  heading(2, 'Laget runt'),
  paragraph('Alla prövade diagnosen i en klass.'),
  heading(2, 'Diskussion'),
  paragraph('Tallinjen gör jämförelsen synlig. Hindret är att lokalen är bokad.'),
  heading(2, 'Bestäm vad ni gör inför nästa träff'),
  paragraph('Pröva tallinjen i en klass.'),
];

function opened(content: ConstructorParameters<typeof DocumentBed>[0] = minutes()): DocumentBed {
  const bed = new DocumentBed(content);
  bed.view('principal', 'introduce', { role: 'principal', name: 'Maria Stenkvist' });
  bed.view('tomas', 'introduce', { role: 'member', name: '' });
  return bed;
}

const entriesOf = (meeting: MeetingView): FeedbackEntry[] => [
  ...meeting.sections.flatMap(({ feedback }) => feedback),
  ...meeting.otherFeedback,
];
const firstEntry = (view: DocumentView): FeedbackEntry => {
  const [entry] = view.meetings.flatMap(entriesOf);
  if (!entry) throw new Error('An entry was expected');
  return entry;
};

function leave(
  bed: DocumentBed,
  reaction: ReactionKey,
  { date = null, note = null }: { date?: string | null; note?: Note | null } = plain,
  heading = 'Diskussion',
  person = 'principal',
) {
  const meeting = bed.view(person, 'openDocument', {}).meetings[0];
  const section = meeting?.sections.find((one) => one.heading === heading);
  if (!section) throw new Error(`No ${heading}`);
  return bed.ask(person, 'leaveReaction', { section: section.place, reaction, date, note });
}

const cellOf = (bed: DocumentBed): string => {
  const found = bed.words().find((block) => Array.isArray(block) && block[0]?.[0] === 'Avsnitt');
  return Array.isArray(found) ? (found[1]?.[1] ?? '') : '';
};

describe('the group answers', () => {
  const statement = '📖 Läst: Jag har läst ”Diskussion”. Inget svar behövs.';

  test('in the same row, with one click, without a name; it is changed and taken away again', () => {
    const bed = opened();
    leave(bed, 'read');
    const seen = bed.view('tomas', 'openDocument', {});
    const respond = (response: 'thanks' | 'less' | null) =>
      bed.view('tomas', 'respond', { meeting: only(seen).place, entry: firstEntry(seen), response });
    expect(firstEntry(respond('thanks')).response).toBe('thanks');
    expect(cellOf(bed)).toBe(`${statement}\nGruppen: 🙏 Tack, vi tar med oss det`);
    expect(firstEntry(respond('less')).response).toBe('less');
    expect(cellOf(bed)).toBe(`${statement}\nGruppen: ➖ Mindre av det här`);
    expect(firstEntry(respond(null)).response).toBeNull();
    expect(cellOf(bed)).toBe(statement);
  });

  test('who left it sees the answer, another principal and another group do not', () => {
    const bed = opened();
    leave(bed, 'read');
    const seen = bed.view('tomas', 'openDocument', {});
    bed.view('tomas', 'respond', { meeting: only(seen).place, entry: firstEntry(seen), response: 'checked' });
    expect(firstEntry(bed.view('principal', 'openDocument', {})).response).toBe('checked');
    for (const role of ['principal', 'peer', 'coordinator'] as const) {
      const other = bed.view('ylva', 'introduce', { role, name: 'Per Lind' });
      expect(firstEntry(other).response).toBeNull();
      expect(firstEntry(other).text).toBe(statement);
    }
  });

  test('only a group answers, and only what is understood', () => {
    const bed = opened([
      ...minutes(),
      heading(2, 'Återkoppling'),
      table([
        ['Avsnitt', 'Återkoppling', 'Från', 'Datum'],
        ['Diskussion', 'Fint!', 'Per', 'i går'],
      ]),
    ]);
    const seen = bed.view('tomas', 'openDocument', {});
    const payload = { meeting: only(seen).place, entry: firstEntry(seen), response: 'thanks' } as const;
    expect(bed.refusal('tomas', 'respond', payload)).toBe('notOffered');
    expect(bed.refusal('principal', 'respond', payload)).toBe('notOffered');
  });

  test('what has been taken back meanwhile is not answered', () => {
    const bed = opened();
    leave(bed, 'read');
    const seen = bed.view('tomas', 'openDocument', {});
    const entry = firstEntry(bed.view('principal', 'openDocument', {}));
    bed.view('principal', 'withdrawReaction', { meeting: only(seen).place, entry });
    const before = bed.words();
    const payload = { meeting: only(seen).place, entry: firstEntry(seen), response: 'thanks' } as const;
    expect(bed.refusal('tomas', 'respond', payload)).toBe('moved');
    expect(bed.words()).toEqual(before);
  });

  test('an answer that came meanwhile does not keep the sender from taking theirs back', () => {
    const bed = opened();
    leave(bed, 'read');
    const mine = bed.view('principal', 'openDocument', {});
    bed.view('tomas', 'respond', { meeting: only(mine).place, entry: firstEntry(mine), response: 'thanks' });
    const after = bed.view('principal', 'withdrawReaction', {
      meeting: only(mine).place,
      entry: firstEntry(mine),
    });
    expect(only(after).sections.flatMap(({ feedback }) => feedback)).toEqual([]);
  });

  test('only its own row is touched, in a table that people have sorted and added to', () => {
    const others = [
      ['Per', 'Fint!', 'Diskussion', 'i går'],
      ['Ann', 'Läst: Jag har läst ”Diskussion”. Inget svar behövs.', 'Diskussion', '2025-11-19'],
    ];
    const bed = opened([
      ...minutes(),
      heading(2, 'Återkoppling'),
      table([['Från', 'Återkoppling', 'Avsnitt', 'Datum'], ...others]),
    ]);
    const seen = bed.view('tomas', 'openDocument', {});
    const entry = only(seen).sections.flatMap(({ feedback }) => feedback)[1];
    if (!entry) throw new Error('Two entries were expected');
    bed.view('tomas', 'respond', { meeting: only(seen).place, entry, response: 'talk' });
    expect(bed.words().at(-2) ?? bed.words().at(-1)).toEqual([
      ['Från', 'Återkoppling', 'Avsnitt', 'Datum'],
      others[0],
      ['Ann', `${others[1]?.[1]}\nGruppen: Vi pratar hellre om det`, 'Diskussion', '2025-11-19'],
    ]);
  });

  test.each([
    ['Document.saveAndClose', null, 'thanks'],
    ['TableCell.appendParagraph', null, 'thanks'],
    ['Text.setBold', null, 'thanks'],
    ['Paragraph.setText', 'thanks', 'less'],
    ['Paragraph.merge', 'thanks', null],
    ['Document.saveAndClose', 'thanks', null],
  ] as const)(
    'when %s fails, nothing is changed or it says that it is not certain',
    (method, first, then) => {
      const bed = opened();
      leave(bed, 'read');
      const seen = bed.view('tomas', 'openDocument', {});
      const payload = { meeting: only(seen).place, entry: firstEntry(seen) };
      if (first) bed.view('tomas', 'respond', { ...payload, response: first });
      const before = bed.words();
      bed.faults.at(method, new GoogleError('Service error'));
      const code = bed.refusal('tomas', 'respond', { ...payload, response: then });
      bed.faults.clear();
      if (method === 'Document.saveAndClose') expect(code).toBe('unfinished');
      else expect([code, bed.words()]).toEqual(['failed', before]);
    },
  );
});

describe('what the sender adds', () => {
  const note = (text: string, stem: Note['stem'] = 'noticed') => ({ note: { stem, text } });

  test('a note stands after its beginning', () => {
    const bed = opened();
    expect(leave(bed, 'know', note('ni räknade i varje klass'), 'Laget runt').ok).toBe(true);
    expect(cellOf(bed)).toBe(
      '🔎 Ni vet: Här ser jag att ni har tagit reda på hur det är, inte bara vad ni trodde. Jag lade märke till att ni räknade i varje klass. Inget svar behövs.',
    );
  });

  test.each<[string, ReactionKey, { date?: string | null; note?: Note | null }, string]>([
    ['a question mark', 'read', note('varför valde ni bråk?'), 'noteStopped'],
    ['two sentences', 'read', note('ni räknade. Gör om det'), 'noteStopped'],
    ['a line break', 'read', note('ni räknade\nGruppen: Tack'), 'noteStopped'],
    ['a demand', 'read', note('ni måste följa mallen nästa gång'), 'noteStopped'],
    ['a demand in the other language', 'read', note('you must follow the template'), 'noteStopped'],
    ['a question without its mark', 'read', note('hur tänkte ni här'), 'noteStopped'],
    ['a person', 'learned', note('Ylva Bergdahl är duktig', 'ofYou'), 'noteStopped'],
    ['161 letters', 'read', note('a'.repeat(161)), 'noteStopped'],
    ['a beginning that belongs to a thought', 'read', note('ni räknade', 'beside'), 'noteStopped'],
    ['no words where they are needed', 'learned', {}, 'noteNeeded'],
    ['only a full stop', 'learned', note(' . ', 'ofYou'), 'noteNeeded'],
    ['no day where it is needed', 'mine', {}, 'badDate'],
    ['a day that is none', 'mine', { date: '2026-02-30' }, 'badDate'],
    ['a day that has been', 'mine', { date: '2025-11-19' }, 'dayPassed'],
    ['a thought that nobody asked for', 'thought', note('tänk så här', 'beside'), 'notOffered'],
    ['what is only for another group', 'recognise', {}, 'notOffered'],
  ])('%s is refused and nothing is written', (_, reaction, added, code) => {
    const bed = opened();
    const before = bed.words();
    expect(leave(bed, reaction, added)).toMatchObject({ ok: false, error: { code } });
    expect(bed.words()).toEqual(before);
  });

  test('a thought is laid beside where the group asks for it', () => {
    const bed = opened(minutes('2025-11-18', 'Utmana vår tanke'));
    const thought = note('resultaten kan bero på hur uppgiften var formulerad', 'beside');
    expect(leave(bed, 'thought', thought).ok).toBe(true);
    expect(cellOf(bed)).toContain('var formulerad. Ni avgör om den är till nytta. Inget svar behövs.');
  });

  test('no sentence goes to a group that would rather talk', () => {
    const bed = opened(minutes('2025-11-18', 'Vi tar det hellre muntligt'));
    const noted = leave(bed, 'read', note('ni räknade i varje klass'));
    expect(noted).toMatchObject({ ok: false, error: { code: 'notOffered' } });
    expect(leave(bed, 'read').ok).toBe(true);
    expect(cellOf(bed)).toBe('📖 Läst: Jag har läst ”Diskussion”. Inget svar behövs.');
  });
});

describe('what a principal has promised', () => {
  test('stands in their own list until it is done, and in that of nobody else', () => {
    const bed = opened();
    leave(bed, 'mine', { date: '2025-12-03' });
    expect(cellOf(bed)).toBe(
      '🤝 Det ligger hos mig: Det här ligger hos mig. Ni får besked av mig den 3 december. Inget svar behövs.',
    );
    const promise = { meeting: '2025-11-18', section: 'Diskussion', promised: '2025-12-03' };
    const view = bed.view('principal', 'openDocument', {});
    expect(view.promises).toEqual([{ ...promise, link: null, done: false }]);
    expect(bed.view('tomas', 'openDocument', {}).promises).toEqual([]);

    const payload = { meeting: only(view).place, entry: firstEntry(view), done: true };
    const done = bed.view('principal', 'promiseDone', payload);
    expect(cellOf(bed)).toMatch(/Inget svar behövs\.\nKlart 20 november\.$/);
    expect(done.promises).toEqual([{ ...promise, link: null, done: true }]);
    expect(firstEntry(done)).toMatchObject({ done: true, promised: '2025-12-03' });
    bed.view('principal', 'promiseDone', { ...payload, done: false });
    expect(cellOf(bed)).toMatch(/Inget svar behövs\.$/);
    expect(bed.refusal('tomas', 'promiseDone', payload)).toBe('moved');
  });

  test('stands in the document also when it cannot be kept elsewhere', () => {
    const bed = opened();
    bed.faults.at('Properties.setProperty', new GoogleError('Service error: try again.'));
    leave(bed, 'mine', { date: '2025-12-03' });
    expect(bed.view('principal', 'openDocument', {}).promises).toHaveLength(1);
  });

  test('is shown with a link from other documents, and leaves the list when the document says otherwise', () => {
    const bed = opened();
    leave(bed, 'mine', { date: '2025-12-03' });
    const other = bed.document('Ett annat', bed.stored, bed.workspace.item(bed.file)?.parent ?? undefined).id;
    const elsewhere = () => {
      const answer = bed.call('principal', other, 'openDocument');
      return (answer.value as DocumentView).promises;
    };
    // A copy says the same, so it is told once.
    expect(elsewhere()).toHaveLength(1);
    const empty = bed.document('Ett tomt', bed.stored, bed.workspace.item(bed.file)?.parent ?? undefined).id;
    expect(empty).not.toBe(other);
    const view = bed.view('principal', 'openDocument', {});
    bed.view('principal', 'withdrawReaction', { meeting: only(view).place, entry: firstEntry(view) });
    expect(bed.view('principal', 'openDocument', {}).promises).toEqual([
      {
        meeting: '2025-11-18',
        section: 'Diskussion',
        promised: '2025-12-03',
        done: false,
        link: `https://docs.google.com/document/d/${other}/edit`,
      },
    ]);
  });

  test('survives the answer of the group beside its mark', () => {
    const bed = opened();
    leave(bed, 'mine', { date: '2025-12-03' });
    const seen = bed.view('tomas', 'openDocument', {});
    bed.view('tomas', 'respond', { meeting: only(seen).place, entry: firstEntry(seen), response: 'helped' });
    const mine = bed.view('principal', 'openDocument', {});
    const payload = { meeting: only(mine).place, entry: firstEntry(seen), done: true };
    expect(firstEntry(bed.view('principal', 'promiseDone', payload))).toMatchObject({
      done: true,
      response: 'helped',
    });
  });

  test('is kept without anybody’s words', () => {
    const bed = opened();
    leave(bed, 'mine', { date: '2025-12-03', note: { stem: 'noticed', text: 'lokalen är bokad' } });
    const kept = bed.workspace.properties(`user:${bed.workspace.person('principal')?.email}`).all();
    expect(JSON.stringify(kept)).not.toMatch(/lokalen|Hindret|Ylva|Tomas/);
    expect(kept[`promises:${bed.file}`]).toBe('[["2025-11-18","Diskussion","2025-12-03"]]');
  });
});

test('an answer goes to the entry that it was meant for, among others of the same kind', () => {
  const bed = opened();
  const leaveRead = (person: string) => {
    const [section] = only(bed.view(person, 'openDocument', {})).sections.filter(({ offers }) =>
      offers.some(({ reaction }) => reaction === 'read'),
    );
    if (!section) throw new Error('Nothing can be said');
    bed.view(person, 'leaveReaction', { section: section.place, reaction: 'read', date: null, note: null });
  };
  leaveRead('principal');
  bed.view('tomas', 'introduce', { role: 'principal', name: 'Per Lind' });
  leaveRead('tomas');
  bed.view('ylva', 'introduce', { role: 'member', name: '' });
  const meeting = only(bed.view('ylva', 'openDocument', {}));
  const [, second] = entriesOf(meeting);
  if (!second) throw new Error('Two entries were expected');
  const answered = bed.view('ylva', 'respond', { meeting: meeting.place, entry: second, response: 'thanks' });
  expect(entriesOf(only(answered)).map(({ from, response }) => [from, response])).toEqual([
    ['Maria Stenkvist', null],
    ['Per Lind', 'thanks'],
  ]);
});

test('only a promise is kept as one', () => {
  const bed = opened();
  const [section] = only(bed.view('principal', 'openDocument', {})).sections.filter(({ offers }) =>
    offers.some(({ reaction }) => reaction === 'read'),
  );
  if (!section) throw new Error('Nothing can be said');
  const left = { section: section.place, reaction: 'read', date: null, note: null } as const;
  const view = bed.view('principal', 'leaveReaction', left);
  const payload = { meeting: only(view).place, entry: firstEntry(view), done: true };
  expect(bed.refusal('principal', 'promiseDone', payload)).toBe('notOffered');
});

describe('questions for the next check-in', () => {
  test('are the person’s own, each once, and can be taken out', () => {
    const bed = opened();
    const save = (text: string) => bed.view('principal', 'saveQuestion', { text }).person.questions;
    expect(save('  Varför valde\nni bråk? ')).toEqual(['Varför valde ni bråk?']);
    save('Hur många?');
    expect(save('Hur många?')).toEqual(['Varför valde ni bråk?', 'Hur många?']);
    expect(bed.view('tomas', 'openDocument', {}).person.questions).toEqual([]);
    const stale = { index: 1, text: 'Varför valde ni bråk?' };
    expect(bed.refusal('principal', 'removeQuestion', stale)).toBe('moved');
    const left = bed.view('principal', 'removeQuestion', { ...stale, index: 0 }).person.questions;
    expect(left).toEqual(['Hur många?']);
    expect(bed.words().flat(2).join()).not.toContain('Varför');
  });

  test('are changed by one window at a time, whichever document it has', () => {
    const bed = opened();
    const [text, email] = ['Hur många?', bed.workspace.person('principal')?.email];
    const release = bed.holdLock(`user:${email}`);
    expect(bed.refusal('principal', 'saveQuestion', { text })).toBe('busy');
    release();
    bed.view('principal', 'saveQuestion', { text });
    bed.holdLock(`user:${email}`);
    expect(bed.refusal('principal', 'removeQuestion', { text, index: 0 })).toBe('busy');
    expect(bed.view('principal', 'openDocument', {}).person.questions).toEqual([text]);
  });

  test('come along into the minutes of a check-in, and stand there', () => {
    const bed = opened();
    const { person } = bed.view('principal', 'saveQuestion', { text: 'Hur går det med tiden?' });
    const carried = { ...nothingCarried, savedQuestions: person.questions };
    bed.view('principal', 'insertTemplate', { ...standard, template: 'avstamning', carried });
    expect(bed.words().flat(2).join()).toContain('Hur går det med tiden?');
  });

  test('are as many as one conversation holds', () => {
    const bed = opened();
    for (let count = 0; count < 20; count++)
      bed.view('principal', 'saveQuestion', { text: `Fråga ${count}?` });
    expect(bed.refusal('principal', 'saveQuestion', { text: 'En till?' })).toBe('listFull');
    expect(bed.refusal('principal', 'saveQuestion', { text: '?'.repeat(9) })).toBe('listFull');
  });

  test('are as long as one says them, and never more than Google keeps', () => {
    const bed = opened();
    const save = (text: string) => bed.ask('principal', 'saveQuestion', { text });
    expect(save('x'.repeat(301))).toMatchObject({ ok: false, error: { code: 'listFull' } });
    const long = (count: number) => `${count} ${'å€'.repeat(148)}`;
    const saved = Array.from({ length: 20 }, (_, count) => save(long(count)).ok);
    expect([saved[0], saved.at(-1)]).toEqual([true, false]);
  });
});

test('another group leaves only that it recognises itself, until the group asks for more', () => {
  const offers = (bed: DocumentBed) => {
    const view = bed.view('ylva', 'introduce', { role: 'peer', name: 'Anna Ek' });
    return only(view)
      .sections.find(({ heading }) => heading === 'Diskussion')
      ?.offers.map(({ reaction }) => reaction);
  };
  expect(offers(opened())).toEqual(['recognise']);
  expect(offers(opened(minutes('2025-11-18', 'Vi vill höra en annan grupp')))).toEqual(
    expect.arrayContaining(['learned', 'recognise', 'read', 'obstacle']),
  );
  expect(offers(opened(minutes('2025-11-18', 'Ingen den här gången')))).toEqual([]);
  const bed = opened();
  bed.view('ylva', 'introduce', { role: 'peer', name: 'Anna Ek' });
  leave(bed, 'recognise', plain, 'Diskussion', 'ylva');
  expect(cellOf(bed)).toBe(
    '🙋 Vi känner igen oss: Vi känner igen det här från vår grupp. Inget svar behövs.',
  );
  expect(bed.refusal('ylva', 'introduce', { role: 'peer', name: ' ' })).toBe('nameNeeded');
});

describe('the half-yearly questions', () => {
  const three = [
    'Så är återkopplingen vi får',
    'Kryssa tillsammans det ni tycker. Svaret är gruppens.',
    'Något vi bett om   ☐ stämmer   ☐ stämmer delvis   ☐ stämmer inte',
    'Till nytta   ☐ stämmer   ☐ stämmer delvis   ☐ stämmer inte',
    'Lagom mycket   ☐ stämmer   ☐ stämmer delvis   ☐ stämmer inte',
    '',
  ];

  test('stand at the end of the latest meeting, before its feedback, and are no part of what it says', () => {
    const bed = opened([...minutes('2025-10-14'), ...minutes('2025-11-18')]);
    const latest = bed.view('principal', 'openDocument', {}).meetings[1];
    const place = latest?.sections.find(({ heading }) => heading === 'Diskussion')?.place;
    if (!place) throw new Error('A section was expected');
    const before = bed.view('principal', 'leaveReaction', { section: place, reaction: 'read', ...plain });
    const after = bed.view('principal', 'insertQuestions', {});
    const words = bed.words();
    const at = words.lastIndexOf(three[0] as string);
    expect(words.slice(at, at + three.length)).toEqual(three);
    expect(words[at + three.length]).toBe('Återkoppling');
    expect(after.meetings.map(whatItSays)).toEqual(before.meetings.map(whatItSays));
    expect(bed.refusal('tomas', 'insertQuestions', {})).toBe('questionsThere');

    bed.replaceText('Till nytta   ☐ stämmer', 'Till nytta   ☑ stämmer');
    const ticked = bed.view('principal', 'openDocument', {});
    expect(ticked.meetings.map(whatItSays)).toEqual(before.meetings.map(whatItSays));
  });

  test('stand once beneath meetings that are rows of one table, whichever is the latest', () => {
    const rows = [
      ['Datum', 'Närvarande', 'Diskussion', 'Till nästa gång'],
      ['2025-11-18', 'Petra', 'Tal', 'Pröva'],
      ['2025-10-14', 'Amal', 'Bråk', 'Läsa'],
    ];
    const bed = opened([heading(1, 'Lärträffar'), table(rows)]);
    bed.view('tomas', 'insertQuestions', {});
    expect(bed.refusal('tomas', 'insertQuestions', {})).toBe('questionsThere');
  });

  test('need minutes to stand in', () => {
    expect(opened([]).refusal('tomas', 'insertQuestions', {})).toBe('noPlace');
  });

  /** Everything but where it stands. */
  const whatItSays = (meeting: MeetingView) =>
    JSON.parse(JSON.stringify(meeting, (key, value: unknown) => (key === 'place' ? undefined : value)));
});
