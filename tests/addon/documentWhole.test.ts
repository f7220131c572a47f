import { bullet, chip, heading, paragraph, table } from '../../local/documents/write';
import { GoogleError } from '../../local/google/modelled';
import type { Answer, CallName, Payload } from '../../src/actions/calls';
import { DocumentBed, only, standard } from './documentBed';

/** Words, marks and looks, without the ids that are new each time. */
const lookOf = (bed: DocumentBed): string => {
  const inOrder = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;
  const content = bed.stored.tabs.map((tab) => tab.content);
  return JSON.stringify(content, inOrder).replace(/"(id|headingId)":"[^"]*"/g, '');
};

const minutes = [
  heading(1, 'Lärträff – Matematik 4–6'),
  table([
    ['Datum', '2025-11-18'],
    ['Grupp', 'Matematik 4–6'],
    ['Lärledare', 'Ylva Bergdahl'],
  ]),
  heading(2, 'Diskussion'),
  paragraph('Tallinjen gör jämförelsen synlig.'),
];

interface Try<Name extends CallName = CallName> {
  /** A bed in the state before, and what the panel then asks. */
  begin: () => { bed: DocumentBed; person: string; name: Name; payload: Payload<Name> };
}

function principalAt(bed: DocumentBed): Pick<ReturnType<typeof only>, 'place' | 'sections'> {
  return only(bed.view('principal', 'openDocument', {}));
}

function withPrincipal(more: typeof minutes = []): DocumentBed {
  const bed = new DocumentBed([...minutes, ...more]);
  bed.view('principal', 'introduce', { role: 'principal', name: 'Maria Stenkvist' });
  return bed;
}

const tries: Record<string, Try> = {
  'the template in an empty document': {
    begin: () => ({ bed: new DocumentBed(), person: 'ylva', name: 'insertTemplate', payload: standard }),
  },
  'the template above other minutes': {
    begin: () => ({
      bed: new DocumentBed(minutes),
      person: 'ylva',
      name: 'insertTemplate',
      payload: standard,
    }),
  },
  'the first reaction': {
    begin: () => {
      const bed = withPrincipal();
      const section = principalAt(bed).sections[0]?.place;
      return {
        bed,
        person: 'principal',
        name: 'leaveReaction',
        payload: { section, reaction: 'read', date: null, note: null } as never,
      };
    },
  },
  'the second reaction': {
    begin: () => {
      const bed = withPrincipal([heading(2, 'Laget runt'), paragraph('Petra prövade bråk.')]);
      const [first, second] = principalAt(bed).sections.map(({ place }) => place);
      const read = { reaction: 'read', date: null, note: null };
      bed.view('principal', 'leaveReaction', { section: first, ...read } as never);
      const payload = { section: second, ...read } as never;
      return { bed, person: 'principal', name: 'leaveReaction', payload };
    },
  },
  'taking the last reaction back': {
    begin: () => {
      const bed = withPrincipal();
      const section = principalAt(bed).sections[0]?.place;
      bed.view('principal', 'leaveReaction', { section, reaction: 'read', date: null, note: null } as never);
      const { place, sections } = principalAt(bed);
      const entry = sections[0]?.feedback[0];
      return {
        bed,
        person: 'principal',
        name: 'withdrawReaction',
        payload: { meeting: place, entry } as never,
      };
    },
  },
  'fields with a chip, a line of their own and several paragraphs': {
    begin: () => {
      const bed = new DocumentBed([
        heading(1, 'Lärträff – Matematik 4–6'),
        paragraph([
          { text: 'Sekr: ', bold: true },
          { text: 'Amal', color: '#aa0000' },
        ]),
        table([
          ['Datum', [chip('date', '18 nov. 2025', '2025-11-18')]],
          ['Närvarande', { paragraphs: [bullet('Amal'), bullet('Petra'), bullet('Lo'), paragraph('')] }],
        ]),
        heading(2, 'Diskussion'),
      ]);
      const { place } = only(bed.view('ylva', 'openDocument', {}));
      const changes = [
        { field: 'secretary', was: 'Amal', value: 'Petra' },
        { field: 'date', was: '18 nov. 2025', value: '2025-11-25' },
        { field: 'present', was: 'Amal\nPetra\nLo', value: 'Petra, Ewa' },
        { field: 'status', was: '', value: 'Klart' },
      ];
      return { bed, person: 'ylva', name: 'setFields', payload: { meeting: place, changes } as never };
    },
  },
  'a conversation model in place of another': {
    begin: () => {
      const bed = new DocumentBed();
      const { place } = only(bed.view('ylva', 'insertTemplate', standard));
      bed.view('ylva', 'insertModel', { section: place, model: 'epa' });
      const payload = { section: place, model: 'runda' } as never;
      return { bed, person: 'ylva', name: 'insertModel', payload };
    },
  },
  'an answer in place of another': {
    begin: () => {
      const bed = withPrincipal();
      bed.view('ylva', 'introduce', { role: 'member', name: '' });
      const section = principalAt(bed).sections[0]?.place;
      bed.view('principal', 'leaveReaction', { section, reaction: 'read', date: null, note: null } as never);
      const { place, sections } = only(bed.view('ylva', 'openDocument', {}));
      const answered = { meeting: place, entry: sections[0]?.feedback[0] };
      bed.view('ylva', 'respond', { ...answered, response: 'thanks' } as never);
      return { bed, person: 'ylva', name: 'respond', payload: { ...answered, response: 'less' } as never };
    },
  },
  'a line with a heading of its own': {
    begin: () => {
      const bed = new DocumentBed(minutes);
      const { place } = only(bed.view('ylva', 'openDocument', {}));
      const payload = { meeting: place, kind: 'parking', text: 'Boka sal' } as never;
      return { bed, person: 'ylva', name: 'addLine', payload };
    },
  },
  'a line as an item, and one in an empty heading': {
    begin: () => {
      const bed = new DocumentBed([
        ...minutes,
        heading(2, 'Laget runt'),
        bullet('Petra prövade'),
        heading(2, 'Parkering'),
        heading(3, ''),
      ]);
      const { place } = only(bed.view('ylva', 'openDocument', {}));
      bed.view('ylva', 'addLine', { meeting: place, kind: 'tried', text: 'bråk' });
      const payload = { meeting: place, kind: 'parking', text: 'Boka sal' } as never;
      return { bed, person: 'ylva', name: 'addLine', payload };
    },
  },
};

