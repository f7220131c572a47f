import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boundTo, type Container } from '../../deploying/bound';
import { filesIn } from '../../deploying/files';
import { manifestOf } from '../../deploying/manifest';
import { heading, paragraph, table } from '../../local/documents/write';
import { functionsOf } from '../../local/google/script';
import type { TestBed } from '../../local/testBed';
import type { Answer } from '../../src/actions/calls';
import { DocumentBed, only, plain, standard } from './documentBed';
import { OverviewBed } from './overviewBed';

const built = filesIn('dist');
const folders: Record<Container, string> = { spreadsheet: '', document: '' };

beforeAll(() => {
  for (const container of ['spreadsheet', 'document'] as const) {
    const folder = mkdtempSync(join(tmpdir(), 'bound-'));
    folders[container] = folder;
    for (const [name, text] of boundTo(container, built)) writeFileSync(join(folder, name), text);
  }
});
afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
});

const written = [
  heading(1, 'Lärträff – Matematik 4–6'),
  table([['Datum', '2025-11-18']]),
  heading(2, 'Vet och tror'),
  paragraph('Vi vet: 39 av 118 elever väljer 1/8 som större än 1/6.'),
];

/** What a panel in a document asks of Google, how it is answered, and what Google refused. */
function documentJourney(dist: string): string[] {
  const bed = new DocumentBed(written, dist);
  expect(bed.open('tomas', bed.file, 'LIMITED').menu?.items).not.toEqual([]);
  expect(bed.menu('tomas', bed.file, 'openDocumentPanel')).toMatchObject({ ok: true });
  const meeting = only(bed.view('tomas', 'introduce', { role: 'member', name: 'Tomas' }));
  const [section] = meeting.sections;
  if (!section) throw new Error('There are no sections');
  const changes = [{ field: 'date' as const, was: '2025-11-18', value: '2025-11-19' }];
  const asked = [
    bed.ask('principal', 'introduce', { role: 'principal', name: 'Maria' }),
    bed.ask('principal', 'noteGrammars', {}),
    bed.ask('principal', 'leaveReaction', { section: section.place, reaction: 'read', ...plain }),
    bed.ask('principal', 'saveQuestion', { text: 'Hur gick det?' }),
    bed.ask('principal', 'nextWanted', {}),
    bed.ask('tomas', 'setFields', { meeting: meeting.place, changes }),
    bed.ask('tomas', 'insertModel', { section: section.place, model: 'epa' }),
    bed.ask('tomas', 'holdMeeting', { show: section.place, state: null }),
    bed.ask('tomas', 'lookBack', {}),
    bed.ask('tomas', 'insertTemplate', standard),
    bed.ask('tomas', 'gatherYear', { year: 2025, language: 'sv' }),
  ];
  const seen = seenIn(bed.ask('tomas', 'checkInstallation', {}));
  return [...seen, ...asked.map((answer) => (answer.ok ? 'ok' : answer.error.code)), ...refusals(bed)];
}

const seenIn = (answer: Answer<'checkInstallation'>) =>
  answer.ok ? answer.value.probes.map(({ key, outcome, seen }) => `${key}: ${outcome}, ${seen}`) : [];

/** The same for a spreadsheet, with a refresh by the hour. */
function spreadsheetJourney(dist: string): string[] {
  const bed = new OverviewBed({ dist });
  bed.group('Matematik 4–6', { date: '2025-11-12' });
  expect(bed.open('coordinator', bed.sheet.id, 'LIMITED').menu?.items).not.toEqual([]);
  expect(bed.menu('coordinator', bed.sheet.id, 'openSheetPanel')).toMatchObject({ ok: true });
  const folder = `https://drive.google.com/drive/folders/${bed.root.id}`;
  const asked = [
    bed.ask('lookAtFolder', { link: folder }),
    bed.ask('chooseFolder', { folder }),
    bed.ask('refreshStep', {}),
    bed.ask('refreshHourly', { on: true }),
    bed.ask('openOverview', {}),
  ];
  bed.clock.pass(3_600_000);
  const fired = bed.fireTriggers().map(({ ok }) => String(ok));
  const seen = seenIn(bed.ask('checkInstallation', {}));
  return [
    ...seen,
    ...asked.map((answer) => (answer.ok ? 'ok' : answer.error.code)),
    ...fired,
    ...refusals(bed),
  ];
}

/** Where a script asks which editor it is in, a refusal is an answer, in whatever words. */
const asksForEditor = /^(DocumentApp|SpreadsheetApp)\.getActive/;

const refusals = (bed: TestBed) =>
  bed.record
    .filter(({ name, failed }) => failed !== null && !asksForEditor.test(name))
    .map(({ name, failed }) => `${name}: ${failed}`);

test.each([
  ['document', documentJourney],
  ['spreadsheet', spreadsheetJourney],
] as const)('bound to a %s, everything answers as in the whole add-on', (container, journey) => {
  // But that a bound script has no cards to look for.
  const whole = journey('dist').filter((line) => !line.startsWith('card'));
  expect(journey(folders[container])).toEqual(whole);
});

test.each(['document', 'spreadsheet'] as const)(
  'bound to a %s, there are no cards, no pages of the other editor and no wider scopes',
  (container) => {
    const files = boundTo(container, built);
    const whole = manifestOf(built);
    const manifest = manifestOf(files);
    expect(manifest).not.toHaveProperty('addOns');
    expect(whole.oauthScopes).toEqual(expect.arrayContaining(manifest.oauthScopes ?? []));
    expect(manifest.oauthScopes?.length).toBeLessThan(whole.oauthScopes?.length ?? 0);
    expect(manifest.urlFetchWhitelist).toEqual(whole.urlFetchWhitelist);
    const others = container === 'document' ? /^(sidebar-sheets|plot)/ : /^(sidebar-docs|notes|pupils)/;
    expect([...files.keys()].filter((name) => others.test(name))).toEqual([]);
    expect(functionsOf(folders[container]).sort()).toEqual(functionsOf('dist').sort());
  },
);
