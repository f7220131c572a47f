import type { Person } from './item';

/** Everyone in the workspace; all invented. Locales can be changed and are kept by the workspace. */
export const people: readonly Person[] = [
  { id: 'ylva', name: 'Ylva Bergdahl', part: 'leader' },
  { id: 'tomas', name: 'Tomas Wikner', part: 'member' },
  { id: 'principal', name: 'Maria Stenkvist', part: 'principal' },
  { id: 'coordinator', name: 'Karin Almgren', part: 'coordinator' },
  { id: 'viewer', name: 'Jonas Hedlund', part: 'viewer' },
  { id: 'outsider', name: 'Eva Nordmark', part: 'outsider' },
].map((person) => ({ ...person, email: emailOf(person.name), locale: 'sv' }) as Person);

function emailOf(name: string): string {
  return `${name.toLowerCase().replace(' ', '.')}@ekasa.example`;
}
