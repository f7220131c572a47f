import type { MimeType } from '../../local/workspace/item';
import type { Workspace } from '../../local/workspace/workspace';

/**
 * An endless stream of writes, the same for the same seed: what a process has written after so many of them
 * can be worked out without asking it. Each is one write of the store's.
 */
export class Writes {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** Carries out the nth write, from 1, in a workspace that has the ones before it. */
  carryOut(workspace: Workspace, nth: number): void {
    const chance = (below: number, salt: number) => mixed(this.#seed, nth, salt) % below;
    const documents = itemsOf(workspace).filter(({ id }) => id.startsWith('doc-'));
    const folders = itemsOf(workspace).filter(({ id }) => id === 'root' || id.startsWith('folder-'));
    const document = documents[chance(Math.max(1, documents.length), 1)];
    const folder = folders[chance(folders.length, 2)]?.id ?? 'root';
    const kind = chance(10, 3);
    if (!document || (kind === 0 && documents.length < most))
      make(workspace, `doc-${nth}`, folder, content(nth));
    else if (kind === 1 && folders.length < most) make(workspace, `folder-${nth}`, folder, null);
    else if (kind === 2) workspace.change(document.id, { name: `Protokoll ${nth}` });
    else if (kind === 3) workspace.change(document.id, { parent: folder });
    else if (kind === 4) workspace.change(document.id, { trashed: chance(2, 4) === 0 });
    else if (kind === 5) workspace.properties('script').set(`key ${chance(5, 5)}`, `värde ${nth}`);
    else if (kind === 6) workspace.setLocale('ylva', nth % 2 === 0 ? 'sv' : 'en');
    else if (kind === 7) switchTrigger(workspace, nth);
    else workspace.write(document.id, content(nth));
  }
}

const most = 8;
const owner = 'ylva.bergdahl@ekasa.example';

/** Long enough to be cut, with the same number at both ends. */
const content = (nth: number) => ({
  begin: nth,
  words: `å${nth} `.repeat(5000 + (nth % 7) * 5000),
  end: nth,
});

function make(workspace: Workspace, id: string, parent: string, content: unknown): void {
  const kind: MimeType = `application/vnd.google-apps.${id.startsWith('doc') ? 'document' : 'folder'}`;
  workspace.create({ id, name: id, mimeType: kind, parent, owner, content });
}

function switchTrigger({ triggers }: Workspace, nth: number): void {
  const [first] = triggers.all();
  if (first && triggers.all().length >= most) triggers.remove(first.id);
  else {
    const made = { owner, functionName: 'refreshByTheHour', everyHours: 1, file: null, lastFired: null };
    triggers.add({ ...made, id: `trigger ${nth}`, created: nth });
  }
}

/** What was made within a millisecond has no order of its own. */
const itemsOf = (workspace: Workspace) =>
  workspace.items().sort((one, other) => (one.id < other.id ? -1 : 1));

/** A whole number that looks like chance, from three. */
function mixed(seed: number, nth: number, salt: number): number {
  let mixed = (seed * 0x9e3779b1 + nth * 0x85ebca6b + salt * 0xc2b2ae35) >>> 0;
  for (const shift of [15, 13, 16]) mixed = Math.imul(mixed ^ (mixed >>> shift), 0x2c1b3c6d) >>> 0;
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** All that a workspace holds, as text; what the clock says is no part of it. */
export const allOf = (workspace: Workspace): string =>
  JSON.stringify(
    {
      items: itemsOf(workspace).map(({ createdTime, modifiedTime, ...item }) => ({
        ...item,
        content: workspace.content(item.id),
      })),
      script: workspace.properties('script').all(),
      people: workspace.people,
      triggers: workspace.triggers.all(),
    },
    null,
    1,
  );
