import type { BlockContent } from '../../local/documents/content';
import { documentOf, emptyDocument, heading, paragraph, table } from '../../local/documents/write';
import { ApiError } from '../../local/google/apiError';
import type { CallAhead } from '../../local/google/faults';
import { GoogleError } from '../../local/google/modelled';
import { readMinutes } from '../../src/meeting/read';
import { DocumentBed, standard } from './documentBed';
import { OverviewBed } from './overviewBed';

const minutes = (date: string, task: string): BlockContent[] => [
  heading(1, 'Lärträff – Matematik 4–6'),
  table([
    ['Datum', date],
    ['Grupp', 'Matematik 4–6'],
    ['Sekreterare för dagen', 'Samira Haddad'],
    ['Närvarande', 'Ylva Bergdahl, Samira Haddad'],
    ['Fokus', 'Bråk som tal'],
    ['Uppgift till nästa träff', task],
  ]),
  heading(2, 'Vet och tror'),
  paragraph('Vi vet: 14 av 22 ritade.'),
  paragraph('Vi tror: tallinjen hjälper.'),
  heading(2, 'Diskussion'),
  paragraph('Vi talade länge om tallinjen.'),
];

const year = { year: 2025, language: 'sv' } as const;
const folderOf = (bed: DocumentBed): string => bed.workspace.item(bed.file)?.parent ?? '';
const beside = (bed: DocumentBed, name: string, blocks: BlockContent[]) =>
  bed.document(name, documentOf(blocks), folderOf(bed));

function withMinutes(content?: BlockContent[]): DocumentBed {
  const bed = new DocumentBed(content);
  beside(bed, 'Lärträff oktober', minutes('2025-10-14', 'Pröva tallinjen.'));
  beside(bed, 'Lärträff september', minutes('2025-09-16', 'Gör diagnosen.'));
  beside(bed, 'Lärträff i våras', minutes('2025-03-04', 'Läs artikeln.'));
  return bed;
}

it('knows a gathered year whose title people have changed', () => {
  const bed = withMinutes();
  bed.view('ylva', 'gatherYear', year);
  bed.replaceText('Läsåret 2025/26', 'Vårt år');
  const { document, meetings } = bed.view('ylva', 'openDocument', {});
  expect([document.gathered, meetings]).toEqual([[], []]);
});

it('gathers the school year in order, with links, into an empty document', () => {
  const bed = withMinutes();
  bed.forget();
  const view = bed.view('ylva', 'gatherYear', year);
  expect(view.meetings).toEqual([]);
  expect(view.document).toMatchObject({ empty: false, gathered: [2025] });
  expect(bed.words()).toEqual([
    'Läsåret 2025/26 – Matematik 4–6',
    'Hämtat ur gruppens egna protokoll 20 november 2025. Datumen leder dit.',
    'Ur protokollet 16 september 2025',
    '▸ Fokus: Bråk som tal',
    '▸ Vi vet: 14 av 22 ritade.',
    '▸ Vi tror: tallinjen hjälper.',
    '▸ Uppgift till nästa träff: Gör diagnosen.',
    'Ur protokollet 14 oktober 2025',
    '▸ Fokus: Bråk som tal',
    '▸ Vi vet: 14 av 22 ritade.',
    '▸ Vi tror: tallinjen hjälper.',
    '▸ Uppgift till nästa träff: Pröva tallinjen.',
    'Slut på det som är hämtat ur protokollen.',
    '',
  ]);
  const stored = JSON.stringify(bed.stored);
  expect(
    stored.match(/"href":"https:\/\/docs\.google\.com\/document\/d\/[^"]+#heading=h\.[^"]+"/g),
  ).toHaveLength(2);
  expect(stored).not.toContain('Samira');
  expect(
    bed.remoteCalls.filter(({ name }) => /^(?:Drive|UrlFetchApp)/.test(name)).length,
  ).toBeLessThanOrEqual(4);
});