describe.each(Object.entries(tries))('%s', (_, { begin }) => {
  const { bed, person, name, payload } = begin();
  const start = structuredClone(bed.stored);
  const before = lookOf(bed);
  bed.forget();
  const answer = bed.ask(person, name, payload);
  const calls = bed.record.map((call) => call.name);
  const after = lookOf(bed);

  /** Asks once more of the document as it was before, while some calls fail. */
  const failing = (...at: Parameters<DocumentBed['faults']['at']>): Answer => {
    bed.workspace.write(bed.file, structuredClone(start));
    bed.faults.clear();
    bed.faults.at(...at);
    const failed = bed.ask(person, name, payload);
    bed.faults.clear();
    return failed;
  };

  test('is done when nothing fails', () => {
    expect(answer).toMatchObject({ ok: true });
    expect(after).not.toBe(before);
  });

  test('is done or not done at all, whichever call fails once, and the answer is true', () => {
    for (const nth of triedOf(calls)) {
      const failed = failing(
        nth,
        new GoogleError("We're sorry, a server error occurred. Please wait a bit and try again."),
        1,
      );
      const look = lookOf(bed);
      const where = `call ${nth}: ${calls[nth - 1]}`;
      if (failed.ok) expect([where, look === after || isWithoutGroup(calls[nth - 1])]).toEqual([where, true]);
      else if (failed.error.code !== 'unfinished') expect([where, look === before]).toEqual([where, true]);
      else expect([where, look === before || look === after]).toEqual([where, true]);
    }
  });

  test('says so when Google stays silent from some call on', () => {
    const silent = calls.findIndex((call) => writing.test(call)) + 2;
    const failed = failing(
      ({ nth }) => nth > silent,
      new GoogleError("We're sorry, a server error occurred."),
    );
    expect(failed).toMatchObject({ ok: false, error: { code: 'unfinished' } });
  });
});

const writing = /insert|append|remove|merge|delete|setText/;

/** A few calls of the reading and some thirty from the first writing on, evenly spread: it shall not take all day. */
function triedOf(calls: readonly string[]): number[] {
  const first = calls.findIndex((call) => writing.test(call));
  const spread = (from: number, to: number, count: number) => {
    const step = Math.max(1, Math.floor((to - from) / count));
    return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
  };
  return [...spread(1, first, 6), ...spread(first, calls.length + 1, 30)];
}

/** Where the folder cannot be read the template is written without the group’s name: that is no failure. */
const isWithoutGroup = (call: string | undefined): boolean => call?.startsWith('Drive.Files') ?? false;
