import type { BlockContent } from '../../local/documents/content';
import { documentOf, heading, paragraph } from '../../local/documents/write';
import { ApiError } from '../../local/google/apiError';
import type { CallAhead } from '../../local/google/faults';
import { GoogleError } from '../../local/google/modelled';
import type { LookBackView } from '../../src/actions/documentViews';
import { DocumentBed, standard } from './documentBed';

const minutes = (date: string, task: string): BlockContent[] => [
  heading(1, 'Lärträff – Matematik 4–6'),
  paragraph(`Datum: ${date}`),
  paragraph('Grupp: Matematik 4–6'),
  paragraph('Lärledare: Ylva Bergdahl'),
  paragraph('Närvarande: Ylva, Tomas'),
  paragraph(`Uppgift till nästa träff: ${task}`),
  heading(2, 'Diskussion'),
  paragraph('Vi talade om tallinjen.'),
];

const folderOf = (bed: DocumentBed): string => bed.workspace.item(bed.file)?.parent ?? '';
const beside = (bed: DocumentBed, name: string, blocks: BlockContent[]) =>
  bed.document(name, documentOf(blocks), folderOf(bed));

function lookBack(bed: DocumentBed, person = 'ylva'): LookBackView {
  const answer = bed.ask(person, 'lookBack', {});
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

it('proposes the last task of the folder at once in an empty document, in few questions', () => {
  const bed = new DocumentBed();
  const first = beside(bed, 'Lärträff 14 oktober', minutes('2025-10-14', 'Gör diagnosen.'));
  beside(bed, 'Lärträff 16 september', minutes('2025-09-16', 'Läs artikeln.'));
  bed.forget();
  const { lookBack: found } = bed.view('ylva', 'openDocument', {});
  expect(found).toMatchObject({ access: 'folder', unread: 0, meetingsThisYear: 2, suggested: 'uppfoljning' });
  const [{ carried, link } = { carried: null, link: null }, ...others] = found?.candidates ?? [];
  expect(carried).toMatchObject({
    group: 'Matematik 4–6',
    leader: 'Ylva Bergdahl',
    task: { text: 'Gör diagnosen.' },
  });
  expect(link).toMatch(
    new RegExp(`^https://docs\\.google\\.com/document/d/${first.id}/edit\\?tab=t\\.0#heading=h\\.`),
  );
  expect(others).toEqual([]);
  const questions = bed.remoteCalls.filter(({ name }) => /^(?:Drive|UrlFetchApp)/.test(name));
  expect(questions.length).toBeLessThanOrEqual(4);
});

it('asks nothing of the folder while the document is not empty, until it is wanted', () => {
  const bed = new DocumentBed(minutes('2025-10-14', 'Gör diagnosen.'));
  bed.forget();
  expect(bed.view('ylva', 'openDocument', {}).lookBack).toBeNull();
  expect(bed.remoteCalls.filter(({ name }) => /^(?:Drive|UrlFetchApp)/.test(name))).toEqual([]);
  expect(lookBack(bed).candidates[0]?.carried.task?.text).toBe('Gör diagnosen.');
});

it('goes on from a running document and from those beside it, with links to the headings', () => {
  const bed = new DocumentBed([...minutes('2025-10-14', 'Gör diagnosen.'), ...minutes('2025-09-16', 'Läs.')]);
  beside(bed, 'Extra', minutes('2025-10-21', 'Pröva tallinjen.'));
  const { candidates, meetingsThisYear } = lookBack(bed);
  expect(meetingsThisYear).toBe(3);
  expect(candidates.map(({ carried }) => carried.task?.text)).toEqual(['Pröva tallinjen.', 'Gör diagnosen.']);
  expect(candidates[1]?.link).toMatch(new RegExp(`${bed.file}/edit\\?tab=t\\.0#heading=h\\.`));
});

describe('shortcuts in the folder', () => {
  const elsewhere = (bed: DocumentBed) =>
    bed.document(
      'Lärträff',
      documentOf(minutes('2025-10-14', 'Gör diagnosen.')),
      bed.folder('Annanstans').id,
    );
  const pointAt = (bed: DocumentBed, target: string) =>
    bed.workspace.create({
      name: 'Genväg till lärträffen',
      mimeType: 'application/vnd.google-apps.shortcut',
      parent: folderOf(bed),
      owner: 'ylva.bergdahl@ekasa.example',
      target,
    });

  it('lead to minutes elsewhere, once', () => {
    const bed = new DocumentBed();
    const { id } = elsewhere(bed);
    pointAt(bed, id);
    pointAt(bed, id);
    const { candidates, meetingsThisYear } = lookBack(bed);
    expect(meetingsThisYear).toBe(1);
    expect(candidates.map(({ carried }) => carried.task?.text)).toEqual(['Gör diagnosen.']);
  });

  it('add nothing where they lead to the open document, to a folder or to what is in the bin', () => {
    const bed = new DocumentBed();
    const { id } = elsewhere(bed);
    pointAt(bed, id);
    pointAt(bed, bed.file);
    pointAt(bed, folderOf(bed));
    bed.workspace.change(id, { trashed: true });
    expect(lookBack(bed)).toMatchObject({ candidates: [], unread: 0, meetingsThisYear: 0 });
  });

  it('are looked into as far as a few go, since each is one more question', () => {
    const bed = new DocumentBed();
    for (let count = 0; count < 8; count += 1) pointAt(bed, elsewhere(bed).id);
    bed.forget();
    expect(lookBack(bed).meetingsThisYear).toBeGreaterThan(0);
    const names = bed.record.map(({ name }) => name);
    const first = names.indexOf('Drive.Files.list');
    expect(names.slice(first).filter((name) => name === 'Drive.Files.get')).toHaveLength(5);
  });

  it('are named as unread where one may not see what they lead to', () => {
    const bed = new DocumentBed();
    pointAt(bed, elsewhere(bed).id);
    expect(lookBack(bed, 'tomas')).toMatchObject({ candidates: [], unread: 1 });
  });
});

it('carries no more than anybody wants to look back at', () => {
  const bed = new DocumentBed();
  const days = Array.from({ length: 25 }, (_, day) => `2025-10-${String(day + 1).padStart(2, '0')}`);
  beside(
    bed,
    'Hela hösten',
    days.flatMap((day) => minutes(day, 'Pröva tallinjen. '.repeat(400))),
  );
  const [{ carried } = { carried: null }] = lookBack(bed).candidates;
  expect(carried?.task?.text).toHaveLength(5000);
  expect(carried?.tasks).toHaveLength(20);
});

it('stays with the document where it lies at the top of a drive', () => {
  const bed = new DocumentBed();
  const running = bed.document('Protokoll', documentOf(minutes('2025-10-14', 'Gör diagnosen.')));
  bed.document('Någon annans', documentOf(minutes('2025-11-01', 'Inte vår.')));
  const answer = bed.call('ylva', running.id, 'lookBack');
  expect(answer.value).toMatchObject({ access: 'documentOnly', unread: 0 });
  expect((answer.value as LookBackView).candidates.map(({ carried }) => carried.task?.text)).toEqual([
    'Gör diagnosen.',
  ]);
});

it('has nothing to go on from in a new group, and says so as data', () => {
  const found = lookBack(new DocumentBed());
  expect(found).toMatchObject({
    access: 'folder',
    candidates: [],
    meetingsThisYear: 0,
    suggested: 'nulage',
    why: 'first',
  });
});

describe('what Google refuses is data, and never fails the call', () => {
  const begun = () => {
    const bed = new DocumentBed();
    beside(bed, 'Lärträff', minutes('2025-10-14', 'Gör diagnosen.'));
    beside(bed, 'Äldre', minutes('2025-09-16', 'Läs artikeln.'));
    return bed;
  };
  const away = new GoogleError("We're sorry, a server error occurred. Please wait a bit and try again.");

  it.each(['Drive.Files.get', 'Drive.Files.list'])('when %s does not answer', (name) => {
    const bed = begun();
    bed.faults.at(name, away);
    expect(lookBack(bed)).toMatchObject({ access: 'documentOnly', unread: 0, candidates: [] });
    expect(bed.view('ylva', 'openDocument', {}).lookBack?.access).toBe('documentOnly');
  });

  it('when no document can be read', () => {
    const bed = begun();
    bed.faults.at('UrlFetchApp.fetchAll', away);
    expect(lookBack(bed)).toMatchObject({ access: 'folder', unread: 2, candidates: [] });
  });

  it('when one document cannot', () => {
    const bed = begun();
    const isOld = ({ name, arguments: [id] }: CallAhead) =>
      name === 'Docs.Documents.get' && bed.workspace.item(String(id))?.name === 'Lärträff';
    bed.faults.at(isOld, new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'));
    expect(lookBack(bed)).toMatchObject({ access: 'folder', unread: 1, meetingsThisYear: 1 });
  });
});

it('asks for no document where there is none beside an empty one', () => {
  const bed = new DocumentBed();
  bed.forget();
  lookBack(bed);
  expect(bed.remoteCalls.filter(({ name }) => /^(?:UrlFetchApp|Docs)/.test(name))).toEqual([]);
});

it('reads no more than the twenty documents that were changed last', () => {
  const bed = new DocumentBed();
  for (let day = 1; day <= 25; day += 1) {
    const date = `2025-10-${String(day).padStart(2, '0')}`;
    beside(bed, `Lärträff ${date}`, minutes(date, `Uppgift ${day}.`));
    bed.clock.pass(60_000);
  }
  bed.forget();
  const found = lookBack(bed);
  expect(found.meetingsThisYear).toBe(20);
  expect(found.candidates[0]?.carried.task?.text).toBe('Uppgift 25.');
  expect(bed.record.filter(({ name }) => name === 'UrlFetchApp.fetchAll')).toHaveLength(1);
});

it.each(['lartraff', 'nulage', 'uppfoljning', 'litteratur', 'slutrapport'] as const)(
  'goes on from the same meeting when %s stands inserted with all that was fetched, and nobody has written',
  (template) => {
    const bed = new DocumentBed();
    beside(bed, 'Uppstart', [
      ...minutes('2025-09-16', 'Läs artikeln.'),
      heading(2, 'Förväntade effekter och uppföljning'),
      paragraph('På kort sikt: Fler ritar till nästa träff.'),
    ]);
    beside(bed, 'Lärträff', [
      heading(1, 'Lärträff – Matematik 4–6'),
      paragraph('Datum: 2025-10-14'),
      paragraph('Närvarande: Ylva'),
      heading(2, 'Till nästa träff'),
      paragraph('Till nästa gång: alla prövar tallinjen.'),
      paragraph('Tomas tar med tre lösningar den 4 november.'),
    ]);
    const before = lookBack(bed).candidates;
    const [proposed] = before;
    if (!proposed) throw new Error('Nothing was found');
    expect(proposed.carried.expected?.short).toBe('Fler ritar till nästa träff.');
    const payload = { ...standard, at: 'empty' as const, template, carried: proposed.carried };
    const [inserted] = bed.view('ylva', 'insertTemplate', payload).meetings;
    expect([inserted?.date, inserted?.nextTask]).toEqual(['2025-11-20', null]);
    bed.clock.pass(30 * 86_400_000);
    expect(lookBack(bed).candidates).toEqual(before);
  },
);
