import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type FrameLocator,
  type Page,
} from 'playwright-core';

const start = resolve('build/start.js');

/** A window of one person; what goes wrong in a page is kept in `faults`. */
export interface Window {
  page: Page;
  context: BrowserContext;
  faults: string[];
}

/** Not the usual port: another test's workspace would take it while this one is stopped. */
const freePort = (): Promise<string> =>
  new Promise((found) => {
    const server = createServer();
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(String(port)));
    });
  });

/** The local workspace as `npm start` runs it, in a process of its own, with a sample of its own. */
export class RunningWorkspace {
  readonly data = mkdtempSync(join(tmpdir(), 'lartraff-'));
  address = '';
  #port = '';
  #process: ChildProcess | null = null;
  #browser: Browser | null = null;

  /** `program` is the command as it has been built, with `dist` and its pages beside it. */
  constructor(private readonly program = start) {}

  /** Starts it, again at the same address when it has been stopped. */
  async start(...options: string[]): Promise<void> {
    this.#port ||= await freePort();
    const child = spawn(
      process.execPath,
      [this.program, '--data', this.data, '--port', this.#port, ...options],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    this.#process = child;
    let printed = '';
    this.address = await new Promise<string>((found, failed) => {
      const listen = (part: Buffer) => {
        printed += part;
        const address = /http:\/\/localhost:\d+\//.exec(printed);
        if (address) found(address[0]);
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.on('exit', () => failed(new Error(`The workspace did not start: ${printed}`)));
    });
  }

  /** Ends the process; "SIGKILL" as a crash would. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  }

  async openBrowser(...options: string[]): Promise<void> {
    this.#browser = await launch(...options);
  }

  async remove(): Promise<void> {
    await this.#browser?.close();
    await this.stop();
    rmSync(this.data, { recursive: true, force: true });
  }

  /** Opens a window of one person at an address, or at a path here; the first page where none is given. */
  async window(person: string, path = ''): Promise<Window> {
    if (!this.#browser) throw new Error('The browser is not open');
    const context = await this.#browser.newContext({
      viewport: { width: 1280, height: 850 },
      locale: 'sv-SE',
    });
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    context.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    const page = await context.newPage();
    await page.goto(this.address);
    await page.evaluate((id) => sessionStorage.setItem('person', id), person);
    await page.goto(new URL(path, this.address).href);
    return { page, context, faults };
  }
}

/** A workspace and a browser of their own for the tests of one `describe`. */
export function workspaceForTests(): RunningWorkspace {
  const workspace = new RunningWorkspace();
  beforeAll(async () => {
    await workspace.start();
    await workspace.openBrowser();
  });
  afterAll(() => workspace.remove());
  return workspace;
}

/** The browser that is there, or one that is installed now. */
export async function launch(...options: string[]): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', ...options] });
}

/** chromium.mjs is an ES module and jest runs CommonJS, so the search is asked for in a process of its own. */
async function findChromium(): Promise<string> {
  const script = resolve('tests/browser/chromium.mjs');
  const child = spawn(process.execPath, [script, '--print'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (part) => {
    printed += part;
  });
  await new Promise((done) => child.once('exit', done));
  return printed.trim();
}

/** Follows folders by name from the first page. */
export async function openFolder(page: Page, ...names: string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('navigation').getByText(name, { exact: true }).waitFor();
  }
}

/** Lets the page speak a language. It is read anew for another one, which would cut short what comes next. */
export async function speak(
  page: Page,
  { language, name }: { language: string; name: string },
): Promise<void> {
  if ((await page.getAttribute('html', 'lang')) === language) return;
  await page.getByRole('button', { name: /(?:Byt|Change) person$/ }).click();
  await page.getByRole('menuitemradio', { name }).click();
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}

/** Once all that has been typed in the document is kept by the server: the words for it come with patience. */
export const everythingKept = (page: Page): Promise<void> =>
  page.locator('.status [aria-busy="false"]').waitFor();

/** Once the document has the keyboard, with the cursor in or beneath the heading or line that begins so. */
export async function cursorAt(page: Page, words: string): Promise<void> {
  await page.waitForFunction((beginning) => {
    const at = document.getSelection()?.anchorNode;
    let block = (at instanceof Element ? at : at?.parentElement)?.closest('.ProseMirror > *');
    const isSought = (one: Element) =>
      /^H\d$/.test(one.tagName) || one.textContent?.startsWith(beginning) === true;
    while (block && !isSought(block)) block = block.previousElementSibling;
    const writes = document.hasFocus() && document.activeElement?.classList.contains('ProseMirror');
    return writes && block?.textContent?.startsWith(beginning);
  }, words);
}

/**
 * Once the editor has heard where the cursor was moved: Chromium lets keys that wait go before that news, so
 * keys pressed faster than any person would be typed at the place before.
 */
export const cursorHeard = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((heard) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => heard();
        port2.postMessage(null);
      }),
  );

/** Tillägg ▸ Lärträff ▸ Öppna Lärträff; answers with the sidebar's frame. */
export async function openSidebar(page: Page, language: 'sv' | 'en' = 'sv'): Promise<FrameLocator> {
  const [addOns, open] = language === 'sv' ? ['Tillägg', 'Öppna Lärträff'] : ['Extensions', 'Open Lärträff'];
  await page
    .getByRole('menuitem', { name: addOns })
    .or(page.getByRole('button', { name: addOns }))
    .click();
  await page.getByRole('menuitem', { name: 'Lärträff', exact: true }).click();
  await page.getByRole('menuitem', { name: open }).click();
  return page.frameLocator('iframe');
}

/** The frame that the sidebar runs in, once it is there. */
export async function sidebarOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no sidebar');
  return frame;
}
