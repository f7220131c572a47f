import { DocumentBed, nothingCarried, only, standard } from './documentBed';

const link = 'https://docs.google.com/document/d/1abc/edit?tab=t.0#heading=h.1';
const source = { date: '2025-10-14', link };
const task = { text: 'Pröva exit tickets.\nDatum: 2025-11-01\n\nLäs s. 12–30.', source };

/** Links as they stand in the document, with the words that lead there. */
function linksIn(bed: DocumentBed): [string, string][] {
  const content = JSON.stringify(bed.stored);
  const runs = content.match(/\{"type":"text"[^{}]*(?:\{[^{}]*(?:\{[^{}]*\})?[^{}]*\}[^{}]*)*\}/g) ?? [];
  return runs.flatMap((run): [string, string][] => {
    const url = /https?:[^"\\]*/.exec(run)?.[0];
    return url ? [[/"text":"([^"]*)"/.exec(run)?.[1] ?? '', url]] : [];
  });
}

test('the last task opens the round, word for word, and leads to where it was fetched', () => {
  const bed = new DocumentBed();
  const view = bed.view('ylva', 'insertTemplate', { ...standard, carried: { ...nothingCarried, task } });
  const at = bed.words().indexOf('Uppgift inför dagens lärträff – laget runt (20 min)');
  expect(bed.words().slice(at + 1, at + 6)).toEqual([
    'Förra uppgiften: Pröva exit tickets.',
    'Datum: 2025-11-01',
    'Läs s. 12–30. (hämtat från 14 oktober)',
    'Vad gjorde du? Vad hände? Vad tar du med dig? En i taget, utan avbrott.',
    '',
  ]);
  expect(linksIn(bed)).toEqual([['(hämtat från 14 oktober)', link]]);
  const previous = only(view).sections.find(({ key }) => key === 'previous');
  expect(previous).toMatchObject({ written: false });
  expect(previous?.prompts).toEqual(bed.words().slice(at + 1, at + 5));
  expect(only(view)).toMatchObject({ date: '2025-11-20', nextTask: null });
});

test('lines that look like fetched ones, or are very many, are still nothing that the group says', () => {
  const bed = new DocumentBed();
  const lines = ['Uppgift: läs', 'Uppgift: pröva', ...Array.from({ length: 300 }, (_, at) => `Sida ${at}`)];
  const many = { text: lines.join('\n'), source };
  const view = bed.view('ylva', 'insertTemplate', {
    ...standard,
    carried: { ...nothingCarried, task: many },
  });
  expect(bed.words()).toEqual(expect.arrayContaining(['Förra uppgiften: Uppgift: läs', '– Uppgift: pröva']));
  expect(only(view).sections.find(({ key }) => key === 'previous')).toMatchObject({ written: false });
});

test('the name of a group stays on one line, whatever is sent', () => {
  const bed = new DocumentBed();
  const carried = { ...nothingCarried, group: 'Matematik\nDatum: 2020-01-01' };
  const view = bed.view('ylva', 'insertTemplate', { ...standard, carried });
  expect(only(view)).toMatchObject({ date: '2025-11-20', group: 'Matematik Datum: 2020-01-01' });
});

test('what the group adds beneath it counts as written', () => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', { ...standard, carried: { ...nothingCarried, task } });
  bed.replaceText('(hämtat från 14 oktober)', '(hämtat från 14 oktober) Alla hann.');
  const previous = only(bed.view('ylva', 'openDocument', {})).sections.find(({ key }) => key === 'previous');
  expect(previous?.written).toBe(true);
});

test.each([
  'https://example.org/x',
  'javascript:alert(1)',
  'https://docs.google.com.evil.test/document/x',
  null,
])('nothing leads to %s', (other) => {
  const bed = new DocumentBed();
  const carried = { ...nothingCarried, task: { text: 'Läs.', source: { date: '2024-05-02', link: other } } };
  bed.view('ylva', 'insertTemplate', { ...standard, carried });
  expect(bed.words()).toContain('Förra uppgiften: Läs. (hämtat från 2 maj 2024)');
  expect(linksIn(bed)).toEqual([]);
});

test('with nothing fetched the group fills in the task by hand', () => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', standard);
  expect(bed.words()).toContain('Förra uppgiften:');
});

test('a follow-up lists what was expected and the tasks since', () => {
  const bed = new DocumentBed();
  const carried = {
    ...nothingCarried,
    expected: {
      short: 'Fler visar sina steg.',
      long: 'Färre fastnar.',
      source: { date: '2025-09-02', link },
    },
    tasks: [task, { text: 'Samla elevlösningar.', source: { date: null, link: null } }],
  };
  const payload = { ...standard, template: 'uppfoljning', carried } as const;
  const meeting = only(bed.view('ylva', 'insertTemplate', payload));
  const at = bed.words().indexOf('Det här bestämde vi (5 min)');
  expect(bed.words().slice(at + 1, at + 8)).toEqual([
    'Väntad effekt på kort sikt: Fler visar sina steg. (hämtat från 2 september)',
    'Väntad effekt på lång sikt: Färre fastnar. (hämtat från 2 september)',
    'Uppgift: Pröva exit tickets.',
    'Datum: 2025-11-01',
    'Läs s. 12–30. (hämtat från 14 oktober)',
    'Uppgift: Samla elevlösningar. (hämtat från ett tidigare protokoll)',
    '',
  ]);
  expect(linksIn(bed)).toHaveLength(3);
  expect(meeting.sections.filter(({ written }) => written)).toEqual([]);
});

test('a check-in opens with the principal’s saved questions, a line each', () => {
  const bed = new DocumentBed();
  const carried = { ...nothingCarried, savedQuestions: ['Räcker tiden?', 'Vad behöver ni?'] };
  bed.view('ylva', 'insertTemplate', { ...standard, template: 'avstamning', carried });
  const table = bed.words().find((block): block is string[][] => Array.isArray(block)) ?? [];
  expect(table.at(-1)).toEqual(['Frågor som rektor har sparat', 'Räcker tiden?\nVad behöver ni?']);
});

test('a part or a length that the template does not have is refused', () => {
  const bed = new DocumentBed();
  expect(bed.refusal('ylva', 'insertTemplate', { ...standard, part: 1 })).toBe('badPayload');
  expect(bed.refusal('ylva', 'insertTemplate', { ...standard, minutes: 61 })).toBe('badPayload');
  expect(bed.words()).toEqual(['']);
});
