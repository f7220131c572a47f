import { type Expected, expectedIn } from './effects';
import { type Held, inYear } from './held';
import { taskOf } from './tasks';
import { autumnOf } from './years';

/** Where something was fetched: "hämtat från 14 oktober", with a link. */
export interface Source {
  /** YYYY-MM-DD; null for minutes in which no day stands. */
  date: string | null;
  /** An address that begins with https://docs.google.com/, or null. */
  link: string | null;
}

export interface CarriedTask {
  /** Word for word; more than one line where the group wrote more. */
  text: string;
  source: Source;
}

/** What new minutes may open with. The person may change or empty any of it before it is written. */
export interface Carried {
  group: string | null;
  schools: string | null;
  leader: string | null;
  focus: string | null;
  /** What the group decided to do until now. */
  task: CarriedTask | null;
  /** What the group expected, in the short and in the long run; for a follow-up. */
  expected: (Expected & { source: Source }) | null;
  /** The tasks since then, or of this school year, the newest last; for a follow-up. */
  tasks: CarriedTask[];
  /** For a check-in: what the principal has saved for it. */
  savedQuestions: string[];
}

/** More than anybody wants to look back at, and longer than anybody writes. */
const mostTasks = 20;
const longestText = 5000;
const longestField = 1000;

const sourceOf = ({ minutes, link }: Held): Source => ({ date: minutes.date?.iso ?? null, link });

/**
 * What minutes open with that come after a meeting: `earlier` are that meeting and those before it, newest
 * first. What the meeting does not say of its group, the ones before it in the same school year may.
 */
export function carriedFrom(earlier: readonly [Held, ...Held[]]): Carried {
  const [last] = earlier;
  const year = inYear(earlier, autumnOf(last.day));
  const first = (read: (held: Held) => string | null): string | null => {
    for (const held of year) {
      const found = read(held);
      if (found) return found.slice(0, longestField);
    }
    return null;
  };
  const expected = latestExpected(earlier);
  const since = expected ? earlier.slice(0, earlier.indexOf(expected.held) + 1) : year;
  const tasks = since.slice(0, mostTasks).flatMap((held) => carriedTask(held) ?? []);
  return {
    group: first(({ minutes }) => minutes.group),
    schools: first(({ minutes }) => minutes.schools.join(', ')),
    leader: first(({ minutes }) => minutes.leader),
    focus: first(({ minutes }) => minutes.focus),
    task: carriedTask(last),
    expected: expected && {
      short: expected.found.short.slice(0, longestText),
      long: expected.found.long.slice(0, longestText),
      source: sourceOf(expected.held),
    },
    tasks: tasks.reverse(),
    savedQuestions: [],
  };
}

function carriedTask(held: Held): CarriedTask | null {
  const text = taskOf(held);
  return text === null ? null : { text: text.slice(0, longestText), source: sourceOf(held) };
}

/** The newest meeting at which the group wrote what it expects. */
function latestExpected(earlier: readonly Held[]): { held: Held; found: Expected } | null {
  for (const held of earlier) {
    const found = expectedIn(held);
    if (found) return { held, found };
  }
  return null;
}
