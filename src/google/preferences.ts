import type { Role } from '../feedback/reaction';

/** What a person has said about themselves. It lives with the person and in no document. */
export interface Introduction {
  role: Role | null;
  name: string;
}

/** What a person prefers, with their introduction: all of it in one reading of their properties. */
export interface Preferences {
  person: Introduction;
  /** Whether they have put away the short help. */
  helpAway: boolean;
}

export function preferences(): Preferences {
  const { role, name, helpAway } = PropertiesService.getUserProperties().getProperties();
  return {
    person: { role: role === 'member' || role === 'principal' ? role : null, name: name ?? '' },
    helpAway: helpAway === 'yes',
  };
}

export function keepIntroduction(role: Role, name: string): void {
  PropertiesService.getUserProperties().setProperties({ role, name });
}

export function keepHelpAway(away: boolean): void {
  PropertiesService.getUserProperties().setProperties({ helpAway: away ? 'yes' : 'no' });
}
