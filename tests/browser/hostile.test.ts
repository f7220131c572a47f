import { everythingKept, openFolder, openSidebar, sidebarOf, workspaceForTests } from './workspace';

const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '=IMPORTXML("http://x","//a")',
  'Blåbärsgruppen 🫐 å ä ö'.normalize('NFD'),
  `Lång ${'mycket '.repeat(30)}lång`,
];

/** Names and texts that would do harm, or break a page, if they were taken for anything but text. */
describe('texts that look like something else', () => {
  const workspace = workspaceForTests();

  test('stay text in Drive, in the document, in the panel and in the sheet', async () => {
    const { page, faults } = await workspace.window('coordinator');
    await page.getByRole('button', { name: 'Ny mapp' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Grupper');
    await page.keyboard.press('Enter');
    await openFolder(page, 'Grupper');
    const folder = page.url();
    for (const name of hostile) {
      await page.getByRole('button', { name: 'Ny mapp' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill(name);
      await page.keyboard.press('Enter');
      await page
        .getByRole('row')
        .getByRole('link', { name: name.normalize('NFC') })
        .first()
        .waitFor();
    }
    const names = await page.getByRole('row').getByRole('link').allTextContents();
    expect(names.map((name) => name.trim().normalize('NFC')).sort()).toEqual(
      hostile.map((name) => name.trim().normalize('NFC')).sort(),
    );

    await page
      .getByRole('row')
      .getByRole('link', { name: hostile[0] as string })
      .click();
    await page.getByRole('button', { name: 'Nytt dokument' }).click();
    await page.waitForURL(/\/document\/d\//);
    const panel = await openSidebar(page);
    await panel.getByRole('radio', { name: 'Jag är rektor' }).check();
    await panel.getByRole('textbox', { name: 'Ditt namn' }).fill(hostile[0] as string);
    await panel.getByRole('button', { name: 'Spara' }).click();
    await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
    await panel.getByRole('button', { name: 'Välj en annan mall' }).click();
    await panel.getByRole('button', { name: /^Lärträff/ }).click();
    await panel.getByRole('button', { name: /^Välj den här/ }).click();
    await panel.getByText('Här finns ingen tidigare träff').waitFor();
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    await page
      .locator('.ProseMirror')
      .getByRole('heading', { name: `– ${hostile[0]}` })
      .waitFor();
    await panel.getByText(`– ${hostile[0]}`).first().waitFor();
    const frame = await sidebarOf(page);
    await page.locator('.ProseMirror').getByText('Det här talar emot:').click();
    await page.keyboard.press('End');
    await page.keyboard.type(` ${hostile[1]}`);
    await everythingKept(page);
    await panel.getByRole('button', { name: 'Läs om dokumentet' }).click();
    await panel.getByRole('button', { name: 'Läst' }).first().click();
    await panel.getByRole('button', { name: 'Skicka' }).click();
    await panel.getByRole('button', { name: /^Ta tillbaka/ }).waitFor();
    await expect(page.locator('.ProseMirror img').count()).resolves.toBe(0);
    await expect(frame.locator('img, script[src]').count()).resolves.toBe(0);

    await everythingKept(page);
    await page.goto(folder);
    await page.getByRole('button', { name: 'Nytt kalkylark' }).click();
    await page.waitForURL(/\/spreadsheets\/d\//);
    const overview = await openSidebar(page);
    await overview.getByRole('textbox', { name: 'Länk till mappen' }).fill(folder);
    await overview.getByRole('button', { name: 'Titta i mappen' }).click();
    await overview.getByRole('button', { name: 'Skapa översikten' }).click();
    await overview.getByText(/^Klart/).waitFor({ timeout: 60_000 });
    await page.getByRole('gridcell', { name: '=IMPORTXML("http://x","//a")' }).first().waitFor();
    await page
      .getByRole('gridcell', { name: hostile[0] as string })
      .first()
      .waitFor();
    await expect(page.getByRole('grid').locator('img').count()).resolves.toBe(0);
    expect(faults).toEqual([]);
  });
});
