import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built add-on's appsscript.json allows it. */
export interface Manifest {
  timeZone: string;
  scopes: readonly string[];
  /** Beginnings of addresses that UrlFetchApp may go to; null where the manifest has no list. */
  allowedAddresses: readonly string[] | null;
  /** Advanced services by the name that the script knows them by: "Drive". */
  advancedServices: readonly string[];
  /** The cards; null where there are none. */
  addOns: AddOns | null;
}

export interface AddOns {
  common: {
    name: string;
    logoUrl: string;
    useLocaleFromApp?: boolean;
    openLinkUrlPrefixes?: string[];
  };
  drive?: { homepageTrigger?: Trigger; onItemsSelectedTrigger?: Trigger };
  docs?: { homepageTrigger?: Trigger };
  sheets?: { homepageTrigger?: Trigger };
}

interface Trigger {
  runFunction: string;
}

interface ManifestFile {
  timeZone?: string;
  oauthScopes?: string[];
  urlFetchWhitelist?: string[];
  addOns?: AddOns;
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
}

export function readManifest(dist: string): Manifest {
  const file = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as ManifestFile;
  return {
    timeZone: file.timeZone ?? 'Etc/GMT',
    scopes: file.oauthScopes ?? [],
    allowedAddresses: file.urlFetchWhitelist ?? null,
    addOns: file.addOns ?? null,
    advancedServices: (file.dependencies?.enabledAdvancedServices ?? []).map((service) => service.userSymbol),
  };
}
