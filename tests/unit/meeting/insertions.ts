import fc from 'fast-check';
import type { Carried } from '../../../src/meeting/carried';
import type { Language, Minutes } from '../../../src/meeting/minutes';
import { templates } from '../../../src/meeting/templates';
import { fieldsOf } from '../../../src/meeting/templates/pieces';
import type { Template, TemplatePart } from '../../../src/meeting/templates/template';

/** Anything that people may have decided, however much it looks like something else. */
const line = fc.oneof(
  fc.constantFrom(
    'Pröva exit tickets i en lektion.',
    'Datum: 2024-03-12',
    'Nästa träff: 4/11',
    'Träff 14 oktober',
    'DISKUSSION',
    '2. Parkeringen',
    '☑ Vi stannar kvar',
    'Närvarande: Amal, Ewa',
    'Vet och tror',
    'Lektionsstudie, träff 2',
    'Läs s. 12–30 (från boken)',
    'Task for next meeting: read',
    '=SUM(A1)',
  ),
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-composite' }),
);
const text = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n'))
  .filter(
    (lines) =>
      /\p{L}/u.test(lines) &&
      !/[()]|förra uppgiften|last task|uppgift:|task:|väntad effekt|expected in/i.test(lines),
  );

const source = fc.record({
  date: fc.constantFrom('2025-10-14', '2024-05-02', null),
  link: fc.constantFrom(
    'https://docs.google.com/document/d/1abc/edit?tab=t.0#heading=h.1',
    'https://example.org/',
    'javascript:alert(1)',
    null,
  ),
});
const fetched = fc.record({ text, source });
const or = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { freq: 2 });

export const carried: fc.Arbitrary<Carried> = fc.record({
  group: or(fc.constantFrom('Matematik 4–6', 'Bild F–9', 'Kullens vänner', 'NO-gruppen Ås', '')),
  schools: or(fc.constantFrom('Lindskolan', 'Lindskolan, Ängsskolan', 'Ekbackens skola')),
  leader: or(fc.constantFrom('Petra Lundin', 'Amal')),
  focus: or(fc.constantFrom('Taluppfattning', 'Läsförståelse i NO, åk 4–6', 'Reading')),
  task: or(fetched),
  expected: or(fc.record({ short: fc.oneof(text, fc.constant('')), long: text, source })),
  tasks: fc.array(fetched, { maxLength: 3 }),
  savedQuestions: fc.array(fc.constantFrom('Vad behöver gruppen?', 'När ses vi?'), { maxLength: 2 }),
});

export interface Choice {
  template: Template;
  part: TemplatePart;
  language: Language;
  minutes: number | null;
}

export const choices: Choice[] = Object.values(templates).flatMap((template) =>
  template.parts.flatMap((part) =>
    (['sv', 'en'] as const).flatMap((language) =>
      [null, ...part.presets.map((preset) => preset.minutes)].map((minutes) => ({
        template,
        part,
        language,
        minutes,
      })),
    ),
  ),
);

export const nameOf = ({ template, part, language, minutes }: Choice): string =>
  [template.key, part.name?.sv, language, minutes].filter(Boolean).join(' ');

/** What is read in minutes that nobody has written in. */
export function expectedOf(
  { template, part, language }: Choice,
  { group, schools, leader, focus, savedQuestions }: Carried,
): Partial<Minutes> {
  const hasSchools = !template.without.includes('schools');
  const index = template.parts.indexOf(part);
  return {
    language,
    template: template.key,
    part: template.parts.length > 1 ? index : null,
    group: group || null,
    schools: schools && hasSchools ? schools.split(', ') : [],
    leader,
    focus: template.without.includes('focus') ? null : focus,
    secretary: null,
    present: [],
    invite: null,
    share: null,
    nextDate: null,
    nextTask: null,
    taskKind: [],
    status: 'draft',
    values: Object.fromEntries([
      ...fieldsOf(template).map(({ key }) => [key, '']),
      ['date', '2025-11-20'],
      ['status', language === 'sv' ? 'Utkast' : 'Draft'],
      ['group', group ?? ''],
      ...Object.entries({ schools, leader, focus, savedQuestions: savedQuestions.join('\n') })
        .filter(([key]) => fieldsOf(template).some((field) => field.key === key))
        .map(([key, value]) => [key, value ?? '']),
    ]),
  };
}
