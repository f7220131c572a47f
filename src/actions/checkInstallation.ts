import { panelLanguage } from '../google/person';
import { documentAnswers, openFile } from '../google/probing';
import { errorFor } from './errors';
import { type Open, probes, probesIn } from './probes';
import { type InstallationView, type Outcome, type ProbeKey, type ProbeView, sights } from './probeViews';

/** The version in package.json; build.mjs sets it. */
declare const ADDON_VERSION: string;

/** Looks at all that the add-on relies on in Google. One thing that fails leaves the others to be looked at. */
export function checkInstallation(): InstallationView {
  const began = Date.now();
  const { host, id } = openFile() ?? { host: null, id: null };
  let asked: ReturnType<Open['answers']> | undefined;
  const answers = () => {
    asked ??= documentAnswers(host === 'docs' ? id : null);
    return asked;
  };
  const seen = probesIn(host).map((key) => sightOf(key, { host, id, answers }));
  return { version: ADDON_VERSION, host, milliseconds: Date.now() - began, probes: seen };
}

function sightOf(key: ProbeKey, open: Open): ProbeView {
  try {
    const [seen, value = ''] = [probes[key].look(open)].flat() as [string, string?];
    const outcomes: Record<string, Outcome> = sights[key];
    return { key, outcome: outcomes[seen] ?? 'otherwise', seen, value };
  } catch (thrown) {
    const { code, message } = errorFor(thrown, panelLanguage());
    return { key, outcome: 'failed', seen: code, value: message };
  }
}
