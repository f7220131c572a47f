import type { Page } from 'playwright-core';
import { cursorAt, openSidebar, sidebarOf, workspaceForTests } from './workspace';

/** Everything by keyboard alone: Tab until a control of that name has the focus, then a key. */
describe('by keyboard alone', () => {
  const workspace = workspaceForTests();

  test('from the first page to minutes with the template in them', async () => {
    const { page } = await workspace.window('ylva');
    for (const name of ['Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6']) {
      await page.getByRole('link', { name, exact: true }).waitFor();
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    }
    await page
      .getByRole('link', { name: /^Lärträff 20/ })
      .first()
      .waitFor();
    await tabTo(page, 'Nytt dokument');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/document\/d\//);
    await page.getByText('Tillägg', { exact: true }).waitFor();
    await openMenuByKeys(page);
    const frame = await sidebarOf(page);
    await frame.getByRole('radio', { name: 'Jag är med i gruppen' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Jag är med i gruppen');
    await page.keyboard.press('Space');
    await tabTo(page, 'Spara');
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: 'Nytt protokoll' }).waitFor();
    await tabTo(page, 'Nytt protokoll');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Nytt protokoll');
    await tabTo(page, 'Förra uppgiften');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Ge exit-biljetten i en klass till.');
    await tabTo(page, 'Sätt in');
    await page.keyboard.press('Enter');
    await page.locator('.ProseMirror').getByText('Ge exit-biljetten i en klass till. (hämtat från').waitFor();
    await frame.getByRole('button', { name: 'Fyll i det ni vet' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    await frame.waitForFunction(() => document.activeElement?.id === 'room-heading');
    await frame.getByRole('button', { name: /^Vet och tror/ }).waitFor();
    await tabTo(page, /^Vet och tror/);
    await page.keyboard.press('Enter');
    await frame.getByText('Markören står nu vid Vet och tror').waitFor();
    await cursorAt(page, 'Vet och tror');
    await page.keyboard.type('Vi vet en sak till.');
    await page.locator('.ProseMirror').getByText('Vi vet en sak till.').waitFor();
  });

  test('closing the panel leads back to the menu that it was opened from', async () => {
    const { page } = await workspace.window('ylva');
    await page.getByRole('button', { name: 'Nytt dokument' }).click();
    await page.waitForURL(/\/document\/d\//);
    const panel = await openSidebar(page);
    await panel.getByRole('button', { name: 'Läs om dokumentet' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Stäng sidopanelen');
    await page.keyboard.press('Enter');
    await page.locator('iframe').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Tillägg');
  });

  test('a new document is ready to be written in, and Escape and Tab lead out of it', async () => {
    const { page } = await workspace.window('ylva');
    await page.getByRole('link', { name: 'Ekåsa kommun', exact: true }).click();
    await page.getByRole('button', { name: 'Nytt dokument' }).click();
    await page.waitForFunction(() => document.activeElement?.classList.contains('ProseMirror'));
    await page.keyboard.type('Här är vi.');
    await page.locator('.ProseMirror').getByText('Här är vi.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => !document.activeElement?.classList.contains('ProseMirror'));
  });
});

/** The words of whatever has the focus, in the page or in the sidebar's frame. */
async function focused(page: Page): Promise<string> {
  const words = () => {
    const element = document.activeElement as HTMLElement | null;
    const labels = (element as HTMLInputElement | null)?.labels;
    const named = element?.getAttribute('aria-labelledby');
    return (
      element?.getAttribute('aria-label') ??
      (named && document.getElementById(named)?.textContent) ??
      labels?.[0]?.textContent ??
      element?.textContent ??
      ''
    ).trim();
  };
  const inFrame = await page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  return inFrame ? (await sidebarOf(page)).evaluate(words) : page.evaluate(words);
}

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 160; presses += 1) {
    const words = await focused(page);
    if (typeof name === 'string' ? words === name : name.test(words)) return;
    passed.push(words.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(' | ')}`);
}

async function openMenuByKeys(page: Page): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tabTo(page, 'Tillägg');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Lärträff', exact: true }).waitFor();
  for (const name of ['Lärträff', 'Öppna Lärträff']) {
    for (let presses = 0; presses < 5 && !(await focused(page)).startsWith(name); presses += 1) {
      await page.keyboard.press(name === 'Lärträff' ? 'ArrowDown' : 'ArrowRight');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Öppna Lärträff' }).or(page.locator('iframe')).first().waitFor();
  }
}
