import type { Minutes } from '../../../src/meeting/minutes';
import { readMinutes } from '../../../src/meeting/read';
import { outlineFrom } from './outlineFrom';

function only(text: string): Minutes {
  const [minutes, ...others] = readMinutes(outlineFrom(text), {
    today: '2025-11-20',
    title: null,
    folder: null,
  });
  if (!minutes || others.length > 0)
    throw new Error(`There are ${others.length + (minutes ? 1 : 0)} meetings`);
  return minutes;
}
const keysOf = ({ sections }: Minutes) => sections.map(({ key, written }) => [key, written]);

const head = 'Datum: 2025-11-18\nGrupp: Matematik 4–6\nNärvarande: Amal, Ewa\n';

test('headings that only a template has are known by their words in its minutes', () => {
  const minutes = only(`# Uppföljning och utvärdering – Matematik 4–6
${head}
## Det här bestämde vi (5 min)
Väntad effekt på kort sikt: Fler visar sina steg. (hämtat från 2 september)
## Det här gjorde vi – laget runt (15 min)
Amal prövade.
## Det här hände för eleverna (25 min)
Hur ser det ut jämfört med det vi väntade oss? Vilket underlag har vi?
## Det här vet vi inte än
Om det håller i sig.
## Stanna kvar eller gå vidare
☐ Vi stannar kvar
☑ Vi går vidare och tittar tillbaka den 3 mars`);
  expect(minutes).toMatchObject({ template: 'uppfoljning', part: null, group: 'Matematik 4–6' });
  expect(keysOf(minutes)).toEqual([
    ['decided', false],
    ['previous', true],
    ['effects', false],
    ['notYet', true],
    ['stay', true],
  ]);
});

test('in other minutes the same words mean what they always did', () => {
  const minutes = only(`# Lärträff – Matematik 4–6
${head}
## Det här bestämde vi
Alla provar EPA.
## Underlaget
Provet.
## Antal elever
Antal elever: 22`);
  expect(minutes).toMatchObject({ template: 'lartraff', nextTask: 'Alla provar EPA.' });
  expect(keysOf(minutes)).toEqual([
    ['decide', true],
    [null, true],
    [null, true],
  ]);
  expect(minutes.fields.pupilCount).toBeUndefined();
});

test('a title of the group’s own: the template is known by three headings that only it has', () => {
  const sections =
    '## Vilka vi var\nSex lärare.\n## Utgångsläget\nProvet i maj.\n## Hinder och omvägar\nTiden.';
  expect(only(`# Vår berättelse, träff 6\n${head}\n${sections}`).template).toBe('slutrapport');
  expect(only(`# Vår berättelse, träff 6\n${head}\n## Vilka vi var\nSex lärare.`).template).toBeNull();
});

test.each([
  ['# Lektionsstudie, träff 2 – Bild F–9', 1],
  ['# Lesson study, meeting 1 – Bild F–9', 0],
  ['# Lektionsstudie – Bild F–9', 1],
])('%s is the meeting that it says, or that its headings tell', (title, part) => {
  const minutes = only(
    `${title}\n${head}\n## Efter lektionen\nHon började.\n## Det här tar vi med oss\nTid.`,
  );
  expect(minutes).toMatchObject({ template: 'lektionsstudie', part });
});

test('rows that only a template has are read by their labels, in a table and on lines', () => {
  const table = only(`# Från tror till vet – Matematik 4–6
| Datum | 2025-11-18 |
| Grupp | Matematik 4–6 |
| Test eller material | Förstå och använda tal |
| Antal elever | 48 |
## Underlaget (25 min)
Två klasser.`);
  expect(table).toMatchObject({
    template: 'vetatro',
    values: { instrument: 'Förstå och använda tal', pupilCount: '48' },
    fields: { instrument: { block: 1, row: 2 }, pupilCount: { block: 1, row: 3 } },
  });
  expect(keysOf(table)).toEqual([['evidence', true]]);
  const lines = only(`# From believing to knowing
Date: 2025-11-18
Group: Mathematics 4–6
Number of pupils: 48
## The evidence
Two classes.`);
  expect(lines).toMatchObject({ language: 'en', values: { pupilCount: '48' } });
});

test('what was fetched says nothing of this meeting, with line breaks or in paragraphs of its own', () => {
  const task = [
    'Förra uppgiften: Pröva EPA.',
    'Nästa träff: 2024-05-02',
    'Diskussion',
    'Läs. (hämtat från 14 oktober)',
  ];
  for (const between of ['⏎', '\n']) {
    const text = `# Lärträff – Matematik 4–6\n${head}\n## Uppgift inför dagens lärträff – laget runt\n`;
    const minutes = only(`${text}${task.join(between)}\n\n## Parkeringen\n`);
    expect(minutes.nextDate).toBeNull();
    expect(keysOf(minutes)).toEqual([
      ['previous', false],
      ['parking', false],
    ]);
    const open = only(`${text}${task.slice(0, 3).join(between)}\n\n## Parkeringen\n`);
    expect(open.sections.some(({ written }) => written)).toBe(true);
  }
});

test('the last task filled in by hand stands in the round and makes no section', () => {
  const minutes = only(`# Lärträff – Matematik 4–6
${head}
## Uppgift inför dagens lärträff – laget runt
Förra uppgiften: Pröva EPA en gång.
## Parkeringen
`);
  expect(keysOf(minutes)).toEqual([
    ['previous', true],
    ['parking', false],
  ]);
});

test.each(['Nästa gång: 9 december', 'Nästa gång 9/12', 'Nästa gång: tisdag 9 december kl. 14.30'])(
  '“%s” is the next day, whatever it stands under',
  (line) => {
    expect(only(`${head}\nDiskussion\nVi jämförde svaren.\n\n${line}`).nextDate?.iso).toBe('2025-12-09');
  },
);

test('what comes next time is no day for the next meeting', () => {
  const text = `${head}\nDiskussion\nVi jämförde svaren.\n\nNästa gång provar vi det som Amal visade 4 november`;
  expect(only(text).nextDate).toBeNull();
});

test('what is to be done till they meet is the task', () => {
  const text = `${head}\nDiskussion\nVi jämförde svaren.\n\nAtt göra tills vi ses\nBe eleverna rita först.`;
  expect(only(text).nextTask).toBe('Be eleverna rita först.');
});
