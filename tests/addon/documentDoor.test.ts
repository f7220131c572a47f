import { heading, paragraph } from '../../local/documents/write';
import { GoogleError } from '../../local/google/modelled';
import { en } from '../../src/text/en';
import { sv } from '../../src/text/sv';
import { DocumentBed, standard } from './documentBed';

test('the menu is built without any authorisation, in the person’s language', () => {
  const bed = new DocumentBed();
  const { menu, ...ran } = bed.open('ylva', bed.file, 'NONE');
  expect(ran).toMatchObject({ ok: true });
  expect(menu?.items).toEqual([
    { caption: sv.menu.document, functionName: 'openDocumentPanel' },
    { caption: sv.menu.installation, functionName: 'openInstallation' },
  ]);
});

test('the panel opens beside the document', () => {
  const bed = new DocumentBed();
  expect(bed.menu('ylva', bed.file, 'openDocumentPanel').effects).toMatchObject([
    { kind: 'sidebar', title: 'Lärträff' },
  ]);
});

test.each([
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  '',
  'open',
  4,
  null,
  ['openDocument'],
  {},
])('there is no call named %j', (name) => {
  const bed = new DocumentBed();
  const answer = bed.call('ylva', bed.file, name as string);
  expect(answer).toEqual({ ok: false, error: { code: 'unknownCall', message: sv.errors.unknownCall } });
});

test.each([
  ['openDocument', null],
  ['openDocument', { extra: 1 }],
  ['insertTemplate', {}],
  ['insertTemplate', { ...standard, template: 'toString' }],
  ['insertTemplate', { ...standard, language: 'de' }],
  ['insertTemplate', { ...standard, at: 4 }],
  ['insertTemplate', { ...standard, minutes: 7 }],
  ['goTo', { tab: -1, block: 0, words: '' }],
  ['goTo', { tab: 0, block: 0.5, words: '' }],
  ['goTo', { tab: 0, block: 0, words: 'x'.repeat(10_000) }],
  ['leaveReaction', { section: { tab: 0, block: 0, words: '' }, reaction: 'valueOf' }],
  ['putAwayHelp', { away: 'yes' }],
  ['introduce', { role: 'admin', name: 'Ylva' }],
  ['introduce', { role: 'member', name: 'x'.repeat(2001) }],
])('%s refuses %j before it does anything', (name, payload) => {
  const bed = new DocumentBed();
  bed.forget();
  const answer = bed.call('ylva', bed.file, name, payload);
  expect(answer).toEqual({ ok: false, error: { code: 'badPayload', message: sv.errors.badPayload } });
  expect(bed.record.map((call) => call.name)).toEqual(['Session.getActiveUserLocale']);
});

const toBegin = (carried: object) => ({ ...standard, carried: { ...standard.carried, ...carried } });
const from = { date: null, link: null };
const at = { tab: 0, block: 0, words: '' };
const field = { field: 'focus', was: '', value: '' };

test.each([
  ['more questions', 'insertTemplate', toBegin({ savedQuestions: Array(101).fill('?') })],
  ['more tasks', 'insertTemplate', toBegin({ tasks: Array(101).fill({ text: '', source: from }) })],
  ['a longer task', 'insertTemplate', toBegin({ task: { text: 'x'.repeat(10_001), source: from } })],
  ['more fields', 'setFields', { meeting: at, changes: Array(41).fill(field) }],
  ['a longer field', 'setFields', { meeting: at, changes: [{ ...field, value: 'x'.repeat(20_001) }] }],
  ['a longer line', 'addLine', { meeting: at, kind: 'parking', text: 'x'.repeat(20_001) }],
  ['more minutes', 'readTo', { keys: Array(1001).fill('') }],
])('%s than a panel sends is refused: %s', (_, name, payload) => {
  const bed = new DocumentBed();
  const answer = bed.call('ylva', bed.file, name, payload);
  expect(answer).toMatchObject({ ok: false, error: { code: 'badPayload' } });
});

test('whatever is kept of a person, the panel opens, and knows no more names than anybody has had', () => {
  const bed = new DocumentBed();
  const properties = bed.workspace.properties(`user:${bed.workspace.person('tomas')?.email}`);
  for (const role of ['admin', '__proto__', 'toString']) {
    properties.set('role', role);
    expect(bed.view('tomas', 'openDocument', {}).person.role).toBeNull();
  }
  properties.set('formerNames', Array.from({ length: 40 }, (_, index) => `Namn ${index}`).join('\n'));
  bed.view('tomas', 'introduce', { role: 'peer', name: 'Tomas Wikner' });
  expect(properties.get('formerNames')?.split('\n')).toHaveLength(20);
});

