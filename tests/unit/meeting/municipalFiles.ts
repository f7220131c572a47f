import fc from 'fast-check';

/** What stands in the files of templates/, as people might write it. */
const words = (texts: string[]) => fc.constantFrom(...texts);
const both = <Text>(sv: fc.Arbitrary<Text>, en: fc.Arbitrary<Text>) => fc.oneof(sv, fc.record({ sv, en }));

const heading = both(
  words([
    'Det vi såg',
    'Besök i varandras klassrum',
    'Elevernas röster',
    'Pröva tillsammans',
    'Vår egen runda',
    'Nästa steg för laget',
    'Vad säger forskningen?',
    'Fyra hörn',
    'Inför sommaren (vi planerar)',
    'Diskussion om texten',
  ]),
  words([
    'What we saw',
    'Visits to classrooms',
    'The pupils’ voices',
    'Trying together',
    'Our own round',
    'What research says',
    'Four corners',
    'Before the summer',
    'Discussion of the text',
    'Where we are',
  ]),
);
const prompt = both(
  words([
    'Vad gjorde eleverna?',
    'Vi såg:',
    '☐ Alla har sagt något.',
    'Skriv en rad var och läs sedan upp dem.',
    'Vad blev annorlunda, och för vem?',
    'Välj två.',
    'Datum och plats för besöket:',
    'Nästa träff tar vi det andra.',
  ]),
  words([
    'What did the pupils do?',
    'We saw:',
    '☐ Everyone has said something.',
    'Write a line each and read them out.',
    'What was different, and for whom?',
    'Choose two.',
    'Day and place of the visit:',
    'The rest next time.',
  ]),
);
const minutes = fc.integer({ min: 1, max: 90 });
/** A section as a person may write it: with a subject, without, or ready-made. */
const section = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      { heading, minutes, prompts: fc.array(prompt, { maxLength: 4 }) },
      { requiredKeys: ['heading', 'minutes'] },
    ),
  },
  fc.record({ heading, minutes, about: words(['discussion', 'previous', 'effects', 'decide', 'know']) }),
  fc.record({ ready: words(['nextTask', 'parking', 'reading']), minutes }),
);
type SectionInFile = typeof section extends fc.Arbitrary<infer Written> ? Written : never;

/** No heading and no subject twice, as the build asks for. */
const saysOnce = (all: readonly SectionInFile[]): boolean => {
  const texts = all.flatMap((one) => ('ready' in one ? [one.ready] : headingsOf(one.heading)));
  const subjects = all.flatMap((one) => ('about' in one ? [one.about] : 'ready' in one ? [one.ready] : []));
  const keys = subjects.map((key) => (key === 'nextTask' ? 'decide' : key));
  return new Set(texts).size === texts.length && new Set(keys).size === keys.length;
};
const headingsOf = (heading: string | { sv: string; en: string }) =>
  typeof heading === 'string' ? [heading] : [heading.sv, heading.en];

const sections = fc.array(section, { minLength: 1, maxLength: 6 }).filter(saysOnce);
const name = words([
  'Klassrumsbesök',
  'Läsning för oss',
  'Ämneslagets vår',
  'Från fråga till svar',
  'Lärträff i klassrummet',
  'Lektionsstudie light',
  'Tre klassrum',
  'Bokcirkel',
]);
const needed = { name, purpose: words(['Lära av varandra.']), use: words(['När ni vill.']) };
const all = {
  ...needed,
  fields: fc.subarray(['lessonDate', 'pupilCount', 'stayOrMove', 'textReference']),
  without: fc.subarray(['time', 'schools', 'present', 'focus', 'invite', 'nextTask', 'taskKind']),
  feedback: fc.boolean(),
};
const meetings = fc.array(fc.record({ sections }), { minLength: 2, maxLength: 3 });
const file = fc.oneof(
  fc.record({ ...all, sections }),
  fc.record({ ...all, meetings }),
  fc.record({ ...needed, sections }),
);

/** The files of a folder, each with another name for its template. */
export const folder = fc.uniqueArray(file, {
  minLength: 6,
  maxLength: 8,
  selector: (each) => each.name as string,
});
