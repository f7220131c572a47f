import { responses } from '../../../src/feedback/reaction';
import { reactions } from '../../../src/feedback/reactions';
import { doneLine, responseLine, statementOf } from '../../../src/feedback/statement';
import { stems } from '../../../src/feedback/stems';
import { en } from '../../../src/text/en';
import { sv } from '../../../src/text/sv';
import { everySentence, everySentenceIn, type Said } from './everySentence';
import { foundIn } from './never';
import { sentencesElsewhere } from './sentencesElsewhere';

test.each([
  ['Protokollet är försenat', 'blame'],
  ['Det saknas en uppgift', 'blame'],
  ['The minutes are late', 'blame'],
  ['Ni måste fylla i datum', 'demand'],
  ['Ni ska svara senast den 3 maj', 'demand'],
  ['You should reply', 'demand'],
  ['Sett av Maria', 'tracking'],
  ['Seen by 3', 'tracking'],
  ['Du har olästa reaktioner', 'badge'],
  ['A reminder is on its way', 'badge'],
  ['3 reaktioner', 'count'],
  ['Inga reaktioner än', 'count'],
  ['7 reactions in all', 'count'],
  ['Bra jobbat!', 'grade'],
  ['80 % av grupperna', 'grade'],
  ['Åtta procent', 'grade'],
  ['Den bästa gruppen', 'grade'],
  ['Toppen!', 'grade'],
  ['Det finns brister i protokollet', 'blame'],
  ['Gruppen är inaktiv', 'blame'],
  ['Det är ett krav', 'demand'],
  ['Röd', 'light'],
  ['Grönt läge', 'light'],
  ['Kontroll', 'control'],
  ['Check', 'control'],
  ['Längre än de andra grupperna', 'others'],
  ['Fewer than before, unlike the other groups', 'others'],
])('%j would be found', (sentence, kind) => {
  expect(foundIn(sentence)).toContain(kind);
});

/** Where the words of what is never said are said about something else, and of what. */
const mayBeSaid: [kind: string, path: RegExp, about: string][] = [
  ['demand', /\.notes\w*\.(?:stopped|findings\.\w+)$|\.errors\.noteStopped$/, 'how a note may be read'],
  ['grade', /\.notes\w*\.findings\.irony$/, 'how a note may be read'],
  ['control', /\.responses\.checked$/, 'how the group took it'],
  ['demand', /\.peersOnly$|\.gillarUndrar\.use\.\w+$/, 'what a wish from a boss becomes'],
  ['demand', /\.(?:vetatro\.purpose|motbevis\.use)\.sv$/, 'what the group itself chooses to do'],
  ['others', /\.notes\w*\.findings\.comparison$/, 'how a note may be read'],
  ['control', /\.(?:menu|panel\w*)\.installation$/, 'how Google answers here'],
];

/** Each sentence once, and where it is first found. */
const once = (all: Said[]): Said[] =>
  [...new Map(all.map(([path, said]) => [said, path]))].map(([s, p]) => [p, s]);

const catalogues = once(everySentenceIn('text'));
const printed = once([...everySentenceIn('meeting', 'templates'), ...everySentenceIn('meeting', 'models')]);
const begun = everySentence(stems, 'stems');

describe('what is walked', () => {
  test('is every catalogue that lies in its folder, and all that is printed', () => {
    const files = new Set(everySentenceIn('text').map(([path]) => path.replace(/\.ts\..*/, '')));
    for (const language of ['sv', 'en'])
      for (const name of [
        'overview',
        'overviewPanel',
        'feedback',
        'script',
        'notes',
        'readingPanel',
        'start',
      ])
        expect(files).toContain(`text/${language}/${name}`);
    expect(catalogues.length).toBeGreaterThan(1500);
    expect(printed.length).toBeGreaterThan(500);
  });

  test('goes down into lists, and into sentences that are made of numbers and names', () => {
    const table = {
      one: [{ two: (count: number) => `${count} reaktioner` }],
      three: (name: string) => ({ four: `Sett av ${name.toUpperCase()}` }),
    };
    const found = everySentence(table, 'words').map(([path, said]) => [path, ...foundIn(said)]);
    expect(found).toContainEqual(['words.one.0.two', 'count']);
    expect(found).toContainEqual(['words.three.four', 'tracking']);
  });

  test('leaves nothing out: no sentence is written anywhere else', () => {
    expect(sentencesElsewhere()).toEqual([]);
    expect(sentencesElsewhere('const a = <p>Sett av {name} i går</p>;')).toEqual(['Sett av', 'i går']);
  });
});

test.each([
  ['said', [...catalogues, ...begun]],
  ['printed in minutes', printed],
])(
  'nothing that is %s blames, demands, tracks, calls for attention, counts, grades or controls',
  (_, all) => {
    const wrong = all.flatMap(([path, sentence]) =>
      foundIn(sentence)
        .filter((kind) => !mayBeSaid.some(([other, where]) => kind === other && where.test(path)))
        .map((kind) => `${kind}: ${path}: ${sentence}`),
    );
    expect(wrong).toEqual([]);
  },
);

test.each(mayBeSaid)('%s is said about something else at %s: %s', (kind, where) => {
  const said = [...catalogues, ...printed].filter(([path]) => where.test(path));
  expect(said.flatMap(([, sentence]) => foundIn(sentence))).toContain(kind);
});

describe.each([sv.feedback, en.feedback])('what stands in the row of a reaction', (feedback) => {
  const note = 'zq zq';
  const statements = reactions.map((reaction) => {
    const added = {
      promised: reaction.needs === 'date' ? '2026-01-15' : null,
      note: { stem: reaction.stem ?? ('noticed' as const), text: note },
    };
    return statementOf(reaction, 'Zq', feedback, '2025-11-20', added);
  });
  const felt = responseLine('checked', feedback);
  const lines = [
    ...responses.map((response) => responseLine(response, feedback)),
    doneLine('2025-11-20', feedback),
  ];

  test.each(statements)('%s', (statement) => {
    expect(foundIn(statement)).toEqual([]);
    expect(statement).not.toMatch(/[?!]/);
    expect(statement.endsWith(` ${feedback.noReply}`)).toBe(true);
    expect(statement).toContain('zq zq');
  });

  test.each(lines)('%s', (line) => {
    expect(foundIn(line)).toEqual(line === felt ? ['control'] : []);
    expect(line).not.toMatch(/[?!]/);
  });

  test('columns are the four that people see, and none for a count or a person seen', () => {
    expect(Object.keys(feedback.columns)).toEqual(['section', 'text', 'from', 'date']);
  });
});
