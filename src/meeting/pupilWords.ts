import type { Pattern, PupilWords } from './pupils';

const one =
  'eleven|elev|pojken|pojke|flickan|flicka|killen|kille|tjejen|tjej|grabben|barnet|(?:the |a |one )?(?:pupil|student|boy|girl|kid)';
const child = 'killen|tjejen|pojken|flickan|grabben|(?:the |that )(?:boy|girl|kid)';
const many = 'elever|pojkar|flickor|killar|tjejer|barn|pupils|students|boys|girls|children';
const theMany =
  'eleverna|pojkarna|flickorna|killarna|tjejerna|the (?:pupils|students|boys|girls)|elever|pupils';
const told =
  'nya|nye|nyanländ[ae]|enda|stökig[ae]|bråkig[ae]|utåtagerande|tyst[ae]|lilla|lille|adopterade|hörselskadade|synskadade|döv[ae]|blind[ae]|rullstolsburn[ae]|new|only|newly arrived|quiet|noisy|rowdy|deaf|blind';
const aClass = '(?:klass(?:en)? |class |åk ?|årskurs |grade |year )?[1-9] ?[A-Fa-f](?![\\p{L}\\d])';
const inClass = `(?:i|in|från|from|ur) ${aClass}`;
const name = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
const conditions =
  'adhd|add|autis\\p{L}*|asperger\\p{L}*|dyslexi|dyslexia|dyskalkyli|dyscalculia|språkstörning|npf|tourettes?|epilepsi|epilepsy|diabetes|depression';
const relatives =
  'mamma(?:n)?|pappa(?:n)?|mor|far|föräldrar(?:na)?|vårdnadshavar(?:e|na|en)|(?:lille|stora?)?bror|(?:lilla?|stora?)?syster|syskon(?:et)?';
/** What one pupil does, and hardly a lesson or a test. */
const does =
  'har (?:svårt|fått|inte)|hade (?:svårt|inte)|behöv(?:er|de)|kan|kunde|vill|ville|vågar|vågade|förstår|förstod|säger|sa|sade|ritade|räknade|läste|skrev|fastnade|needs|needed|wants|wanted|dares|dared|understands|understood|says|said|drew|counted|read|wrote|got stuck|had (?:trouble|difficulty)|has (?:trouble|difficulty)';
const everyone =
  'Alla|Många|Några|Ingen|Inga|Flera|Fler|Få|Andra|Båda|Hälften|Resten|Majoriteten|Ni|Dom|Två|Tre|Fyra|Fem|Sex|Barn|Lärare|Pedagoger|Kollegor|All|Everyone|Everybody|Many|Most|Some|Several|Few|None|Nobody|Both|Half|They|Two|Three|Four|Five|Six|Pupils|Students|Children|Teachers|Lessons|Groups|Classes';
const small = '[2-9]|två|tre|fyra|fem|sex|sju|åtta|nio|two|three|four|five|six|seven|eight|nine';
const topics =
  'matematik|matte|bråk|svenska|engelska|läsning|skrivning|taluppfattning|geometri|algebra|no|so|start|maths?|reading|fractions';

/** Words that begin and end where they are looked for, in either case: `points` asks a name for its capital. */
const words = (pattern: string, flags = 'giu'): Pattern => [
  `(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`,
  flags,
];

