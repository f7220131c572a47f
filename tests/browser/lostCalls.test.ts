import type { FrameLocator, Page, Route } from 'playwright-core';
import { openFolder, openSidebar, sidebarOf, workspaceForTests } from './workspace';

const asks = (route: Route, call: string) => route.request().postData()?.includes(call) ?? false;

/** Lets a call out of the panel only when it is told to. */
async function held(page: Page, call: string): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/script/run', async (route) => {
    if (asks(route, call)) await free;
    await route.continue();
  });
  return letGo;
}

describe('what comes after a call comes after it, however it went', () => {
  const workspace = workspaceForTests();
  let page: Page;
  let panel: FrameLocator;

  beforeAll(async () => {
    ({ page } = await workspace.window('ylva'));
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('button', { name: 'Nytt dokument' }).click();
    await page.waitForURL(/\/document\/d\//);
    panel = await openSidebar(page);
    await panel.getByRole('radio', { name: 'Jag är med i gruppen' }).check();
    await panel.getByRole('button', { name: 'Spara', exact: true }).click();
    await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    await panel.getByRole('button', { name: 'Parkera något praktiskt' }).waitFor();
  });

  test('a call that is tried again leads on as it would have the first time', async () => {
    const change = panel.locator('.person').getByRole('button');
    await change.click();
    await page.route('**/api/script/run', (route) =>
      asks(route, 'introduce') ? route.abort() : route.continue(),
    );
    await panel.getByRole('button', { name: 'Spara', exact: true }).click();
    await panel.getByRole('alert').waitFor();
    await page.unroute('**/api/script/run');
    await panel.getByRole('button', { name: 'Försök igen' }).click();
    await change.waitFor();
    const frame = await sidebarOf(page);
    await frame.waitForFunction(() => document.activeElement?.closest('.person') !== null);
  });

  test('a room that reads the minutes waits for what is under way, so that no line is added twice', async () => {
    const line = 'Sal 14 – Tomas frågar';
    await panel.getByRole('button', { name: 'Parkera något praktiskt' }).click();
    const box = panel.getByRole('textbox', { name: 'En rad till Parkeringen' });
    await box.fill('Kaffe – alla');
    await box.press('Enter');
    await panel.getByRole('button', { name: 'Läs upp och dela' }).waitFor();
    const letGo = await held(page, 'addLine');
    await box.fill(line);
    await box.press('Enter');
    await panel.getByRole('button', { name: 'Läs upp och dela' }).click();
    await panel.locator('.finishing').waitFor();
    letGo();
    await panel.locator('.aloud').getByText(line).waitFor();
    expect(await box.inputValue()).toBe('');
    expect(await page.locator('.ProseMirror').getByText(line).count()).toBe(1);
  });
});
