import type { Page } from 'playwright-core';
import {
  cursorAt,
  cursorHeard,
  everythingKept,
  openFolder,
  openSidebar,
  workspaceForTests,
} from './workspace';

/** The whole job, as its three people do it: the group writes, the principal reacts, the coordinator sees. */
describe('the loop', () => {
  const workspace = workspaceForTests();
  let address = '';

  test('the group leader makes minutes from the template and writes in them', async () => {
    const { page, faults } = await workspace.window('ylva');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('button', { name: 'Nytt dokument' }).click();
    await page.waitForURL(/\/document\/d\//);
    address = page.url();
    const panel = await openSidebar(page);
    await panel.getByRole('radio', { name: 'Jag är med i gruppen' }).check();
    await panel.getByRole('button', { name: 'Spara' }).click();
    await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    const paper = page.locator('.ProseMirror');
    await paper.getByRole('heading', { name: 'Lärträff – Matematik 4–6', level: 1 }).waitFor();
    const today = new Date().toLocaleDateString('sv-SE');
    await paper.getByRole('row', { name: 'Grupp Matematik 4–6' }).waitFor();
    await paper.getByRole('row', { name: `Datum ${today}` }).waitFor();

    await panel.getByRole('button', { name: /^Vet och tror.*tomt ännu/ }).click();
    await cursorAt(page, 'Vet och tror');
    await page.keyboard.press('End');
    await cursorHeard(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Vi vet att 39 av 118 väljer 1/8 som störst.');
    await everythingKept(page);
    await panel.getByRole('button', { name: 'Läs om dokumentet' }).click();
    await panel.getByRole('button', { name: /^Vet och tror.*skrivet/ }).waitFor();
    expect(faults).toEqual([]);
  });

  test('the principal leaves a reaction in two clicks, and the group sees it in the document', async () => {
    const group = await workspace.window('tomas', address);
    const { page, faults } = await workspace.window('principal', address);
    const panel = await openSidebar(page);
    await panel.getByRole('radio', { name: 'Jag är rektor' }).check();
    await panel.getByRole('textbox', { name: 'Ditt namn' }).fill('Maria Stenkvist');
    await panel.getByRole('button', { name: 'Spara' }).click();
    const about = panel.getByRole('group', { name: /Lämna återkoppling om Vet och tror/ });
    await about.getByRole('button', { name: 'Ni vet' }).click();
    await panel.getByText('Här ser jag att ni har tagit reda på hur det är').first().waitFor();
    await panel.getByRole('button', { name: 'Skicka' }).click();
    await panel.getByRole('button', { name: /^Ta tillbaka/ }).waitFor();

    const row = group.page.locator('.ProseMirror').getByRole('row').filter({ hasText: 'Maria Stenkvist' });
    await row.getByText('Inget svar behövs.').waitFor();
    await panel.getByRole('button', { name: /^Ta tillbaka/ }).click();
    await row.waitFor({ state: 'detached' });

    await about.getByRole('button', { name: 'Läst' }).click();
    await panel.getByRole('button', { name: 'Skicka' }).click();
    const seen = await openSidebar(group.page);
    await seen.getByRole('radio', { name: 'Jag är med i gruppen' }).check();
    await seen.getByRole('button', { name: 'Spara' }).click();
    await seen.getByRole('list', { name: 'Det här har kommit' }).getByText('Maria Stenkvist').waitFor();
    await expect(seen.getByRole('button', { name: 'Skicka' }).count()).resolves.toBe(0);
    expect([...faults, ...group.faults]).toEqual([]);
  });

  test('the coordinator sees it all in a spreadsheet, and a second refresh reads nothing', async () => {
    const { page, context, faults } = await workspace.window('coordinator');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper');
    const folder = page.url();
    await page.getByRole('button', { name: 'Nytt kalkylark' }).click();
    await page.waitForURL(/\/spreadsheets\/d\//);
    const panel = await openSidebar(page);
    await panel.getByRole('textbox', { name: 'Länk till mappen' }).fill(folder);
    await panel.getByRole('button', { name: 'Titta i mappen' }).click();
    await panel.getByText(/44 grupper, 15\d dokument/).waitFor();
    await panel.getByRole('button', { name: 'Skapa översikten' }).click();
    await panel.getByText(/^Klart/).waitFor({ timeout: 60_000 });
    expect(await statesShown(page)).toEqual(
      expect.arrayContaining([
        'Längre sedan än planen',
        'Nästa träff inbokad',
        'Paus, meddelad av gruppen',
        'Protokoll finns, fälten kunde inte läsas',
        'Startar upp',
        'Träff nyligen, nästa inte inbokad',
      ]),
    );
    await panel.getByRole('button', { name: 'Uppdatera', exact: true }).click();
    await panel.getByText('Inget var ändrat sedan sist').waitFor();

    await page.reload();
    const row = page.getByRole('row').filter({ hasText: 'Engelska F–3' }).first();
    const opened = context.waitForEvent('page');
    await row.getByRole('link', { name: /^\d{4}-\d\d-\d\d$/ }).click();
    const linked = await opened;
    await linked.locator('.ProseMirror').getByRole('heading', { level: 1 }).first().waitFor();
    expect(linked.url()).toMatch(/\/document\/d\/[\w-]+\/edit.*#heading=h\./);
    expect(faults).toEqual([]);
  });

  test('who may only view gets no add-on menu, and who has no access gets a sentence', async () => {
    const viewer = await workspace.window('viewer', address);
    await viewer.page.locator('.ProseMirror').getByRole('heading', { level: 1 }).waitFor();
    await expect(viewer.page.locator('.ProseMirror').getAttribute('contenteditable')).resolves.toBe('false');
    const menu = viewer.page.getByText('Tillägg', { exact: true });
    if (await menu.count()) await menu.click();
    await expect(viewer.page.getByRole('menuitem', { name: 'Lärträff', exact: true }).count()).resolves.toBe(
      0,
    );

    const outsider = await workspace.window('outsider', address);
    await outsider.page
      .getByText(/tillgång|åtkomst/)
      .first()
      .waitFor();
    await expect(outsider.page.getByText('Matematik 4–6').count()).resolves.toBe(0);
  });
});

/** Long enough for what is scrolled to to be drawn. */
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The states in the sheet, which shows only the rows in sight: scrolled to its end. */
async function statesShown(page: Page): Promise<string[]> {
  const states = new Set<string>();
  await page.getByRole('grid').focus();
  // Forty-four groups, five of them on a screen at the very least.
  for (let screens = 0; screens < 10; screens += 1) {
    for (const text of await page.getByRole('gridcell').allInnerTexts()) {
      const state = /^[●◐◔◌‖▢] (.+)$/.exec(text.trim())?.[1];
      if (state) states.add(state);
    }
    await page.keyboard.press('PageDown');
    await twoFrames(page);
  }
  return [...states];
}
