import type { Carried } from '../../../meeting/carried';
import type { TemplateKey } from '../../../meeting/minutes';

export const nothingCarried: Carried = {
  group: null,
  schools: null,
  leader: null,
  focus: null,
  task: null,
  expected: null,
  tasks: [],
  savedQuestions: [],
};

/** Which templates open with more than the last task. */
export const hasExpected = (template: TemplateKey): boolean => template === 'uppfoljning';
/** Whether the last task stands among the tasks since, so that it is neither shown nor written twice. */
export const isAmongTasks = (template: TemplateKey, { tasks }: Carried): boolean =>
  hasExpected(template) && tasks.length > 0;
export const hasSavedQuestions = (template: TemplateKey): boolean => template === 'avstamning';

const kept = (text: string | null): string | null => text?.trim() || null;
const withText = <Thing extends { text: string }>(things: readonly Thing[]): Thing[] =>
  things.map((thing) => ({ ...thing, text: thing.text.trim() })).filter(({ text }) => text !== '');

/**
 * What is sent of a draft that the person has edited: what this template has a place for, and nothing empty.
 * A group that was emptied stays empty: null would put the folder's name there.
 */
export function carriedInto(template: TemplateKey, draft: Carried): Carried {
  const { group, schools, leader, focus, task, expected, tasks, savedQuestions } = draft;
  const isExpected = expected && hasExpected(template) && (kept(expected.short) || kept(expected.long));
  return {
    group: group === null ? null : group.trim(),
    schools: kept(schools),
    leader: kept(leader),
    focus: kept(focus),
    task: task && !isAmongTasks(template, draft) ? (withText([task])[0] ?? null) : null,
    expected: isExpected ? { ...expected, short: expected.short.trim(), long: expected.long.trim() } : null,
    tasks: hasExpected(template) ? withText(tasks) : [],
    savedQuestions: hasSavedQuestions(template)
      ? savedQuestions.map((question) => question.trim()).filter(Boolean)
      : [],
  };
}