test('the panel opens where Drive does not say which folder it is', () => {
  const bed = new DocumentBed([heading(1, 'Lärträff'), heading(2, 'Diskussion'), paragraph('Text')]);
  expect(bed.view('ylva', 'openDocument', {}).meetings[0]?.group).toBe('Matematik 4–6');
  bed.faults.at('Drive.Files.get', new GoogleError('Service error: Drive'));
  expect(bed.view('ylva', 'openDocument', {}).meetings[0]?.group).toBeNull();
});

test('who one is stays with the person, on one line, and not with the document', () => {
  const bed = new DocumentBed();
  const view = bed.view('principal', 'introduce', { role: 'principal', name: ' Maria\n Stenkvist\u0007 ' });
  expect(view.person).toEqual({ role: 'principal', name: 'Maria Stenkvist', questions: [] });
  expect(bed.view('principal', 'openDocument', {}).person).toEqual(view.person);
  expect(bed.view('tomas', 'openDocument', {}).person).toEqual({ role: null, name: '', questions: [] });
  expect(bed.refusal('principal', 'introduce', { role: 'principal', name: ' …\u200b ' })).toBe('nameNeeded');
  const long = bed.view('tomas', 'introduce', { role: 'member', name: '🙂'.repeat(90) });
  expect(long.person.name).toBe('🙂'.repeat(80));
  expect(bed.view('tomas', 'introduce', { role: 'member', name: '' }).person.role).toBe('member');
});

test('what one says of oneself is kept by one window at a time', () => {
  const bed = new DocumentBed();
  const introduced = { role: 'member', name: 'Tomas Wikner' } as const;
  const release = bed.holdLock(`user:${bed.workspace.person('tomas')?.email}`);
  expect(bed.refusal('tomas', 'introduce', introduced)).toBe('busy');
  expect(bed.view('tomas', 'openDocument', {}).person.role).toBeNull();
  release();
  expect(bed.view('tomas', 'introduce', introduced).person.role).toBe('member');
});

test('a name asks for nothing, and any name is a name', () => {
  const bed = new DocumentBed();
  const said = (name: string) => bed.ask('principal', 'introduce', { role: 'principal', name });
  for (const name of [
    'Varför svarar ni inte',
    'Maria, svara senast fredag',
    'Why no answer?',
    'Maria ❗',
    'Svara snabbt',
    'skriv mer',
  ])
    expect(said(name)).toMatchObject({ ok: false, error: { code: 'nameNeeded' } });
  for (const name of [
    'Ta Nguyen',
    'Maria Stenkvist, rektor Ekskolan',
    'Anna-Karin von Sydow',
    'Do Kim',
    'maria ek',
  ])
    expect(said(name)).toMatchObject({ ok: true, value: { person: { name } } });
});

test('errors speak the person’s language', () => {
  const bed = new DocumentBed();
  bed.workspace.setLocale('ylva', 'en');
  expect(bed.call('ylva', bed.file, 'nothing')).toMatchObject({ error: { message: en.errors.unknownCall } });
});

test('the short help is put away for one person, comes back when asked for, and changes no document', () => {
  const bed = new DocumentBed();
  const before = JSON.stringify(bed.stored);
  bed.view('tomas', 'introduce', { role: 'member', name: 'Tomas Wikner' });
  expect(bed.view('tomas', 'openDocument', {}).helpAway).toBe(false);
  expect(bed.view('tomas', 'putAwayHelp', { away: true })).toMatchObject({
    helpAway: true,
    person: { role: 'member', name: 'Tomas Wikner' },
  });
  expect(bed.view('ylva', 'openDocument', {}).helpAway).toBe(false);
  bed.view('tomas', 'introduce', { role: 'principal', name: 'Tomas Wikner' });
  expect(bed.view('tomas', 'openDocument', {}).helpAway).toBe(true);
  expect(bed.view('tomas', 'putAwayHelp', { away: false }).helpAway).toBe(false);
  expect(JSON.stringify(bed.stored)).toBe(before);
});
