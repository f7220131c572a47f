import { responses } from '../../../src/feedback/reaction';
import { reactions } from '../../../src/feedback/reactions';
import { doneLine, responseLine, statementOf } from '../../../src/feedback/statement';
import { stems } from '../../../src/feedback/stems';
import { models } from '../../../src/meeting/models';
import { feedbackLine, feedbackQuestions, footer, templates } from '../../../src/meeting/templates';
import { en } from '../../../src/text/en';
import { panelWords } from '../../../src/text/panels';
import { sv } from '../../../src/text/sv';

type Said = [path: string, sentence: string];

/** Every sentence in a table of words; one that is made up of something is said of one, of many and of names. */
function everySentence(words: unknown, path: string): Said[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const ask = words as (...given: unknown[]) => unknown;
    return [
      [1, 1, 1],
      [3, 7, 5],
      ['Zq', 'Zq', 'Zq'],
    ].flatMap((given) => everySentence(answered(ask, given), path));
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, inner]) => everySentence(inner, `${path}.${key}`));
}

/** Some take a name and some a number; what cannot be said of the one is said of the other. */
function answered(ask: (...given: unknown[]) => unknown, given: unknown[]): unknown {
  try {
    return ask(...given);
  } catch {
    return '';
  }
}

/** What is never said to anyone, however kindly (feedback.md; overview-and-privacy.md, "Never show"). */
const never: Record<string, RegExp> = {
  blame:
    /försen|saknas|saknar|(?<!\p{L})brist|glömt|glömde|slarv|inaktiv|ofullständig|otillräcklig|overdue|(?<!\p{L})late(?!\p{L}|ly|st|r)|missing|lacking|forgot|incomplete|inactive|insufficient/iu,
  demand:
    /(?<!\p{L})(?:måste|ni (?:ska|skall|bör|borde)|gruppen (?:ska|skall|bör|borde)|senast den|omgående|snarast|krävs|förväntas|you must|must|you (?:should|shall|need to|have to)|expected to|required|as soon as possible|at the latest)(?!\p{L})/iu,
  tracking:
    /(?<!\p{L})(?:sett av|läst av|lästes av|seen by|read by|viewed by|aktivitet|activity|spåra\p{L}*|track\p{L}*|loggad|logged)(?!\p{L})/iu,
  badge:
    /(?<!\p{L})(?:oläst\p{L}*|notis\p{L}*|avisering\p{L}*|påminnelse\p{L}*|unread (?:feedback|reaction)\p{L}*|notification\p{L}*|reminder\p{L}*|badge\p{L}*)(?!\p{L})/iu,
  count:
    /(?:\d+|antal|number of|total\p{L}*)\s+(?:reaktion|reaction|återkoppling|feedback|responses|gruppsvar)|(?:ingen|inga|no) (?:reaktion|reactions?)\p{L}* (?:än|ännu|yet|from)/iu,
  grade:
    /(?<!\p{L})(?:poäng\p{L}*|betyg(?!skrit)\p{L}*|rank\p{L}*|topplist\p{L}*|bäst i|sämst\p{L}*|score\p{L}*|best group|worst\p{L}*|duktig\p{L}*|bra jobbat|well done|good job)(?!\p{L})|\d\s?%/iu,
};

const found = (sentence: string): string[] =>
  Object.entries(never)
    .filter(([, pattern]) => pattern.test(sentence))
    .map(([name]) => name);

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
])('%j would be found', (sentence, kind) => {
  expect(found(sentence)).toContain(kind);
});

/** Said to whoever writes a note, of how the note may be read. */
const aboutNotes = /\.notes\.findings\./;

const words: Said[] = [
  ...everySentence({ ...panelWords.sv(), ...sv }, 'sv'),
  ...everySentence({ ...panelWords.en(), ...en }, 'en'),
].filter(([path]) => !aboutNotes.test(path));
const printed: Said[] = [
  ...everySentence(templates, 'templates'),
  ...everySentence(models, 'models'),
  ...everySentence({ feedbackLine, feedbackQuestions, footer, stems }, 'printed'),
];

test('every sentence of the catalogues and the templates is walked', () => {
  expect(words.length).toBeGreaterThan(800);
  expect(printed.length).toBeGreaterThan(300);
});

test('nothing that is said blames, demands, tracks, calls for attention, counts or grades', () => {
  const wrong = words.filter(([, sentence]) => found(sentence).length > 0);
  expect(wrong.map(([path, sentence]) => `${found(sentence)}: ${path}: ${sentence}`)).toEqual([]);
});

test('nothing that is printed in minutes blames, tracks, calls for attention, counts or grades', () => {
  const wrong = printed.filter(([, sentence]) => found(sentence).some((kind) => kind !== 'demand'));
  expect(wrong.map(([path, sentence]) => `${found(sentence)}: ${path}: ${sentence}`)).toEqual([]);
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
  const lines = [
    ...responses.map((response) => responseLine(response, feedback)),
    doneLine('2025-11-20', feedback),
  ];

  test.each(statements)('%s', (statement) => {
    expect(found(statement)).toEqual([]);
    expect(statement).not.toMatch(/[?!]/);
    expect(statement.endsWith(` ${feedback.noReply}`)).toBe(true);
    expect(statement).toContain('zq zq');
  });

  test.each(lines)('%s', (line) => {
    expect(found(line)).toEqual([]);
    expect(line).not.toMatch(/[?!]/);
  });

  test('columns are the four that people see, and none for a count or a person seen', () => {
    expect(Object.keys(feedback.columns)).toEqual(['section', 'text', 'from', 'date']);
  });
});
