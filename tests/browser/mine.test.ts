import type { Frame, FrameLocator, Page } from 'playwright-core';
import type { CallName, Payload } from '../../src/actions/calls';
import type { DocumentView } from '../../src/actions/documentViews';
import { standard } from '../addon/documentBed';
import { findingsIn } from './axe';
import { openFolder, openSidebar, sidebarOf, speak, workspaceForTests } from './workspace';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(name: string, payload: unknown): void;
}

/** Asks the script as the panel does, for what this test only needs to be there. */
const ask = <Name extends CallName>(frame: Frame, name: Name, payload: Payload<Name>) =>
  frame.evaluate(
    ([asked, sent]) =>
      new Promise<unknown>((resolve, reject) => {
        const { google } = window as unknown as { google: { script: { run: Runner } } };
        google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).call(asked, sent);
      }),
    [name, payload] as const,
  ) as Promise<{ ok: boolean; value: DocumentView }>;

async function promise(frame: Frame, date: string): Promise<void> {
  const { value } = await ask(frame, 'openDocument', {});
  const section = value.meetings[0]?.sections.find(({ offers }) =>
    offers.some(({ reaction }) => reaction === 'mine'),
  );
  if (!section) throw new Error('A section was expected');
  await ask(frame, 'leaveReaction', { section: section.place, reaction: 'mine', date, note: null });
}

async function openMinutes(page: Page, name: string): Promise<void> {
  await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
  await page.getByRole('link', { name }).click();
  await page.waitForURL(/\/document\/d\//);
}

/** Whoever reads gets another page in the panel's place. */
async function introduced(page: Page, role: string): Promise<FrameLocator> {
  const panel = await openSidebar(page);
  await panel.getByRole('radio', { name: role, exact: true }).check();
  const name = panel.getByRole('textbox', { name: 'Ditt namn' });
  if (await name.isVisible()) await name.fill('Maria Stenkvist');
  const replaced = role === 'Jag är med i gruppen' ? null : page.waitForEvent('framedetached');
  await panel.getByRole('button', { name: 'Spara', exact: true }).click();
  await replaced;
  await panel.getByRole('button', { name: 'Ändra vem du är' }).waitFor();
  return panel;
}

const isFocused = (element: Element) => element === document.activeElement;

/** What axe finds in dark, in light and with text twice as large. */
async function findingsInEveryLight(page: Page, frame: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await findingsIn(frame)));
  }
  const wide = await frame.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('.scrolls') ?? {};
    document.documentElement.style.fontSize = '';
    return scrollWidth > clientWidth ? ['one scrolls sideways'] : [];
  });
  return [...found, ...wide];
}