it('is not read as minutes afterwards, by anybody, and is nothing to look back at', () => {
  const bed = withMinutes();
  bed.view('ylva', 'gatherYear', year);
  expect(bed.view('ylva', 'openDocument', {}).meetings).toEqual([]);
  const answer = bed.ask('ylva', 'lookBack', {});
  expect(answer).toMatchObject({ ok: true, value: { meetingsThisYear: 2 } });
});

it('speaks English when asked to', () => {
  const bed = withMinutes();
  bed.view('ylva', 'gatherYear', { year: 2024, language: 'en' });
  expect(bed.words().slice(0, 3)).toEqual([
    'School year 2024/25 – Matematik 4–6',
    "Gathered from the group's own minutes on 20 November 2025. The dates lead there.",
    'From the minutes of 4 March 2025',
  ]);
});

it('goes on top of minutes, which are read as before', () => {
  const bed = withMinutes(minutes('2025-11-18', 'Samla tre elevlösningar.'));
  const before = bed.view('ylva', 'openDocument', {}).meetings;
  const view = bed.view('ylva', 'gatherYear', year);
  expect(bed.words()[0]).toBe('Läsåret 2025/26 – Matematik 4–6');
  expect(bed.words()).toContain('▸ Uppgift till nästa träff: Samla tre elevlösningar.');
  const told = ({ meetings }: { meetings: typeof before }) =>
    meetings.map(({ title, date, nextTask, sections }) => [
      title,
      date,
      nextTask,
      sections.map(({ written }) => written),
    ]);
  expect(told(view)).toEqual(told({ meetings: before }));
});

it('goes to the cursor within the final report, which stays what it is', () => {
  const bed = withMinutes();
  const report = bed.view('ylva', 'insertTemplate', { ...standard, template: 'slutrapport' });
  const place = report.meetings[0]?.sections.find(({ key }) => key === 'done')?.place.block ?? 0;
  const view = bed.view('ylva', 'gatherYear', year, { tab: 't.0', block: place + 2, offset: 0 });
  expect(view.meetings).toHaveLength(1);
  const [read] = readMinutes(bed.outline, { today: '2025-11-20', title: null, folder: null });
  expect([read?.template, read?.sections.some(({ written }) => written)]).toEqual(['slutrapport', false]);
  expect(bed.words()[place + 2]).toBe('Läsåret 2025/26 – Matematik 4–6');
});

it('is not gathered twice into the same document', () => {
  const bed = withMinutes();
  bed.view('ylva', 'gatherYear', year);
  const before = bed.words();
  expect(bed.refusal('ylva', 'gatherYear', year)).toBe('alreadyGathered');
  expect(bed.words()).toEqual(before);
});

it('is gathered once where two do it at the same time', () => {
  const bed = withMinutes();
  bed.faults.before('Lock.waitLock', () => void bed.view('tomas', 'gatherYear', year), 1);
  expect(bed.refusal('ylva', 'gatherYear', year)).toBe('alreadyGathered');
  expect(bed.words().filter((words) => words === 'Läsåret 2025/26 – Matematik 4–6')).toHaveLength(1);
});

it('says so when there is nothing to gather', () => {
  const bed = new DocumentBed();
  expect(bed.refusal('ylva', 'gatherYear', year)).toBe('noMinutes');
  expect(bed.words()).toEqual(['']);
});

