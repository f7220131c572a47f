import type { FrameLocator, Page } from 'playwright-core';
import {
  everythingKept,
  openFolder,
  openSidebar,
  type RunningWorkspace,
  workspaceForTests,
} from './workspace';

const group = ['Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6'];

async function newDocument(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nytt dokument' }).click();
  await page.waitForURL(/\/document\/d\//);
  await page.locator('.ProseMirror').waitFor();
}

/** The panel of someone in the group, introduced where that has not been done. */
async function panelOfMember(page: Page): Promise<FrameLocator> {
  const panel = await openSidebar(page);
  const unknown = panel.getByRole('radio', { name: 'Jag är med i gruppen' });
  await unknown.or(panel.locator('.person').getByText('Du är')).first().waitFor();
  if (await unknown.count()) {
    await unknown.check();
    await panel.getByRole('button', { name: 'Spara' }).click();
  }
  return panel;
}

const openPath = async (workspace: RunningWorkspace, ...names: string[]): Promise<Page> => {
  const { page } = await workspace.window('ylva');
  await openFolder(page, ...names);
  return page;
};

/** The one button that stands out, and the quiet lines beneath it. */
const mainWay = (panel: FrameLocator) => panel.locator('.ways > .button.main');
const quietWays = (panel: FrameLocator) => panel.locator('.ways').first().locator('.quiet-ways button');

async function expectWays(panel: FrameLocator, main: string): Promise<void> {
  await mainWay(panel).getByText(main, { exact: true }).waitFor();
  expect(await mainWay(panel).count()).toBe(1);
  expect(await quietWays(panel).count()).toBeLessThanOrEqual(3);
}

/** Reads the document again until it says what has just been typed in it: a moment may pass before it is kept. */
async function readUntil(panel: FrameLocator, main: string): Promise<void> {
  const shown = mainWay(panel).getByText(main, { exact: true });
  for (let tries = 0; tries < 20 && !(await shown.count()); tries += 1) {
    await panel.getByRole('button', { name: 'Läs om dokumentet' }).click();
    await panel.getByText('Dokumentet är läst på nytt.').waitFor();
  }
  await expectWays(panel, main);
}

/** What the panel answers "what now?" with, in each situation that a group comes to it in. */
describe('what now', () => {
  const workspace = workspaceForTests();

  test('from an empty document through a meeting: one way on at a time', async () => {
    const page = await openPath(workspace, ...group);
    await newDocument(page);
    const panel = await panelOfMember(page);
    await expectWays(panel, 'Nytt protokoll');
    await panel.getByText(/^Förslag: .*Uppgiften från förra träffen följer med\.$/).waitFor();

    await mainWay(panel).click();
    await panel.getByRole('heading', { name: 'Nytt protokoll' }).waitFor();
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    await expectWays(panel, 'Fyll i det ni vet');
    await panel.getByText('Träffen är i dag. Inget är skrivet än.').waitFor();

    const paper = page.locator('.ProseMirror');
    await paper
      .getByRole('row', { name: /^Sekreterare/ })
      .getByRole('cell')
      .last()
      .click();
    await page.keyboard.type('Tomas Wikner');
    await readUntil(panel, 'Starta träffen');

    const status = paper.getByRole('row', { name: /^Status/ }).getByText('Utkast');
    await status.dblclick({ position: { x: 12, y: 8 } });
    await page.keyboard.type('Klart');
    await readUntil(panel, 'Nytt protokoll');
    await panel.getByText('Protokollet är klart.').waitFor();
  });

  test('in a text that is no minutes, new minutes go above it and it stays', async () => {
    const page = await openPath(workspace, 'Ekåsa kommun');
    await newDocument(page);
    await page.locator('.ProseMirror').click();
    await page.keyboard.type('Inköpslista: pennor och papper.');
    await everythingKept(page);
    const panel = await panelOfMember(page);
    await expectWays(panel, 'Nytt protokoll');
    await panel.getByText('inget protokoll som panelen känner igen').waitFor();
  });

  test('in a running document the meeting that matters is shown, and another one when it is chosen', async () => {
    const page = await openPath(workspace, 'Ekåsa kommun', 'Lärgrupper', 'Svenska F–3 söder');
    await page.getByRole('row').getByRole('link').first().click();
    await page.locator('.ProseMirror').waitFor();
    const panel = await panelOfMember(page);
    const heading = panel.locator('#room-heading');
    const latest = await heading.textContent();
    await panel.getByRole('button', { name: 'Fler protokoll i dokumentet' }).click();
    const other = panel
      .getByRole('listitem')
      .getByRole('button', { name: /^\S+ \d+ \S+ \d{4}$/ })
      .last();
    const name = await other.textContent();
    expect(name).not.toBe(latest);
    await other.click();
    await heading.getByText(name?.trim() ?? '', { exact: true }).waitFor();
    await expect(heading.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await expectWays(panel, 'Nytt protokoll');
  });

  test('the help is put away, stays away in another document, and comes back', async () => {
    const page = await openPath(workspace, 'Ekåsa kommun');
    await newDocument(page);
    let panel = await panelOfMember(page);
    await panel.getByRole('button', { name: 'Lägg undan hjälpen' }).click();
    await panel.getByRole('button', { name: 'Visa hjälpen' }).waitFor();
    await expect(panel.getByRole('heading', { name: 'Så här' }).count()).resolves.toBe(0);
    await page.goto(workspace.address);
    await newDocument(page);
    panel = await panelOfMember(page);
    await panel.getByRole('button', { name: 'Visa hjälpen' }).click();
    await panel.getByRole('heading', { name: 'Så här' }).waitFor();
  });
});

/** New minutes, with the thread from last time. */
describe('new minutes', () => {
  const workspace = workspaceForTests();

  test('every template can be looked at before it is chosen, and a second meeting of two inserted', async () => {
    const page = await openPath(workspace, ...group);
    await newDocument(page);
    const panel = await panelOfMember(page);
    await mainWay(panel).click();
    await panel.getByRole('button', { name: 'Välj en annan mall' }).click();
    await expect(panel.locator('.picks-list > li').count()).resolves.toBe(9);
    await panel.getByRole('button', { name: /^Lektionsstudie/ }).click();
    await expect(panel.getByRole('button', { name: 'Sätt in', exact: true }).count()).resolves.toBe(0);
    await panel.getByText('Så observerar vi').waitFor();
    await panel.getByText('Ändringar till nästa version').waitFor();
    await panel.getByRole('button', { name: 'Välj den här: Lektionsstudie' }).click();
    await panel.locator('h3:focus', { hasText: 'Lektionsstudie' }).waitFor();
    await panel.getByRole('radio', { name: 'Träff 2' }).check();
    await expect(panel.getByText('Så observerar vi').count()).resolves.toBe(0);
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    const paper = page.locator('.ProseMirror');
    await paper.getByRole('heading', { name: /^Efter lektionen/ }).waitFor();
    await expect(paper.getByRole('heading', { name: /^Så observerar vi/ }).count()).resolves.toBe(0);
  });

  test('a shorter meeting has shorter steps, in the panel and in the document', async () => {
    const page = await openPath(workspace, ...group);
    await newDocument(page);
    const panel = await panelOfMember(page);
    await mainWay(panel).click();
    await panel.getByRole('heading', { name: 'Lärträff · 90 minuter' }).waitFor();
    await panel.getByRole('radio', { name: '60 min' }).check();
    await panel.getByRole('heading', { name: 'Lärträff · 60 minuter' }).waitFor();
    await panel.getByRole('listitem').filter({ hasText: 'Diskussion' }).getByText('30 min').waitFor();
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    const paper = page.locator('.ProseMirror');
    await paper.getByRole('heading', { name: /^Diskussion.*\(30 min\)$/ }).waitFor();
  });

  test('a follow-up has each task once, and what is changed there is what is written', async () => {
    const page = await openPath(workspace, ...group);
    await newDocument(page);
    const panel = await panelOfMember(page);
    await mainWay(panel).click();
    await panel.getByRole('textbox', { name: 'Förra uppgiften' }).waitFor();
    await panel.getByRole('button', { name: 'Välj en annan mall' }).click();
    await panel.getByRole('button', { name: /^Uppföljning/ }).click();
    await panel.getByRole('button', { name: 'Välj den här: Uppföljning och utvärdering' }).click();
    const latest = panel.getByRole('textbox', { name: /^Uppgift från/ }).last();
    await latest.fill('Vi räknar exit-biljetterna tillsammans.');
    await expect(panel.getByRole('textbox', { name: 'Förra uppgiften' }).count()).resolves.toBe(0);
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    await page
      .locator('.ProseMirror')
      .getByText('Uppgift: Vi räknar exit-biljetterna tillsammans.')
      .waitFor();
  });

  test('what was fetched can be changed, removed and brought back, or left altogether', async () => {
    const page = await openPath(workspace, ...group);
    await newDocument(page);
    const panel = await panelOfMember(page);
    await mainWay(panel).click();
    const task = panel.getByRole('textbox', { name: 'Förra uppgiften' });
    const fetched = await task.inputValue();
    expect(fetched).not.toBe('');
    await panel.getByRole('button', { name: 'Ta bort: Förra uppgiften' }).click();
    await expect(task.inputValue()).resolves.toBe('');
    await panel.getByRole('button', { name: 'Hämta tillbaka: Förra uppgiften' }).click();
    await expect(task.inputValue()).resolves.toBe(fetched);
    await panel.getByRole('radio', { name: 'Hämta inget' }).check();
    await task.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    const paper = page.locator('.ProseMirror');
    await paper.getByRole('heading', { level: 1 }).waitFor();
    await expect(paper.getByText(fetched).count()).resolves.toBe(0);
  });

  test('of two windows that begin at once, the second keeps what it changed and is shown what the first did', async () => {
    const page = await openPath(workspace, ...group);
    await newDocument(page);
    const second = await workspace.window('tomas', page.url());
    const [one, other] = [await panelOfMember(page), await panelOfMember(second.page)];
    for (const panel of [one, other]) await mainWay(panel).click();
    const task = other.getByRole('textbox', { name: 'Förra uppgiften' });
    await task.fill('Pröva med hela klassen.');
    await one.getByRole('button', { name: 'Sätt in', exact: true }).click();
    await mainWay(one).getByText('Fyll i det ni vet').waitFor();

    const insert = other.getByRole('button', { name: 'Sätt in', exact: true });
    await insert.click();
    await other.getByRole('alert').getByText('Dokumentet har ändrats').waitFor();
    await expect(task.inputValue()).resolves.toBe('Pröva med hela klassen.');
    const paper = second.page.locator('.ProseMirror');
    await expect(paper.getByRole('heading', { level: 1 }).count()).resolves.toBe(1);
    await other
      .getByRole('radio', { name: 'Överst i dokumentet' })
      .or(other.getByText('Protokollet hamnar överst'))
      .first()
      .waitFor();
    await insert.click();
    await paper.getByText('Pröva med hela klassen.').waitFor();
    await expect(paper.getByRole('heading', { level: 1 }).count()).resolves.toBe(2);
    expect(second.faults).toEqual([]);
  });

  test('a conversation model goes into the discussion', async () => {
    const page = await openPath(workspace, ...group);
    await newDocument(page);
    const panel = await panelOfMember(page);
    await mainWay(panel).click();
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    await panel.getByRole('button', { name: 'Samtalsmodell till diskussionen' }).click();
    await panel.getByRole('button', { name: /^Jag gillar/ }).click();
    await panel.getByText(/^Bara kolleger emellan/).waitFor();
    await panel.getByRole('button', { name: /^Kritiska vänner/ }).click();
    await panel.getByRole('button', { name: 'Välj den här: Kritiska vänner' }).click();
    await page.locator('.ProseMirror').getByText('Samtalsmodell: Kritiska vänner').waitFor();
  });
});
