import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type RunningServer, serve } from '../../local/server/server';
import { OverviewBed } from '../addon/overviewBed';
import { launch, openSidebar } from '../browser/workspace';
import { countAsked, settled } from './hostile/looking';
import { howMany } from './howMany';
import { type Held, heapKept, heldBy } from './memory';

/** Bytes. The browser's own of what it has compiled, and the steps of a document that its server remembers, come to an end. */
const mostGrown = { page: 2_500_000, server: 8_000_000 };

const groups = ['Bild', 'Fysik', 'Kemi'];

/** A window that is used for a long time, in the same page and the same panel. */
class Used {
  panel!: FrameLocator;

  private constructor(readonly page: Page) {}

  static async open(
    browser: Browser,
    faults: string[],
    address: string,
    person: string,
    path: string,
  ): Promise<Used> {
    // A window of its own: what stands behind another is not drawn.
    const context = await browser.newContext({ viewport: { width: 1280, height: 850 }, locale: 'sv-SE' });
    context.on('weberror', (error) => faults.push(error.error().message));
    context.on('dialog', (dialog) => faults.push(dialog.message()));
    const page = await context.newPage();
    await countAsked(page);
    await page.goto(address);
    await page.evaluate((id) => sessionStorage.setItem('person', id), person);
    await page.goto(new URL(path, address).href);
    const used = new Used(page);
    used.panel = await openSidebar(page);
    await used.panel.locator('main button').first().waitFor();
    await settled(page);
    return used;
  }

  async press(name: string | RegExp): Promise<void> {
    await this.panel
      .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
      .first()
      .click();
    await settled(this.page);
  }

  async thereAndBack(name: string | RegExp): Promise<number> {
    await this.press(name);
    await this.press('Tillbaka');
    return 2;
  }
}

describe('long use', () => {
  const bed = new OverviewBed({ now: new Date().toISOString() });
  let server: RunningServer;
  let browser: Browser;
  let docs: Used;
  let sheets: Used;
  const faults: string[] = [];

  beforeAll(async () => {
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const made = groups.map((name) => bed.group(name, { date: day(0), status: 'Utkast' }, { date: day(30) }));
    bed.setUp();
    bed.refresh();
    server = await serve(bed.workspace, { dist: 'dist', assets: 'build/pages' }, 0);
    browser = await launch();
    const file = made[0]?.documents[0]?.id ?? '';
    bed.workspace.properties('user:ylva.bergdahl@ekasa.example').set('role', 'member');
    docs = await Used.open(browser, faults, server.address, 'ylva', `/document/d/${file}/edit`);
    sheets = await Used.open(
      browser,
      faults,
      server.address,
      'coordinator',
      `/spreadsheets/d/${bed.sheet.id}/edit`,
    );
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** One turn of what people do, in both panels; answers with how many things were pressed. */
  async function turn(number: number): Promise<number> {
    bed.clock.pass(60_000);
    let pressed = 0;
    await docs.press('Läs om dokumentet');
    await docs.press('Fälten i protokollet');
    await docs.panel
      .locator('#field-nextTask')
      .fill(number % 2 ? 'Pröva i två klasser' : 'Pröva i tre klasser');
    await docs.press(/^Spara/);
    await docs.press('Tillbaka');
    for (const room of ['Samtalsmodell till diskussionen', 'Läs upp och dela', 'Nytt protokoll'])
      pressed += await docs.thereAndBack(room);
    await docs.press(/^Diskussion/);
    await sheets.press('Uppdatera');
    for (const room of [/^Att läsa/, 'Läsåret i bild', 'Nytt protokoll', /^Inställningar/])
      pressed += await sheets.thereAndBack(room);
    pressed += await lookAtPicture();
    return pressed + 6;
  }

  /** The picture of the year in a window over the sheet, opened and closed again. */
  async function lookAtPicture(): Promise<number> {
    const { page } = sheets;
    await page.getByRole('button', { name: 'Tillägg' }).click();
    await page.getByRole('menuitem', { name: 'Lärträff', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Läsåret vecka för vecka' }).click();
    await page.frameLocator('dialog iframe').getByRole('grid').waitFor();
    await page.locator('.dialog-close').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    return 4;
  }

  test('leaves the pages, the server and the answers as they were', async () => {
    const wanted = howMany(70, 500);
    let pressed = 0;
    /** Milliseconds of Google's time that each turn took. */
    const took: number[] = [];
    const laps: { docs: Held; sheets: Held; server: number }[] = [];
    while (pressed < wanted) {
      const begun = bed.clock.now();
      pressed += await turn(took.length);
      took.push(bed.clock.now() - begun);
      bed.forget();
      laps.push({
        docs: await heldBy(docs.page),
        sheets: await heldBy(sheets.page),
        server: await heapKept(),
      });
    }
    const [, first] = laps;
    const last = laps.at(-1);
    if (!first || !last) throw new Error('There were no turns');
    for (const each of ['docs', 'sheets'] as const) {
      const { heap: before, ...expected } = first[each];
      const { heap: after, ...held } = last[each];
      expect({ each, ...held }).toEqual({ each, ...expected });
      expect(after - before).toBeLessThan(mostGrown.page);
    }
    // Now and then something of the test's own has not been let go yet.
    const least = (some: typeof laps) => Math.min(...some.map(({ server: bytes }) => bytes));
    expect(least(laps.slice(-3)) - least(laps.slice(0, 3))).toBeLessThan(mostGrown.server);
    expect(new Set(took.map((time) => Math.round(time / 100))).size).toBe(1);
    expect(faults).toEqual([]);
  });
});
