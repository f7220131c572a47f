import type { Workspace } from '../workspace/workspace';
import { dayOf } from './calendar';
import { documentsOf } from './documents';
import { groups } from './groups';
import { meetingsOf } from './meetings';

const folder = 'application/vnd.google-apps.folder';
const document = 'application/vnd.google-apps.document';

/** Ekåsa kommun, all invented: 44 groups of teachers, and their minutes so far this school year. */
export function fillSample(workspace: Workspace, today: Date): void {
  const email = (id: string) => workspace.person(id)?.email ?? '';
  const shared = [
    ...['ylva', 'tomas', 'principal'].map((id) => ({ email: email(id), right: 'editor' as const })),
    { email: email('viewer'), right: 'viewer' as const },
  ];
  const owner = email('coordinator');
  const municipality = workspace.create({
    name: 'Ekåsa kommun',
    mimeType: folder,
    parent: workspace.root.id,
    owner,
    shared,
  });
  const root = workspace.create({ name: 'Lärgrupper', mimeType: folder, parent: municipality.id, owner });
  for (const [index, group] of groups.entries()) {
    const parent = workspace.create({ name: group.name, mimeType: folder, parent: root.id, owner }).id;
    for (const made of documentsOf(group, meetingsOf(group, dayOf(today), index + 1))) {
      const modifiedTime = momentAfter(made.day, today);
      workspace.create({
        name: made.name,
        mimeType: document,
        parent,
        owner,
        content: made.content,
        modifiedTime,
      });
    }
  }
}

/** The minutes were last touched in the late afternoon of the meeting's day, and never in the future. */
function momentAfter(day: string, today: Date): string {
  const afternoon = new Date(`${day}T15:40:00Z`);
  return (afternoon < today ? afternoon : today).toISOString();
}
