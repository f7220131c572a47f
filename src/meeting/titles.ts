import { findDates, isMonth, isWeekday, type WrittenDate } from './dates';
import type { Language } from './minutes';
import { templateTitled } from './own';
import { hasWords } from './words';

/** Titles of meetings: the words for a meeting, the date in them, and the group's name. */

const meetingNames =
  '(?:lärträff|lärgrupp|(?:ämnes)?grupps?(?:träff|möte)|(?:minnes|mötes|träff)anteckning|learning[- ]group)\\p{L}*|träff(?:en)?|möte[nt]?|protokoll(?:et)?|anteckningar|meetings?|minutes|notes';
const meetingWord = new RegExp(`(?<!\\p{L})(?:${meetingNames}|dagbok|loggbok)(?!\\p{L})`, 'iu');
/** A sheet that looks ahead or goes out to others is no minutes, however often it says "träff". */
const otherKind =
  /(?<!\p{L})(?:plan|planen|(?:(?:grov|termins|läsårs|lektions)?|pedagogisk )planering|schema|kalend(?:arium|er)|årshjul|inbjudan|kallelse|dagordning|agenda|mall|mallen|(?:vecko|månads|nyhets)?brev|information till|recept|(?:labb)?rapport|laboration|policy|handlingsplan|instruktion\w*|guide|checklista|budget|plan for|planning|schedule|invitation|(?:news)?letter|recipe|template|calendar|lesson plan|syllabus)(?!\p{L})/iu;

export const namesMeeting = (text: string): boolean =>
  meetingWord.test(text) || templateTitled(text) !== null;
export const namesOther = (text: string): boolean => otherKind.test(text);

/** Before a date that is not the day of the meeting: "Till 4/11", "Nästa träff 2/12", "Prov 14/11". */
const ahead =
  /(?<!\p{L})(?:till|inför|nästa|senast|deadline|prov|provet|np|läxa|ses|until|next|by|before|due|test|exam|v|vecka|week|åk|årskurs|klass|grade|year|kap|kapitel|s|sid|sidan|sidorna|uppgift|övning|läsåret|läsår|ht|vt)\.?\s*$/iu;
const subjectBefore =
  /(?<!\p{L})(?:matematik|matte|svenska|sva|engelska|no|so|english|maths?|swedish|science|teknik|bild|musik|idrott|slöjd)\s*$/iu;
const shortSlash = /^\d\s?\/\s?\d$/;

export interface TitleDate {
  date: WrittenDate;
  /** Nothing stands there but the date, words for a meeting, a number, a time and a place. */
  alone: boolean;
  /** The date begins the line, or a word for a meeting stands beside it. */
  leads: boolean;
}

const small = 'från|för|den|nr|kl|klockan|of|from|the|on|at|in';
const beside = new RegExp(`(?<!\\p{L})(?:${meetingNames}|${small}|fört|vid|and|session)(?!\\p{L})`, 'giu');

/** "i Lenas klassrum", "på Rönnhagaskolan", "hos Anna", "Ekbackens skola", "via Teams". */
const place =
  /^(?:(?:i|på|hos|in)\s\S+(?:\s\S+){0,3}|(?:\S+\s){0,3}\S*(?:skolan?|school|bibliotek|library|rum(?:met)?|room|sal(?:en)?|teams|zoom|meet|digitalt?|online|distans))$/iu;

/** The date in a line that may be the title of a meeting. */
export function titleDate(text: string, language: Language): TitleDate | null {
  if (text.length > 120 || !/\d/.test(text)) return null;
  const date = findDates(text, language).find((found) => {
    const before = text.slice(0, found.start);
    return (
      !ahead.test(before) &&
      !(subjectBefore.test(before) && shortSlash.test(text.slice(found.start, found.end)))
    );
  });
  if (!date) return null;
  const before = text.slice(0, date.start);
  const rest = `${before} ${text.slice(date.end)}`;
  const words = rest
    .replace(beside, ' ')
    .replace(/[\d.:,;()#!–—\-*_/|]+/g, ' ')
    .trim();
  return {
    date,
    alone: words === '' || (!hasWords(before.replace(beside, '')) && place.test(words)),
    leads: !hasWords(before.replace(beside, '')) || meetingWord.test(rest),
  };
}

const subject =
  /(?<!\p{L})(?:matematik\w*|matte\w*|ma|svenska|sva|engelska|NO|SO|biologi|fysik|kemi|teknik|historia|geografi|religion\w*|samhällskunskap|samhällsorientering|idrott\w*|bild|musik|slöjd\w*|hkk|hemkunskap|hem- och konsumentkunskap|moderna språk|språk|spanska|franska|tyska|modersmål\w*|teckenspråk|fritids\w*|förskol\w*|specialped\w*|anpassad\w*|lågstadiet|mellanstadiet|högstadiet|mathematics|maths?|english|swedish|science|social studies|history|geography|physics|chemistry|biology|technology|crafts?|music|art|spanish|french|german|languages?|pre-?school)(?!\p{L})/u;
const stage = /(?<!\p{L})(?:F|f|\d)\s?[-–]\s?\d(?!\d|\p{L})|(?<!\p{L})(?:åk|årskurs|grade|year)\s?\d/iu;
const aGroup = /(?<!\p{L})\p{L}*-?(?:gruppen|grupp|group|laget|lag|team)(?!\p{L})/iu;

/** Whether words can name a group: a subject, a stage, or something with "grupp". */
export const namesGroup = (text: string): boolean =>
  subject.test(text) || subject.test(text.toLowerCase()) || stage.test(text) || aGroup.test(text);

const parts = /\s[–—|•·]\s|(?<!\d|F)\s-\s|\s-\s(?!\d)|[,:;()|•·!]|\.\s|\n/u;
const edge = new RegExp(
  `^(?:${meetingNames}|${small}|i|med|no|av|läsåret|läsår|termin|[hv]t\\W?\\d*|learning|group|for|v|vecka|datum|[#\\d.:/–—-]+)$`,
  'iu',
);

const atEdge = (word: string): boolean => {
  const bare = word.toLowerCase().replace(/[.,:;!?]+$/, '');
  return bare === '' || (edge.test(bare) && word !== 'NO') || isMonth(bare) || isWeekday(bare);
};

/** Cuts words for meetings, numbers and dates from both ends of a part of a title. */
function core(part: string): string {
  const words = part.trim().split(/\s+/);
  let first = 0;
  let last = words.length;
  while (first < last && atEdge(words[first] ?? '')) first += 1;
  while (last > first && atEdge(words[last - 1] ?? '') && !stage.test(words[last - 1] ?? '')) last -= 1;
  return words.slice(first, last).join(' ');
}

const general =
  /^(?:uppstart|start|extra|introduktion|digital\w*|ny|nya|fortsättning|utkast|klart|kopia|copy|draft|final|version|v)$/iu;

/** The group's name in a title ("Lärträff – Matematik 4–6", "SVA-gruppen F–3, träff 3"), or null. */
export function groupInTitle(title: string): string | null {
  if (title.length > 140) return null;
  const own = templateTitled(title);
  const named = (own && own.template !== 'lartraff' ? own.rest : title)
    .split(parts)
    .map(core)
    .filter((part) => hasWords(part) && !general.test(part));
  const fitting = named.find((part) => namesGroup(part) && part.split(' ').length <= 7);
  if (fitting !== undefined) return fitting;
  const [first] = named;
  return own !== null && /\s[–—-]\s/.test(title) && first !== undefined && first.split(' ').length <= 5
    ? first
    : null;
}
