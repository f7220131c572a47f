import { existsSync } from 'node:fs';
import { type Files, filesIn } from './files';

/** What this room reads of appsscript.json. */
export interface Manifest {
  oauthScopes?: string[];
  urlFetchWhitelist?: string[];
  addOns?: unknown;
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
}

/** Something that every build holds is not in dist/, or cannot be read there. */
export class IncompleteBuild extends Error {
  constructor(readonly part: 'appsscript.json' | 'Code.js' | 'MANIFEST_SCOPES') {
    super(part);
  }
}

/** The add-on as it stands in dist/: with less, a push would empty the project. Throws IncompleteBuild. */
export function builtIn(dist: string): Files {
  const files: Files = existsSync(dist) ? filesIn(dist) : new Map();
  manifestOf(files);
  if (!files.has('Code.js')) throw new IncompleteBuild('Code.js');
  return files;
}

/** The manifest of what is to be pushed. Throws IncompleteBuild. */
export function manifestOf(built: Files): Manifest {
  const manifest = manifestIn(built);
  if (manifest === null) throw new IncompleteBuild('appsscript.json');
  return manifest;
}

/** The manifest of what stands in a project; null where there is none, or none that can be read. */
export function manifestIn(files: Files): Manifest | null {
  try {
    const manifest = JSON.parse(files.get('appsscript.json') ?? 'null') as unknown;
    return manifest !== null && typeof manifest === 'object' ? manifest : null;
  } catch {
    return null;
  }
}
