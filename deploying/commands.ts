import type { Container } from './bound';

/** The one that this was written against and read: nothing newer is fetched behind anyone's back. */
export const clasp = '@google/clasp@3.4.1';

const kinds: Record<Container, string> = { spreadsheet: 'sheets', document: 'docs' };

/** What clasp is asked, as its version 3 takes it. `--json` also keeps it from asking questions of its own. */
export const commands = {
  account: () => ['show-authorized-user', '--json'],
  signIn: () => ['login'],
  create: (title: string) => ['create-script', '--title', title, '--json'],
  createWith: (container: Container, title: string) => [
    'create-script',
    '--type',
    kinds[container],
    '--title',
    title,
    '--json',
  ],
  createIn: (file: string, title: string) => [
    'create-script',
    '--parentId',
    file,
    '--title',
    title,
    '--json',
  ],
  pull: () => ['pull', '--json'],
  /** Without `--force` a changed manifest is left out in silence where nobody can be asked. */
  push: () => ['push', '--force', '--json'],
  version: (description: string) => ['create-version', description, '--json'],
  deploy: (version: number | string, description: string) => [
    'create-deployment',
    '--versionNumber',
    String(version),
    '--description',
    description,
    '--json',
  ],
  redeploy: (deployment: string, version: number | string, description: string) => [
    'update-deployment',
    deployment,
    '--versionNumber',
    String(version),
    '--description',
    description,
    '--json',
  ],
};

/** As one would write it in a terminal. */
export const written = (given: readonly string[]): string =>
  ['npx', '--yes', clasp, ...given].map((word) => (/[^\w@./:=-]/.test(word) ? `"${word}"` : word)).join(' ');
