/**
 * The browser that the browser tests use: whatever Chromium, Chrome or Edge is there, else one that is
 * installed now. Prints what it does when it installs something. Run by itself before the tests; with
 * `--print` it prints the browser's path.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => [
    join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe'),
    join(process.env[folder] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];

/** Path of a browser to drive, or null. The variable CHROMIUM_PATH goes before all. */
export function findChromium() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH, ...onPath, ...usualPlaces, downloaded()];
  return candidates.find((path) => path && existsSync(path)) ?? null;
}

const require = createRequire(import.meta.url);

function downloaded() {
  try {
    return require('playwright-core').chromium.executablePath();
  } catch {
    return null;
  }
}

const attempts = [
  {
    says: 'No Chromium, Chrome or Edge was found: installing the Debian package chromium.',
    possible: () =>
      process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    run() {
      const quietly = {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      };
      execFileSync('apt-get', ['update'], quietly);
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
    },
  },
  {
    says: "Downloading playwright's own Chromium.",
    possible: () => true,
    run() {
      const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
      execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
    },
  },
];

function install() {
  for (const attempt of attempts) {
    if (!attempt.possible()) continue;
    console.log(attempt.says);
    try {
      attempt.run();
    } catch (error) {
      console.error(`That did not work: ${error.message}`);
    }
    if (findChromium()) return;
  }
  console.error(
    'The browser tests need Chromium, Chrome or Edge. Install one, or set CHROMIUM_PATH to its program.',
  );
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!findChromium()) install();
  if (process.argv.includes('--print')) console.log(findChromium());
}
