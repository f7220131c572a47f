import { documentsGet } from '../../../local/documents/toJson';
import { documentsOf } from '../../../local/sample/documents';
import { groups, type SampleGroup } from '../../../local/sample/groups';
import { meetingsOf } from '../../../local/sample/meetings';
import { outlineFromJson } from '../../../src/google/documentJson';
import type { GroupDocument } from '../../../src/meeting/held';
import { lookBackAt } from '../../../src/meeting/lookBack';
import { readMinutes } from '../../../src/meeting/read';

const today = '2025-11-20';
const begun = groups
  .map((group, index) => ({ group, seed: index + 1 }))
  .filter(({ group }) => group.meetings > 0);

function documentsFor(group: SampleGroup, seed: number): GroupDocument[] {
  const meetings = meetingsOf(group, new Date(`${today}T00:00:00Z`), seed);
  return documentsOf(group, meetings).map(({ name, content, day }, index) => {
    const json = documentsGet({ id: `doc${index}`, name }, content, { includeTabsContent: true });
    const outline = outlineFromJson(json);
    const read = readMinutes(outline, { today: day, title: name, folder: group.name });
    return { id: `doc${index}`, name, modified: day, open: false, outline, meetings: read };
  });
}

describe('the groups of the sample', () => {
  it.each(begun.map((one) => [one.group.name, one] as const))('%s', (_, { group, seed }) => {
    const held = meetingsOf(group, new Date(`${today}T00:00:00Z`), seed);
    const last = held[held.length - 1];
    const { candidates, meetingsThisYear } = lookBackAt(documentsFor(group, seed), today);
    const [proposed, ...others] = candidates;
    expect(meetingsThisYear).toBe(
      held.filter(({ date }) => group.form === 'free' || date >= '2025-07-01').length,
    );
    if (group.form === 'free') {
      // Notes without a day or a task: nothing is guessed, and both are offered.
      expect([proposed?.date, proposed?.carried.task, candidates.length]).toEqual([null, null, 2]);
      return;
    }
    expect(proposed?.date).toBe(last?.date);
    if (group.latest === 'half') {
      expect(proposed?.carried.task?.text).toBe('fortsätta');
      expect(others.map(({ carried }) => carried.task?.text)).toContain(held[held.length - 2]?.said.task);
      return;
    }
    expect(proposed?.carried.group).toBe(group.name);
    if (group.latest !== 'drift') expect(proposed?.carried.task?.text).toBe(last?.said.task);
    expect(proposed?.link).toMatch(
      /^https:\/\/docs\.google\.com\/document\/d\/doc\d\/edit\?tab=t\.\w+(?:#heading=h\..+)?$/,
    );
    if (group.form !== 'edited') expect(proposed?.carried.schools).toBe(last?.schools.join(', '));
    expect(proposed?.carried.leader).toBe(last?.leader);
    expect(proposed?.carried.focus).toBe(last?.focus);
    const tasks = proposed?.carried.tasks.map(({ text }) => text);
    expect(tasks?.slice(0, -1)).toEqual(
      held.slice(0, -1).flatMap(({ date, said }) => (date >= '2025-07-01' ? [said.task] : [])),
    );
  });
});
