import type { Minutes } from '../../src/meeting/minutes';

const filled = (list: readonly string[]): readonly string[] | null => (list.length > 0 ? list : null);

/**
 * One meeting as `inspect` prints it, the keys in this order. Unknown is null; a status or an invitation
 * that stands nowhere is shown as what then holds: a draft, and reading.
 */
export const rowOf = (file: string, meeting: number, minutes: Minutes): object => ({
  file,
  meeting,
  template: minutes.template,
  date: minutes.date?.iso ?? null,
  dateCertain: minutes.date?.certain ?? false,
  time: minutes.time,
  group: minutes.group,
  schools: filled(minutes.schools),
  leader: minutes.leader,
  secretary: minutes.secretary,
  present: filled(minutes.present),
  focus: minutes.focus,
  nextDate: minutes.nextDate?.iso ?? null,
  nextTask: minutes.nextTask,
  status: minutes.status ?? 'draft',
  invite: minutes.invite ?? 'read',
  share: minutes.share,
  sections: minutes.sections.map(({ key, heading, written }) => ({ key, heading, written })),
  read: minutes.read,
});
