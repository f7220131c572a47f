import { type Choice, invites, shares, statuses, taskKinds } from './fields';
import type { Invite, Share, Status } from './minutes';
import { isPlaceholder } from './prompts';
import { bare } from './words';

/** The rows of the field table where one chooses: what is meant, however it is worded. */

const ticked = /[☑☒✓✔✅🗹]|\[x\]/iu;
const box = /[☐□☑☒✓✔✅🗹]|\[[ x]?\]/giu;

/** With boxes only what is ticked counts; without, the whole value. Null where nothing is chosen. */
function chosen(value: string): string | null {
  if (isPlaceholder(value)) return null;
  const marks = value.match(box);
  if (!marks) return value;
  const texts = value.split(box).slice(1);
  const picked = texts.filter((text, index) => ticked.test(marks[index] ?? '') && text.trim() !== '');
  return picked.length > 0 ? picked.map((text) => text.trim().replace(/[,;]$/, '')).join(', ') : null;
}

/** The choices whose own words stand in the value: several when the list was never edited. */
const worded = <Key extends string>(choices: readonly Choice<Key>[], text: string): Key[] =>
  choices
    .filter(({ words }) =>
      Object.values(words).some((each) => ` ${text} `.includes(` ${each.toLowerCase()} `)),
    )
    .map(({ key }) => key);

/** Tried in order when the words are not exactly those of a choice. */
const inviteHints: readonly [Invite, RegExp][] = [
  ['talk', /muntlig|prata|hellre.*samtal|in person|talk|orally|verbally|face to face/],
  [
    'task',
    /uppgift.*(?:tydlig|klar|förstå)|(?:tydlig|förstå).*uppgift|utifrån|task.*(?:clear|understand)|clear.*task|outsider/,
  ],
  ['know', /(?:vet|veta)(?: |$).*tro|tro.*(?:vet|veta)(?: |$)|know.*believe/],
  ['challenge', /utman|mothugg|tankemotstånd|motargument|talar emot|challenge|push back/],
  ['obstacle', /hinder|hindr|obstacle|barrier/],
  ['peers', /(?:annan|andra|en annan|fler) grupp|another group|other groups|peers/],
  ['strengths', /fungera|styrk|det som är bra|work(?:s|ing)(?: |$)|strength/],
  ['none', /^(?:ingen|inget|inga|nej|none|no|not)(?: |$)|ingen återkoppling|no feedback/],
  ['read', /räcker|(?:^| )läs|read/],
];

/** What feedback the group asks for; null where nothing, or everything, is chosen. */
export function inviteIn(value: string): Invite | null {
  const text = chosen(value);
  if (text === null || text.length > 300) return null;
  const words = bare(text);
  const exact = worded(invites, words);
  if (exact.length > 0) return exact.length === 1 || ticked.test(value) ? (exact[0] ?? null) : null;
  return inviteHints.find(([, hint]) => hint.test(words))?.[0] ?? null;
}

const sharePart =
  /^(?:ja|yes)?[,.;:\s–—-]*(?:men\s|but\s)?(?:bara|endast|only|just)?\s*(?:från|from|under|the|av|of)?\s*(?:rubriken|rubrikerna|avsnittet|delen|(?:the\s)?heading|(?:the\s)?section|(?:the\s)?part)?[\s:"”“'»«]*(.*?)["”“'»«.\s…_]*$/isu;
const partly =
  /rubrik|avsnitt|delen|heading|section|bara|endast|only|delvis|delar av|partly|parts? of|(?<!\p{L})från(?!\p{L})|(?<!\p{L})from(?!\p{L})/iu;
const all =
  /(?<!\p{L})(?:allt|hela|alla|everything|all|gärna|absolut|självklart|of course|gladly|sure)(?!\p{L})/iu;

/** Whether it may be shared, and the heading named in "Ja, från rubriken …". */
export function shareIn(value: string): { share: Share | null; from: string | null } {
  const text = chosen(value);
  if (text === null || text.length > 300) return { share: null, from: null };
  const words = bare(text);
  const [no, yes] = [/^(?:nej|no|inte|not)(?: |$)/, /^(?:ja|yes|japp|jo)(?: |$)/];
  if (no.test(words) && !/ (?:ja|yes)(?: |$)/.test(words)) return { share: 'no', from: null };
  if (no.test(words)) return { share: null, from: null };
  if (partly.test(text) && !all.test(text)) {
    const from = sharePart.exec(text)?.[1]?.trim() ?? '';
    return {
      share: 'partial',
      from: from === '' || isPlaceholder(from) || bare(from) === words ? null : from,
    };
  }
  if (yes.test(words) || worded(shares, words).includes('yes') || all.test(text))
    return { share: 'yes', from: null };
  return { share: null, from: null };
}

const unfinished =
  /utkast|draft|pågå|under arbete|(?:inte|ej|not) (?:helt )?(?:klar|färdig|final|done|finished)|arbetsmaterial|preliminär|in progress|ongoing/;
const finished =
  /(?:^| )(?:klar|klart|färdig|färdigt|justerat|justerad|slutversion|slutgiltig\w*|final|done|complete|completed|finished|approved)(?: |$)/;

/** Whether the minutes are finished; null where it does not say, or says both. */
export function statusIn(value: string): Status | null {
  const text = chosen(value);
  if (text === null || text.length > 120) return null;
  const words = bare(text);
  if (worded(statuses, words).length > 1) return null;
  if (unfinished.test(words)) return 'draft';
  return finished.test(words) ? 'final' : null;
}

/** The kinds of task that are ticked or written, as they stand. */
export function taskKindsIn(value: string): string[] {
  const text = chosen(value);
  if (text === null) return [];
  const kinds = text
    .split(/[,;\n]|\s{2,}|\s(?:och|and)\s/)
    .map((kind) => kind.replace(/^[\s–—•-]+|[\s.]+$/g, ''));
  const known = taskKinds.flatMap((kind) => Object.values(kind));
  const filled = kinds.filter((kind) => !isPlaceholder(kind));
  return filled.length === taskKinds.length &&
    filled.every((kind) => known.includes(kind.toLowerCase())) &&
    !ticked.test(value)
    ? []
    : filled;
}
