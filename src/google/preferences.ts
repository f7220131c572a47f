import type { Role } from '../feedback/reaction';

/** What a person has said about themselves. It lives with the person and in no document. */
export interface Introduction {
  role: Role | null;
  name: string;
  /** Names that feedback may have been signed with before, the latest first. */
  formerNames: readonly string[];
}

/** What a person prefers, with their introduction: all of it in one reading of their properties. */
export interface Preferences {
  person: Introduction;
  /** Whether they have put away the short help. */
  helpAway: boolean;
  /** Their questions for the next check-in, as they are kept; empty for none. */
  questions: string;
  /** What they have promised, as it is kept, by the id of the document. */
  promises: Record<string, string>;
}

/** As many as anybody would have, and far from the 9 kB that Google takes for one value. */
const mostNames = 20;
const known: Record<Role, true> = { member: true, principal: true, peer: true, coordinator: true };
const ofPromises = 'promises:';

export function preferences(): Preferences {
  const kept = PropertiesService.getUserProperties().getProperties();
  const { role, name, formerNames, helpAway, questions } = kept;
  const promises = Object.entries(kept).filter(([key]) => key.startsWith(ofPromises));
  return {
    person: {
      role: role && Object.keys(known).includes(role) ? (role as Role) : null,
      name: name ?? '',
      formerNames: formerNames ? formerNames.split('\n') : [],
    },
    helpAway: helpAway === 'yes',
    questions: questions ?? '',
    promises: Object.fromEntries(promises.map(([key, value]) => [key.slice(ofPromises.length), value])),
  };
}

/** `before` is what the person has said until now: what was signed then is still theirs. */
export function keepIntroduction(role: Role, name: string, before: Introduction): Introduction {
  const names = [before.name, ...before.formerNames].filter((one) => one && one !== name);
  const formerNames = [...new Set(names)].slice(0, mostNames);
  PropertiesService.getUserProperties().setProperties({ role, name, formerNames: formerNames.join('\n') });
  return { role, name, formerNames };
}

export function keepHelpAway(away: boolean): void {
  PropertiesService.getUserProperties().setProperties({ helpAway: away ? 'yes' : 'no' });
}

/** At most 9 kB, as Google takes for one value. */
export function keepQuestions(questions: string): void {
  PropertiesService.getUserProperties().setProperty('questions', questions);
}

/** The person's promises in one document, at most 9 kB; an empty text takes them away. */
export function keepPromises(document: string, promises: string): void {
  const properties = PropertiesService.getUserProperties();
  if (promises) properties.setProperty(`${ofPromises}${document}`, promises);
  else properties.deleteProperty(`${ofPromises}${document}`);
}
