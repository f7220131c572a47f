import { openFolder, openSidebar, workspaceForTests } from './workspace';

describe('the group’s memory', () => {
  const workspace = workspaceForTests();

  test('gathers the school year into an empty document, and says what it did', async () => {
    const { page, faults } = await workspace.window('ylva');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('button', { name: 'Nytt dokument' }).click();
    await page.waitForURL(/\/document\/d\//);
    const panel = await openSidebar(page);
    await panel.getByRole('radio', { name: 'Jag är med i gruppen' }).check();
    await panel.getByRole('button', { name: 'Spara' }).click();
    await panel.getByRole('button', { name: 'Sammanställ läsåret' }).click();
    await panel.getByRole('heading', { name: 'Sammanställ läsåret' }).waitFor();
    await panel.getByRole('button', { name: 'Sammanställ', exact: true }).click();
    const result = panel.getByRole('heading', { name: /står nu i dokumentet$/ });
    await result.waitFor();
    expect(await result.evaluate((element) => element === document.activeElement)).toBe(true);
    const text = page.locator('.ProseMirror');
    await text.getByRole('heading', { name: /^Läsåret 20\d\d\/\d\d – Matematik 4–6$/ }).waitFor();
    expect(await text.getByRole('heading', { name: /^Ur protokollet/ }).count()).toBeGreaterThan(0);
    expect(await text.getByRole('link').count()).toBeGreaterThan(0);
    const said = panel.getByRole('status').getByText('Läsåret är sammanställt.');
    await said.waitFor();
    await panel.getByRole('button', { name: 'Tillbaka' }).click();
    await panel.getByRole('heading', { name: /^Läsåret 20\d\d\/\d\d$/ }).waitFor();
    await panel.getByText('Här står läsåret, hämtat ur gruppens egna protokoll.').waitFor();
    // What was said in the room before is past.
    expect(await said.count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