it('names the documents that could not be read, in one line', () => {
  const bed = withMinutes();
  const isOne = ({ name, arguments: [id] }: CallAhead) =>
    name === 'Docs.Documents.get' && bed.workspace.item(String(id))?.name === 'Lärträff oktober';
  bed.faults.at(isOne, new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'));
  bed.view('ylva', 'gatherYear', year);
  expect(bed.words()).toContain('▸ De här dokumenten gick inte att läsa just nu: Lärträff oktober.');
});

it('keeps to itself what leader and principal wrote at their check-in', () => {
  const bed = withMinutes();
  beside(bed, 'Avstämning', [
    heading(1, 'Avstämning lärledare och rektor – Matematik 4–6'),
    paragraph('Datum: 2025-10-20'),
    paragraph('Grupp: Matematik 4–6'),
    heading(2, 'Hur har du det i rollen?'),
    paragraph('Det är tungt just nu.'),
    heading(2, 'Det här tar rektor, det här tar lärledaren'),
    paragraph('Rektor bokar en lokal.'),
  ]);
  bed.view('ylva', 'gatherYear', year);
  expect(JSON.stringify(bed.words())).not.toMatch(/tungt|lokal/);
});

it('reads at most sixty documents and says that there are more', () => {
  const bed = new DocumentBed();
  for (let number = 0; number < 64; number += 1) {
    const date = `2025-${String(7 + Math.floor(number / 20)).padStart(2, '0')}-${String((number % 20) + 1).padStart(2, '0')}`;
    beside(bed, `Lärträff ${date}`, minutes(date, `Uppgift ${number}.`));
    bed.clock.pass(60_000);
  }
  bed.forget();
  bed.view('ylva', 'gatherYear', year);
  expect(bed.record.filter(({ name }) => name === 'Docs.Documents.get')).toHaveLength(60);
  expect(bed.words()).toContain('▸ I mappen finns fler dokument. De 60 som ändrades senast är med här.');
  expect(bed.words().filter((text) => String(text).startsWith('Ur protokollet'))).toHaveLength(60);
});

it('leaves the document as it was when Google fails anywhere in the writing', () => {
  const begun = () => withMinutes(minutes('2025-11-18', 'Samla tre elevlösningar.'));
  const done = begun();
  done.forget();
  done.view('ylva', 'gatherYear', year);
  const calls = done.record.map(({ name }) => name);
  const first = calls.findIndex((name) => /insert/.test(name));
  expect(first).toBeGreaterThan(0);
  let refused = 0;
  for (let nth = first + 1; nth < calls.length; nth += 23) {
    const bed = begun();
    const before = bed.words();
    bed.faults.clear();
    bed.faults.at(nth, new GoogleError("We're sorry, a server error occurred."), 1);
    const answer = bed.ask('ylva', 'gatherYear', year);
    bed.faults.clear();
    if (answer.ok || answer.error.code === 'unfinished') continue;
    refused += 1;
    expect([calls[nth - 1], bed.words()]).toEqual([calls[nth - 1], before]);
  }
  expect(refused).toBeGreaterThan(3);
});

it('writes nothing while Google has been asked too much', () => {
  const bed = withMinutes();
  bed.faults.at('Docs.Documents.get', new ApiError(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded'), 1);
  expect(bed.refusal('ylva', 'gatherYear', year)).toBe('quota');
  bed.faults.clear();
  bed.faults.at(
    'UrlFetchApp.fetchAll',
    new GoogleError('Service invoked too many times for one day: urlfetch.'),
  );
  expect(bed.refusal('ylva', 'gatherYear', year)).toBe('quota');
  expect(bed.words()).toEqual(['']);
});

it('adds no meeting to the overview, in its own folder or copied into another', () => {
  const bed = new OverviewBed();
  const { folder } = bed.group('Matematik 4–6', { date: '2025-10-14' }, { date: '2025-09-02' });
  const other = bed.group('Svenska 7–9', { date: '2025-09-16' });
  const file = bed.document('Protokoll för året', emptyDocument(), folder.id).id;
  expect(bed.call('ylva', file, 'gatherYear', year)).toMatchObject({ ok: true });
  const copy = JSON.parse(JSON.stringify(bed.workspace.content(file)).replaceAll('lartraff:year', 'other'));
  bed.document('Protokoll för deras år', copy, other.folder.id);
  bed.setUp();
  bed.refresh();
  const dates = bed
    .table('Protokoll')
    .map((row) => row.Datum)
    .filter(Boolean);
  expect(dates.sort()).toEqual(['2025-09-02', '2025-09-16', '2025-10-14']);
});