const signs: PupilWords['signs'] = [
  [
    'number',
    [
      String.raw`(?<![\d\p{L}+-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(?![\d-])`,
      'gu',
    ],
  ],
  ['pupil', words(`(?:${one}) (?:som heter |vid namn |called |named )?(?<name>${name})(?:s)?`)],
  ['pupil', words(`(?:${theMany}) (?<name>${name})(?:, ${name})* (?:och|and|&) ${name}`)],
  ['pupil', words(`(?<=\\p{Ll},? )(?<name>${name}) (?:${inClass}|\\(${aClass}\\))`, 'gu')],
  // First in a sentence every word has a capital: then it is someone who could, wanted or needed something.
  [
    'pupil',
    words(
      `(?!(?:${everyone}) )(?<name>${name})(?<!(?:na|en|et|er|or|ar)) (?:${inClass}|\\(${aClass}\\))(?= (?:${does}) )`,
      'gu',
    ),
  ],
  [
    'plan',
    words('åtgärdsprogram(?:met|men|mets)?|orosanmäl\\p{L}+|individual (?:education|support) plans?|IEPs?'),
  ],
  [
    'diagnosis',
    words(
      `(?<!(?:dls|diamant|matte|matematik|läs|start|slut|maths|prov|gör[ao]?|gjorde)[- ](?:en )?)diagnos(?:en|is|ed with [\\p{L}]+)?(?! ?(?:i|in|på|av|för|om|of|test\\p{L}*) (?:${topics}|\\p{L}*kunskap\\p{L}*|åk|årskurs|grade|year)|-)`,
    ),
  ],
  ['diagnosis', words(`(?:${one}|han|hon|he|she) (?:[^.!?\\n]{0,40} )?(?:${conditions})`)],
  ['pointer', words(`(?:den|det|vår|en|the|our|that|a) (?:${told}) (?:${one}|barnet)(?: ${inClass})?`)],
  ['pointer', words(`(?:${one}) ${inClass}`)],
  ['pointer', words(`(?:${child}) (?:i|som|med|vid|längst|with|who|in|at) \\p{L}+`)],
  ['pointer', words(`(?:${relatives}) (?:till|åt) (?:en elev|(?<name>${name}))`)],
  [
    'pointer',
    words(`(?:mother|father|mum|dad|parents?|brother|sister) of (?:(?:a|one) pupil|(?<name>${name}))`),
  ],
  ['initials', words(`(?:\\p{Lu}\\. ?\\p{Lu}\\.?|(?<short>\\p{Lu} ?\\p{Lu})|\\p{Lu}\\.?) ${inClass}`, 'gu')],
  [
    'initials',
    [
      String.raw`(?<![\p{L}\d.])(?<letters>\p{Lu}\. ?\p{Lu}\.)(?! ?\p{L})|(?<![\p{L}\d.])(?<inside>\p{Lu}\. ?\p{Lu}\.)(?= \p{Ll})`,
      'gu',
    ],
  ],
  [
    'few',
    words(
      `(?<!(?:om|of|åk|årskurs|klass|grade|year|kl|med|varje|v|vecka|steg|kapitel|per) )(?<![\\d.,:/–-] ?)(?:${small})(?: (?:av|of) (?:\\d+|de|våra|our|the))? (?:\\p{Ll}+ )?(?:${many})(?! (?:i taget|åt gången|i varje|per|at a time|in each|each|i grupp))`,
    ),
  ],
];

/** Capitals that name no one: subjects, days, places of work and tools. */
const noName: Pattern = [
  '^(?:Svensk|Engelsk|Matemati|Matte|Biologi|Fysik|Kemi|Teknik|Histori|Geografi|Religion|Samhäll|Idrott|Bild|Musik|Slöjd|Spansk|Fransk|Tysk|Modersmål|Hemkunskap|English|Swedish|Math|Science|Biology|Physics|Chemistry|History|Geography|Music|Art|French|German|Spanish|Skol|Google|Excel|Classroom|Teams|Kahoot|Socrative|Desmos|Geogebra|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Monday|Tuesday|Wednesday|Thursday|Friday|Jag|Vi|De|Det|Den|Hur|Vad|Vem|När|Var|Om|Och|Men|The|What|How|When|Who|We)',
  'u',
];
const ending: Pattern = ['(?:skolan|skola|kommun|gruppen|laget|provet|prov|testet|boken|kapitlet)$', 'iu'];
/** Two letters that are a subject or a test. */
const shortSubjects: Pattern = [
  '^(?:NO|SO|NP|MA|SV|EN|ID|BL|MU|HK|TK|SL|IT|BI|FY|KE|HI|GE|RE|SH|SP|FR|TY|AI|SVA|PE|UR|EQ|TV|PC|VT|HT|OK)$',
  '',
];

/** Few calls ask for these, so build.mjs writes them to a file of its own. */
export const pupilWords: PupilWords = { signs, noName, ending, shortSubjects };
