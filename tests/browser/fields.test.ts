import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { findingsIn } from './axe';
import {
  everythingKept,
  openFolder,
  openSidebar,
  RunningWorkspace,
  sidebarOf,
  workspaceForTests,
} from './workspace';

const paperOf = (page: Page) => page.locator('.ProseMirror');

/** The cell beside a label in the minutes. */
const cell = (page: Page, label: string) =>
  paperOf(page)
    .getByRole('row')
    .filter({ has: page.getByText(label, { exact: true }) })
    .getByRole('cell')
    .last();

/** Waits until the cell says just that. */
const says = (page: Page, label: string, value: string) =>
  cell(page, label)
    .filter({ hasText: new RegExp(`^${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) })
    .waitFor();

async function introduced(page: Page): Promise<FrameLocator> {
  const panel = await openSidebar(page);
  await panel.getByRole('radio', { name: 'Jag är med i gruppen' }).check();
  await panel.getByRole('button', { name: 'Spara' }).click();
  return panel;
}

const openGroup = async (panel: FrameLocator, name: RegExp) => {
  const group = panel.getByRole('button', { name });
  if ((await group.getAttribute('aria-expanded')) === 'false') await group.click();
};

describe('the fields of the minutes, filled in from the panel', () => {
  const workspace = workspaceForTests();
  let page: Page;
  let panel: FrameLocator;
  let faults: string[];
  let address = '';

  beforeAll(async () => {
    ({ page, faults } = await workspace.window('ylva'));
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('button', { name: 'Nytt dokument' }).click();
    await page.waitForURL(/\/document\/d\//);
    address = page.url();
    panel = await introduced(page);
    await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    await paperOf(page).getByRole('heading', { level: 1 }).waitFor();
    await panel.getByRole('button', { name: 'Fyll i det ni vet' }).click();
  });

  test('dates, times, those present and the secretary take one save and no typing of forms', async () => {
    await panel.getByLabel('Datum').fill('2026-12-01');
    await panel.getByText('Tisdag 1 december, vecka 49').waitFor();
    await panel.getByLabel('Från').fill('14:30');
    await panel.getByLabel('Till', { exact: true }).fill('16:00');
    const names = panel.getByLabel('Lägg till namn');
    await names.fill('Ylva Sandell, Åsa "Sessan" Öberg');
    await names.press('Enter');
    await names.fill('أمينة يوسف\nBo 🫐 Ek');
    await panel.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await panel.getByRole('button', { name: 'Ta bort Ylva Sandell' }).click();
    await panel.getByRole('group', { name: 'Välj bland dem som är med' }).getByText('Bo 🫐 Ek').click();
    await panel.getByText('Ändrat: Datum, Tid, Sekreterare för dagen, Närvarande').waitFor();
    await panel.getByRole('button', { name: 'Spara', exact: true }).click();
    await panel.getByText('Sparat i dokumentet.').waitFor();
    await says(page, 'Datum', '2026-12-01');
    await says(page, 'Tid', '14.30–16.00');
    await says(page, 'Närvarande', 'Åsa "Sessan" Öberg, أمينة يوسف, Bo 🫐 Ek');
    await says(page, 'Sekreterare för dagen', 'Bo 🫐 Ek');
    await expect(panel.getByRole('button', { name: 'Spara', exact: true }).count()).resolves.toBe(0);
  });

  test('what is chosen is written as the template words it', async () => {
    await openGroup(panel, /^Till nästa träff/);
    await panel.getByLabel('Nästa träff', { exact: true }).fill('2027-01-12');
    await panel
      .getByRole('textbox', { name: 'Uppgift till nästa träff' })
      .fill('Alla prövar en exit ticket.');
    await panel.getByRole('checkbox', { name: 'läsa' }).check();
    await panel.getByRole('checkbox', { name: 'pröva i egen undervisning' }).check();
    await openGroup(panel, /^Återkoppling och delning/);
    await panel.getByLabel('Återkoppling vi vill ha').selectOption({ label: 'Utmana vår tanke' });
    await panel.getByRole('radio', { name: 'Ja, från rubriken …' }).check();
    await panel.getByLabel('Från vilken rubrik?').selectOption({ label: 'Vet och tror' });
    await panel.getByRole('button', { name: 'Spara', exact: true }).click();
    await says(page, 'Nästa träff', '2027-01-12');
    await says(page, 'Uppgift till nästa träff', 'Alla prövar en exit ticket.');
    await cell(page, 'Uppgiften handlar om')
      .filter({ hasText: /☑ pröva i egen undervisning\s+☑ läsa\s+☐ lyssna/ })
      .waitFor();
    await says(page, 'Återkoppling vi vill ha', 'Utmana vår tanke');
    await says(page, 'Får delas med andra grupper', 'Ja, från rubriken Vet och tror');
  });

  test('the check of the task stays in the panel and nowhere else', async () => {
    const before = await paperOf(page).textContent();
    const check = panel.getByRole('group', { name: 'Är uppgiften tydlig?' });
    await check.getByRole('checkbox').first().check();
    await panel.getByRole('button', { name: 'Tillbaka' }).click();
    await panel.getByRole('button', { name: /Fälten i protokollet|Fyll i det ni vet/ }).click();
    await openGroup(panel, /^Till nästa träff/);
    await expect(check.getByRole('checkbox').first().isChecked()).resolves.toBe(true);
    expect(await paperOf(page).textContent()).toBe(before);
  });

  test('what someone typed by hand is shown as it stands beside the picker', async () => {
    await cell(page, 'Nästa träff').click({ clickCount: 3 });
    await page.keyboard.type('v. 47');
    await everythingKept(page);
    await panel.getByRole('button', { name: 'Läs om dokumentet' }).click();
    await openGroup(panel, /^Till nästa träff/);
    await panel.getByText('I dokumentet står: v. 47').waitFor();
    await expect(panel.getByLabel('Nästa träff', { exact: true }).inputValue()).resolves.toBe('');
  });

  test('what two people write in one field is laid before the one who comes last', async () => {
    const other = await workspace.window('tomas', address);
    await openGroup(panel, /^Fokus och grupp/);
    const focus = panel.getByRole('textbox', { name: 'Fokus' });
    await focus.fill('Bråk på tallinjen');
    await cell(other.page, 'Fokus').click({ clickCount: 3 });
    await other.page.keyboard.type('Bråk som tal');
    await says(page, 'Fokus', 'Bråk som tal');
    await focus.press('Enter');
    const choice = panel.getByRole('group', { name: 'Fokus' });
    await choice.getByText('Bråk som tal').waitFor();
    await choice.getByText('Bråk på tallinjen').waitFor();
    await says(page, 'Fokus', 'Bråk som tal');
    await choice.getByRole('button', { name: 'Skriv mitt i stället' }).click();
    await says(page, 'Fokus', 'Bråk på tallinjen');
    await choice.waitFor({ state: 'detached' });
    expect([...faults, ...other.faults]).toEqual([]);
  });

  test('what was typed is still there when nothing answers, and goes in at the second try', async () => {
    await openGroup(panel, /^Fokus och grupp/);
    const focus = panel.getByRole('textbox', { name: 'Fokus' });
    await focus.fill('Bråk och tallinje');
    await panel.getByRole('button', { name: 'Parkera något praktiskt' }).click();
    const line = panel.getByRole('textbox', { name: /^En rad till Parkeringen/ });
    await line.fill('Sal 14');
    await workspace.stop('SIGKILL');
    await line.press('Enter');
    await panel.getByRole('alert').waitFor();
    await expect(line.inputValue()).resolves.toBe('Sal 14');
    await focus.press('Enter');
    await panel.getByRole('button', { name: 'Försök igen' }).waitFor();
    await expect(focus.inputValue()).resolves.toBe('Bråk och tallinje');
    await workspace.start();
    await panel.getByRole('button', { name: 'Försök igen' }).click();
    await says(page, 'Fokus', 'Bråk och tallinje');
    await panel.getByText('Ändrat: Fokus').waitFor({ state: 'detached' });
    await line.press('Enter');
    await paperOf(page).getByText('Sal 14').waitFor();
  });
});

describe('minutes whose rows and headings are the group’s own', () => {
  const workspace = new RunningWorkspace();
  const folder = mkdtempSync(join(tmpdir(), 'lartraff-own-'));

  beforeAll(async () => {
    mkdirSync(join(folder, 'SVA F–3'));
    cpSync(join(__dirname, '../samples/F4-edited.txt'), join(folder, 'SVA F–3', 'Träff 3.txt'));
    await workspace.start('--folder', folder);
    await workspace.openBrowser();
  });
  afterAll(async () => {
    await workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  test('are shown by their own names, and what is not there is offered and never forced', async () => {
    const { page, faults } = await workspace.window('ylva');
    await openFolder(page, basename(folder), 'SVA F–3');
    await page.getByRole('link', { name: 'Träff 3' }).click();
    await page.waitForURL(/\/document\/d\//);
    const panel = await introduced(page);
    await panel.getByRole('button', { name: 'Fälten i protokollet' }).click();
    await openGroup(panel, /^Träffen/);
    await panel.getByText('I dokumentet står: tis 4/11 kl 14.45').waitFor();
    await panel.getByRole('textbox', { name: 'Sekr' }).fill('Sussi');
    await openGroup(panel, /^Till nästa träff/);
    await panel.getByText('I dokumentet står: tis 2/12 kl 14.45, Rönnhagas personalrum').waitFor();
    await openGroup(panel, /^Fokus och grupp/);
    await panel.getByRole('textbox', { name: 'Det här jobbar vi med' }).waitFor();
    await panel.getByRole('textbox', { name: 'Samtalsledare', exact: true }).waitFor();
    expect(await findingsIn(await sidebarOf(page))).toEqual([]);
    await panel.getByRole('button', { name: 'Sätt dit raden Skolor' }).click();
    const schools = panel.getByRole('textbox', { name: 'Skolor' });
    await (await sidebarOf(page)).waitForFunction(() => document.activeElement?.id === 'field-schools');
    await schools.fill('Rönnhaga skola');
    await schools.press('Enter');
    await paperOf(page).getByText('Skolor: Rönnhaga skola').waitFor();
    await paperOf(page).getByText('Sekr: Sussi').waitFor();
    await expect(paperOf(page).getByText('Grupp:').count()).resolves.toBe(0);
    await panel.getByRole('button', { name: 'Tillbaka', exact: true }).click();
    await panel.getByRole('button', { name: 'Skriv en rad om något du prövat' }).click();
    await page.keyboard.type('Prövade skrivramen i 3A.');
    await page.keyboard.press('Enter');
    await paperOf(page).getByText('Prövade skrivramen i 3A.').waitFor();
    expect(faults).toEqual([]);
  });
});
