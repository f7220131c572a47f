import type { Outcome, ProbeView } from '../../actions/probeViews';

export interface Group {
  outcome: Outcome;
  probes: ProbeView[];
}

/** What somebody may have to do something about comes first. */
const order: readonly Outcome[] = ['failed', 'otherwise', 'untold', 'fine'];

/** By what they came to; an outcome that nothing came to is left out. */
export const grouped = (probes: readonly ProbeView[]): Group[] =>
  order
    .map((outcome) => ({ outcome, probes: probes.filter((probe) => probe.outcome === outcome) }))
    .filter((group) => group.probes.length > 0);
