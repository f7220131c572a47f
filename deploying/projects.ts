import { type Container, containers } from './bound';
import { type AddOnProject, addOnProjects } from './options';

/** Every script project that this command knows; each has its own record, so that none is taken for another. */
export type Project = AddOnProject | `bound-${Container}`;

export const projects: readonly Project[] = [
  ...addOnProjects,
  ...containers.map((container) => `bound-${container}` as const),
];

export const isProject = (value: unknown): value is Project => projects.some((project) => project === value);
