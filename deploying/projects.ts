import { type Container, containers } from './bound';
import { type AddOnProject, addOnProjects } from './options';
import type { Records } from './records';

/** Every script project that this command knows; each has its own record, so that none is taken for another. */
export type Project = AddOnProject | `bound-${Container}`;

const projects: readonly Project[] = [
  ...addOnProjects,
  ...containers.map((container) => `bound-${container}` as const),
];

/** Another project that has this script already: what is tried in one would reach everyone in the other. */
export const othersWith = (records: Records, project: Project, scriptId: string): Project | null =>
  projects.find((other) => other !== project && records.read(other)?.scriptId === scriptId) ?? null;
