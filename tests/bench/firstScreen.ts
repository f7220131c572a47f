import { resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serve } from '../../local/server/server';
import { launch, openSidebar, sidebarOf } from '../browser/workspace';
import { coordinator, leader, principal, SampleBed } from './actions/sampleBed';
import { design, type Group, median, ours, type Row } from './figures';

/** A panel, and what stands on its first screen when one can go on. */
interface Opened {
  what: string;
  person: string;
  path: string;
  useful: string;
}

/** How much slower than this machine's the browser's processor is. */
const slowDown = 4;
const rounds = 5;

/**
 * From the click in the menu until the first useful screen has been drawn, in the local workspace and real Chromium.
 * Google's own time comes on top: it stands with the menus and with `openDocument` and `openOverview`.
 */
export async function firstScreens(): Promise<Group> {
  const bed = new SampleBed();
  const sheet = bed.overview();
  const panels: Opened[] = [
    ...[
      { what: 'Docs, a group', person: leader, useful: '.ways .button.main' },
      { what: 'Docs, a reader', person: principal, useful: 'ul.sections > li' },
    ].map((panel) => ({ ...panel, path: `document/d/${bed.minutes.id}/edit` })),
    {
      what: 'Sheets',
      person: coordinator,
      path: `spreadsheets/d/${sheet}/edit`,
      useful: 'section.card button',
    },
  ];
  const server = await serve(bed.workspace, { dist: resolve('dist'), assets: resolve('build/pages') }, 0);
  // In one process, so that the editor and the panel are slowed down alike.
  const browser = await launch(
    '--disable-site-isolation-trials',
    '--disable-features=IsolateSandboxedIframes',
  );
  try {
    const rows: Row[] = [];
    for (const panel of panels) rows.push(await firstScreen(browser, server.address, panel));
    return {
      title: 'From the menu to the first useful screen of a panel, in Chromium',
      note: `Median of ${rounds}, a processor ${slowDown} times as slow as this one; without Google's own time.`,
      rows,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function firstScreen(browser: Browser, address: string, panel: Opened): Promise<Row> {
  const times: number[] = [];
  let calls = 0;
  // The first round is for the server, which is new to it.
  for (let round = 0; round <= rounds; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 850 }, locale: 'sv-SE' });
    context.setDefaultTimeout(60_000);
    const opened = await openedIn(context, address, panel);
    if (round > 0) times.push(opened.milliseconds);
    calls = Math.max(calls, opened.calls);
    await context.close();
  }
  return {
    what: panel.what,
    measures: [
      { name: 'ms', value: median(times), unit: 'ms', budget: ours({ atMost: 2000 }) },
      { name: 'panel calls', value: calls, unit: 'calls', budget: design({ atMost: 1 }) },
    ],
  };
}

async function openedIn(context: BrowserContext, address: string, { person, path, useful }: Opened) {
  await context.addInitScript(watch, useful);
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate((id) => sessionStorage.setItem('person', id), person);
  await page.goto(new URL(path, address).href);
  await page.getByText('Tillägg', { exact: true }).waitFor();
  const calls = callsOf(page);
  const slow = await context.newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const panel = await openSidebar(page);
  await panel.locator(useful).first().waitFor();
  const drawn = await (await sidebarOf(page)).waitForFunction(() => (globalThis as Watched).usefulAt);
  const clicked = await page.evaluate(() => (globalThis as Watched).clickedAt);
  return { milliseconds: Number(await drawn.jsonValue()) - Number(clicked), calls: calls() };
}

type Watched = { clickedAt?: number; usefulAt?: number };

/** Runs in each frame, the editor's and the panel's: notes the last click, and when what is useful has been drawn. */
function watch(useful: string): void {
  const noted = globalThis as Watched;
  const at = () => performance.timeOrigin + performance.now();
  addEventListener(
    'click',
    () => {
      noted.clickedAt = at();
    },
    true,
  );
  const looked = new MutationObserver(() => {
    if (!document.querySelector(useful)) return;
    looked.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        noted.usefulAt = at();
      }),
    );
  });
  looked.observe(document, { childList: true, subtree: true });
}

/** How many calls the panel has made since now. */
function callsOf(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.postData()?.includes('"function":"call"')) count += 1;
  });
  return () => count;
}
