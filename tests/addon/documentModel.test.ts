import { heading, paragraph, table } from '../../local/documents/write';
import type { DocumentView, MeetingView } from '../../src/actions/documentViews';
import { models } from '../../src/meeting/models';
import { modelLines } from '../../src/meeting/models/model';
import { DocumentBed, only, standard } from './documentBed';

const inserted = (language: 'sv' | 'en' = 'sv'): DocumentBed => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', { ...standard, language });
  return bed;
};
const open = (bed: DocumentBed): MeetingView => only(bed.view('ylva', 'openDocument', {}));
const sectionOf = (meeting: MeetingView, key: string) => {
  const found = meeting.sections.find((section) => section.key === key);
  if (!found) throw new Error(`There is no ${key}`);
  return found;
};
const insert = (bed: DocumentBed, model: keyof typeof models, key = 'discussion'): DocumentView =>
  bed.view('ylva', 'insertModel', { section: sectionOf(open(bed), key).place, model });

/** What stands from the heading of the discussion to the next heading. */
function discussion(bed: DocumentBed): unknown[] {
  const words = bed.words();
  const from = words.findIndex((text) => typeof text === 'string' && /^Disku?c?ssion/.test(text));
  return words.slice(
    from + 1,
    from + 1 + words.slice(from + 1).findIndex((text) => /^(Bestäm|Decide)/.test(String(text))),
  );
}

test('its steps stand beneath what the template asks, and its name in the line for it', () => {
  const bed = inserted();
  const meeting = only(insert(bed, 'epa'));
  expect(discussion(bed)).toEqual([
    'Samtalsmodell: EPA – enskilt, par, alla',
    'Vad betyder det vi ser för undervisningen? Vad utmanar det vi brukar göra?',
    'Enskilt (5 min): Var och en tänker och skriver för sig själv.',
    'Par (10 min): Jämför två och två: vad är lika, vad skiljer?',
    'Alla (15 min): Varje par säger en sak. Prata sedan tillsammans.',
    '',
  ]);
  const section = sectionOf(meeting, 'discussion');
  expect(section.written).toBe(false);
  expect(section.prompts).toEqual(discussion(bed).slice(0, -1));
  expect(meeting.sections.map(({ key }) => key)).toEqual([
    'start',
    'previous',
    'knowBelieve',
    'discussion',
    'decide',
    'parking',
    'reading',
  ]);
});

test('another one takes its place, and what the group wrote stays', () => {
  const bed = inserted();
  insert(bed, 'kritiskaVanner');
  bed.replaceText('Tyst skrivtid (3 min)', 'Tyst skrivtid, vi tog fem minuter (3 min)');
  insert(bed, 'runda');
  expect(discussion(bed)).toEqual([
    'Samtalsmodell: Runda med tankemotstånd',
    'Vad betyder det vi ser för undervisningen? Vad utmanar det vi brukar göra?',
    ...modelLines(models.runda, 'sv'),
    'Tyst skrivtid, vi tog fem minuter (3 min): Alla skriver ner vad de har sett.',
    '',
  ]);
  expect(sectionOf(open(bed), 'discussion').written).toBe(true);
});

test.each(Object.values(models))('$key counts as nothing written, in both languages', ({ key }) => {
  for (const language of ['sv', 'en'] as const) {
    const bed = inserted(language);
    const meeting = only(insert(bed, key));
    expect(meeting.sections.filter(({ written }) => written)).toEqual([]);
    expect(meeting.sections).toHaveLength(7);
    expect(discussion(bed)).toEqual(expect.arrayContaining(modelLines(models[key], language)));
  }
});

test('the same one again changes nothing', () => {
  const bed = inserted();
  insert(bed, 'motbevis');
  const words = bed.words();
  insert(bed, 'motbevis');
  expect(bed.words()).toEqual(words);
});

test('where no line waits for its name it brings one, also in another section', () => {
  const bed = new DocumentBed();
  bed.view('ylva', 'insertTemplate', { ...standard, template: 'rektorsgrupp' });
  const meeting = only(insert(bed, 'kritiskaVanner', 'dilemma'));
  expect(sectionOf(meeting, 'dilemma')).toMatchObject({ written: false });
  expect(bed.words()).toContain('Samtalsmodell: Kritiska vänner');
  expect(sectionOf(meeting, 'dilemma').prompts.at(-1)).toMatch(/^Avrundning \(4 min\)/);
});

test('a meeting stands for its discussion; without one it is refused with a sentence', () => {
  const bed = inserted();
  bed.view('ylva', 'insertModel', { section: open(bed).place, model: 'epa' });
  expect(discussion(bed)).toContain('Samtalsmodell: EPA – enskilt, par, alla');
  const other = new DocumentBed();
  other.view('ylva', 'insertTemplate', { ...standard, template: 'nulage' });
  const words = other.words();
  const refused = { section: open(other).place, model: 'epa' } as const;
  expect(other.refusal('ylva', 'insertModel', refused)).toBe('noDiscussion');
  expect(other.words()).toEqual(words);
});

test('a heading in a table is refused as well', () => {
  const bed = new DocumentBed([
    heading(1, 'Lärträff – Matematik 4–6'),
    table([
      ['Datum', '2025-11-18'],
      ['Närvarande', 'Amal, Ewa'],
    ]),
    paragraph(''),
    table([
      ['Laget runt', 'Alla berättade.'],
      ['Diskussion', 'Vi talade om tallinjen.'],
    ]),
  ]);
  const section = sectionOf(open(bed), 'discussion').place;
  expect(bed.refusal('ylva', 'insertModel', { section, model: 'epa' })).toBe('noDiscussion');
});
