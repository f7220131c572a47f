import type { FrameLocator, Page } from 'playwright-core';
import { findingsIn } from './axe';
import { openFolder, openSidebar, sidebarOf, workspaceForTests } from './workspace';

/** The group's part of the feedback, by keyboard, with the principal in a window beside it. */
describe('what the group chooses and answers', () => {
  const workspace = workspaceForTests();

  test('feedback comes, is answered with one click, and the sender is told calmly', async () => {
    const principal = await workspace.window('principal');
    await openFolder(principal.page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await principal.page.getByRole('link', { name: 'Lärträff 2026-08-25' }).click();
    await principal.page.waitForURL(/\/document\/d\//);
    const panel = await openSidebar(principal.page);
    await panel.getByRole('radio', { name: 'Jag är rektor' }).check();
    await panel.getByRole('textbox', { name: 'Ditt namn' }).fill('Maria Stenkvist');
    await panel.getByRole('button', { name: 'Spara' }).click();
    await react(panel, /Lämna återkoppling om Vet och tror/, 'Läst');

    const group = await workspace.window('tomas', principal.page.url());
    const seen = await openSidebar(group.page);
    await seen.getByRole('radio', { name: 'Jag är med i gruppen' }).check();
    await seen.getByRole('button', { name: 'Spara' }).click();
    const part = seen.getByRole('region', { name: 'Återkoppling' });
    const came = part.getByRole('list', { name: 'Det här har kommit' });
    await came.getByText('Maria Stenkvist').waitFor();
    await seen.getByText('Det har kommit återkoppling om ”Vet och tror”.').waitFor();
    await seen.getByRole('button', { name: 'Läs den' }).press('Enter');
    expect(
      await part.getByText('Det här har kommit').evaluate((label) => label === document.activeElement),
    ).toBe(true);
    const frame = await sidebarOf(group.page);
    expect(await findingsIn(frame)).toEqual([]);

    const answer = came.getByRole('button', { name: 'Svara med ett klick: Läst, Vet och tror' });
    await answer.focus();
    await group.page.keyboard.press('Enter');
    expect(await findingsIn(frame)).toEqual([]);
    await came.getByRole('button', { name: 'Mindre av det här' }).focus();
    await group.page.keyboard.press('Enter');
    await came.getByText('Gruppen: ➖ Mindre av det här').waitFor();
    await came.getByRole('button', { name: 'Ändra svaret' }).waitFor();
    const row = principal.page
      .locator('.ProseMirror')
      .getByRole('row')
      .filter({ hasText: 'Maria Stenkvist' });
    await row.getByText('Gruppen: ➖ Mindre av det här').waitFor();

    await panel.getByRole('button', { name: 'Läs om dokumentet' }).click();
    await panel.getByText('Gruppen: ➖ Mindre av det här').waitFor();
    await came.getByRole('button', { name: 'Ta bort svaret' }).click();
    await row.getByText('Gruppen:').waitFor({ state: 'detached' });
    expect([...principal.faults, ...group.faults]).toEqual([]);
  });

  test('the invitation is changed, and a section is shared and taken back', async () => {
    const { page, faults } = await workspace.window('tomas');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('link', { name: 'Lärträff 2026-09-15' }).click();
    await page.waitForURL(/\/document\/d\//);
    const paper = page.locator('.ProseMirror');
    const part = (await openSidebar(page)).getByRole('region', { name: 'Återkoppling' });
    await part.getByRole('button', { name: 'Ändra: Återkoppling vi vill ha' }).press('Enter');
    await expect(focused(page)).resolves.toBe('radio');
    await part.getByRole('radio', { name: 'Ingen den här gången' }).check();
    expect(await findingsIn(await sidebarOf(page))).toEqual([]);
    await part.getByRole('button', { name: 'Spara' }).click();
    await paper.getByRole('row', { name: 'Återkoppling vi vill ha Ingen den här gången' }).waitFor();

    await part.getByRole('button', { name: 'Ändra: Får delas' }).click();
    await part.getByRole('radio', { name: 'Ja, från rubriken' }).check();
    await part.getByRole('combobox', { name: 'Vilken rubrik?' }).selectOption('Vet och tror');
    await part.getByRole('button', { name: 'Spara' }).click();
    const shared = paper.getByRole('row', { name: /^Får delas.*Ja, från rubriken Vet och tror/ });
    await shared.waitFor();
    await part.getByRole('button', { name: 'Ta tillbaka' }).press('Enter');
    await paper.getByRole('row', { name: /^Får delas.*Nej/ }).waitFor();
    await part.getByRole('button', { name: 'Ta tillbaka' }).waitFor({ state: 'detached' });
    await expect(focused(page)).resolves.toBe('Ändra: Får delas med andra grupper');
    expect(faults).toEqual([]);
  });
});

/** What has the keyboard in the panel: its kind where it is chosen in, else its name. */
async function focused(page: Page): Promise<string | undefined> {
  const panel = await sidebarOf(page);
  return panel.evaluate(() => {
    const one = document.activeElement;
    return one instanceof HTMLInputElement ? one.type : (one?.getAttribute('aria-label') ?? undefined);
  });
}

async function react(panel: FrameLocator, group: RegExp, label: string): Promise<void> {
  await panel.getByRole('group', { name: group }).getByRole('button', { name: label }).click();
  await panel.getByRole('button', { name: 'Skicka' }).click();
  await panel.getByText('Återkopplingen står nu i protokollet.').waitFor();
}
