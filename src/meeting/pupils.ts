import type { Stretch } from './findWords';

/** Why a place may point at a pupil. */
export type PupilSign = 'number' | 'pupil' | 'plan' | 'diagnosis' | 'pointer' | 'initials' | 'few';

export interface PupilPlace extends Stretch {
  why: PupilSign;
}

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
const words = (pattern: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, flags);
/** What is looked for, the surest first; where two overlap, the first holds. `name` is a group that must be one. */
const signs: readonly [PupilSign, RegExp][] = [
  [
    'number',
    /(?<![\d\p{L}+-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(?![\d-])/gu,
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
    /(?<![\p{L}\d.])(?<letters>\p{Lu}\. ?\p{Lu}\.)(?! ?\p{L})|(?<![\p{L}\d.])(?<inside>\p{Lu}\. ?\p{Lu}\.)(?= \p{Ll})/gu,
  ],
  [
    'few',
    words(
      `(?<!(?:om|of|åk|årskurs|klass|grade|year|kl|med|varje|v|vecka|steg|kapitel|per) )(?<![\\d.,:/–-] ?)(?:${small})(?: (?:av|of) (?:\\d+|de|våra|our|the))? (?:\\p{Ll}+ )?(?:${many})(?! (?:i taget|åt gången|i varje|per|at a time|in each|each|i grupp))`,
    ),
  ],
];

/** Capitals that name no one: subjects, days, places of work and tools. */
const noName =
  /^(?:Svensk|Engelsk|Matemati|Matte|Biologi|Fysik|Kemi|Teknik|Histori|Geografi|Religion|Samhäll|Idrott|Bild|Musik|Slöjd|Spansk|Fransk|Tysk|Modersmål|Hemkunskap|English|Swedish|Math|Science|Biology|Physics|Chemistry|History|Geography|Music|Art|French|German|Spanish|Skol|Google|Excel|Classroom|Teams|Kahoot|Socrative|Desmos|Geogebra|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Monday|Tuesday|Wednesday|Thursday|Friday|Jag|Vi|De|Det|Den|Hur|Vad|Vem|När|Var|Om|Och|Men|The|What|How|When|Who|We)/u;
const ending = /(?:skolan|skola|kommun|gruppen|laget|provet|prov|testet|boken|kapitlet)$/iu;
/** Two letters that are a subject or a test. */
const shortSubjects =
  /^(?:NO|SO|NP|MA|SV|EN|ID|BL|MU|HK|TK|SL|IT|BI|FY|KE|HI|GE|RE|SH|SP|FR|TY|AI|SVA|PE|UR|EQ|TV|PC|VT|HT|OK)$/;

/**
 * Places in a text that may point at a pupil, in order (domain: overview-and-privacy 6.6). `staff` are the
 * words of names that may stand there: those present, who leads and writes, schools. Only a hint for the one
 * who writes: alarms that mean nothing cost a look, so sentences about pupils in general give none.
 */
export function pupilPlaces(text: string, staff: readonly string[]): PupilPlace[] {
  const known = new Set(
    staff.flatMap((words) => words.split(/[\s,;/()-]+/)).filter((word) => word.length > 1),
  );
  const found: PupilPlace[] = [];
  for (const [why, pattern] of signs) {
    for (const match of text.matchAll(pattern)) {
      const place = { from: match.index, to: match.index + match[0].length, why };
      const taken = found.some(({ from, to }) => from < place.to && place.from < to);
      if (!taken && points(match, known)) found.push(place);
    }
  }
  return found.sort((before, after) => before.from - after.from);
}

function points({ groups = {} }: RegExpMatchArray, known: ReadonlySet<string>): boolean {
  const { name: someone, short, letters, inside } = groups;
  if (someone !== undefined && (known.has(someone) || known.has(someone.replace(/s$/, '')))) return false;
  if (someone !== undefined && !/^\p{Lu}\p{Ll}/u.test(someone)) return false;
  if (someone !== undefined && (noName.test(someone) || ending.test(someone))) return false;
  if (short !== undefined && shortSubjects.test(short.replace(' ', ''))) return false;
  const initials = (letters ?? inside)?.replace(/[^\p{L}]/gu, '');
  return initials === undefined || !(shortSubjects.test(initials) || isOf(initials, known));
}

/** Whether initials can be those of somebody who was there. */
const isOf = (initials: string, known: ReadonlySet<string>): boolean =>
  [...initials].every((letter) => [...known].some((word) => word.startsWith(letter)));
