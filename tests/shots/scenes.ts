import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openFolder, openSidebar } from '../browser/workspace';

/** A picture that is there to be taken: of what lies from the first of its parts to the last, else of all. */
export interface Taken {
  name: string;
  parts: readonly Locator[];
}

const taken = (name: string, ...parts: Locator[]): Taken => ({ name, parts });

export interface Scene {
  person: string;
  size: { width: number; height: number };
  /** Across the panel, across its parts alone, or the whole window; the whole is drawn with fewer points. */
  of: 'panel' | 'parts' | 'page';
  /** Does what leads there, and gives each picture when it is there to be taken. */
  play(page: Page): AsyncGenerator<Taken>;
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

/** New minutes in an empty document, and the meeting led from the panel to its second step. */
async function secondStep(page: Page): Promise<FrameLocator> {
  const panel = await openSidebar(page);
  await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
  await panel.getByRole('button', { name: 'Sätt in', exact: true }).click();
  await panel.getByRole('button', { name: 'Starta träffen' }).click();
  await panel.getByRole('button', { name: 'Börja med första steget' }).click();
  await panel.getByRole('button', { name: 'Nästa steg' }).click();
  await panel.getByText('Steg 2 av 7', { exact: true }).waitFor();
  return panel;
}

/** The group's latest minutes, as the sample has them that afternoon. */
const latest = 'Lärträff 2026-10-20';

async function openLatest(page: Page): Promise<void> {
  await openFolder(page, ...groups, 'Matematik 4–6');
  await page.getByRole('link', { name: latest }).click();
  await page.waitForURL(/\/document\/d\//);
  await page.locator('.ProseMirror').waitFor();
}

/** High enough for a whole room of the panel: what stays at its foot lies over nothing. */
const narrow = { width: 1180, height: 1800 };
const wide = { width: 1280, height: 800 };
/** As wide as leaves letters that can be read on a page of a guide. */
const paper = { width: 1080, height: 760 };

/** Where the coordinator's sheet is, once it has been made. */
let sheet = '';

/** In the order that they are played: what one does stands there for the next. */
export const scenes: readonly Scene[] = [
  {
    person: 'ylva',
    size: narrow,
    of: 'panel',
    async *play(page) {
      await newDocument(page, 'Matematik 4–6');
      const panel = await introduced(page, 'Jag är med i gruppen');
      await panel.getByRole('button', { name: 'Nytt protokoll' }).click();
      const fetched = panel.getByRole('link', { name: 'Hämtat från 20 oktober' }).first();
      await fetched.waitFor();
      yield taken('nytt-protokoll', panel.getByRole('heading', { name: 'Från förra träffen' }), fetched);
    },
  },
  {
    person: 'ylva',
    size: wide,
    of: 'page',
    async *play(page) {
      await newDocument(page, 'Matematik 4–6');
      await secondStep(page);
      await page.locator('.ProseMirror h2').nth(1).scrollIntoViewIfNeeded();
      yield taken('document');
    },
  },
  {
    person: 'ylva',
    size: narrow,
    of: 'panel',
    async *play(page) {
      await newDocument(page, 'Matematik 4–6');
      const panel = await secondStep(page);
      const step = panel.getByText('Steg 2 av 7', { exact: true });
      yield taken('traffen', step, panel.getByRole('button', { name: 'Nästa steg' }));
    },
  },
  {
    person: 'principal',
    size: narrow,
    of: 'panel',
    async *play(page) {
      await openLatest(page);
      const panel = await introduced(page, 'Jag är rektor', 'Maria Stenkvist');
      const about = panel.getByRole('group', { name: /Lämna återkoppling om Vet och tror/ });
      const send = about.getByRole('button', { name: 'Skicka', exact: true });
      await about.getByRole('button', { name: 'Ni vet' }).click();
      await send.waitFor();
      const heading = panel.getByRole('button', { name: /^Vet och tror/ });
      yield taken('rektor-laser', heading, send);
      await about.getByRole('button', { name: 'Läst' }).click();
      await about.getByRole('button', { name: 'Lägg till en not' }).click();
      await about.getByRole('textbox').fill('varför valde ni bråk?');
      const use = about.getByRole('button', { name: 'Använd den här formuleringen' });
      await use.waitFor();
      await use.evaluate((button) => button.scrollIntoView({ block: 'center' }));
      await use.focus();
      yield taken('rektor-not', about.getByText('Jag lade märke till att …'), use);
      await about.getByRole('textbox').fill('ni jämförde två klasser');
      await about.getByText('Noten läses som ett konstaterande.').waitFor();
      await send.click();
      await panel.getByRole('button', { name: /^Ta tillbaka/ }).waitFor();
    },
  },
  {
    person: 'tomas',
    size: narrow,
    of: 'panel',
    async *play(page) {
      await openLatest(page);
      const panel = await introduced(page, 'Jag är med i gruppen');
      await panel.getByRole('button', { name: 'Läs den' }).click();
      await panel.getByRole('button', { name: /^Svara med ett klick/ }).click();
      const last = panel.getByRole('button', { name: 'Det här kändes som en kontroll' });
      await last.waitFor();
      await last.evaluate((button) => button.scrollIntoView({ block: 'center' }));
      yield taken('aterkoppling', panel.getByText('Om Vet och tror'), last);
    },
  },
  {
    person: 'coordinator',
    size: narrow,
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
      const create = panel.getByRole('button', { name: 'Skapa översikten' });
      await create.waitFor();
      yield taken('mappen', panel.getByText('Det här ligger i mappen'), panel.getByText('och 39 till'));
      await create.click();
      await panel.getByText(/^Klart/).waitFor();
      await panel.getByRole('button', { name: 'Läsåret i bild' }).click();
      const track = panel.locator('.plot-track').nth(2);
      await track.waitFor();
      yield taken('lasaret', panel.getByRole('list', { name: 'Tecknen i bilden' }), track);
    },
  },
  {
    person: 'coordinator',
    size: paper,
    of: 'parts',
    async *play(page) {
      await page.goto(sheet);
      const cell = (name: string) => page.getByRole('gridcell', { name, exact: true }).first();
      const first = cell('English 7–9');
      await first.scrollIntoViewIfNeeded();
      // As the topmost row beneath the header, which stays.
      const header = await cell('Grupp').boundingBox();
      await first.evaluate(
        (one, beneath) => {
          for (let box = one.parentElement; box; box = box.parentElement)
            if (getComputedStyle(box).overflowY === 'auto')
              box.scrollTop += one.getBoundingClientRect().top - beneath;
        },
        (header?.y ?? 0) + (header?.height ?? 0),
      );
      yield taken('oversikt', cell('Grupp'), cell('Nästa träff'), cell('Fritidshem norr'));
    },
  },
  {
    person: 'coordinator',
    size: { width: 900, height: 620 },
    of: 'page',
    async *play(page) {
      await openFolder(page, ...groups);
      await page.getByRole('button', { name: 'Lärträff', exact: true }).click();
      await page.getByRole('checkbox', { name: 'Markera Bild' }).check();
      await page.getByRole('complementary', { name: 'Lärträff' }).getByText('Gruppens protokoll').waitFor();
      yield taken('drive');
    },
  },
  {
    person: 'coordinator',
    size: wide,
    of: 'parts',
    async *play(page) {
      await page.goto(sheet);
      const dialog = await opened(page, 'Kontrollera installationen');
      const all = dialog.getByText('Som väntat', { exact: true });
      await all.waitFor();
      const text = dialog.getByRole('button', { name: 'Visa texten' });
      yield taken('installationen', dialog.getByText('Det som gick att se'), text, all);
    },
  },
];
