import { lookBackAt } from '../../../src/meeting/lookBack';
import { groupsIn } from './groupTexts';

const cases = ['first.txt', 'second.txt', 'third.txt', 'fourth.txt'].flatMap(groupsIn);

/** What new minutes would open with, cut to the keys that are expected of it. */
function found(documents: Parameters<typeof lookBackAt>[0], today: string, keys: readonly string[]) {
  const { candidates, meetingsThisYear, suggested, why } = lookBackAt(documents, today);
  const [proposed, ...others] = candidates;
  const { carried } = proposed ?? {};
  const all: Record<string, unknown> = {
    none: candidates.length === 0,
    date: proposed?.date,
    link: proposed?.link,
    task: carried?.task?.text ?? null,
    taskDate: carried?.task?.source.date,
    group: carried?.group,
    schools: carried?.schools,
    leader: carried?.leader,
    focus: carried?.focus,
    short: carried?.expected?.short,
    long: carried?.expected?.long,
    expectedDate: carried?.expected?.source.date,
    tasks: carried?.tasks.map(({ text }) => text),
    others: others.map((other) => other.carried.task?.text ?? null),
    otherDates: others.map(({ date }) => date),
    dates: candidates.map(({ date }) => date),
    meetings: meetingsThisYear,
    suggested,
    why,
  };
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}

describe('what new minutes open with', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_, { documents, today, expected }) => {
    expect(found(documents, today, Object.keys(expected))).toEqual(expected);
  });
});
