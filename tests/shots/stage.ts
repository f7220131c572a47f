import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { fillSample } from '../../local/sample/municipality';
import { type RunningServer, serve } from '../../local/server/server';
import { SteppedClock } from '../../local/workspace/clock';
import { Workspace } from '../../local/workspace/workspace';
import { launch } from '../browser/workspace';

/** The pictures are of one afternoon, whenever they are taken, so that only what has changed looks different. */
const now = new Date('2026-11-19T14:30:00+01:00');

/** The workspace with its sample, as it was that afternoon, and a browser to look at it. */
export class Stage {
  readonly #workspace: Workspace;
  #server: RunningServer | null = null;
  #browser: Browser | null = null;

  constructor() {
    let count = 0;
    const newId = () => `1picture${String(++count).padStart(32, '0')}`;
    this.#workspace = Workspace.inMemory({ clock: new SteppedClock(now.getTime()), newId });
    fillSample(this.#workspace, now);
  }

  async open(): Promise<void> {
    this.#server = await serve(this.#workspace, { dist: resolve('dist'), assets: resolve('build/pages') }, 0);
    this.#browser = await launch();
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
  }

  /** The first page as one person sees it; `dense` draws twice as many points, for what is small. */
  async window(person: string, size: { width: number; height: number }, dense: boolean): Promise<Page> {
    if (!this.#server || !this.#browser) throw new Error('The stage is not open');
    const context = await this.#browser.newContext({
      viewport: size,
      locale: 'sv-SE',
      timezoneId: 'Europe/Stockholm',
      deviceScaleFactor: dense ? 2 : 1,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(this.#server.address);
    await page.evaluate((id) => sessionStorage.setItem('person', id), person);
    await page.goto(this.#server.address);
    return page;
  }
}
