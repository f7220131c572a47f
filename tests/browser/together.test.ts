import type { Page } from 'playwright-core';
import { everythingKept, openSidebar, type Window, workspaceForTests } from './workspace';

const paperOf = (page: Page) => page.locator('.ProseMirror');

/** Several windows on one document, and a server that dies while someone writes. */
describe('nothing that someone wrote is lost', () => {
  const workspace = workspaceForTests();
  let first: Window;
  let address = '';

  beforeAll(async () => {
    first = await workspace.window('ylva');
    await first.page.getByRole('button', { name: 'Nytt dokument' }).click();
    await first.page.waitForURL(/\/document\/d\//);
    address = first.page.url();
    await paperOf(first.page).waitFor();
  });

  test('two windows write at once while the add-on inserts a template', async () => {
    const second = await workspace.window('ylva', address);
    await paperOf(second.page).click();
    await second.page.keyboard.type('Från det andra fönstret: ');
    const panel = await openSidebar(first.page);
    await panel.getByRole('radio', { name: 'Jag är med i gruppen' }).check();
    await panel.getByRole('button', { name: 'Spara' }).click();
    await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
    const insert = panel.getByRole('button', { name: 'Sätt in', exact: true });
    await insert.waitFor();
    await paperOf(second.page).click();
    await second.page.keyboard.press('Control+End');
    const typing = second.page.keyboard.type('ett två tre fyra fem sex sju åtta nio tio', { delay: 60 });
    await insert.click();
    await typing;
    await paperOf(second.page).getByRole('heading', { level: 1 }).first().waitFor();
    await paperOf(first.page).getByText('ett två tre fyra fem sex sju åtta nio tio').waitFor();
    const texts = await Promise.all([first, second].map(({ page }) => paperOf(page).textContent()));
    expect(texts[0]).toBe(texts[1]);
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  test('what was typed while the server was gone comes when it is back', async () => {
    const { page } = first;
    await paperOf(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Före kraschen.');
    await everythingKept(page);
    await workspace.stop('SIGKILL');
    await page.keyboard.type(' Under avbrottet.');
    await workspace.start();
    await page.getByText('Sparat', { exact: true }).waitFor({ timeout: 60_000 });
    const again = await workspace.window('ylva', address);
    await paperOf(again.page).getByText('Före kraschen. Under avbrottet.').waitFor();
  });
});
