import type { FrameLocator, Locator, Page } from 'playwright-core';
import { findingsIn } from './axe';
import { openFolder, openSidebar, sidebarOf, type Window, workspaceForTests } from './workspace';

/** Lets a number of steps of a refresh go to the server and keeps the next one until `release` is called. */
async function holdStep(page: Page, after: number): Promise<{ held: Promise<void>; release: () => void }> {
  let release = () => {};
  let tell = () => {};
  const held = new Promise<void>((done) => {
    tell = done;
  });
  const released = new Promise<void>((done) => {
    release = done;
  });
  let steps = 0;
  await page.route('**/api/script/run', async (route) => {
    const isStep = route.request().postData()?.includes('"refreshStep"');
    if (isStep && steps++ === after) {
      tell();
      await released;
    }
    await route.continue().catch(() => undefined);
  });
  return { held, release };
}

/** What axe finds in the panel in light and in dark. */
async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await findingsIn(await sidebarOf(page))));
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

describe('the panel in Sheets', () => {
  const workspace = workspaceForTests();
  let at: Window;
  let folder = '';
  /** The folder that it lies in. */
  let outer = '';

  beforeAll(async () => {
    at = await workspace.window('coordinator');
    await openFolder(at.page, 'Ekåsa kommun');
    outer = at.page.url();
    await openFolder(at.page, 'Lärgrupper');
    folder = at.page.url();
  });

  /** A new spreadsheet with its panel, where the folder has been looked into. */
  async function newSheet(page: Page): Promise<FrameLocator> {
    await page.goto(workspace.address);
    await page.getByRole('button', { name: 'Nytt kalkylark' }).click();
    await page.waitForURL(/\/spreadsheets\/d\//);
    const panel = await openSidebar(page);
    await panel.getByRole('textbox', { name: 'Länk till mappen' }).fill(folder);
    await panel.getByRole('button', { name: 'Titta i mappen' }).click();
    await panel.getByRole('button', { name: 'Skapa översikten' }).waitFor();
    return panel;
  }

  test('a mistaken link is told about beside it, and what will be made is said before it is', async () => {
    const { page } = at;
    await page.getByRole('button', { name: 'Nytt kalkylark' }).click();
    await page.waitForURL(/\/spreadsheets\/d\//);
    const sheet = page.url();
    const panel = await openSidebar(page);
    const link = panel.getByRole('textbox', { name: 'Länk till mappen' });
    await link.fill(sheet);
    await link.press('Enter');
    await panel.getByRole('alert').filter({ hasText: 'ett dokument eller en annan fil' }).waitFor();
    await expect(link.evaluate((input) => input === document.activeElement)).resolves.toBe(true);
    expect(await findings(page)).toEqual([]);
    await link.fill(outer);
    await link.press('Enter');
    const inner = panel.getByRole('button', { name: 'Titta i Lärgrupper' });
    await inner.waitFor();
    // The one that is meant stands out, until it is what one looks at.
    const standsOut = (button: Locator) => button.evaluate(({ classList }) => classList.contains('main'));
    expect(await standsOut(inner)).toBe(true);
    expect(await standsOut(panel.getByRole('button', { name: 'Skapa översikten' }))).toBe(false);
    await panel.getByRole('button', { name: 'Välj en annan mapp' }).click();
    await link.fill(folder);
    await expect(panel.getByRole('alert').count()).resolves.toBe(0);
    await link.press('Enter');
    await panel.getByText('44 grupper').waitFor();
    await panel.getByText('fyra nya flikar').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('what is left of a cancelled refresh is said, and an opening goes on with it by itself', async () => {
    const { page } = at;
    let panel = page.frameLocator('iframe');
    const { held, release } = await holdStep(page, 0);
    await panel.getByRole('button', { name: 'Skapa översikten' }).press('Enter');
    await held;
    expect(await findings(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Avbryt' }).press('Enter');
    release();
    await panel.getByText(/^Uppdateringen är avbruten.* \d+ av 15\d dokument är kvar/).waitFor();
    await panel.getByRole('button', { name: 'Fortsätt' }).waitFor();
    await panel.getByRole('button', { name: /^Inställningar/ }).press('Enter');
    await panel.getByRole('checkbox', { name: 'Låt arket uppdatera sig självt' }).press('Space');
    await panel.getByText('Det sker i ditt namn').waitFor();
    expect(await findings(page)).toEqual([]);
    const way = panel.getByRole('button', { name: 'Kontrollera installationen' });
    await way.press('Enter');
    const looked = page.frameLocator('dialog iframe');
    await looked.getByText('Det som gick att se är som väntat.').waitFor();
    await looked.getByRole('button', { name: 'Kopiera som text' }).press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await way.waitFor();
    await page.reload();
    panel = await openSidebar(page);
    await panel.getByText(/^44 grupper/).waitFor();
    await panel.getByText('Senast uppdaterad i dag').waitFor();
    await panel.getByRole('button', { name: 'Uppdatera', exact: true }).waitFor();
    await panel.getByText('Arket uppdaterar sig självt, i ditt namn').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('new minutes open on a page of their own, in the folder of the group', async () => {
    const { page, context } = at;
    const panel = page.frameLocator('iframe');
    await panel.getByRole('button', { name: 'Läsåret i bild' }).press('Enter');
    await panel.getByRole('grid').waitFor();
    await panel.getByRole('button', { name: 'Tillbaka' }).press('Enter');
    const isThere = (heading: HTMLElement) => heading === document.activeElement;
    await expect(panel.getByRole('heading', { level: 2 }).first().evaluate(isThere)).resolves.toBe(true);
    await panel.getByRole('button', { name: 'Nytt protokoll' }).press('Enter');
    await panel.getByRole('combobox', { name: 'Grupp' }).selectOption('Bild');
    expect(await findings(page)).toEqual([]);
    const opened = context.waitForEvent('page');
    await panel.getByRole('link', { name: 'Öppna ett nytt dokument' }).press('Enter');
    const made = await opened;
    await made.waitForURL(/\/document\/d\//);
    await made.getByRole('link', { name: 'Bild' }).waitFor();
    await made.close();
    await panel.getByRole('button', { name: 'Tillbaka' }).press('Enter');
  });

  test('what one has looked at is gone from the list, and nothing of that stands in the sheet', async () => {
    const { page } = at;
    const panel = page.frameLocator('iframe');
    await panel.getByRole('button', { name: /^Att läsa/ }).press('Enter');
    const items = panel.locator('main ul > li');
    await items.first().waitFor();
    const before = await items.count();
    await panel.getByRole('combobox', { name: 'Visa' }).selectOption({ index: 1 });
    await panel.getByRole('button', { name: 'Visa fler' }).press('Enter');
    await expect(items.count()).resolves.toBeGreaterThan(before);
    expect(await findings(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Jag har tittat klart' }).press('Enter');
    await panel.getByText(/^Inget nytt sedan du tittade i dag/).waitFor();
    expect(await findings(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Tillbaka' }).press('Enter');
    await panel.getByRole('button', { name: /^Att läsa/ }).press('Enter');
    await panel.getByText(/^Inget nytt sedan du tittade i dag/).waitFor();
    await panel.getByRole('combobox', { name: 'Visa' }).selectOption('');
    await items.first().waitFor();
    expect(at.faults).toEqual([]);
  });

  test('a refresh that a server cut off goes on when it is there again, in two windows at once', async () => {
    // Another person, who has a minute's quota of their own.
    const { page } = await workspace.window('principal');
    const panel = await newSheet(page);
    const { held, release } = await holdStep(page, 1);
    await panel.getByRole('button', { name: 'Skapa översikten' }).click();
    await held;
    await panel.getByText(/^\d+ av 15\d dokument lästa$/).waitFor();
    await workspace.stop('SIGKILL');
    release();
    await panel.getByRole('alert').waitFor();
    expect(await findings(page)).toEqual([]);
    await workspace.start();
    const other = await workspace.window('principal', page.url());
    const second = await openSidebar(other.page);
    await second.getByText(/^En uppdatering pågår eller blev avbruten.* \d+ av 15\d dokument/).waitFor();
    await Promise.all([
      panel.getByRole('button', { name: 'Försök igen' }).click(),
      second.getByRole('button', { name: 'Fortsätt' }).click(),
    ]);
    const holds = await Promise.all(
      [panel, second].map(async (one) => {
        await one.getByText(/^Klart/).waitFor();
        return one.getByText(/^44 grupper och \d+ träffar/).textContent();
      }),
    );
    expect(holds[0]).toBe(holds[1]);
    expect(other.faults).toEqual([]);
  });
});
