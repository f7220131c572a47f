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

/** What the script saw, with what only this page can see. `took` is the milliseconds that the whole call took. */
export function withPageProbes(
  { version, milliseconds, probes }: InstallationView,
  took: number,
): ProbeView[] {
  const way = Math.max(0, took - milliseconds);
  const same = version === ADDON_VERSION;
  const isQuick = way < quick;
  const isWhole = innerWidth >= asked;
  return [
    sight('version', same ? 'same' : 'differs', same ? 'fine' : 'otherwise', `${ADDON_VERSION}, ${version}`),
    ...probes,
    sight('answer', isQuick ? 'quick' : 'slow', isQuick ? 'fine' : 'otherwise', `${way} ms`),
    sight(
      'window',
      isWhole ? 'whole' : 'cut',
      isWhole ? 'fine' : 'otherwise',
      `${innerWidth} × ${innerHeight}`,
    ),
  ];
}
