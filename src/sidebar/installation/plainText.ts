import type { InstallationView, ProbeView } from '../../actions/probeViews';
import type { InstallationWords } from '../../text/installationPanels';
import { type Group, grouped } from './groups';
import { saidOf } from './words';

/** What was seen, and when, to the minute. */
export interface Seen {
  view: Pick<InstallationView, 'version' | 'host'>;
  probes: readonly ProbeView[];
  moment: string;
}

/** Everything that was seen, as text to send: no name, no address of a file and nothing from any minutes. */
export function plainText({ view, probes, moment }: Seen, words: InstallationWords, browser: string): string {
  const first = [words.heading(view.version, moment), `${words.hosts[view.host ?? 'none']}, ${browser}`];
  return [first.join('\n'), ...grouped(probes).map((group) => textOf(group, words))].join('\n\n');
}

function textOf({ outcome, probes }: Group, words: InstallationWords): string {
  const lines = probes.map((probe) => {
    const { name, expected, seen, todo } = saidOf(probe, words);
    const own = [
      `- ${name} [${probe.key}: ${probe.seen}]`,
      `  ${words.expected}: ${expected}`,
      `  ${words.seen}: ${seen}`,
    ];
    return [...own, ...(todo ? [`  ${words.todo}: ${todo}`] : [])].join('\n');
  });
  return [words.outcomes[outcome], ...lines].join('\n');
}
