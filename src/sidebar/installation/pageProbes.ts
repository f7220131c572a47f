import type { AnyProbeKey, InstallationView, Outcome, ProbeView, Seen } from '../../actions/probeViews';

/** The version that the page is built as; build.mjs sets it. */
declare const ADDON_VERSION: string;

/** Milliseconds on the way to the script and back that nobody wonders about. */
const quick = 5000;
/** Pixels that the window was asked to be wide, in src/actions/showInstallation.ts. */
const asked = 640;

const sight = <Key extends AnyProbeKey>(
  key: Key,
  seen: Seen<Key> & string,
  outcome: Outcome,
  value: string,
): ProbeView => ({ key, seen, outcome, value });

/** Of the window itself, whatever the script says. */
const windowSight = (): ProbeView => {
  const isWhole = innerWidth >= asked;
  const size = `${innerWidth} × ${innerHeight}`;
  return sight('window', isWhole ? 'whole' : 'cut', isWhole ? 'fine' : 'otherwise', size);
};

/** Where the script has not answered: why, in the words that the page says it in. */
export const withoutScript = (code: string, value: string) => ({
  view: { version: ADDON_VERSION, host: null },
  probes: [{ key: 'answer', outcome: 'failed', seen: code, value } as const, windowSight()],
});

/** What the script saw, with what only this page can see. `took` is the milliseconds that the whole call took. */
export function withPageProbes(
  { version, milliseconds, probes }: InstallationView,
  took: number,
): ProbeView[] {
  const way = Math.max(0, took - milliseconds);
  const same = version === ADDON_VERSION;
  const isQuick = way < quick;
  return [
    sight('version', same ? 'same' : 'differs', same ? 'fine' : 'otherwise', `${ADDON_VERSION}, ${version}`),
    ...probes,
    sight('answer', isQuick ? 'quick' : 'slow', isQuick ? 'fine' : 'otherwise', `${way} ms`),
    windowSight(),
  ];
}
