import type { Labelled } from './labelled';
import type { Line } from './line';
import type { CommonSection, SectionKey } from './minutes';
import { namesMeeting, namesOther, titleDate } from './titles';

/** Whether lines look like minutes at all, and not like a letter, a plan or a recipe. */

const labelWeights: Partial<Record<Labelled['key'], number>> = {
  present: 2,
  secretary: 2,
  nextTask: 2,
  invite: 2,
  share: 2,
  absent: 2,
  leader: 1,
  nextDate: 1,
  date: 1,
  dateTime: 1,
  group: 1,
  focus: 1,
  schools: 1,
};
const sectionWeights: Record<CommonSection, number> = {
  previous: 2,
  knowBelieve: 2,
  decide: 2,
  reading: 1,
  parking: 1,
  discussion: 1,
  start: 0,
  feedback: 0,
  questions: 0,
};
const weightOf = (section: SectionKey): number => sectionWeights[section as CommonSection] ?? 0;
/** What nothing but minutes says. */
const telling: ReadonlySet<string> = new Set([
  'present',
  'secretary',
  'invite',
  'share',
  'absent',
  'previous',
  'knowBelieve',
  'decide',
]);
const letter =
  /^(?:hej|kära|bästa|dear|hi|hello)(?!\p{L}).{0,40}[!,.]?$|(?:vänliga|bästa) hälsningar|^(?:mvh|hälsningar|kind regards|best wishes|sincerely)/iu;

/** How free-form notes tell of a meeting. */
const tellsOfMeeting =
  /(?<!\p{L})(?:vi var \S+ (?:st|stycken|personer)|we were \S+ (?:people|of us)|vi (?:sågs|träffades|pratade|diskuterade|talade|började|ses|gick igenom|bestämde)|var med|ses igen|nästa gång|laget runt|närvarande|we (?:met|talked|discussed|agreed|decided)|next time)(?!\p{L})/iu;

const enough = 4;

/** Points for and against. `titles` are the names of the document and of the tab. */
export function looksLikeMinutes(
  lines: readonly Line[],
  titles: readonly string[],
  dateHeadings: number,
): boolean {
  const labels = new Set(
    lines
      .filter(({ role }) => role === 'fields' || role === 'heading')
      .flatMap(({ fields }) => fields.map(({ key }) => key)),
  );
  const sections = new Set(
    lines.flatMap((line, index) => (line.section && holdsSomething(lines, index) ? [line.section] : [])),
  );
  let points = 0;
  for (const label of labels) points += labelWeights[label] ?? 0;
  for (const section of sections) points += weightOf(section);
  const heads = [...titles, ...firstWords(lines)];
  const named = heads.some(namesMeeting);
  const written = lines.some(({ template }) => template);
  const sure = named || written || [...labels, ...sections].some((key) => telling.has(key));
  if (written) points += enough;
  if (named)
    points += lines.some(({ role, text }) => role === 'text' && tellsOfMeeting.test(text.slice(0, 400)))
      ? 4
      : 3;
  if (dateHeadings === 0 && !labels.has('date') && lines.slice(0, 12).some(isDay)) points += 1;
  if (dateHeadings > 0) points += Math.min(3, 1 + dateHeadings);
  if (heads.some(namesOther)) points -= 4;
  const opened = lines.findIndex(({ role }) => role === 'section');
  const edges =
    opened < 0 ? [...lines.slice(0, 12), ...lines.slice(-8)] : lines.slice(0, Math.min(opened, 12));
  if (edges.some(({ text }) => text.length < 60 && letter.test(text))) points -= 3;
  return points >= enough && (sure || dateHeadings > 1);
}

/** A line that holds the day and nothing else. */
const isDay = ({ role, text }: Line): boolean =>
  (role === 'text' || role === 'heading') && titleDate(text, 'sv')?.alone === true;

/** Headings alone are an agenda. */
function holdsSomething(lines: readonly Line[], index: number): boolean {
  if (lines[index]?.beside) return true;
  const next = lines.slice(index + 1, index + 4).find(({ role }) => role !== 'blank');
  return next !== undefined && next.role !== 'section' && !(lines[index]?.list && !next.list);
}

/** The lines that can be titles: the first three with words, when they are short. */
function firstWords(lines: readonly Line[]): string[] {
  return lines
    .filter(({ role, row }) => (role === 'heading' || role === 'text') && row === null)
    .slice(0, 3)
    .map(({ text }) => text)
    .filter((text) => text.length < 100 && !/[.]$/.test(text));
}
