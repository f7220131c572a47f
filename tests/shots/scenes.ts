import type { FrameLocator, Page } from 'playwright-core';
import { cursorAt, cursorHeard, everythingKept, openFolder, openSidebar } from '../browser/workspace';

export interface Scene {
  person: string;
  size: { width: number; height: number };
  /** The panel alone, or the whole window. */
  of: 'panel' | 'page';
  /** Does what leads there, and gives the name of each picture when it is there to be taken. */
  play(page: Page): AsyncGenerator<string>;
}

const groups = ['Ekåsa kommun', 'Lärgrupper'];

async function introduced(page: Page, role: string, name?: string): Promise<FrameLocator> {
  const panel = await openSidebar(page);
  await panel.getByRole('radio', { name: role }).check();
  if (name) await panel.getByRole('textbox', { name: 'Ditt namn' }).fill(name);
  await panel.getByRole('button', { name: 'Spara', exact: true }).click();
  return panel;
}

/** Tillägg ▸ Lärträff ▸ a window of its own over the file. */
async function opened(page: Page, item: string): Promise<FrameLocator> {
  const menu = page
    .getByRole('menuitem', { name: 'Tillägg' })
    .or(page.getByRole('button', { name: 'Tillägg' }));
  await menu.click();
  await page.getByRole('menuitem', { name: 'Lärträff', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return page.getByRole('dialog').frameLocator('iframe');
}

async function newDocument(page: Page, group: string): Promise<void> {
  await openFolder(page, ...groups, group);
  await page.getByRole('button', { name: 'Nytt dokument' }).click();
  await page.waitForURL(/\/document\/d\//);
  await page.locator('.ProseMirror').waitFor();
}

/** The group's latest minutes, as the sample has them that afternoon. */
const latest = 'Lärträff 2026-10-20';

async function openLatest(page: Page): Promise<void> {
  await openFolder(page, ...groups, 'Matematik 4–6');
  await page.getByRole('link', { name: latest }).click();
  await page.waitForURL(/\/document\/d\//);
  await page.locator('.ProseMirror').waitFor();
}

const narrow = (height: number) => ({ width: 1180, height });
const wide = { width: 1280, height: 800 };

/** Where the coordinator's sheet is, once it has been made. */
let sheet = '';

/** In the order that they are played: what one does stands there for the next. */
export const scenes: readonly Scene[] = [
  {
    person: 'ylva',
    size: narrow(1320),
    of: 'panel',
    async *play(page) {
      await newDocument(page, 'Matematik 4–6');
      const panel = await introduced(page, 'Jag är med i gruppen');
      await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
      await panel.getByText('Hämtat från').first().waitFor();
      yield 'nytt-protokoll';
    },
  },
  {
    person: 'ylva',
    size: wide,
    of: 'page',
    async *play(page) {
      await newDocument(page, 'Matematik 4–6');
      const panel = await openSidebar(page);
      await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
      await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
      await panel.getByRole('button', { name: 'Starta träffen' }).click();
      await panel.getByRole('button', { name: 'Börja med första steget' }).click();
      await panel.getByRole('button', { name: 'Nästa steg' }).click();
      await panel.getByText('Steg 2 av 7', { exact: true }).waitFor();
      await page.locator('.ProseMirror h2').nth(1).scrollIntoViewIfNeeded();
      yield 'document';
    },
  },
  {
    person: 'ylva',
    size: narrow(1100),
    of: 'panel',
    async *play(page) {
      await newDocument(page, 'Matematik 4–6');
      const panel = await openSidebar(page);
      await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
      await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
      await panel.getByRole('button', { name: /^Vet och tror.*tomt ännu/ }).click();
      await cursorAt(page, 'Vet och tror');
      await page.keyboard.press('End');
      await cursorHeard(page);
      await page.keyboard.press('Enter');
      await page.keyboard.type('39 av 118 väljer 1/8 som störst. Eleven Kim i 5B tänkte om efter provet.');
      await everythingKept(page);
      await panel.getByRole('button', { name: 'Läs om dokumentet' }).click();
      await panel.getByRole('button', { name: /^Vet och tror.*skrivet/ }).waitFor();
      await panel.getByRole('button', { name: 'Läs upp och dela' }).first().click();
      await panel.getByText('Så här läser Lärträff fälten').waitFor();
      yield 'las-upp';
    },
  },
  {
    person: 'principal',
    size: narrow(1100),
    of: 'panel',
    async *play(page) {
      await openLatest(page);
      const panel = await introduced(page, 'Jag är rektor', 'Maria Stenkvist');
      const about = panel.getByRole('group', { name: /Lämna återkoppling om Vet och tror/ });
      await about.getByRole('button').first().waitFor();
      yield 'rektor-laser';
      await about.getByRole('button', { name: 'Läst' }).click();
      await about.getByRole('button', { name: 'Lägg till en not' }).click();
      await about.getByRole('textbox').fill('varför valde ni bråk?');
      await about.getByRole('button', { name: 'Skicka', exact: true }).click();
      await about.getByRole('button', { name: 'Spara till avstämningen' }).waitFor();
      await about.getByText('Det här läses som en fråga.').waitFor();
      await about.getByText('Så börjar noten').evaluate((part) => part.scrollIntoView());
      yield 'rektor-not';
      await about.getByRole('button', { name: 'Ändra', exact: true }).click();
      await about.getByRole('textbox').fill('ni jämförde två klasser');
      await about.getByText('Noten läses som ett konstaterande.').waitFor();
      await about.getByRole('button', { name: 'Skicka', exact: true }).click();
      await panel.getByRole('button', { name: /^Ta tillbaka/ }).waitFor();
    },
  },
  {
    person: 'tomas',
    size: narrow(960),
    of: 'panel',
    async *play(page) {
      await openLatest(page);
      const panel = await introduced(page, 'Jag är med i gruppen');
      await panel.getByRole('button', { name: 'Läs den' }).click();
      await panel.getByRole('button', { name: /^Svara med ett klick/ }).click();
      await panel.getByText('Vi pratar hellre om det').waitFor();
      await panel.getByText('Återkoppling vi vill ha').evaluate((part) => part.scrollIntoView());
      yield 'aterkoppling';
    },
  },
  {
    person: 'coordinator',
    size: narrow(640),
    of: 'panel',
    async *play(page) {
      await openFolder(page, ...groups);
      const folder = page.url();
      await page.getByRole('button', { name: 'Nytt kalkylark' }).click();
      await page.waitForURL(/\/spreadsheets\/d\//);
      sheet = page.url();
      const panel = await openSidebar(page);
      await panel.getByRole('textbox', { name: 'Länk till mappen' }).fill(folder);
      await panel.getByRole('button', { name: 'Titta i mappen' }).click();
      await panel.getByRole('button', { name: 'Skapa översikten' }).waitFor();
      yield 'mappen';
      await panel.getByRole('button', { name: 'Skapa översikten' }).click();
      await panel.getByText(/^Klart/).waitFor();
    },
  },
  {
    person: 'coordinator',
    size: wide,
    of: 'page',
    async *play(page) {
      await page.goto(sheet);
      const panel = await openSidebar(page);
      await panel.getByRole('button', { name: 'Uppdatera', exact: true }).waitFor();
      yield 'oversikt';
      const dialog = await opened(page, 'Läsåret vecka för vecka');
      await dialog.getByRole('rowheader').first().waitFor();
      yield 'lasaret';
    },
  },
  {
    person: 'coordinator',
    size: wide,
    of: 'page',
    async *play(page) {
      await openFolder(page, ...groups);
      await page.getByRole('button', { name: 'Lärträff', exact: true }).click();
      await page.getByRole('checkbox', { name: 'Markera Bild' }).check();
      await page.getByRole('complementary', { name: 'Lärträff' }).getByText('Gruppens protokoll').waitFor();
      yield 'drive';
    },
  },
  {
    person: 'coordinator',
    size: wide,
    of: 'page',
    async *play(page) {
      await page.goto(sheet);
      const dialog = await opened(page, 'Kontrollera installationen');
      await dialog.getByText('Som väntat', { exact: true }).click();
      yield 'installationen';
    },
  },
];
