import type { Files } from './files';
import { IncompleteBuild, type Manifest, manifestOf } from './manifest';

/** What a bound script is bound to. */
export const containers = ['spreadsheet', 'document'] as const;
export type Container = (typeof containers)[number];

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** The scopes that only one of the two needs; null for those that no bound script can use, since it has no cards. */
const onlyFor: Record<string, Container | null> = {
  [scope('documents.currentonly')]: 'document',
  [scope('spreadsheets')]: 'spreadsheet',
  [scope('script.scriptapp')]: 'spreadsheet',
  [scope('drive.addons.metadata.readonly')]: null,
  [scope('script.locale')]: null,
};

/** The pages that only the other one opens. */
const elsewhere: Record<Container, RegExp> = {
  spreadsheet: /^(sidebar-docs|notes|pupils)/,
  document: /^(sidebar-sheets|plot)/,
};

/** The scopes that the script believes it has, as build.mjs writes them. */
const scopesLine = /^const MANIFEST_SCOPES = .*$/m;

/**
 * The built add-on as a script bound to one file: the same code, its own pages, and no more scopes than it
 * needs. Throws IncompleteBuild.
 */
export function boundTo(container: Container, built: Files): Files {
  const manifest = boundManifest(container, built);
  const kept = [...built].filter(([name]) => !elsewhere[container].test(name));
  return new Map(kept)
    .set('Code.js', boundCode(built, manifest.oauthScopes ?? []))
    .set('appsscript.json', `${JSON.stringify(manifest, null, 2)}\n`);
}

function boundCode(built: Files, scopes: readonly string[]): string {
  const code = built.get('Code.js');
  if (code === undefined) throw new IncompleteBuild('Code.js');
  if (!scopesLine.test(code)) throw new IncompleteBuild('MANIFEST_SCOPES');
  const short = scopes.map((name) => name.replace(/.*\/auth\//, ''));
  return code.replace(scopesLine, () => `const MANIFEST_SCOPES = ${JSON.stringify(short)};`);
}

function boundManifest(container: Container, built: Files): Manifest {
  const { addOns: _, ...manifest } = manifestOf(built);
  const services = manifest.dependencies?.enabledAdvancedServices ?? [];
  return {
    ...manifest,
    oauthScopes: (manifest.oauthScopes ?? []).filter(
      (name) => !(name in onlyFor) || onlyFor[name] === container,
    ),
    dependencies: {
      ...manifest.dependencies,
      enabledAdvancedServices: services.filter(
        ({ userSymbol }) => container === 'spreadsheet' || userSymbol !== 'Sheets',
      ),
    },
  };
}
