import type { Minutes } from '../../../src/meeting/minutes';
import { readMinutes } from '../../../src/meeting/read';
import { outlineFrom } from './outlineFrom';

const context = { today: '2025-11-20', title: null, folder: null };

function only(text: string): Minutes {
  const [minutes, another] = readMinutes(outlineFrom(text), context);
  expect(another).toBeUndefined();
  if (!minutes) throw new Error('Read as no minutes');
  return minutes;
}

const beneathDiscussion = (text: string) =>
  only(`# Lärträff
Datum: 2025-11-04
Närvarande: Anna, Bo
## Diskussion
${text}
## Till nästa gång
Pröva.`);

const texts = [
  '<img src=x onerror=alert(1)>',
  '=IMPORTXML("http://x","//a")',
  '=IMPORTXML("HTTP://X","//A")',
  '<script>alert(1)</script>',
  '</table>',
  '{"namn":"x"}',
  '=1+HYPERLINK("http://x";"y")',
  '{{7*7}}',
];

describe.each(texts)('%s', (text) => {
  it('is what people wrote beneath a heading', () => {
    const { sections } = beneathDiscussion(text);
    expect(sections.map(({ key, written }) => [key, written])).toEqual([
      ['discussion', true],
      ['decide', true],
    ]);
  });

  it.each(['', '| '])('is kept whole as a value (%s)', (bar) => {
    const row = (label: string) => (bar === '' ? `${label}: ${text}` : `| ${label} |${text} |`);
    const kept = text;
    const minutes = only(
      `# Lärträff\n${['Datum', 'Grupp', 'Skolor', 'Lärledare', 'Sekreterare', 'Närvarande', 'Fokus'].map(row).join('\n')}\n${row('Uppgift till nästa träff')}\n## Diskussion\nBråk.`,
    );
    expect(minutes).toMatchObject({
      group: kept,
      schools: [kept],
      leader: kept,
      secretary: kept,
      present: [kept],
      focus: kept,
      nextTask: kept,
    });
  });
});

it('stands among the names of those present', () => {
  expect(
    only(`# Lärträff\nDatum: 2025-11-04\nNärvarande: Anna(sjuk), Bo (kom sent), ${texts[0]}, ${texts[1]}`)
      .present,
  ).toEqual(['Bo', texts[0], texts[1]]);
});

it.each(['<namn>', '<skriv här>', '{namn}', '{{datum}}', '[välj]', '–', '…', '___', '. . .'])(
  '%s is a place to fill in',
  (text) => {
    expect(beneathDiscussion(text).sections.map(({ written }) => written)).toEqual([false, true]);
    expect(only(`# Lärträff\nDatum: 2025-11-04\nNärvarande: Anna\nLärledare: ${text}`).leader).toBeNull();
  },
);

describe('whatever stands beneath a heading', () => {
  it.each(['😀', '👍🏽', '√', '€', 'a', 'x', '7', 'Hej', 'Hej!', '?', '!!', '☑', '❤️', '→ 3'])(
    '%s is written',
    (text) => {
      expect(beneathDiscussion(text).sections.map(({ written }) => written)).toEqual([true, true]);
    },
  );

  it.each([
    '☐',
    '•',
    '–',
    '---',
    '***',
    '====',
    '.',
    '……',
    ' ',
    '​',
    '☐ ☐',
    '|',
    '_ _ _',
    ':',
    '( )',
    '[ ]',
    '■',
  ])('"%s" is not', (text) => {
    expect(beneathDiscussion(text).sections.map(({ written }) => written)).toEqual([false, true]);
  });

  it.each(['😀', 'a', '?'])('%s in a cell beside its heading is written', (text) => {
    const { sections } = only(
      `| Datum | 2025-11-04 |\n| Närvarande | Anna |\n| Diskussion | ${text} |\n| Övrigt | - |`,
    );
    expect(sections.map(({ written }) => written)).toEqual([true, false]);
  });
});

it('keeps a title of any length', () => {
  const title = `Lärträff ${'om bråk och decimaltal '.repeat(13)}slut`;
  expect(only(`# ${title}\nDatum: 2025-11-04\nNärvarande: Anna\n## Diskussion\nBråk.`).title).toBe(title);
});

describe('minutes or a letter', () => {
  it('knows minutes by those present, the focus and the day', () => {
    expect(only('Närvarande: Anna, Bo\nFokus: Bråk\nDatum: 2025-11-04')).toMatchObject({
      present: ['Anna', 'Bo'],
      focus: 'Bråk',
      date: { iso: '2025-11-04' },
    });
  });

  it('reads a greeting in a section as what was said there', () => {
    const text = 'Närvarande: Anna\nFokus: Bråk\nDatum: 2025-11-04\nDiskussion\nHej alla!\nVi räknade.';
    expect(only(text).sections.map(({ written }) => written)).toEqual([true]);
  });

  it('reads no letter', () => {
    const letter =
      'Hej alla!\nNärvarande: Anna\nFokus: Bråk\nDatum: 2025-11-04\nVi ses.\nVänliga hälsningar\nKim';
    expect(readMinutes(outlineFrom(letter), context)).toEqual([]);
  });
});
