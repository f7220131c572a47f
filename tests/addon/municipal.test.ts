import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templates as products } from '../../src/meeting/templates';
import { DocumentBed, nothingCarried, only, standard } from './documentBed';
import { OverviewBed } from './overviewBed';

const template = 'own:klassrumsbesok';
const carried = { ...nothingCarried, group: 'Matematik 4–6', leader: 'Petra Lundin' };
const payload = { ...standard, template, carried } as const;

/** The add-on as it is built where the example lies among the municipality's templates. */
let dist = '';
let said = '';
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'municipal-'));
  const folders = ['--templates', 'templates/examples', '--into', dist];
  const env = { ...process.env, LC_ALL: 'sv_SE.UTF-8' };
  said = execFileSync('node', ['build.mjs', 'dist', ...folders], { env, encoding: 'utf8' });
});
afterAll(() => rmSync(dist, { recursive: true }));

test('the build says in one line that it has been taken in', () => {
  const file = join('templates', 'examples', 'klassrumsbesok.json');
  expect(said).toBe(`${file}: mallen ”Klassrumsbesök” är med.\n`);
});

test('it is offered last, inserted, and read back with its headings and rows', () => {
  const bed = new DocumentBed(undefined, dist);
  const { templates } = bed.view('ylva', 'openDocument', {});
  expect(templates).toHaveLength(Object.keys(products).length + 1);
  expect(templates.at(-1)).toMatchObject({ key: template, name: 'Klassrumsbesök', parts: [{ minutes: 60 }] });
  const meeting = only(bed.view('ylva', 'insertTemplate', payload));
  expect(meeting).toMatchObject({ date: '2025-11-20', group: 'Matematik 4–6', leader: 'Petra Lundin' });
  expect(meeting.fields.map(({ key }) => key)).toContain('lessonDate');
  expect(meeting.fields.map(({ key }) => key)).not.toContain('schools');
  const sections = meeting.sections.map(({ key, heading, written }) => [key, heading, written]);
  expect(sections.slice(0, 3)).toEqual([
    ['own:klassrumsbesok:det-har-ville-vi-se', 'Det här ville vi se (10 min)', false],
    ['effects', 'Det här såg vi eleverna göra (20 min)', false],
    ['discussion', 'Samtal om besöken (20 min)', false],
  ]);
});

test('what is written in it stays read, in the rows and under the headings', () => {
  const bed = new DocumentBed(undefined, dist);
  const { place, fields } = only(bed.view('ylva', 'insertTemplate', payload));
  const was = (key: string) => fields.find((field) => field.key === key)?.value ?? '';
  const [lessonDate, nextTask] = ['lessonDate', 'nextTask'] as const;
  const view = bed.view('ylva', 'setFields', {
    meeting: place,
    changes: [
      { field: lessonDate, was: was(lessonDate), value: '2025-11-27' },
      { field: nextTask, was: was(nextTask), value: 'Besök ett klassrum till' },
    ],
  });
  expect(only(view).fields.find(({ key }) => key === lessonDate)?.value).toBe('2025-11-27');
  bed.replaceText('Vad bad den som fick', 'Vi ville se hur de börjar. Vad bad den som fick');
  const [first] = only(bed.view('ylva', 'openDocument', {})).sections;
  expect(first).toMatchObject({ key: 'own:klassrumsbesok:det-har-ville-vi-se', written: true });
});

test.each([
  ['says its name', () => dist, 'Klassrumsbesök'],
  ['reads it as other minutes where it is no longer built in', () => 'dist', 'Lärträff'],
])('the overview %s', (_, built, name) => {
  const written = new DocumentBed(undefined, dist);
  written.view('ylva', 'insertTemplate', payload);
  written.replaceText('Utkast', 'Klart');
  const bed = new OverviewBed({ dist: built() });
  bed.document('Protokoll', written.stored, bed.folder('Matematik 4–6', bed.root.id).id);
  bed.setUp();
  bed.refresh();
  expect(bed.table('Översikt')[0]).toMatchObject({ 'Mall senast': name });
  expect(bed.table('Protokoll')[0]).toMatchObject({ Datum: '2025-11-20', Mall: name });
});
