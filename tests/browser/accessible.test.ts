import type { Frame, Page } from 'playwright-core';
import { findingsIn } from './axe';
import { openFolder, openSidebar, sidebarOf, speak, type Window, workspaceForTests } from './workspace';

/** What axe finds in a panel in light, in dark and with text twice as large; and whether one has to scroll sideways. */
async function findingsInEveryLight(page: Page, frame: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await findingsIn(frame)).map((finding) => `${colorScheme}: ${finding}`));
  }
  const sizeOfText = (size: string) =>
    frame.evaluate((fontSize) => Object.assign(document.documentElement.style, { fontSize }), size);
  await sizeOfText('200%');
  found.push(...(await findingsIn(frame)).map((finding) => `200 %: ${finding}`));
  const wide = await frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.scrolls')]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ className }) => `200 %: one scrolls sideways in ${className || 'the page'}`),
  );
  await sizeOfText('');
  return [...found, ...wide];
}

const languages = [
  {
    language: 'sv',
    name: 'Svenska',
    create: 'Nytt dokument',
    sheet: 'Nytt kalkylark',
    member: 'Jag är med i gruppen',
    save: 'Spara',
    insert: 'Sätt in',
    begin: 'Nytt protokoll',
    another: 'Välj en annan mall',
    template: /^Lektionsstudie/,
    keep: 'Behåll den som var vald',
    model: 'Samtalsmodell till diskussionen',
    friends: /^Kritiska vänner/,
  },
  {
    language: 'en',
    name: 'English',
    create: 'New document',
    sheet: 'New spreadsheet',
    member: 'I am in the group',
    save: 'Save',
    insert: 'Insert',
    begin: 'New minutes',
    another: 'Choose another template',
    template: /^Lesson study/,
    keep: 'Keep the one that was chosen',
    model: 'Conversation model for the discussion',
    friends: /^Critical friends/,
  },
] as const;

describe.each(languages)('axe finds nothing in $language', (words) => {
  const workspace = workspaceForTests();
  let at: Window;

  beforeAll(async () => {
    at = await workspace.window('ylva');
    await speak(at.page, words);
  });

  test('on the Drive page', async () => {
    await openFolder(at.page, 'Ekåsa kommun', 'Lärgrupper');
    await at.page.getByRole('link', { name: 'Matematik 4–6', exact: true }).waitFor();
    await expect(at.page.locator('html').getAttribute('lang')).resolves.toBe(words.language);
    expect(await findingsIn(at.page)).toEqual([]);
    const files = Array.from({ length: 12 }, (_, index) => `${index}.docx`);
    await at.page
      .locator('input[type=file]')
      .setInputFiles(files.map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('') })));
    await at.page.getByText('11.docx').waitFor();
    expect(await findingsIn(at.page)).toEqual([]);
  });

  test('on the Docs page and in its panel: first time, before and after the template', async () => {
    const { page } = at;
    await openFolder(page, 'Matematik 4–6');
    await page.getByRole('button', { name: words.create }).click();
    await page.waitForURL(/\/document\/d\//);
    const panel = await openSidebar(page, words.language);
    await panel.getByRole('radio', { name: words.member }).check();
    const frame = await sidebarOf(page);
    await expect(panel.locator('html').getAttribute('lang')).resolves.toBe(words.language);
    expect(await findingsIn(frame)).toEqual([]);
    await panel.getByRole('button', { name: words.save }).click();
    const begin = panel.getByRole('button', { name: words.begin });
    await begin.waitFor();
    expect(await findingsIn(frame)).toEqual([]);
    await begin.click();
    await panel.getByRole('heading', { name: words.begin }).waitFor();
    expect(await findingsInEveryLight(page, frame)).toEqual([]);
    await panel.getByRole('button', { name: words.another }).click();
    await panel.getByRole('button', { name: words.template }).click();
    expect(await findingsInEveryLight(page, frame)).toEqual([]);
    await panel.getByRole('button', { name: words.keep }).click();
    await panel.getByRole('button', { name: words.insert, exact: true }).click();
    await page.locator('.ProseMirror').getByRole('heading', { level: 2 }).first().waitFor();
    expect(await findingsInEveryLight(page, frame)).toEqual([]);
    await panel.getByRole('button', { name: words.model }).click();
    await panel.getByRole('button', { name: words.friends }).click();
    expect(await findingsInEveryLight(page, frame)).toEqual([]);
    expect(await findingsIn(page)).toEqual([]);
    await page.setViewportSize({ width: 700, height: 800 });
    expect(await findingsIn(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 850 });
  });

  test('on the Sheets page and in its panel', async () => {
    const { page } = at;
    await page.goto(workspace.address);
    await openFolder(page, 'Ekåsa kommun');
    await page.getByRole('button', { name: words.sheet }).click();
    await page.waitForURL(/\/spreadsheets\/d\//);
    const panel = await openSidebar(page, words.language);
    await panel.getByRole('textbox').waitFor();
    expect(await findingsIn(await sidebarOf(page))).toEqual([]);
    expect(await findingsIn(page)).toEqual([]);
    expect(at.faults).toEqual([]);
  });
});
