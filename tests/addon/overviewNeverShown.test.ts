import type { StoredDocument } from '../../local/documents/schema';
import { documentOf, heading, paragraph, table } from '../../local/documents/write';
import { stateOf } from '../../local/google/scriptState';
import { extraFields, fields } from '../../src/meeting/fields';
import { templates } from '../../src/meeting/templates';
import type { Template } from '../../src/meeting/templates/template';
import { OverviewBed } from './overviewBed';

/** A word that stands nowhere else, for each place in minutes where people write. */
const marked = (place: string): string => `zq${place}zq`;

const given: Record<string, string> = {
  date: '2025-10-14',
  nextDate: '2025-11-18',
  invite: 'Utmana vår tanke',
  share: `Ja, från rubriken ${marked('shareFrom')}`,
};

const promise = (section: string) => [
  [
    marked(`${section}Section`),
    `Det här ligger hos mig. Ni får besked av mig den 3 december. Inget svar behövs.`,
  ],
  [
    marked(`${section}Noted`),
    `Jag har läst ${marked('about')}. Jag lade märke till att ${marked('note')}. Inget svar behövs.\n\nTack, vi tar med oss det`,
  ],
  [marked(`${section}Free`), marked('reaction')],
];

/** Minutes with a mark in every field and every section, and feedback of every kind. */
function minutesOf({ key, name, parts }: Template, status: 'Klart' | 'Utkast'): StoredDocument {
  const rows = [...fields, ...extraFields].map((field) => [
    field.label.sv,
    field.key === 'status' ? status : (given[field.key] ?? marked(field.key)),
  ]);
  const sections = parts.flatMap((part) => part.sections);
  const feedback = promise(key).map((cells) => [...cells, marked('from'), '2025-10-15']);
  return documentOf([
    heading(1, `${name.sv} – ${marked('title')}`),
    table(rows),
    ...sections.flatMap((section) => [heading(2, section.heading.sv), paragraph(marked(section.key))]),
    heading(2, marked('heading')),
    paragraph(marked('free')),
    heading(2, 'Återkoppling'),
    table([['Avsnitt', 'Återkoppling', 'Från', 'Datum'], ...feedback]),
  ]);
}

/** All that is said anywhere: the whole sheet, every answer to the panel, every card, what is kept and what is logged. */
function saidAfter(template: Template, status: 'Klart' | 'Utkast'): string {
  const bed = new OverviewBed();
  const places = [bed.root.id];
  for (const group of ['Kemi', 'Fysik', 'Teknik']) {
    const { folder } = bed.group(group);
    places.push(folder.id, bed.document('Protokoll', minutesOf(template, status), folder.id).id);
  }
  bed.setUp();
  bed.refresh();
  const calls: [string, unknown][] = [
    ['openOverview', {}],
    ['refreshStep', {}],
    ['readingList', { choose: null }],
    ['yearPlot', {}],
  ];
  const answers = calls.map(([name, payload]) => {
    const result = bed.run({
      person: 'coordinator',
      file: bed.sheet.id,
      kind: 'call',
      function: 'call',
      arguments: [name, payload],
    });
    expect(result).toMatchObject({ ok: true, value: { ok: true } });
    return result.ok ? [result.value, result.log] : result;
  });
  const kept = ['script', 'user:karin.almgren@ekasa.example'].map((store) =>
    Object.entries(bed.workspace.properties(store).all()),
  );
  const cards = places.map((id) => bed.card('coordinator', { kind: 'selected', items: [id] }));
  return JSON.stringify([bed.stored, answers, kept, cards, cached(bed)]);
}

/** What the caches hold. */
const cached = (bed: OverviewBed): unknown[] =>
  [...stateOf(bed.workspace).caches].map(([name, values]) => [name, [...values]]);

const shown = (said: string): string[] =>
  [...new Set([...said.matchAll(/zq(\w+?)zq/g)].map(([, place = '']) => place))].sort();

const checkIn = templates.avstamning;
const others = Object.values(templates).filter(({ key }) => key !== 'avstamning');

test.each(others.map((template) => [template.name.sv, template] as const))(
  'of finished minutes of the kind %s: schools, contact and focus, the days, and not a word more',
  (_, template) => {
    const said = saidAfter(template, 'Klart');
    expect(shown(said)).toEqual(['focus', 'leader', 'schools']);
    expect(said).toContain('2025-12-03');
  },
);

test('of a check-in and of a draft: the day', () => {
  for (const said of [saidAfter(checkIn, 'Klart'), saidAfter(templates.lartraff, 'Utkast')]) {
    expect(shown(said)).toEqual([]);
    expect(said).toContain('2025-10-14');
    expect(said).not.toContain('2025-12-03');
  }
});
