import type { Role } from '../feedback/reaction';

/** What a person has said about themselves. It lives with the person and in no document. */
export interface Introduction {
  role: Role | null;
  name: string;
}

export function introduction(): Introduction {
  const { role, name } = PropertiesService.getUserProperties().getProperties();
  return { role: role === 'member' || role === 'principal' ? role : null, name: name ?? '' };
}

export function keepIntroduction(role: Role, name: string): void {
  PropertiesService.getUserProperties().setProperties({ role, name });
}
