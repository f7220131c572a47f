import fc from 'fast-check';
import { feedbackLanguages } from '../../src/actions/meetingFeedback';
import { checkNote, noteGrammar } from '../../src/feedback/language/checkNote';
import { grammars } from '../../src/feedback/language/grammars';
import { sectionName, spoken } from '../../src/feedback/names';
import { parseFeedback } from '../../src/feedback/table';
import { outlineFromJson } from '../../src/google/documentJson';
import { languages } from '../../src/languages/languages';
import { pupilExcerpts, sectionsAloud } from '../../src/meeting/aloud';
import { fieldsAsWritten } from '../../src/meeting/fieldViews';
import type { Block } from '../../src/meeting/outline';
import { pupilWords } from '../../src/meeting/pupilWords';
import { readMinutes } from '../../src/meeting/read';
import { plainText } from '../../src/overview/cells';
import { readLink } from '../../src/overview/links';
import { schoolsIn } from '../../src/overview/schools';
import { saysWeeks, schoolYearNamed } from '../../src/overview/schoolYear';
import { growth, inStep } from '../growth';
import { pieces } from '../unit/meeting/anyOutline';
import { fuzzing } from './fuzzed';

const context = { today: '2025-11-20', title: null, folder: null };
const block = (text: string, bold = false): Block => ({
  kind: 'paragraph',
  text,
  heading: null,
  list: null,
  headingId: null,
  bold,
  marks: [],
});

function minutesOf(blocks: Block[]): void {
  const outline = { tabs: [{ id: null, title: '', blocks }] };
  for (const minutes of readMinutes(outline, context)) {
    fieldsAsWritten(outline, minutes);
    sectionsAloud(outline, minutes);
    pupilExcerpts(outline, minutes, pupilWords);
  }
}

const notes = languages.map((language) => noteGrammar(language, grammars[language]));

/** Everything that reads what a person has written, each with the text where it may stand. */
const readers: Record<string, (text: string) => void> = {
  title: (text) => minutesOf([block(text, true), block('Närvarande: Anna'), block('Datum: 2025-11-04')]),
  values: (text) =>
    minutesOf([
      block('Protokoll', true),
      ...['Närvarande', 'Datum', 'Skolor', 'Nästa träff', 'Får delas'].map((label) =>
        block(`${label}: ${text}`),
      ),
    ]),
  body: (text) =>
    minutesOf([block('Lärträff 2025-11-04'), block('Närvarande: Anna'), block('Diskussion'), block(text)]),
  lines: (text) =>
    minutesOf([
      block('Lärträff 2025-11-04'),
      block('Närvarande: Anna'),
      ...text.split(/[ ,.]/).map((line) => block(line)),
    ]),
  cells: (text) =>
    minutesOf([
      {
        kind: 'table',
        rows: [
          ['Datum', '2025-11-04'],
          ['Närvarande', text],
          ['Diskussion', text],
          [text, 'x'],
        ],
      },
    ]),
  run: (text) =>
    minutesOf(
      outlineFromJson({ body: { content: [{ paragraph: { elements: [{ textRun: { content: text } }] } }] } })
        .tabs[0]?.blocks ?? [],
    ),
  note: (text) => {
    for (const grammar of notes) checkNote({ stem: null, text }, grammar);
  },
  feedback: (text) => {
    parseFeedback(
      [
        ['Avsnitt', 'Återkoppling', 'Från', 'Datum'],
        [text, text, text, text],
      ],
      feedbackLanguages,
      null,
    );
    sectionName(text);
    spoken(text);
  },
  sheet: (text) => {
    for (const read of [plainText, readLink, saysWeeks, schoolYearNamed, schoolsIn]) read(text);
  },
};

const signs = [
  '(',
  ')',
  '[',
  '-',
  '–',
  '.',
  ',',
  ':',
  '?',
  '!',
  '/',
  ' ',
  '\t',
  '\n',
  '\u00a0',
  '"',
  '”',
  '’',
  '|',
  '_',
  '*',
];
const words = [
  'a',
  'Å',
  'Anna',
  'elev',
  'eleven',
  'kan ni',
  'please',
  'kl',
  'v.',
  '1',
  '10',
  '25',
  'nov',
  'och',
  '&',
  'http://',
  '/folders/',
  '?id=',
];
const unit = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), fc.constantFrom(...pieces)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const end = fc.constantFrom('', 'x', '!', ')', '2025-11-04', '\n');

test('whatever stands repeated is read in time that grows in step with its length', () => {
  const property = fc.property(fc.constantFrom(...Object.keys(readers)), unit, end, (reader, part, last) => {
    const read = (size: number) => readers[reader]?.(part.repeat(Math.ceil(size / part.length)) + last);
    expect(growth(read, 1500)).toBeLessThan(inStep);
  });
  fc.assert(property, fuzzing('longTexts'));
});