describe('what is the person’s own', () => {
  const workspace = workspaceForTests();

  test('promises are marked as done by keyboard, and those of other documents lead there', async () => {
    const { page, faults } = await workspace.window('principal');
    await openMinutes(page, 'Lärträff 2026-08-25');
    const panel = await introduced(page, 'Jag är rektor');
    const frame = await sidebarOf(page);
    await promise(frame, '2099-12-03');
    await panel.getByRole('button', { name: 'Läs om dokumentet' }).click();
    await panel.getByText('Dokumentet är läst på nytt.').waitFor();
    await panel.getByRole('button', { name: 'Löften och frågor' }).click();
    await panel.getByText('Torsdag 3 december 2099').waitFor();
    expect(await findingsInEveryLight(page, frame)).toEqual([]);
    await panel.getByRole('button', { name: 'Det är klart' }).focus();
    await page.keyboard.press('Enter');
    await panel.getByText('Inget ligger hos dig just nu.').waitFor();
    await page
      .locator('.ProseMirror')
      .getByText(/^Klart \d+ /)
      .waitFor();
    expect(await panel.getByRole('heading', { name: 'Löften och frågor' }).evaluate(isFocused)).toBe(true);
    await panel.locator('summary').click();
    expect(await findingsIn(frame)).toEqual([]);
    await panel.getByRole('button', { name: 'Inte klart än' }).click();
    await panel.getByRole('button', { name: 'Det är klart' }).waitFor();

    const here = page.url();
    await page.goto(workspace.address);
    await openMinutes(page, 'Lärträff 2026-09-15');
    const other = await openSidebar(page);
    await other.getByRole('button', { name: 'Löften och frågor' }).click();
    const link = other.getByRole('link', { name: 'Öppna protokollet' });
    expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe(new URL(here).pathname);
    expect(await other.getByRole('button', { name: 'Det är klart' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('saved questions are the person’s own, and those that are ticked come along into a check-in', async () => {
    const { page, faults } = await workspace.window('principal');
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('button', { name: 'Nytt dokument' }).click();
    await page.waitForURL(/\/document\/d\//);
    const panel = await openSidebar(page);
    const frame = await sidebarOf(page);
    for (const text of ['Varför just bråk?', 'Räcker tiden?', 'Vad behöver ni?'])
      await ask(frame, 'saveQuestion', { text });
    await panel.getByRole('button', { name: 'Läs om dokumentet' }).click();
    await panel.getByText('Dokumentet är läst på nytt.').waitFor();
    await panel.getByRole('button', { name: 'Löften och frågor' }).click();
    await panel.getByRole('button', { name: 'Ta bort: Varför just bråk?' }).click();
    await panel.getByText('Raden är borttagen.').waitFor();
    expect(await panel.getByText('Varför just bråk?').count()).toBe(0);
    await panel.getByRole('button', { name: 'Tillbaka' }).click();

    await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
    await panel.getByRole('button', { name: 'Välj en annan mall' }).click();
    await panel.getByRole('button', { name: /^Avstämning/ }).click();
    await panel.getByRole('button', { name: /^Välj den här/ }).click();
    await panel.getByRole('checkbox', { name: 'Räcker tiden?' }).uncheck();
    expect(await panel.getByRole('checkbox', { name: 'Vad behöver ni?' }).isChecked()).toBe(true);
    expect(await findingsInEveryLight(page, frame)).toEqual([]);
    await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
    await page.locator('.ProseMirror').getByText('Vad behöver ni?').waitFor();
    expect(await page.locator('.ProseMirror').getByText('Räcker tiden?').count()).toBe(0);

    const group = await workspace.window('tomas', page.url());
    const theirs = await introduced(group.page, 'Jag är med i gruppen');
    expect(await theirs.getByRole('button', { name: 'Löften och frågor' }).count()).toBe(0);
    expect(await theirs.getByText('Räcker tiden?').count()).toBe(0);
    expect([...faults, ...group.faults]).toEqual([]);
  });

  test('the next minutes come by themselves when one has left something, and one click opens them', async () => {
    const { page, context, faults } = await workspace.window('principal');
    await openMinutes(page, 'Lärträff 2026-10-06');
    const panel = await openSidebar(page);
    const frame = await sidebarOf(page);
    await panel.getByRole('button', { name: 'Visa nästa protokoll' }).waitFor();
    await promise(frame, '2099-12-04');
    await panel.getByRole('button', { name: 'Läs om dokumentet' }).click();
    const first = panel.getByRole('link', { name: /^Matematik 4–6, / }).first();
    await first.waitFor();
    expect(await panel.getByRole('link', { name: /6 oktober/ }).count()).toBe(0);
    expect(await findingsInEveryLight(page, frame)).toEqual([]);
    const opened = context.waitForEvent('page');
    await first.click();
    await (await opened).waitForURL(/\/document\/d\//);
    expect(faults).toEqual([]);
  });

  test('each role says what it means, and a coordinator reads without anything to leave', async () => {
    const { page, faults } = await workspace.window('coordinator');
    await openMinutes(page, 'Lärträff 2026-10-06');
    const asked = await openSidebar(page);
    const role = asked.getByRole('radio', { name: 'Jag samordnar grupperna', exact: true });
    const told = await role.evaluate(
      (radio) => document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent,
    );
    expect(told).toContain('Översikten finns i Google Kalkylark');
    await page.reload();
    const panel = await introduced(page, 'Jag samordnar grupperna');
    await panel.getByText('Översikten finns i Google Kalkylark').waitFor();
    expect(await panel.getByRole('button', { name: /Läst|Visa nästa|Löften|Starta/ }).count()).toBe(0);
    expect(await findingsInEveryLight(page, await sidebarOf(page))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('in English, saved questions go into a check-in that stands open already', async () => {
    const { page, faults } = await workspace.window('principal');
    await speak(page, { language: 'en', name: 'English' });
    await openFolder(page, 'Ekåsa kommun', 'Lärgrupper', 'Matematik 4–6');
    await page.getByRole('button', { name: 'New document' }).click();
    await page.waitForURL(/\/document\/d\//);
    const panel = await openSidebar(page, 'en');
    const frame = await sidebarOf(page);
    await ask(frame, 'insertTemplate', { ...standard, template: 'avstamning', language: 'en', at: 'empty' });
    await ask(frame, 'saveQuestion', { text: 'When do we meet next?' });
    await panel.getByRole('button', { name: 'Read the document again' }).click();
    await panel.getByText('The document is read again.').waitFor();
    await panel.getByRole('button', { name: 'Promises and questions' }).click();
    const bring = panel.getByRole('button', { name: 'Bring into the check-in' });
    await bring.waitFor();
    expect(await findingsInEveryLight(page, frame)).toEqual([]);
    await bring.click();
    const row = page.locator('.ProseMirror').getByRole('row', { name: /^Questions the principal has saved/ });
    await row.getByText('When do we meet next?').waitFor();
    await bring.waitFor({ state: 'detached' });
    const heading = panel.getByRole('heading', { name: 'Promises and questions' });
    expect(await heading.evaluate(isFocused)).toBe(true);
    expect(faults).toEqual([]);
  });
});
