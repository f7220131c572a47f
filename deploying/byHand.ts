import type { Container } from './bound';
import type { Manifest } from './manifest';
import type { ProjectRecord } from './records';
import type { Words } from './words/sv';

/** What Google lets nobody do but in the browser: a sentence, when, and the values to paste. */
interface Step {
  say: string;
  when?: string;
  values?: [label: string, ...values: string[]][];
}

const library = (api: string) => `https://console.cloud.google.com/apis/library/${api}.googleapis.com`;
const apis = ['docs', 'drive', 'sheets', 'appsmarket-component'].map(library);

/** The list after a push of the add-on; values that are not known yet say so. */
export function addOnSteps(record: Partial<ProjectRecord>, manifest: Manifest, words: Words): string[] {
  const { steps, values, firstTime, withScopes, withNewId, eachTime } = words;
  const known = (value: string | number | undefined) => String(value ?? words.unknownYet);
  const editor = `https://script.google.com/home/projects/${record.scriptId ?? `<${values.scriptId}>`}`;
  const scopes: [string, ...string[]] = [values.scopes, ...(manifest.oauthScopes ?? [])];
  const cards: Step = {
    say: steps.marketplaceCards,
    when: withNewId,
    values: [[values.deploymentId, known(record.deploymentId)]],
  };
  return listed([
    { say: steps.test, values: [[values.open, `${editor}/edit`]] },
    { say: steps.cloud, when: firstTime, values: [[values.open, `${editor}/settings`]] },
    { say: steps.apis, when: firstTime, values: [[values.apis, ...apis]] },
    { say: steps.consent, when: withScopes, values: [scopes] },
    {
      say: steps.marketplace,
      when: eachTime,
      values: [
        [values.scriptId, known(record.scriptId)],
        [values.version, known(record.version)],
      ],
    },
    ...(manifest.addOns === undefined ? [] : [cards]),
    { say: steps.listing, when: firstTime },
    {
      say: steps.install,
      when: firstTime,
      values: [[values.open, 'https://admin.google.com']],
    },
  ]);
}

const editors: Record<Container, string> = {
  spreadsheet: 'https://docs.google.com/spreadsheets/d/',
  document: 'https://docs.google.com/document/d/',
};

/** The list after a push of the two bound scripts. */
export function boundSteps(
  records: Record<Container, Partial<ProjectRecord> | null>,
  words: Words,
): string[] {
  const { steps, values } = words;
  const opening = (container: Container): Step => {
    const { container: file } = records[container] ?? {};
    const open: [string, ...string[]] = [values.open, `${editors[container]}${file}/edit`];
    return { say: steps.boundOpen[container], values: file === undefined ? [] : [open] };
  };
  return listed([
    opening('spreadsheet'),
    opening('document'),
    { say: steps.boundCopy },
    { say: steps.boundLater },
    { say: steps.boundMore },
  ]);
}

const listed = (steps: readonly Step[]): string[] =>
  steps.flatMap(({ say, when, values = [] }, index) => [
    `${index + 1}. ${say}${when ? ` (${when})` : ''}`,
    ...values.flatMap(([label, ...rest]) =>
      rest.length === 1
        ? [`   ${label}: ${rest[0]}`]
        : [`   ${label}:`, ...rest.map((value) => `     ${value}`)],
    ),
  ]);
