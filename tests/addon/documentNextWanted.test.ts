import type { BlockContent } from '../../local/documents/content';
import { documentOf, heading, paragraph, table } from '../../local/documents/write';
import { ApiError } from '../../local/google/apiError';
import type { CallAhead } from '../../local/google/faults';
import type { DocumentView, NextWantedView, WantedView } from '../../src/actions/documentViews';
import { DocumentBed, plain } from './documentBed';

interface Said {
  date: string;
  invite?: string;
  group?: string;
}

const minutes = ({ date, invite, group = 'Matematik 4–6' }: Said): BlockContent[] => [
  heading(1, `Lärträff – ${group}`),
  table([
    ['Datum', date],
    ['Grupp', group],
    ...(invite ? [['Återkoppling vi vill ha', invite]] : []),
    ['Uppgift till nästa träff', 'Pröva tallinjen.'],
  ]),
  heading(2, 'Diskussion'),
  paragraph(`Vi talade länge om tallinjen den ${date}.`),
];

const asked = 'Det du ser fungerar';
const peers = 'Vi vill höra en annan grupp';

/** The group's folder lies in one with every group's, as a municipality has it. */
function withNeighbours(open: BlockContent[] = minutes({ date: '2025-11-18', invite: asked })) {
  const bed = new DocumentBed(open);
  const everyone = ['ylva', 'tomas', 'principal'].map((id) => ({
    email: bed.workspace.person(id)?.email ?? '',
    right: 'editor' as const,
  }));
  const above = bed.folder('Lärgrupper', bed.workspace.root.id, everyone);
  const own = bed.workspace.item(bed.file)?.parent ?? '';
  bed.workspace.change(own, { parent: above.id });
  const others = bed.folder('Svenska F–3', above.id);
  const inFolder = (folder: string) => (said: Said) =>
    bed.document(`Lärträff ${said.date}`, documentOf(minutes(said)), folder).id;
  return { bed, above: above.id, beside: inFolder(own), next: inFolder(others.id), others: others.id };
}

function wantedBy(bed: DocumentBed, person: string): NextWantedView {
  const answer = bed.ask(person, 'nextWanted', {});
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const days = ({ wanted }: { wanted: WantedView[] }) => wanted.map(({ date, group }) => `${date} ${group}`);

function introduced(bed: DocumentBed, role: 'principal' | 'peer' = 'principal'): void {
  bed.view('principal', 'introduce', { role, name: 'Maria Stenkvist' });
}

it('shows minutes that ask for feedback, those of the same group first and then the newest', () => {
  const { bed, beside, next } = withNeighbours();
  introduced(bed);
  beside({ date: '2025-10-14', invite: asked });
  beside({ date: '2025-10-28', invite: 'Ingen den här gången' });
  next({ date: '2025-11-04', invite: asked, group: 'Svenska F–3' });
  next({ date: '2025-11-11', invite: 'Utmana vår tanke', group: 'Svenska F–3' });
  next({ date: '2025-11-12', group: 'Svenska F–3' });
  next({ date: '2025-12-09', invite: asked, group: 'Svenska F–3' });
  bed.forget();
  const found = wantedBy(bed, 'principal');
  expect(found.readable).toBe(true);
  expect(days(found)).toEqual([
    '2025-10-14 Matematik 4–6',
    '2025-11-11 Svenska F–3',
    '2025-11-04 Svenska F–3',
  ]);
  expect(found.wanted[1]).toMatchObject({ invite: 'challenge', language: 'sv' });
  for (const { link } of found.wanted)
    expect(link).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/edit/);
  const questions = bed.remoteCalls.filter(({ name }) => /^(?:Drive|UrlFetchApp)/.test(name));
  expect(questions.length).toBeLessThanOrEqual(7);
});

