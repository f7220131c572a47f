import { heading, paragraph, table } from '../../local/documents/write';
import { GoogleError } from '../../local/google/modelled';
import type { Answer, CallName, Payload } from '../../src/actions/calls';
import { DocumentBed, only, standard } from './documentBed';

/** Words, marks and looks, without the ids that are new each time. */
const lookOf = (bed: DocumentBed): string =>
  JSON.stringify(bed.stored.tabs.map((tab) => tab.content)).replace(/"(id|headingId)":"[^"]*"/g, '');

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

function withPrincipal(): DocumentBed {
  const bed = new DocumentBed(minutes);
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
        payload: { section, reaction: 'read' } as never,
      };
    },
  },
  'the second reaction': {
    begin: () => {
      const bed = withPrincipal();
      const section = principalAt(bed).sections[0]?.place;
      bed.view('principal', 'leaveReaction', { section, reaction: 'read' } as never);
      return {
        bed,
        person: 'principal',
        name: 'leaveReaction',
        payload: { section, reaction: 'know' } as never,
      };
    },
  },
  'taking the last reaction back': {
    begin: () => {
      const bed = withPrincipal();
      const section = principalAt(bed).sections[0]?.place;
      bed.view('principal', 'leaveReaction', { section, reaction: 'read' } as never);
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
};

describe.each(Object.entries(tries))('%s', (_, { begin }) => {
  const done = begin();
  const before = lookOf(done.bed);
  done.bed.forget();
  const answer = done.bed.ask(done.person, done.name, done.payload);
  const calls = done.bed.record.map((call) => call.name);
  const after = lookOf(done.bed);

  test('is done when nothing fails', () => {
    expect(answer).toMatchObject({ ok: true });
    expect(after).not.toBe(before);
  });

  test('is done or not done at all, whichever call fails once, and the answer is true', () => {
    for (const nth of triedOf(calls)) {
      const { bed, person, name, payload } = begin();
      bed.faults.clear();
      bed.faults.at(
        nth,
        new GoogleError("We're sorry, a server error occurred. Please wait a bit and try again."),
        1,
      );
      const failed: Answer = bed.ask(person, name, payload);
      bed.faults.clear();
      const look = lookOf(bed);
      const where = `call ${nth}: ${calls[nth - 1]}`;
      if (failed.ok) expect([where, look === after || isWithoutGroup(calls[nth - 1])]).toEqual([where, true]);
      else if (failed.error.code !== 'unfinished') expect([where, look === before]).toEqual([where, true]);
      else expect([where, look === before || look === after]).toEqual([where, true]);
    }
  });

  test('says so when Google stays silent from some call on', () => {
    const { bed, person, name, payload } = begin();
    const silent = calls.findIndex((call) => writing.test(call)) + 2;
    bed.faults.clear();
    bed.faults.at(({ nth }) => nth > silent, new GoogleError("We're sorry, a server error occurred."));
    const failed = bed.ask(person, name, payload);
    expect(failed).toMatchObject({ ok: false, error: { code: 'unfinished' } });
  });
});

const writing = /insert|append|remove|merge/;

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
