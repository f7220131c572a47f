import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findingsIn } from './axe';
import { openFolder, RunningWorkspace, speak } from './workspace';

const meetings = 101;

const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Minutes of many meetings in one text, each on a day of its own: that of number 0 is the latest. */
const minutes = Array.from({ length: meetings }, (_, index) =>
  [
    'Lärträff – Kemi',
    `Datum: ${dayFromNow(-2 - 7 * index)}`,
    'Grupp: Kemi',
    `Fokus: Träff ${index} <b>& syror</b>`,
    `Nästa träff: ${dayFromNow(14 - 7 * index)}`,
    'Status: Klart',
    '',
    'Diskussion',
    'Vi pratade om syror.',
    '',
  ].join('\n'),
).join('\n');

const workspace = new RunningWorkspace();
const place = mkdtempSync(join(tmpdir(), 'lartraff-'));

beforeAll(async () => {
  const folder = join(place, 'Egna grupper');
  for (const group of ['Kemi', 'Fysik']) mkdirSync(join(folder, group), { recursive: true });
  writeFileSync(join(folder, 'Kemi', 'Alla träffar.txt'), minutes);
  await workspace.start('--folder', folder);
  await workspace.openBrowser();
});
afterAll(async () => {
  await workspace.remove();
  rmSync(place, { recursive: true });
});

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Lärträff' });
const headingOf = (page: Page, name: string) => panelOf(page).getByRole('heading', { name, exact: true });

describe.each([
  {
    language: 'sv',
    name: 'Svenska',
    home: 'Det här kan du göra här',
    select: 'Markera',
    state: 'Nästa träff inbokad',
    index: 'Gruppens protokoll',
    after: 'Nästa sida',
    page: (number: number) => `Sida ${number} av 6`,
    back: 'Tillbaka',
    create: 'Nytt protokoll',
    read: 'Så läser Lärträff protokollet',
    none: 'Här finns inga protokoll än',
    close: 'Stäng Lärträff',
  },
  {
    language: 'en',
    name: 'English',
    home: 'What you can do here',
    select: 'Select',
    state: 'Next meeting booked',
    index: "The group's minutes",
    after: 'Next page',
    page: (number: number) => `Page ${number} of 6`,
    back: 'Back',
    create: 'New minutes',
    read: 'How Lärträff reads the minutes',
    none: 'There are no minutes here yet',
    close: 'Close Lärträff',
  },
])('in $language', (words) => {
  test('the cards lead from all groups to one meeting, and axe finds nothing on them', async () => {
    const { page, context, faults } = await workspace.window('ylva');
    await speak(page, words);
    const panel = panelOf(page);
    const found: string[] = [];
    const look = async () => found.push(...(await findingsIn(page)));

    await page.getByRole('button', { name: 'Lärträff', exact: true }).click();
    await headingOf(page, words.home).waitFor();
    await page.getByRole('checkbox', { name: `${words.select} Egna grupper` }).check();
    await headingOf(page, 'Egna grupper').waitFor();
    await panel.getByText(words.state).waitFor();
    await look();

    await panel.getByRole('button', { name: 'Fysik' }).click();
    await panel.getByText(words.none).waitFor();
    await panel.getByRole('button', { name: words.back }).click();

    await panel.getByRole('button', { name: 'Kemi' }).click();
    await panel.getByText(words.index).waitFor();
    for (let number = 1; number < 6; number += 1) {
      await panel.getByText(words.page(number)).waitFor();
      await panel.getByRole('button', { name: words.after }).click();
    }
    await panel.getByText(words.page(6)).waitFor();
    await panel.getByRole('link', { name: 'Träff 100 <b>& syror</b>' }).waitFor();
    await look();
    const [fresh] = await Promise.all([
      context.waitForEvent('page'),
      panel.getByRole('link', { name: words.create }).click(),
    ]);
    await fresh.waitForURL(/\/document\/d\//);
    await fresh.close();

    await openFolder(page, 'Egna grupper', 'Kemi');
    await page.getByRole('checkbox', { name: `${words.select} Alla träffar` }).check();
    await panel.getByText(words.read).waitFor();
    await page.setViewportSize({ width: 500, height: 800 });
    await look();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** Presses Tab until what has the keyboard says so. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.textContent === wanted, words)) return;
  }
  throw new Error(`The keyboard does not come to ${words}`);
}

test('by keyboard alone: opened, a folder marked, a group and a meeting opened, pages turned, and closed', async () => {
  const { page, context, faults } = await workspace.window('ylva', '');
  await speak(page, { language: 'sv', name: 'Svenska' });
  const sign = page.getByRole('button', { name: 'Lärträff', exact: true });
  await sign.focus();
  await page.keyboard.press('Enter');
  await headingOf(page, 'Det här kan du göra här').waitFor();
  await page.getByRole('checkbox', { name: 'Markera Egna grupper' }).focus();
  await page.keyboard.press('Space');
  await headingOf(page, 'Egna grupper').waitFor();
  await panelOf(page).getByRole('button', { name: 'Kemi' }).focus();
  await page.keyboard.press('Enter');
  await headingOf(page, 'Kemi').waitFor();
  await tabTo(page, 'Nästa sida');
  await page.keyboard.press('Enter');
  await panelOf(page).getByText('Sida 2 av 6').waitFor();
  // The way on is still there and keeps the keyboard; the way back comes before it.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await panelOf(page).getByText('Sida 1 av 6').waitFor();
  // What was pressed is gone with its card, so the keyboard goes on from the top of the next one.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await headingOf(page, 'Egna grupper').waitFor();
  await panelOf(page).getByRole('button', { name: 'Kemi' }).press('Enter');
  await panelOf(page).getByRole('link', { name: 'Träff 0 ' }).focus();
  const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Enter')]);
  await opened.waitForURL(/\/document\/d\//);
  await opened.close();
  await panelOf(page).getByRole('button', { name: 'Stäng Lärträff' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'false');
  expect(await page.getByRole('checkbox').count()).toBe(0);
  expect(faults).toEqual([]);
  await context.close();
});