it('leaves out what one has left feedback in, and keeps nothing of who has looked', () => {
  const { bed, beside } = withNeighbours();
  introduced(bed);
  const other = beside({ date: '2025-10-14', invite: asked });
  const before = JSON.stringify([bed.workspace.items(), bed.stored]);
  expect(days(wantedBy(bed, 'principal'))).toEqual(['2025-10-14 Matematik 4–6']);
  expect(JSON.stringify([bed.workspace.items(), bed.stored])).toBe(before);

  const opened = bed.call('principal', other, 'openDocument', {});
  const section = (opened.value as DocumentView).meetings[0]?.sections[0]?.place;
  const left = bed.call('principal', other, 'leaveReaction', { section, reaction: 'read', ...plain });
  expect(left.ok).toBe(true);
  expect(days(wantedBy(bed, 'principal'))).toEqual([]);
  bed.view('tomas', 'introduce', { role: 'principal', name: 'Tomas' });
  expect(days(wantedBy(bed, 'tomas'))).toEqual(['2025-10-14 Matematik 4–6']);
});

it('shows another group’s leader only what is for other groups', () => {
  const { bed, beside } = withNeighbours();
  introduced(bed, 'peer');
  beside({ date: '2025-10-14', invite: asked });
  beside({ date: '2025-10-28', invite: peers });
  expect(days(wantedBy(bed, 'principal'))).toEqual(['2025-10-28 Matematik 4–6']);
});

it('finds those of the same group also when every other group has written since', () => {
  const { bed, beside, next } = withNeighbours();
  introduced(bed);
  beside({ date: '2025-09-16', invite: asked });
  for (let day = 10; day < 20; day += 1) {
    bed.clock.pass(60_000);
    next({ date: `2025-10-${day}`, invite: asked, group: 'Svenska F–3' });
    next({ date: `2025-11-${day}`, invite: asked, group: 'Svenska F–3' });
  }
  expect(days(wantedBy(bed, 'principal'))[0]).toBe('2025-09-16 Matematik 4–6');
});

it('shows a handful, however many there are', () => {
  const { bed, next } = withNeighbours();
  introduced(bed);
  for (let day = 1; day <= 9; day += 1)
    next({ date: `2025-11-0${day}`, invite: asked, group: 'Svenska F–3' });
  expect(wantedBy(bed, 'principal').wanted).toHaveLength(5);
});

it('keeps to the group’s folder where one may not see above it, and says so where there is none', () => {
  const lone = new DocumentBed(minutes({ date: '2025-11-18', invite: asked }));
  introduced(lone);
  const own = lone.workspace.item(lone.file)?.parent ?? '';
  lone.document('Lärträff', documentOf(minutes({ date: '2025-10-14', invite: asked })), own);
  const apart = lone.folder('Privat', lone.workspace.root.id);
  lone.document('Lärträff', documentOf(minutes({ date: '2025-10-07', invite: asked })), apart.id);
  expect(days(wantedBy(lone, 'principal'))).toEqual(['2025-10-14 Matematik 4–6']);
  lone.workspace.change(lone.file, { parent: lone.workspace.root.id });
  expect(wantedBy(lone, 'ylva')).toEqual({ readable: false, wanted: [] });
});

it('passes over a document that cannot be read, and says so when Drive does not answer', () => {
  const { bed, beside, next } = withNeighbours();
  introduced(bed);
  const refused = beside({ date: '2025-10-14', invite: asked });
  next({ date: '2025-11-04', invite: asked, group: 'Svenska F–3' });
  const isRefused = ({ name, arguments: [id] }: CallAhead) => name === 'Docs.Documents.get' && id === refused;
  bed.faults.at(isRefused, new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission'));
  expect(days(wantedBy(bed, 'principal'))).toEqual(['2025-11-04 Svenska F–3']);
  bed.faults.at('Drive.Files.list', new ApiError(500, 'INTERNAL', 'Internal Error'));
  expect(wantedBy(bed, 'principal')).toEqual({ readable: false, wanted: [] });
});
