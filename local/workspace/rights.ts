import type { DriveItem, Person, Right } from './item';

const order: readonly Right[] = ['none', 'viewer', 'commenter', 'editor', 'owner'];

const stronger = (one: Right, other: Right): Right =>
  order.indexOf(one) >= order.indexOf(other) ? one : other;

export const mayRead = (right: Right): boolean => right !== 'none';
export const mayWrite = (right: Right): boolean => right === 'owner' || right === 'editor';

/**
 * The strongest right that a person has on an item, its own or inherited. `path` goes from the item to
 * the root. Whoever owns a folder may edit all in it. The root is everyone's own drive: anyone may make
 * things there, and nothing is inherited from it.
 */
export function rightOn(path: readonly DriveItem[], person: Person): Right {
  const [item, ...above] = path;
  if (!item) return 'none';
  if (item.parent === null) return 'editor';
  return above
    .filter((folder) => folder.parent !== null)
    .map((folder) => ownRight(folder, person))
    .map((right) => (right === 'owner' ? 'editor' : right))
    .reduce(stronger, ownRight(item, person));
}

function ownRight(item: DriveItem, person: Person): Right {
  if (item.owner === person.email) return 'owner';
  return item.shared
    .filter((share) => share.email === person.email)
    .map((share): Right => share.right)
    .reduce(stronger, 'none');
}
