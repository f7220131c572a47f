import type { Page } from 'playwright-core';
import { findingsIn } from './axe';
import { openFolder, openSidebar, type Window, workspaceForTests } from './workspace';

/** The tabs as people see and use them on the Sheets page. */
describe('the overview’s tabs', () => {
  const workspace = workspaceForTests();
  let at: Window;
  let page: Page;
  const chart = () => page.getByRole('img', { name: /^Träffar per månad, alla grupper tillsammans/ });
  const warning = () => page.getByRole('alertdialog', { name: 'Vill du ändra här ändå?' });
  const cell = (name: string) => page.getByRole('gridcell', { name, exact: true });

  beforeAll(async () => {
    at = await workspace.window('coordinator');
    page = at.page;
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper');
    const folder = page.url();
    await page.getByRole('button', { name: 'Nytt kalkylark' }).click();
    await page.waitForURL(/\/spreadsheets\/d\//);
    const panel = await openSidebar(page);
    await panel.getByRole('textbox', { name: 'Länk till mappen' }).fill(folder);
    await panel.getByRole('button', { name: 'Titta i mappen' }).click();
    await panel.getByRole('button', { name: 'Skapa översikten' }).click();
    await panel.getByText(/^Klart/).waitFor({ timeout: 60_000 });
    await page.reload();
    await page.getByRole('tab', { name: 'Översikt' }).waitFor();
  });

  test('show the months as a chart, which says what it shows', async () => {
    await expect(chart().getAttribute('aria-label')).resolves.toContain('Siffrorna står under Inställningar');
    const columns = await chart().evaluate((svg) =>
      [...svg.querySelectorAll('rect[fill]')].map((rect) => Number(rect.getAttribute('height'))),
    );
    expect(columns.length).toBeGreaterThan(0);
    expect(Math.min(...columns)).toBeGreaterThan(0);
    expect(await findingsIn(page)).toEqual([]);
  });

  test('ask before what is worked out is changed, and change nothing until one has said so', async () => {
    await cell('Matematik 4–6').first().click();
    await page.keyboard.type('Matte');
    await page.keyboard.press('Enter');
    await warning().getByText('Det du själv skriver här gäller i stället').waitFor();
    expect(await findingsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await warning().waitFor({ state: 'detached' });
    await expect(cell('Matte').count()).resolves.toBe(0);

    await cell('Matematik 4–6').first().click();
    await page.keyboard.type('Matte');
    await page.keyboard.press('Enter');
    await warning().getByRole('button', { name: 'Ändra ändå' }).click();
    await cell('Matte').first().waitFor();
  });

  test('can be looked at a school year at a time, by each for themselves', async () => {
    await page.getByRole('tab', { name: 'Protokoll' }).click();
    await page.getByRole('button', { name: 'Filtervyer' }).click();
    await page
      .getByRole('menuitemradio', { name: /^Läsår \d{4}–\d{4}$/ })
      .first()
      .click();
    await page.getByText(/^Filtervyn Läsår \d{4}–\d{4}/).waitFor();
    expect(await findingsIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stäng vyn' }).click();
    await page.getByText(/^Filtervyn Läsår/).waitFor({ state: 'detached' });
  });

  test('are printed whole, in landscape, with their headers on every page', async () => {
    await page.getByRole('tab', { name: 'Översikt' }).click();
    await chart().waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width = 0, height = 0] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const printed = page.locator('.printed table');
    await expect(printed.locator('tbody tr').count()).resolves.toBe(44);
    await expect(printed.evaluate((table) => table.getBoundingClientRect().width)).resolves.toBeLessThan(
      1048,
    );
    await expect(printed.locator('thead').evaluate((head) => getComputedStyle(head).display)).resolves.toBe(
      'table-header-group',
    );
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await printed.waitFor({ state: 'detached' });
    expect(at.faults).toEqual([]);
  });

  test('show the school year in a window over them, which saves it and gives the keyboard back', async () => {
    const extensions = page.getByRole('button', { name: 'Tillägg' });
    await extensions.click();
    await page.getByRole('menuitem', { name: 'Lärträff', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Läsåret vecka för vecka' }).click();
    const dialog = page.getByRole('dialog', { name: 'Läsåret vecka för vecka' });
    const picture = dialog.frameLocator('iframe');
    await picture.getByRole('rowheader', { name: /^Slöjd/ }).waitFor();
    await expect(picture.locator('tbody').count()).resolves.toBe(44);
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    expect(await findingsIn(page)).toEqual([]);
    for (const name of ['Spara som SVG', 'Spara som PNG']) {
      const saved = page.waitForEvent('download');
      await picture.getByRole('button', { name }).click();
      await expect((await saved).failure()).resolves.toBeNull();
    }
    // The frame is gone before the browser has answered for the key.
    void page.keyboard.down('Escape').catch(() => undefined);
    await dialog.waitFor({ state: 'detached' });
    await expect(extensions.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    expect(at.faults).toEqual([]);
  });

  test('keep no chart that one has taken away', async () => {
    // From the keyboard: what gets it comes into sight.
    await page.getByRole('button', { name: 'Ta bort diagrammet' }).focus();
    await page.waitForFunction(() => {
      const button = document.activeElement?.getBoundingClientRect();
      return button !== undefined && button.bottom < innerHeight;
    });
    await page.keyboard.press('Enter');
    await chart().waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('tab', { name: 'Översikt' }).waitFor();
    await expect(page.getByRole('button', { name: 'Ta bort diagrammet' }).count()).resolves.toBe(0);
    expect(at.faults).toEqual([]);
  });
});
