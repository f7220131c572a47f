import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a script project holds: its files by name. */
export type Files = ReadonlyMap<string, string>;

/** What clasp pushes: script, pages and manifest, nothing else. */
const pushed = /\.(js|html)$|^appsscript\.json$/;

/** In a project of Google's a name may hold a slash, and such a file stands in a folder of its own. */
export const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => pushed.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** The same for the same contents, to know whether a version of them was made before. */
export function fingerprint(files: Files): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) hash.update(`${name}\0${files.get(name)}\0`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * A folder for clasp that is gone afterwards. Outside the project, since clasp looks for `.clasp.json` in every
 * folder above; and its real path, since clasp refuses a symbolic link, which the temporary folder is on macOS.
 */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'larttraff-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Makes a folder into what clasp calls a project, and gives the folder of its files. */
export function asProject(folder: string, scriptId: string, files: Files = new Map()): string {
  const place = join(folder, 'files');
  mkdirSync(place);
  for (const [name, text] of files) writeFileSync(join(place, name), text);
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'files' }));
  return place;
}
